/** Words that tell of people killed, wounded or missing, and what is counted beside them. Written as `geo/understand/phrases.ts` reads them. */

/** Beside the words of figures: a sentence with one of them may count casualties. */
export const CASUALTY_SIGNS = `casualty, casualties, kill+s+ed+ing+ings, die+s+d, dying, dead, deceased, death+s, deadly, deadliest, fatal, fatally, fatality, fatalities, victim+s, losses, loss of life, lost ... lives/life, lives were lost, perish+ed, murder+s+ed, massacre+s+d, execute+d, slain, slaughtered, drowned, shot dead, beheaded, body, bodies, corpse+s, remains of, human remains, remains found/recovered/identified/taken, remains had/have/has/were/was/are/to, unidentified, DNA, forensic, graves, buried, burial+s, funeral+s, morgue, martyr+s+ed, wound+s+ed+ing, injure+s+d, injuring, injury, injuries, hurt, burn+s, burned, burnt, maimed, amputated, disabled, intensive care, critical condition, serious condition, stable condition, treated for, missing, unaccounted, vanished, disappeared, survivors, toll, tolls, obituary, obituaries, lost their sons, lost ... servicemen/soldiers/people/men/fighters,
  Tote+n+r, tot, getötet+e+en, töten, tötete+n, starb+en, sterben, gestorben, gefallen+e, Todesopfer+n, Opfer+n, Verluste+n, Leiche+n, verletzt+e+en, Verletzte+n, verwundet+e+en, Verwundete+n, vermisst+e+en, Vermisste+n, ums Leben,
  mort+s+e+es, tué+s+e+es, tuant, décédé+s, décès, victime+s, pertes, blessé+s+e+es, blessant, disparu+s+es, bilan,
  убит+а+о+ы+ых, убили, убито, погиб+ла+ли+ло+шие+ших, умер+ла+ли, скончал+ась+ся+ись, жертв+а+ы, потери, потерь, тел+а, тело, ранен+а+о+ы+ых+ые+ый, ранил+и+о, ранения, пострадал+и+о, пострадавш+ие+их+ий, пропал+и без вести, пропавш+ие+их,
  həlak, şəhid+lər, öldü, öldürülüb, ölüb, itki, itkin, yaralı+lar, yaralanıb, yaralandı, meyit,
  զոհ+եր+վել+ված+վեց+վեցին, մահացել, մահացավ, սպանվել, սպանված, սպանվեց, վիրավոր+ներ+վել+ված+վեց+վեցին, կորած, կորուստներ, մարմին, մարմիններ`;

/** Counts with no figure: what they tell is how many all the same. */
export const ROUGH_COUNTS = `dozens, scores, tens of thousands, hundreds of thousands, tens, hundreds, thousands, Dutzende, Hunderte, Tausende, dizaines, centaines, milliers, десятки, десятков, сотни, сотен, тысячи, onlarla, yüzlərlə, minlərlə, տասնյակ, հարյուրավոր, հազարավոր`;

/** "The fifth victim": an order that counts the dead. */
export const ORDINALS =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Behind the number: what is counted is no person. Their numbers stay. */
export const THINGS = `drone+s, UAV+s, vehicle+s, car+s, truck+s, pick ups, pickup+s, lorry, lorries, bus, buses, tank+s, ambulance+s, helicopter+s, plane+s, aircraft, jet+s, ship+s, boat+s, train+s, convoy+s, shell+s, missile+s, rocket+s, round+s, mine+s, bomb+s, grenade+s, mortar+s, mm, gun+s, howitzer+s, launcher+s, system+s, weapon+s, position+s, post+s, base+s, checkpoint+s, outpost+s, building+s, house+s, home+s, apartment+s, flat+s, school+s, hospital+s, clinic+s, church+es, shop+s, station+s, depot+s, warehouse+s, pipeline+s, bridge+s, road+s, village+s, town+s, city, cities, settlement+s, community, communities, district+s, region+s, province+s, place+s, location+s, site+s, area+s, direction+s, point+s, height+s, country, countries, state+s, litre+s, liter+s, tonne+s, ton+s, kg, kilogram+s, kilo+s, gram+s, metre+s, meter+s, mile+s, hectare+s, percent, per cent, degree+s, second+s, decade+s, century, centuries, time+s, attack+s, strike+s, explosion+s, blast+s, incident+s, violation+s, case+s of, call+s, report+s, statement+s, flight+s, trip+s, lane, storey, storeys, story, magnitude, article+s, resolution+s, regiment, brigade, division, battalion, army, armies, corps, company, channel, rouble+s, ruble+s, dram+s, manat+s, dollar+s, euro+s, billion, bn, bed+s, bag+s, box, boxes, parcel+s, page+s, item+s, trench+es, stronghold+s, bunker+s, hour, sq, square, am, pm, side+s, o clock, in the morning/afternoon/evening, at night,
  Drohne+n, Fahrzeug+e+en, Panzer+n, Rakete+n, Haus, Häuser+n, Dorf, Dörfer+n, Ort+e+en, Uhr, Tonne+n, Liter, Prozent, Schüsse+n,
  drones, véhicule+s, voiture+s, char+s, missiles, maison+s, ville+s, tonnes, litres, heures,
  дрон+а+ов, БПЛА, машин+а+ы, автомобил+ей+я+и, танк+а+ов, ракет+а+ы, дом+а+ов, сел+а, город+а+ов, час+а+ов, минут+ы, дней, дня, тонн+ы, км, литров, процент+а+ов,
  dron, maşın, tank, raket, ev, kənd, şəhər, saat, dəqiqə, gün, ton, faiz,
  անօդաչու, մեքենա, տանկ, հրթիռ, տուն, գյուղ, քաղաք, ժամ, րոպե, օր, տոննա, տոկոս`;

/** Numbers that are other words too: they count only straight before a noun, or as what stands for one. */
export const AMBIGUOUS = 'one ein eine einen eines une un seize bir';

/** "A man of 61", "aged between 4 and 11". */
export const AGED = 'aged age ages';
export const AGED_PERSONS = 'man woman boy girl';

/** Before the number: what follows is a name or a sign, no count. */
export const NAMED_BY_NUMBER =
  'no number nr kilometre kilometer km article resolution channel school unit room page section paragraph chapter line highway route grad tv flight version phase';
