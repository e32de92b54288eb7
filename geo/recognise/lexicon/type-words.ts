/**
 * Words that say what kind of place a name is, by class, in the languages that chronicles are written in.
 * `one` follows or precedes a single name; `many` heads a list: "Martuni, Martakert and Askeran regions".
 * Inflected languages list the forms that occur. All are compared folded.
 */
export const TYPE_CLASSES = [
  'settlement',
  'district',
  'route',
  'bridge',
  'airport',
  'checkpoint',
  'height',
  'water',
  'line',
  'pipeline',
  'power-line',
  'facility',
] as const;
export type TypeClass = (typeof TYPE_CLASSES)[number];

export const TYPE_WORDS: Readonly<Record<TypeClass, { one: string; many: string }>> = {
  settlement: {
    one:
      'village town city settlement community hamlet municipality capital suburb township port Dorf Stadt Siedlung Gemeinde Ort ' +
      'Hauptstadt ville village commune bourg hameau capitale köy kənd kəndi kəndində kəndinin kəndindən qəsəbə qəsəbəsi şəhər şəhəri şəhərində şəhərinin köyü şehri ilçe ' +
      'село села селе селу селом деревня деревни деревне город города городе городу городом посёлок посёлка посёлке ' +
      'місто міста місті селі селище գյուղ գյուղի գյուղում գյուղը քաղաք քաղաքի քաղաքում քաղաքը համայնք համայնքի',
    many:
      'villages towns cities settlements communities suburbs Dörfer Städte Siedlungen Orte villes villages communes ' +
      'kəndləri kəndlər şəhərləri şəhərlər köyleri сёла сёлах сёл деревни деревнях города городах городов посёлки ' +
      'գյուղեր գյուղերը գյուղերի քաղաքներ քաղաքները',
  },
  district: {
    one:
      'region district province rayon raion oblast county governorate marz canton prefecture voivodeship ' +
      'Region Bezirk Provinz Kreis Gebiet Landkreis région province district rayonu rayonunun rayonunda rayonundan bölgəsi bölgesi ili ' +
      'район района районе районом району область области областью районі округ округа округе край края крае ' +
      'շրջան շրջանի շրջանում շրջանից շրջանը մարզ մարզի մարզում մարզից',
    many:
      'regions districts provinces rayons raions oblasts counties Regionen Bezirke Provinzen Kreise Gebiete régions provinces ' +
      'rayonları rayonlarının rayonlarında районы районов районах районам области областей областях шրջաններ շրջանները շրջանների շրջաններում մարզեր մարզերի',
  },
  route: {
    one:
      'road route highway motorway roadway freeway expressway corridor track way Straße Landstraße Autobahn Fernstraße Route Korridor ' +
      'autoroute corridor couloir yolu dəhlizi yol koridoru дорога дороги дороге дорогу дорогой трасса трассы трассе трассу шоссе ' +
      'автодорога автодороги автодороге коридор коридора коридоре коридору коридором ճանապարհ ճանապարհի ճանապարհին ճանապարհով միջանցք միջանցքի միջանցքով միջանցքը railway railroad',
    many:
      'roads routes highways motorways corridors roadways Straßen Landstraßen Routen Korridore autoroutes couloirs ' +
      'yolları дороги дорог дорогах дорогам трассы трасс коридоры коридоров ճանապարհներ ճանապարհները ճանապարհների',
  },
  bridge: {
    one: 'bridge Brücke pont körpüsü köprüsü мост моста мосту мостом կամուրջ կամրջի կամուրջը',
    many: 'bridges Brücken ponts мосты мостов',
  },
  airport: {
    one: 'airport airfield airbase aerodrome Flughafen Flugplatz aéroport aerodromu havalimanı hava limanı аэропорт аэропорта аэропорту аэропорте օդանավակայան օդանավակայանի',
    many: 'airports airfields Flughäfen aéroports',
  },
  checkpoint: {
    one: 'checkpoint crossing post Kontrollpunkt Grenzübergang Checkpoint keçid məntəqəsi КПП блокпост пропускной անցակետ անցակետի',
    many: 'checkpoints crossings posts Kontrollpunkte',
  },
  height: {
    one: 'height hill mountain mount peak ridge pass summit Höhe Berg Gipfel Pass mont colline dağı zirvəsi yüksəkliyi высота высоты высоте гора горы горе хребет перевал լեռ սար բարձունք',
    many: 'heights hills mountains peaks Höhen Berge monts dağları высоты высот горы',
  },
  water: {
    one: 'lake river reservoir sea bay strait canal See Fluss Stausee lac fleuve rivière çayı gölü su anbarı озеро озера река реки реке водохранилище водохранилища լիճ գետ ջրամբար',
    many: 'lakes rivers reservoirs Seen Flüsse озёра реки',
  },
  line: {
    one: 'line front border frontline Linie Grenze ligne frontière xətti линия линии граница границы գիծ սահման',
    many: 'lines fronts borders',
  },
  pipeline: {
    one: 'pipeline Pipeline gazoduc oléoduc kəməri газопровод газопровода трубопровод нефтепровод գազատար',
    many: 'pipelines Pipelines',
  },
  'power-line': { one: 'powerline line Stromleitung Hochspannungsleitung лэп', many: 'powerlines' },
  facility: {
    one:
      'hospital monastery church mosque school university station plant base barracks stadium square street avenue park museum embassy mine dam ' +
      'center centre clinic polyclinic cemetery prison hotel theatre theater cathedral office morgue Krankenhaus Kloster Kirche Bahnhof Universität hôpital monastère église gare ' +
      'больница больницы больнице госпиталь монастырь монастыря станция станции станцию завод площадь улица վանք հիվանդանոց',
    many: 'hospitals monasteries churches mosques schools stations bases polyclinics clinics streets больницы станции',
  },
};

/** Words between the name and its type word that the name's type does not change by: "Vardenis-Agdara military road". */
export const MAX_WORDS_BEFORE_TYPE = 4;

/** The forms under which gazetteers file a place of the class, to look up a variant: `Aghdam routes` as `Aghdam road`. */
export const FILED_AS: Readonly<Partial<Record<TypeClass, readonly string[]>>> = {
  district: ['region', 'district', 'province', 'rayon', 'raion', 'oblast'],
  route: ['corridor', 'road', 'route', 'highway'],
  bridge: ['bridge'],
  airport: ['airport'],
  checkpoint: ['checkpoint'],
  height: ['height', 'mountain'],
};

/** Words that join the members of a list. */
export const LIST_WORDS = 'and or und oder et ou i и или та և եւ ու və ve the die der das dem den les la le';
export const ARTICLES = 'the die der das dem den le la les';
/** `village of X`, `Stadt X`: what may stand between a type word and the name after it. */
export const OF_WORDS = 'of von de du des d';
/** "Lachin and other routes", "roads such as Aghdam". */
export const OTHER_WORDS = 'other andere anderen autres другие других';
export const SUCH_AS_WORDS = 'such as like including namely wie comme tels';
/** Words that end the search for a chain's type word: "Baku-Yerevan talks on the road". */
export const NEVER_BEFORE_TYPE =
  'a an the and or of on in at to from for by with via along as is was are were has have had be been that which who but before after between into und oder et ou de la le du des и в на по из за от до с к';
