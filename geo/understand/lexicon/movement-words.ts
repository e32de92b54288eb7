/** Words by which a text tells that people or things go from place to place. Verbs and nouns are written as `phrases.ts` reads them. */
import type { Movement } from '../../incident.js';

/** Reports of going and carrying. `object`: what follows at once is where it went; `origin`: what follows is where it left. */
export const MOVES: readonly { end: 'object' | 'origin' | 'none'; words: string }[] = [
  {
    end: 'object',
    words: `already in, already at, reach+es+ed+ing, got through to, get through to, made it to, making it to, enter+s+ed, crossed into, cross into, crosses into, erreichte+n, betrat+en, atteint, ont atteint, достиг+ли, достигла`,
  },
  {
    end: 'origin',
    words: `escape+d+s, escaping, fled, flee, flees, fleeing, left, leave, leaves, leaving, verließ+en, verlassen, flohen, geflohen, fuyant, quitté, fui, покинул+а+и`,
  },
  {
    end: 'none',
    words: `arrive+s+d, arriving, arrival+s, arrived, cross+es+ed, crossing, came, come from, moved, moving to, relocated, evacuate+d, evacuating, evacuation, evacuated, transfer+s+red, transferring, transferred, transferral,
      transport+s+ed, transporting, transportation, brought, bring, bringing, taken to, taken from, took, deliver+s+ed, delivering, delivery, deliveries, sent, sending, airlift+ed, being airlifted, airlifted, flown, returned, return, return of, returning,
      departed, set out, dispatch+ed, passed, passing, passage, escorted, accompanied, transited, carried to, carried from, import of, entry of, entry, exodus, displaced from, finding refuge, found refuge, found shelter, sheltering, sheltered, hosted, camping, finding shelter, sought refuge, put up in, set off, on the march, rolled, rolling, stream, pulled, pulling, rush, rushed, rushing, trudged, docked, led to, shipped, shipment+s, headed, heading, advanced to,
      gone, going to, sends, send, flies, fly, flying, flew, delivers, departs, departing, evacuates, transports, walk+s+ed+ing, trekked, trekking, streamed, streaming, sailed, sailing, sails, ferry, ferries, ferried, ferrying, bussed, bused, trucked, shuttled, carry, carries, carried, carrying, drives, moves, moving, returns, marches, marching, retreated, retreating, heads, arrivals, pulled back, settled, resettled, registered in, housed, accommodated, lodged, abandoned, travel+s+led+ed+ling+ing, make their way, made their way, making their way, came in, come in, comes in, go, went, buried in, driven, drove, take, takes, taking, come, comes, coming, led out, led away, led through, been led, was led, were led, being led, came over, come over, came across, relocation+s, relocates, relocating, trickl+ed+ing, pour+ed+ing, flock+ed+ing, waded, rowed, rode, cycled, limped, smuggled, repatriated, removed to, removed from, winched, hauled, guided to, guided out, steered, going round, going around, went round, goes round, disembarked, unloaded, airdropped, parachuted, herded, deport+ing, diverted to, rerouted to, landed, en route, on its way, on their way, bound, taken, marched, withdrew, withdrawn, deported, expelled, redeployed,
      angekommen, eingetroffen, trafen, überquert+en, evakuiert, gebracht, geliefert, transportiert, kamen, verlegt, geflüchtet, floh, flüchteten, fliehen, flieht, flüchten, abgereist, aufgebrochen, fuhren, fuhr, arrivé+s+es, évacué+s+es, transporté+s+es, transféré+s+es, livré, acheminé, traversé, fuient,
      прибыл+а+и+о, эвакуирован+а+ы+о, доставлен+а+ы+о, доставил+а+и, перевезен+ы, вывезен+ы, переправлен+ы, пересекли, пересек, въехал+а+и, бежал+а+и, бегут, выехал+а+и, выезжают, отправил+ась+ись+ся`,
  },
];

/** Before the verb or noun: it has not happened, or is not said to have. */
export const NOT_DONE =
  'will would shall should must may might cannot can could not no never plan plans planned planning wish wishes want wants wanted allow allowed allowing allows let letting permit if until unless ensure ensuring organize organise organizing ' +
  'organising organized possibility possible impossible ready prepared prepare prepares agreed agreement need needed urge urges urged call calls called ask asked asks request requested requests promise promised proposal proposed ' +
  'refuse refused refuses deny denied denies refutes preventing prevent prevented hope expected expect intends intend try tried trying issue issues restore restored resume resumption offer offered demand demands demanded guarantee right ' +
  'stranded priority opportunity prospect chance readiness willingness wishing wird werden soll sollen kann können könnte nicht будет будут может должны не нет pas ne sera seront doit peut';
/** Straight after the verb: "took note", "came into force" moves nothing. */
export const IDIOMS =
  'homeless behind without dead stranded unattended days hours weeks months years winter summer spring autumn period minutes night week month year note notes place part control care steps measures effect force office responsibility';
/** Straight after the noun: "arrivals would be housed". */
export const AHEAD =
  'will would shall should must may might can could werden würden sollen können pourraient seront будут могут';
/** Between such a word and the verb: it did happen all the same. */
export const DONE_AFTER_ALL =
  'able began begun continue continues continued started forced managed helped help helps facilitated facilitate facilitates had obliged';
/** Just before the verb: it is done, whatever was agreed or asked before. */
export const PERFECT = 'have has haben hat ont a';
/** Just before the verb: what flies there is fired, and what a pipe carries does not travel. */
export const FIRED =
  'missile missiles rocket rockets shell shells drone drones projectile projectiles bullets pipe pipes pipeline pipelines cable cables Rakete Raketen Drohnen roquettes missiles ракета ракеты дроны';
/** Straight after the verb: "carry no passengers". */
export const NOTHING = 'no nobody nothing';
/** Before a verb in "-ing": it is talked about. */
export const TALKED_OF = 'about for against of on';
/** Some while after a noun: what it names did not take place. */
export const CALLED_OFF =
  'suspended halted cancelled canceled postponed off delayed stopped blocked ausgesetzt abgebrochen suspendue отменена приостановлена';
export const CALLED_OFF_NOUNS =
  'evacuation evacuations transfer transportation delivery deliveries passage shipment shipments arrival arrivals';
/** An infinitive has not happened: "to deliver". */
export const INFINITIVE = 'to zu';

export const FROM = 'from aus von de depuis из от';
export const TO = 'to into toward towards nach zur zum vers jusqu в до';
export const IN = 'in at near of around within to on by among inside im bei à dans в на у';
/** Between a building or a stretch and the place where it is. */
export const AT = 'in at near on im bei à dans в на';
/** The place named last. */
export const THERE = 'there here dort dorthin là туда там';
/** After "to" these make an infinitive: "to join relatives in X" is no way to X. */
export const INFINITIVES =
  'join help be stay live visit get see meet rest settle work study serve treat receive fight find have keep make provide take bring fetch support aid prevent protect search return';
/** What people are hurt by: from there they are brought. */
export const HARM =
  'explosion explosions blast attack attacks shelling fire strikes bombardment fighting battle Explosion Angriff explosion attaque взрыва взрыве обстрела';
/** They leave where they are at home. */
export const INHABITANTS =
  'residents inhabitants villagers population townspeople Bewohner Einwohner habitants жители население';
/** Those who went before. */
export const THEY = 'they them sie ils elles они их';
/** After an aside: what was named before it goes on. */
export const RESUMING = 'had have has was were hatten haben wurden waren ont avaient';
/** They leave a place though nobody says "from". */
export const EMPTIED =
  'evacuated evacuate abandoned evakuiert évacué évacués эвакуированы эвакуирован эвакуирована';
/** Between such a place and its verb: "X could be evacuated", "X and Y were evacuated". */
export const BEING = 'was were been be being is are has have had could wurde wurden été был была были';
/** After a place, before what happened in it. */
export const WHERE = 'where wo où где куда';
/** Straight before "from": where somebody is at home. */
export const COPULAS = 'is are was were ist sind war waren est sont était étaient';
/** Straight before "from": where a reporter is. */
export const REPORTING =
  'reported reports reporting report added adds wrote writes said says broadcast berichtete berichtet rapporte сообщил сообщает';
export const VIA =
  'via through along across by over on using crossed crossing crosses cross at through past down up über durch entlang par через по';

/** What goes or is carried. */
export const CARRIED_WORDS: Readonly<Record<Movement['what'], string>> = {
  wounded:
    'wounded injured hurt casualties verletzte verletzten verwundete verwundeten blessés раненые раненых раненого',
  people:
    'people persons person civilians civilian residents resident refugees refugee individuals citizens families children women men patients patient inhabitants population armenians azerbaijanis displaced ' +
    'those others villagers students pupils men campers tourists holidaymakers pilgrims survivors relatives kids infants babies toddlers pensioners tenants guests commuters orphans hikers climbers sailors fishermen farmers herders nomads households household detainees inmates nationals compatriots returnees mothers fathers girls boys grandparents elders neighbours neighbors crowds hostages prisoners captives passengers everybody everyone migrants workers miners protesters team staff buses evacuees arrivals thousands hundreds cars cadets peasants elderly doctors medics exodus ' +
    'menschen personen zivilisten einwohner flüchtlinge bewohner kinder frauen personnes habitants réfugiés civils déplacés люди людей человек жителей жители жителями беженцами автобусов автобусы автобусах беженцев беженцы граждан детей',
  aid:
    'ambulance ambulances aid water blankets tents tarpaulins kits vaccines milk rice grain wheat millet flour food cargo cargoes goods trucks truck truckload convoy convoys medicine medicines medication supplies fuel tons tonnes load loads humanitarian assistance delivery deliveries relief bread products lorries lorry gasoline petrol vehicle vehicles rations ration insulin oxygen plasma bandages parcels pallets sacks crates generators mattresses cots meals biscuits tanker tankers diesel firewood fodder sandbags pumps ' +
    'hilfsgüter hilfe lebensmittel lastwagen konvoi mehl aide vivres camions convoi farine помощь груз грузы грузов гуманитарный мука продукты',
  troops:
    'troops soldiers soldier peacekeepers fighters militants servicemen forces units reinforcements tanks equipment armour columns armor gunmen rebels insurgents militiamen mercenaries jihadists volunteers regiment brigade battalion detachment platoon squad garrison commandos paratroopers paratroops conscripts recruits reservists marines infantry cavalry armored armoured gendarmes howitzers warships frigates planes aircraft il ' +
    'soldaten truppen kämpfer friedenstruppen soldats troupes combattants солдат солдаты военные миротворцы миротворцев войска боевиков',
  other: 'bodies body remains ashes relics tank leichen corps тела тело weapons documents samples',
};
/** They stand for what was named before: "most have settled in X". */
export const ANAPHORS = 'they them most we';
/** Whoever leaves so is people where nothing else is named. */
export const OF_PEOPLE =
  'evacuation evacuate evacuates evacuated evacuating abandoned settled resettled fled flee flees fleeing relocation relocations relocated';
/** Where two kinds are named, the earlier here decides. */
export const CARRIED_ORDER: readonly Movement['what'][] = ['wounded', 'other', 'people', 'aid', 'troops'];

/** Nouns between "to" and a place that make it a title, not a way: "ambassador to X". */
export const TITLES_TO =
  'ambassador ambassadors envoy envoys representative representatives adviser advisor envoyé botschafter посол';
/** Before a place that is no road: one goes by way of it. */
export const THROUGH = 'via through across durch über через';
/** Before "of" and a place: people by their home, from which they set out. */
export const PEOPLES =
  'residents inhabitants Armenians Azerbaijanis people population citizens Bewohner Einwohner habitants жители жителей';
/** Before "from X to Y": a road, and no journey. */
export const ROAD_NOUNS =
  'road roads route highway motorway corridor line railway Straße route дорога трасса';
/** Ends the name of what one travels by, though a gazetteer files it as a building. */
export const WAY_NOUNS = 'bridge crossing checkpoint ferry pass tunnel Brücke pont мост';
/** Before "for" and a place: it is where one goes. */
export const BOUND =
  'bound headed heading left leave leaves leaving departed departs destined meant intended';
/** Before "for" and a place: a part of those who left. */
export const PARTS_OF_THOSE = 'them rest others most some half many';
/** Before "of" and a place: it is emptied. */
export const EMPTYING = 'evacuation evacuations abandonment Evakuierung évacuation эвакуация эвакуации';
/** People who leave are at home there: "everybody living in X". */
export const LIVING_THERE =
  'living residing stationed based deployed billeted camped encamped wohnenden vivant проживающих живущих';
/** Before "residents of X": home is where they go. */
export const RETURNING = 'return returns returned returning zurückgekehrt';
/** Before "the bush", "safety": where they went is no place with a name. */
export const INTO = 'into to';
/** Whom hospitals hold. */
export const SICK =
  'patient patients wounded injured wounds injuries burns sick ill Patienten Verletzte Verletzten Verwundete blessés patients пациент пациенты пациентов раненые раненых';
/** Buildings out of which the wounded are brought. */
export const HOSPITALS =
  'hospital hospitals clinic clinics ward infirmary medical Krankenhaus Klinik hôpital больница больницы госпиталь';
/** After a comma or "and": a clause about something else. */
export const OTHER_CLAUSE =
  'said says say added adds wrote writes stated noted reported told stressed which who while whereas although but asked called warned sagte dit сообщил заявил';
/** Before "in" and a place: there the journey ended. */
export const STAYING =
  'treated hospitalised hospitalized sheltering sheltered hosted camping housed accommodated buried admitted behandelt untergebracht soignés hébergés';
/** Of troops without a start: where they come in, they fight. */
export const ENTERING = 'enter enters entered betrat betraten entrées вошли';
/** In tents and halls: where people fled to, if it is said from where they came. */
export const SHELTERING = 'sheltering sheltered hosted camping';
/** With them people come into the land of the one who counts them. */
export const COMING_IN =
  'crossed crossing crossings arrived arriving arrivals came come entered entering fled überquert eingereist entrés arrivés прибыли въехали пересекли';
/** Between places that were emptied, each with its number: "X (140 people), Y (85)". */
export const COUNTED =
  'people persons residents inhabitants families households houses homes so far now already hamlet hamlets Personen personnes человек';
/** Before a noun of people: they receive what is carried. */
export const RECEIVING = 'to for für an pour aux для';
/** Before those who do it or go with it. */
export const AGENTS = 'by with von mit par avec';
/** With a date or number, they receive nothing: measures of goods. */
export const UNITS = 'ton tons tonne tonnes loads tonnen тонн';
/** No count, though a number is in them. */
export const VAGUE =
  'thousands hundreds dozens scores tens Tausende Hunderte Dutzende milliers centaines dizaines тысячи тысяч сотни десятки';
/** After these, "in X" straight away is where it ends. */
export const ARRIVING =
  'arrive arrives arrived arriving arrival arrivals refuge shelter docked came buried landed settled resettled housed accommodated lodged angekommen eingetroffen trafen arrivé arrivés прибыл прибыла прибыли';
/** Before a name: what kind of place it is. */
export const KINDS_BEFORE =
  'republic city town village territory region district capital area settlement port point points areas villages towns regions cities territories';
export const FILLERS_BEFORE = 'the of a its neighboring neighbouring nearby der die das le la les';
/** Between the names of one list. */
export const LISTING = 'and or the und oder et ou и или village villages region regions district districts';
