/** Words around the numbers that an entry gives of people. Written as `geo/understand/phrases.ts` reads them. */
import type { FigureKind } from '../../incident.js';

/** People, of whom nothing is said yet. */
export const PEOPLE = `people, person+s, members of staff, mother+s, father+s, husband+s, wife, wives, son+s, daughter+s, grandmother+s, grandfather+s, uncle+s, aunt+s, parents, camper+s, tourist+s, holidaymaker+s, kids, baby, babies, gendarme+s, firefighter+s, fireman, firemen, motorcyclist+s, cyclist+s, pedestrian+s, fisherman, fishermen, sailor+s, pilot+s, crewman, crewmen, insurgent+s, rebel+s, gunman, gunmen, looter+s, bandit+s, neighbour+s, neighbor+s, prisoner+s, detainee+s, pupil+s, trader+s, herder+s, engineer+s, monk+s, nun+s, imam+s, caretaker+s, climber+s, hiker+s, guest+s, commuter+s, inmate+s, orphan+s, marines, paratrooper+s, policewoman, policewomen, townspeople, islander+s, migrant+s, returnee+s, resident+s, inhabitants, civilian+s, citizen+s, national+s, soldier+s, serviceman, servicemen, servicewoman, servicemember+s, service members, personnel, troops, fighter+s, militant+s, combatant+s, officer+s, policeman, policemen, peacekeeper+s, conscript+s, reservist+s, volunteer+s, child, children, minor+s, infant+s, boy+s, girl+s, woman, women, man, men, individual+s, passenger+s, worker+s, journalist+s, student+s, compatriots, relatives, villager+s, local+s, other+s, victim+s, employee+s, medic+s, paramedic+s, nurse+s, rescuer+s, driver+s, teenager+s, teenagers, farmer+s, shepherd+s, teacher+s, doctor+s, priest+s, hunter+s, guard+s, crew member+s, staff member+s, pensioner+s, elderly, brother+s, sister+s, sibling+s, patient+s, mayor+s, abbot+s, commander+s, lawmaker+s, official+s, human beings, souls, adult+s, hostage+s, miner+s, pilgrim+s, tourist+s, sailor+s, fisherman, fishermen, fisher+s, migrant+s, nun+s, monk+s, firefighter+s, pilot+s, crewman, crewmen, commuter+s, shopper+s, worshipper+s, mourner+s, protester+s, demonstrator+s, climber+s, skier+s, hiker+s, camper+s, guest+s, inmate+s, prisoner+s, pupil+s, schoolchild, schoolchildren, athlete+s, aid workers, contractor+s, engineer+s, lawyer+s, rebel+s, gunman, gunmen, insurgent+s, terrorist+s, attacker+s, assailant+s, marine+s, paratrooper+s, recruit+s, cadet+s, spectator+s, customer+s, pedestrian+s, cyclist+s, motorcyclist+s, baby, babies, toddler+s, mother+s, father+s, parent+s, newborn+s, islander+s, townspeople, staff, crew, evacuee+s, survivor+s, labourer+s, laborer+s, herder+s, trader+s, merchant+s, gendarme+s, baker+s, porter+s,
  Armenian+s, Azerbaijani+s, Azeri+s, Russian+s, Ukrainian+s, Georgian+s, Turk+s, Syrian+s, Israeli+s, Palestinian+s, Lebanese,
  Mensch+en, Person+en, Zivilist+en, Soldat+en, Kind+er, Frau+en, Mann, Männer, Bewohner, Einwohner, Personne+s, civil+s, soldat+s, enfant+s, femme+s, homme+s, habitants, militaires,
  человек+а, людей, люди, военных, бойц+ов+ы, пассажир+ов+ы, жител+ей+я+и, военнослужащ+их+ий+ие, солдат+а+ы, детей, ребенок, ребенка, женщин+ы, мирных, nəfər, insan, hərbçi, mülki, մարդ, հոգի, զինծառայող, քաղաքացի, երեխա`;

/** Stands after the number, with its noun or instead of it. */
export const AFTER: Readonly<Record<FigureKind, string>> = {
  killed: `casualties ... and ... wounded/injured/injuries, killed, dead, died, deaths, fatalities, dying, bodies, corpses, martyred, martyrs, slain, murdered, executed, perished, drowned, lost ... lives, lost ... life, death,
    getötet, Tote, Toten, Todesopfer, gestorben, gefallen, umgekommen, tué+s, tuées, morts, mort, décédé+s, décès, убит+ы+ых, погиб+ли, погибших, погибло, умерли, скончались, həlak, şəhid, öldürülüb, zəhmət, զոհ, զոհվել, զոհված, սպանվել, մահացել`,
  injured: `wounded, injured, hurt, injuries, shot in the leg/arm/chest/stomach/back/shoulder/foot/hand, lost a leg/foot/hand/arm/eye, wounds, with burns, with ... burns, with wounds, with shrapnel wounds, hit in the leg/head/arm/chest/stomach/back/face/shoulder/foot/hand, with ... injuries, suffered burns, at the ... burn center/centre, sustain/sustains/sustained/sustaining/suffered/suffering ... injuries/wounds, patients from ... explosion/blast/attack/fire/shelling/war, were treated for, verletzt, Verletzte, Verletzten, verwundet, Verwundete, Verwundeten, blessé+s, blessées, ранен+ы+ых, ранения, пострадавш+их+ие, пострадали, yaralı, yaralanıb, yaralandı, վիրավոր, վիրավորվել`,
  missing: `missing, unaccounted for, not been heard of, not been seen, not been found, vermisst, Vermisste, disparu+s, disparues, porté+s disparu+s, пропал+и без вести, пропавш+их+ими без вести, itkin, անհետ կորած, անհայտ կորած`,
  displaced: `displaced, forcibly displaced, refugee+s, evacuated, evacuees, fled, have fled, left through, leave through, registered in ... shelters/shelter/camp/camps, housed in ... shelters/schools/school, left their homes, left their villages, left the country/city/town/island/area/region/capital, fleeing, left Nagorno, relocated, carried across, brought across, ferried, taken off, moved out, moved up, moved away, moved inland, moved to safety, led out, led to safety, left for the, have left for, had left for, has left for, passed the ... checkpoint/crossing/border/bridge, taken out, brought out, brought to safety, taken to safety, brought/taken to ... base/camp/shelter/shelters/airport/peacekeepers, at ... base camp, in ... base camp, at/in ... refugee camp/camps, resettled, deported, expelled, uprooted, homeless,
    vertrieben+e, Vertriebene, Flüchtlinge, Geflüchtete, geflohen, geflüchtet, fliehen, flohen, flüchten, flüchteten, evakuiert, déplacé+s, déplacées, réfugié+s, évacué+s, évacuées, fui, беженц+ев, эвакуирован+ы+о, покинул+и, вынужденно перемещенных, перемещенных, qaçqın, köçkün, təxliyə, փախստական, տեղահանված, տարհանվել`,
  arrived: `arrived, arrivals, have arrived, entered, crossed, have crossed, have reached, reached Armenia, came to, came over, come over, came across, come across, came ashore, made it to, reached the ... border/bridge/centre/center/town/city/village, had/have/has reached the, angekommen, eingetroffen, arrivé+s, arrivées, entré+s, прибыл+и+о, въехал+и+о, gəlib, ժամանել, մուտք`,
};

/** Stands before the number, which is its object or what it counts. */
export const BEFORE: Readonly<Record<FigureKind, string>> = {
  killed: `fatality, killed, killing, kills, kill, death/deaths of, murder of, murdered, killing/killings of, claimed the lives of, claimed the life of, took the lives of, lives of, bodies of, body of, remains of, dead, the dead is/are/was/were/stands/stood/rose/reached, number of dead/killed/deaths/fatalities/victims, number of ... killed/dead/victims, people killed, death toll, toll, fatalities, deaths,
    sterben, starben, tötete, töteten, Zahl der Toten, Zahl der Todesopfer, tuant, tué, bilan, le bilan, число погибших, число убитых, погибли, погиб, убиты, убили, şəhidlərin sayı, զոհերի թիվը`,
  injured: `hurting, wounded, wounding, injured, injuring, injures, wounds, number of wounded/injured, number of ... injured/wounded/injuries, injury/injuries to, injury/injuries of, wounding of, verletzte, verletzten, Zahl der Verletzten, blessant, blessé, ранены, ранил+и, ранен, число раненых, число пострадавших, yaralıların sayı, վիրավորների թիվը`,
  missing: `missing, whereabouts of, number of missing, number of ... missing, Zahl der Vermissten, число пропавших без вести`,
  displaced: `number of homeless, ferried, bused, bussed, airlifted, displaced, displacing, displaces, evacuated, evacuating, evacuates, evacuation of, relocated, displacement of, shelter, sheltered, sheltering, shelters, resettled, number of displaced/refugees, number of ... displaced/refugees, expelled, vertrieb, evakuierte, évacué, эвакуировали, эвакуировано, число беженцев`,
  arrived: `arrivals, arrival of, number of arrivals, arrived, прибыли, прибыло`,
};

/** What is counted, where its number stands further on: "the number of people killed, as of 8 p.m., at 25". */
export const COUNTS: Readonly<Record<FigureKind, string>> = {
  killed:
    'number of killed/dead/deaths/fatalities, number of ... killed/dead/deaths/fatalities, death toll, toll, число погибших',
  injured: 'number of injured/wounded, number of ... injured/wounded, число раненых',
  missing: 'number of missing, number of ... missing, число пропавших',
  displaced:
    'number of those who have/had fled/found/sought/left/lost, number of displaced/refugees/homeless, number of ... displaced/refugees/homeless, число беженцев',
  arrived: 'number of arrivals, number of ... arrivals/arrived',
};
/** Ties such a count to its number. */
export const LINKS = 'at to is was are were stands stand stood reached reaches exceeds exceeded';

/** With a name behind them they tell that people are gone: "left Riverton". */
export const LEAVING = 'left leave quit';

/** Flights, after which "to Armenia" tells that these people arrived. */
export const FLIGHTS = 'fled, have fled, geflohen, geflüchtet, fui, бежали';
export const TOWARDS = 'to into for nach en в';

/** Begins what is said in passing between a noun and its verb: ", a child and a woman,", ", from the same village,". */
export const ASIDES = 'a an the from of in aged both all most mostly among ein eine von aus alle une tous из';

/** Limits a number, straight before it. */
export const QUALIFIERS = `at least, no less than, not less than, no fewer than, more than, over, about, around, approximately, approx, some, nearly, almost, close to, up to, as many as, fewer than, less than, under, roughly, an estimated, estimated, only, just over, just under, at most, well over, another, a further, an additional, additional, already,
  mindestens, wenigstens, über, mehr als, rund, etwa, ungefähr, circa, ca, bis zu, fast, knapp, weniger als, weitere, au moins, plus de, environ, près de, presque, jusqu'à, moins de, quelque,
  более, свыше, около, почти, не менее, до, примерно, порядка, ən azı, təxminən, çox, առնվազն, շուրջ, մոտ, ավելի քան`;

/** Of these the number is news of its own, no running total. */
export const MORE = 'another, a further, an additional, additional, weitere, more, further';

/** Between a word that counts and its number: "the death toll has risen to at least 5". */
export const FILLERS = `of the has have had been is are was were be stands stand stood at to rose risen rises reached reaches reaching increased increases climbed grew grown exceeds exceeded exceed passed put now currently already also another its their them a an as in total least more than over about around some nearly almost up many and or civilians civilian people persons servicemen soldiers by far so among both nearby other further additional crew amounted amounts totals totaled totalled
  mindestens wenigstens rund etwa über mehr als bis zu insgesamt weitere au moins plus environ не менее более около ещё еще ist sind auf stieg gestiegen de des der die das à s'élève est a составило составляет достигло до возросло`;

/** A noun phrase ends here. */
export const STOPS = `of in at on from to by with for and or but who whom which that as while when where after before since during against near is are was were has have had will would be been being can could may must should not than per into across through out up off over under about between among without including plus
  in an auf von mit und oder bei aus nach für der die das den im ist sind wurden wurde haben hat dans de des du et ou par sur avec pour в на из с и по от для`;

/** After a bare number: "5 were killed". */
export const AUXILIARIES = `were was are is have has had been being remain remained reported also wurden wurde sind ist sont ont été были был`;

/** A part of the number before it: "of them 10 children", "including 3 women", "8 of them children". */
export const PARTS = `of them, of whom, of these, of those, of which, among them, among whom, among these, including, including at least, include, darunter, davon, dont, parmi eux, parmi lesquels, в том числе, из них, из которых, o cümlədən, որից, այդ թվում`;

/** In the same sentence: the number counts from the beginning, not this event alone. */
export const TOTALS = `as of, in total, total of, a total, so far, to date, until now, since, altogether, in all, has risen to, had risen to, risen to, rose to, has reached, reached, stands at, stood at, number of, toll, overall, all together, already, by now,
  insgesamt, bisher, bislang, Stand, au total, jusqu'à présent, bilan, всего, на данный момент, по состоянию на, к настоящему времени, ümumilikdə, ընդհանուր, դրությամբ`;

/** Not a number of people: dates, clock times and ages. */
export const MONTHS = `January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Januar Februar März Mai Juni Juli Oktober Dezember janvier février mars avril mai juin juillet août septembre octobre novembre décembre января февраля марта апреля мая июня июля августа сентября октября ноября декабря`;
export const AGES = `year years old aged age hour hours day days month months week weeks minute minutes km kilometers kilometres percent million euros dollars Jahre Jahren ans лет года`;

/** "A civilian was killed": one person, of whom it is told at once. */
export const ARTICLES = 'a an ein eine une';
export const THE = 'the his her its their der die das le la';
export const SUFFERING = 'sustained sustaining suffered suffering';
/** Behind them stands no subject. */
export const PREPOSITIONS = 'of on in at to by for with from near von auf in de sur';
/** Between such a verb and the fate. */
export const REPORTED = 'also reportedly reported seriously severely fatally badly lightly critically';
export const WERE = 'were wurden étaient';
export const WAS = 'was has is wurde ist a été est';
/** "A soldier died": befell one person without "was". */
export const DYING = 'died dies drowned drowns perished perishes succumbed starb ertrank погиб умер';
/** After "the body of a man": it tells of one more dead. */
export const FOUND =
  'found recovered discovered retrieved pulled dug washed unearthed gefunden geborgen retrouvé найдено обнаружено';
/** Soldiers who leave or come are not displaced. */
export const TROOPS =
  'soldiers soldier troops troop fighters fighter militants militant reinforcements reinforcement marines paratroopers servicemen policemen police gendarmes personnel insurgents rebels gunmen peacekeepers recruits conscripts reservists volunteers Soldaten Kämpfer soldats солдат военных бойцов';
/** Before a number: those for whom something is meant. */
export const MEANT_FOR = 'for für pour для';
/** Before "from 20 to 29": no range. */
export const RISING =
  'risen rose rises grown grew climbed increased jumped gone up revised fallen fell dropped down gestiegen stieg passé passée выросло возросло';
/** More than one, without an "s". */
export const MANY =
  'people men women children personnel police crew population townspeople servicemen policemen firemen fishermen crewmen gunmen Lebanese';
