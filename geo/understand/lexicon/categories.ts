/**
 * Words that speak for a category, with their weight: 4 says it alone, 3 says it unless something else does,
 * 2 points to it, 1 leans to it. Written as `geo/understand/phrases.ts` reads them.
 */
import type { Category } from '../../incident.js';

export type Weight = 1 | 2 | 3 | 4 | 5 | 6;

export const CATEGORY_WORDS: Readonly<Record<Category, Partial<Record<Weight, string>>>> = {
  battle: {
    5: `violated/violates/violate/violating/broke/breaks/broken/breached ... ceasefire/truce, violated/violates/broke ... cease fire,
      ceasefire/truce violation+s, ceasefire regime violation+s, breach/breaches/violation+s of ... ceasefire/truce, violation+s of the cease fire`,
    4: `opened/opens/opening fire, open/opened/opens/opening fire ... border/road/route/bridge/checkpoint/airport/highway/corridor, kept firing, continue/continues/continued to fire, fired on/at/upon, fires on/at/upon, battles, fire on the, small arms, came/come/comes under ... fire, under direct attack, break/breaking/broke ... defence/defense/line, exchange/exchanges of fire, fire fight, firefight+s, gunfight+s, small arms fire, machine gun+s, machine gun fire, gunshot+s, gunfire,
      fierce/heavy fighting, heavy/fierce/violent/armed clashes, ground offensive/assault/attack/operation/invasion,
      launched/launches/launching/began/started/starts/mounted/unleashed ... offensive/assault/attack/attacks/invasion/aggression/operation/operations, large scale attack/offensive/assault/invasion, wide scale attack/offensive, storming, stormed,
      Gefechte, schwere Kämpfe, heftige Kämpfe, affrontements, бои, столкновения, перестрелка, обстреляли позиции, нарушил режим прекращения огня, döyüşlər, atəşkəsi pozub, մարտեր`,
    3: `offensive, counteroffensive, counter offensive, clash+es+ed, fighting, battle+s, skirmish+es, ambush+ed, incursion+s, infiltrat+e+ed+ion, sabotage group, invasion, invaded, invade, assault+s+ed,
      repelled, repulsed, repelling, repulsing, thwart+ed+ing, pushed back, broke/broken/break/breaking through, breakthrough, trying to advance/break, encircl+e+ed+ement, surrounded, advanc+e+ed+ing, sabotage, firing on/at/upon/with, fire from, shots, shooting, shootout, sniper+s, grenade launcher+s, firearms, used firearms,
      Kämpfe, Kampfhandlungen, Angriff, Offensive, Vormarsch, Feuergefecht, Einmarsch, Invasion, combats, offensive, attaque, наступление, атака, атаковали, штурм, hücum, հարձակում, գրոհ`,
    2: `attack+s+ed+ing, hostilities, military operation+s, military action+s, fired, firing, resist+s+ed+ing, front line, frontline, engaged, war, Krieg, guerre`,
    1: `defend+s+ed+ing, frontline, aggression, enemy, adversary`,
  },
  strike: {
    5: `came/come/comes/coming/was/were/is/are under ... artillery/mortar/rocket/missile/drone/shell/cannon fire, air strike+s, airstrike+s, missile/rocket/drone/aerial/artillery/mortar attack+s, missile/rocket/drone/aerial/artillery/mortar strike+s, missile and aerial attack, drone/uav/missile hit, aerial bombardment, cluster munition+s, cluster bomb+s,
      Luftangriff+e+en, Raketenangriff+e+en, Drohnenangriff+e+en, Artilleriebeschuss, frappe+s aérienne+s, tirs de roquettes, авиаудар+ы, ракетный удар, удар беспилотника, ракетный обстрел, ավիահարված`,
    4: `shell+ed+ing+s, bombard+ed+ing+ment+s, bombed, bombing+s, bombs, under fire, heavy artillery, fire/fires/firing/fired at/on ... civilian/settlements/villages/towns/houses, rocket artillery, airstrikes, hit by ... missile/rocket/shell/drone, from the air, missiles/rockets ... fired, with missiles/rockets/artillery,
      Beschuss, beschossen, beschießt, bombardiert, Bombardierung, Bombardement, bombardement+s, bombardé, обстрел+ы, обстрелял+и, бомбардировка, artilleriya atəşi, հրետակոծություն, հրետակոծել`,
    3: `explosions, artillery, missile+s, rocket+s, mortar+s, rocket launcher+s, angegriffen, griff, struck, strike+s, striking, targeted, targeting, fired/launched ... missiles/rockets/drones, uav strike, loitering munition+s, kamikaze drone+s, air raid+s, howitzer+s,
      Rakete+n, Artillerie, Drohnenangriff, missile+s, ракета, ракеты, ракет, артиллерия, беспилотник+и, հրթիռ`,
    2: `drone+s, combat drone+s, uav+s, warplane+s, aerial, destroyed by, hit, siren+s, Drohne+n`,
  },
  casualties: {
    5: `death toll, bodies/remains ... found/discovered/retrieved/recovered/removed/exchanged/handed, found/discovered/retrieved/recovered ... bodies/remains, body/bodies of ... found/discovered/retrieved/recovered, number of ... killed/dead/wounded/injured/casualties/victims,
      killed and wounded, dead and wounded, killed and injured, wounded and killed`,
    4: `casualt+y+ies, fatalit+y+ies, killed, wounded, injured, died, were/was/been killed, missing persons/people/servicemen/soldiers, two/three/four/five deaths,
      getötet, verletzt, Tote, Todesopfer, Verletzte, Verwundete, gefallen, tué+s, blessé+s, morts, убит+ы, погиб+ли, ранен+ы, пострадавши+е+х, həlak, yaralandı, yaralı, şəhid, զոհվել, զոհ, վիրավոր, վիրավորվել`,
    3: `rescuers, rescue workers/teams, search+es for/around, searching, fate ... unknown, find ... relatives, whereabouts, dead, death+s, victim+s, bodies, body, remains, killing, missing, loss of life, human losses, search and rescue, search for ... missing, martyr+ed+s, buried, funeral+s, lives, perished, Opfer, victimes, жертв+ы, потери`,
    2: `kill+s, wound+s+ing, injur+y+ies+ing, mourning, dies`,
  },
  displacement: {
    5: `forcibly displaced, internally displaced, displaced persons/people, crossed ... into, persons/people/residents/citizens/civilians/refugees ... crossed/entered/arrived, refugees have/had ... arrived/entered/crossed, mass exodus, have/has fled, fled their homes, left their homes, leave their homes,
      wish/wishes/want/wants/wanting/wishing to relocate/leave/move, to be relocated, resettlement of, have/has left ... homes/Karabakh/Artsakh`,
    4: `people/civilians/residents/citizens/families/persons ... brought/taken/moved/transferred to, displaced, displacement, refugee+s, fled, flee+s+ing, evacuat+e+ed+es+ing+ion, exodus, relocat+e+ed+es+ing+ion, vertrieben+e, Flüchtling+e+en, geflohen, geflüchtet, Evakuierung, evakuiert, Vertreibung, réfugié+s, déplacé+s, évacuation, évacué+s, беженц+ы+ев, переселенц+ы+ев, эвакуац+ия+ии, эвакуирован+ы, qaçqın+lar, köçkün+lər, փախստական, տեղահանված, տարհանում`,
    3: `on their way to, last groups, lost ... homes, leave for, left for, wish/wishes to, buses to,  resettle+d+ment, last residents left, people left, deserted, emptied, are leaving, were leaving, leaving ... homes, have left, temporary shelter, provided with accommodation, were accommodated, returnees, return of ... refugees/residents/displaced, depopulat+e+ed+ion, moved to, moving to, Flucht, Rückkehr`,
    2: `shelter, sheltered, sheltering, accommodat+e+ed+ion+ing, arrived, arrivals, left, leave, registered`,
    1: `bunker+s, basement+s`,
  },
  humanitarian: {
    5: `humanitarian aid/assistance/support/cargo/supplies/convoy/convoys/funding/help, tons of humanitarian/aid/food/flour, transfer/transferred/transferring/transport/transported ... patients, patients ... transferred/transported/taken/brought, emergency aid/funding/assistance, financial package, wounded ... transferred/transported/taken/brought, transfer/transferred/transport/transported/transportation of ... wounded/injured, medical evacuation+s,
      humanitäre Hilfe, Hilfsgüter, aide humanitaire, гуманитарн+ая+ой+ую помощь/помощи, гуманитарный груз, humanitar yardım, մարդասիրական օգնություն`,
    4: `by helicopter+s, by ambulance+s, ambulance/ambulances/helicopter/helicopters with/carrying/transporting, flown, airlifted, brought/taken ... hospital/hospitals, people ... transported, treat/treating the injured/wounded, visited ... wounded/injured/hospital, million for/to/in, million euros/dollars/kroner/pounds, patient+s, relief, aid to, accept/deliver/delivered/delivering/sent/sending/provide/provided/supply/donate/donated ... aid/assistance/food/medicine/medicines/flour, additional assistance/aid/support, food parcels, humanitarian, shortage+s, hunger, starv+e+ed+ing+ation, malnutrition, famine, bread, flour, medicine+s, medication, donat+e+ed+ion+ions, vouchers, coupons`,
    3: `million, aid, assistance, funding, doctors, medical, ambulance+s, hospital+s+ized, treatment, burn specialists, intensive care, health condition, extremely serious, food, fuel supply, Hilfe, Hilfslieferung+en, Krankenhaus, hôpital, aide, помощь, больниц+а+е`,
    2: `billion, support to ... people, red cross, icrc, supplies, needs, health, crisis, welfare`,
  },
  access: {
    5: `blockade, opening/reopening of ... road/roads/route/routes/corridor/border/checkpoint, open/opened/opens/reopen/reopened/closed/closes/blocked/blocking/blocks/unblock/unblocked ... road/roads/route/routes/corridor/bridge/border/highway/airport/checkpoint, road/roads/route/corridor/bridge/border/highway/airport/airspace/checkpoint ... closed/blocked/opened/reopened/open/operational,
      gas/electricity/water/power/internet supply, power/electricity/internet outage+s, without/no electricity/gas/power/water/communication, power line ... damaged/cut/restored, cut off ... gas/electricity/internet, supply of gas/electricity/water, installed/set ... checkpoint, Blockade, блокад+а+ы+у, закрыт+а дорога, blokada, շրջափակում`,
    4: `checkpoint+s, blackout, pipeline, traffic jam+s, congestion, closed the, road closure, ban on ... flights, flights ... cancelled/suspended, flights to ... were/are cancelled/suspended, suspended flights, airspace, unblock+ed+ing, Stromausfall, Straßensperre, gesperrt, coupure, отключен+о, перекрыт+а`,
    3: `airports, notice to air, aviation, airline+s, corridor, highway, bridge, electricity, gas, blocked, convoy+s, passage, transit, internet, power plant, power grid, customs, Korridor, Brücke, Flughafen, коридор, дорог+а+у+и, dəhliz, միջանցք`,
    2: `flights, road+s, route+s, truck+s, airport, traffic, bus+es, communication+s, trade, border crossing, access`,
  },
  detention: {
    5: `arrest+ed+s+ing, detain+ed+s+ing, detention, taken into custody, in custody, criminal case, criminal charges, charged with, sentenced, indict+ed+ment, extradit+e+ed+ion, abduct+ed+ion, kidnap+ped+ping, prisoner+s of war, taken prisoner, hostage+s, wanted list, pre trial,
      festgenommen, verhaftet, Festnahme+n, Verhaftung, verurteilt, arrêté+s, arrestation, détenu+s, арестован+ы, арест, задержан+ы, задержал+и, həbs, saxlanılıb, ձերբակալվել, ձերբակալել, կալանավորվել`,
    3: `prisoner+s, pow+s, captive+s, custody, jail+ed, prison, prosecut+e+ed+ion, investigation, charges, interrogat+e+ed+ion, released, captured ... soldier/soldiers/servicemen, trial, prosecutor+s, Gefangene, Gefängnis, prison, пленн+ых+ые`,
    2: `charged, accused of, suspect+s`,
  },
  accident: {
    5: `fuel/gas/petrol/oil depot/station/warehouse/storage/tank ... explosion/exploded/blast/fire, explosion/blast/fire ... fuel/gas/petrol/oil depot/station/warehouse/storage/tank, forest fire+s, wildfire+s, car crash, plane crash, train crash, road accident, traffic accident, earthquake+s, aftershock+s, landslide+s, avalanche+s,
      flash flood+s, flooded, tsunami, eruption+s, erupted, lava, hurricane, tornado+es, Erdbeben, Hochwasser, Überschwemmung+en, землетрясение, наводнение, zəlzələ, deprem, երկրաշարժ`,
    4: `explosion, exploded, blast, fire broke out, accident, crashed, collision, derail+ed+ment, capsized, Explosion, Unfall, Brand, accident, incendie, взрыв, авария, пожар, partlayış, պայթյուն`,
  },
  military: {
    6: `state of war, martial law, general mobilization, partial mobilization, general mobilisation, partial mobilisation, military buildup, military build up`,
    5: `mobilization, mobilisation, mobilized, mobilised, mobilize, mobilise, disarm+ed+ing+ament+s, demilitari+zation+sation+zed, buildup of, build up of, amass+es+ed+ing, accumulat+e+ed+ing+ion+ions of ... troops/personnel/forces/equipment, took/taken/takes/taking/take ... control, under ... control of, captured ... village+s/heights/positions/town/city, captur+e+ed of ... village+s/heights/town/city, villages/heights/town/city ... captured/liberated/taken, liberat+e+ed+ion, shot down, shoot/shoots/shooting down, downed, surrender+ed+s+ing ... weapons/arms, hand/handed/handing over ... weapons/arms/equipment, agreed to ... ceasefire, ceasefire agreement/deal, agreement on ... ceasefire, cessation of hostilities, hostilities ... cease/ceased/end/ended, cessation of military, complete cessation, fortification work+s, fortification+s, military exercise+s, military drill+s, arms export+s/deliver+y+ies/sales/embargo, weapons deliver+y+ies, flag of,
      Mobilmachung, Kriegsrecht, Waffenruhe, Waffenstillstand, Feuerpause, Waffenlieferung+en, abgeschossen, eingenommen, cessez-le-feu, livraison+s d'armes, мобилизация, военное положение, перемирие, прекращени+е+и огня, сбит, сбили, səfərbərlik, hərbi vəziyyət, atəşkəs, զորահավաք, ռազմական դրություն, հրադադար`,
    4: `surrender+ed+s+ing, withdraw+n+s+al+ing, withdrew, truce, ceasefire, cease fire, deployed, deploy+s+ment, troop movements, movements of, mercenar+y+ies, handed to/over, ceded to, gathering/gather/gathered ... troops/forces/equipment, troops and equipment, weapons and, drills, manoeuvres, maneuvers, air defence/defense, missile system, lost ... tanks/tank/helicopters/drones, destroyed ... tanks/tank/system/equipment/vehicles, personnel and equipment, ammunition, arms, military facilities, military hospitals, defence/defense line, Söldner, mercenaires, Truppen, Übung, Luftabwehr, Raketenabwehr, Waffen, наёмник+и, вооружени+е+я, войск+а`,
    3: `equipment losses, logistic+s support, volunteers, volunteer, conscript+s, reservist+s, auxiliary forces, ground forces, retreat+ed, garrison, defeat+ed, victory, cargo aircraft, Friedenstruppen, наёмник+и`,
    2: `observation posts, troops, tank+s, weapons, military equipment, peacekeeping mission, contingent, helicopters, outpost+s, mine+s, landmine+s, police ... deployed`,
    1: `military, army, armed forces, positions, peacekeep+ers+ing, military personnel, forces, defence, defense, soldiers, servicemen, fighter+s, Armee, Militär, Soldaten, armée, арми+я+и, миротворц+ы+ев, ordu`,
  },
  diplomacy: {
    6: `must/should ... be open/opened/reopened/unblocked/lifted/let/allowed/restored, must reopen/open/unblock, telephone/phone conversation+s/call+s/talks, spoke/spoken/speaks/talked by telephone/phone, spoke with, had a call with, had a phone/telephone, by telephone/phone, telephoned, phoned, discussed/discussing by telephone, un security council, united nations security council, international court of justice, bilateral/trilateral/quadrilateral/direct/peace talks/meeting, peace negotiations, trilateral statement, special envoy, joint statement, diplomatic relations, recalled/summoned ... ambassador, introduced/introduce ... resolution, draft resolution`,
    5: `talks, negotiation+s, negotiate, negotiating, summit, minsk group, representatives ... met, met ... representatives, meeting between/of ... representatives, meetings with, meeting with ... ambassador/ambassadors/minister/president/secretary/representative/representatives, met with ... minister/president/ambassador/ambassadors/secretary/prime, received ... ambassador/delegation, peace treaty/agreement/deal, un mission, icj, general assembly, sanctions, export permits, joint declaration, bipartisan, resolution, apologised/apologized to, congratulated, condolences, thoughts are/were with, expressed sorrow, was alarmed by, european court, court of human rights, interim measure+s,
      Verhandlungen, Gespräche, Telefonat, telefoniert+e, Friedensgespräche, Gipfeltreffen, négociations, entretien, pourparlers, переговор+ы+ов+ах, встреча, danışıqlar, բանակցություններ`,
    4: `condemn+s+ed+ing+ation, condemnation, deplor+e+es+ed, take/takes/took note of, urg+e+es+ed+ing, call+s+ed on/for/upon, calls to, calling on/for, end to the, deeply concerned, is/are/was/were concerned, concern/concerns about/over, expressed/expresses/voiced/express ... concern, grave/serious/deep concern, territorial integrity, sovereignty, counterpart+s, mediat+e+ed+ion+or+ors, delegation+s, visit+s+ed+ing, applaud+s+ed, commend+s+ed, state visit, normalization process, normalisation, diplomat+s+ic+acy, ambassador+s, emissar+y+ies, envoy, intervene, international community, international observers, peace process, dialogue, congress, senate, parliament+ary assembly, recogni+ze+zes+se+ses+tion, provisional measures, international law, un charter,
      verurteilt, recall+s+ed ... ambassador, invite+d+s ... talks, fordert, fordern, ruft, kritisiert, besorgt, Botschafter, Außenminister, appelle, condamne, condamné, demande, préoccupé, осудил+а+и, призвал+а+и, призывает, обеспокоен+ы, посол, pislədi, դատապարտել, դատապարտում, կոչ`,
    3: `welcom+e+es+ed+ing, meeting, meet with, meets, to meet the, met, does/did not confirm, cannot confirm, stand/stands by/with/ready, support for, supports, support+s ... independence/sovereignty/peace, appeal+s+ed to, asked/asks for/that/both, asked/asks ... to/for, must stop/end, allegations, accus+e+es+ed+ing, responded to, response to, responds to, reacted, reaction, reject+s+ed+ing, thank+s+ed, remarks, hearing+s, responsibility, guarantee+s+d, reaffirm+s+ed, reiterat+e+es+ed, stress+es+ed, peace, mandate, treaty, agreement, conflict, settlement, ally, foreign policy, Treffen, Erklärung, Außenpolitik, Konflikt, Vorwurf, warnt, droht`,
    1: `statement, international, sides, parties`,
    2: `security council, call+s, conversation, genocide, ethnic cleansing, discuss+ed+es+ing+ions, agree+d, relations, cooperation, partnership, pressure, commitment+s, provocation, diplomatically, reintegration, Beziehungen, relations`,
  },
  politics: {
    6: `elects, elected as, presidential election+s, parliamentary election+s, sworn in, resigned, resignation, steps down, stepping down, stepped down, state of emergency, coup, putsch, referendum, demonstrators, protesters, demonstration+s, rally, rallies, vote of no confidence, impeach+ed+ment, cabinet meeting, addressed ... nation/people/parliament, address to the nation`,
    5: `election+s, elected, elect, protest+s+ed+ing, decree+s, opposition, dissolv+e+ed+es, dissolution, government session, session of parliament, decision of the government, government decided, Protest+e+en, Demonstration+en, Wahl+en, Rücktritt, Putsch, élection+s, manifestation+s, démission, выбор+ы+ов, протест+ы, митинг, отставк+а+у, seçki+lər, etiraz, ընտրություններ, բողոք, հրաժարական`,
    4: `parliament, domestic, police clashed, cabinet, minister appointed, appointed, dismissed, vote+s+d, party leader, politician+s, constitution, referendum, speech, facebook live, live address, national assembly, emergency session, special session, convened, government would discuss, security council would meet, session of ... security council, met ... officials/heads, meeting/met with ... officials/heads/cabinet/ministers, emergency meeting, meeting of the security council, chaired, hunger strike, Parlament, Regierung, Opposition, parlement, парламент`,
    3: `live broadcast, interview with public, curfew, budget, government programme+s`,
    2: `internal, session, law, programs`,
  },
  other: {
    5: `disinformation, misinformation, fake, false reports, information terror, monument, cultural heritage, museum, church+es, education, school year, tv programme, documentary, atrocities, human rights violations, violations of ... human, obituary, Hörtipp, Buch, Doku, Dokumentation`,
    1: `video, footage`,
    3: `false, propaganda, telegram channels, journalists, cyber, hacked, weather, sport, Medien`,
  },
};

/** Phrases that would mislead by the words they hold: they say nothing. */
export const NEUTRAL_WORDS = `ask/asks/asked/urge/urges/urged/urging/call/calls/called/calling on/the/all/its/our ... people/residents/population/citizens/civilians/inhabitants/compatriots, ask/asks/asked/urge/urges/urged/urging people/residents/citizens/civilians/everyone/others/you, we urge/ask you, member/members of parliament/congress,
  met people/residents/families/volunteers/journalists, met the first, in response to, spoke/speak/speaking of the, as of, first aid, red cross society, no ... casualties, no victims, no injuries, no/nobody one was, nobody was, press conference, news conference`;
