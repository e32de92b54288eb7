/**
 * Names of countries, regions, waters, ranges and peaks in the languages of the map. Facts of general knowledge, restated;
 * positions are where the name reads best, those of peaks are the summit. `rank` 1 shows first.
 */
export interface Label {
  kind: 'country' | 'region' | 'sea' | 'lake' | 'range' | 'plain' | 'peak';
  rank: 1 | 2 | 3 | 4;
  at: readonly [lonDeg: number, latDeg: number];
  en: string;
  hy: string;
  az: string;
  ru: string;
  /** Contested names in alphabetical order, where they differ. */
  both?: string;
  /** Height of a peak above the sea, metres. */
  heightM?: number;
}

const label = (
  kind: Label['kind'],
  rank: Label['rank'],
  at: Label['at'],
  names: readonly [en: string, hy: string, az: string, ru: string],
  more: Partial<Label> = {},
): Label => ({ kind, rank, at, en: names[0], hy: names[1], az: names[2], ru: names[3], ...more });

export const LABELS: readonly Label[] = [
  label('country', 1, [44.55, 40.5], ['Armenia', 'Հայաստան', 'Ermənistan', 'Армения']),
  label('country', 1, [48.15, 40.55], ['Azerbaijan', 'Ադրբեջան', 'Azərbaycan', 'Азербайджан']),
  label('country', 1, [43.7, 42.05], ['Georgia', 'Վրաստան', 'Gürcüstan', 'Грузия']),
  label('country', 1, [39.5, 39.3], ['Turkey', 'Թուրքիա', 'Türkiyə', 'Турция']),
  label('country', 1, [48.1, 36.2], ['Iran', 'Իրան', 'İran', 'Иран']),
  label('country', 1, [44.8, 44.4], ['Russia', 'Ռուսաստան', 'Rusiya', 'Россия']),
  label('country', 1, [43.4, 34.9], ['Iraq', 'Իրաք', 'İraq', 'Ирак']),
  label('country', 1, [38.6, 35.1], ['Syria', 'Սիրիա', 'Suriya', 'Сирия']),
  label('country', 1, [57.3, 39.6], ['Turkmenistan', 'Թուրքմենստան', 'Türkmənistan', 'Туркменистан']),
  label('country', 1, [54.2, 45.6], ['Kazakhstan', 'Ղազախստան', 'Qazaxıstan', 'Казахстан']),
  label('country', 2, [60.4, 42.4], ['Uzbekistan', 'Ուզբեկստան', 'Özbəkistan', 'Узбекистан']),
  label('region', 1, [45.4, 39.36], ['Nakhchivan', 'Նախիջևան', 'Naxçıvan', 'Нахичевань']),
  label(
    'region',
    1,
    [46.66, 40.02],
    ['Nagorno-Karabakh', 'Լեռնային Ղարաբաղ', 'Dağlıq Qarabağ', 'Нагорный Карабах'],
  ),
  label('region', 2, [41.3, 43.02], ['Abkhazia', 'Աբխազիա', 'Abxaziya', 'Абхазия']),
  label('region', 2, [44.05, 42.36], ['South Ossetia', 'Հարավային Օսիա', 'Cənubi Osetiya', 'Южная Осетия']),
  label('sea', 1, [50.55, 41.2], ['Caspian Sea', 'Կասպից ծով', 'Xəzər dənizi', 'Каспийское море']),
  label('sea', 1, [36.5, 43.1], ['Black Sea', 'Սև ծով', 'Qara dəniz', 'Чёрное море']),
  label(
    'sea',
    1,
    [34.3, 35.9],
    ['Mediterranean Sea', 'Միջերկրական ծով', 'Aralıq dənizi', 'Средиземное море'],
  ),
  label('lake', 2, [45.32, 40.33], ['Lake Sevan', 'Սևանա լիճ', 'Göyçə gölü', 'озеро Севан']),
  label('lake', 2, [42.9, 38.62], ['Lake Van', 'Վանա լիճ', 'Van gölü', 'озеро Ван']),
  label('lake', 2, [45.4, 37.65], ['Lake Urmia', 'Ուրմիա լիճ', 'Urmiya gölü', 'озеро Урмия']),
  label(
    'lake',
    3,
    [46.8, 40.88],
    ['Mingachevir Reservoir', 'Մինգեչաուրի ջրամբար', 'Mingəçevir su anbarı', 'Мингечевирское водохранилище'],
  ),
  label(
    'lake',
    4,
    [46.6, 40.172],
    ['Sarsang Reservoir', 'Սարսանգի ջրամբար', 'Sərsəng su anbarı', 'Сарсангское водохранилище'],
  ),
  label('range', 1, [46.0, 42.25], ['Greater Caucasus', 'Մեծ Կովկաս', 'Böyük Qafqaz', 'Большой Кавказ']),
  label('range', 2, [45.35, 40.78], ['Lesser Caucasus', 'Փոքր Կովկաս', 'Kiçik Qafqaz', 'Малый Кавказ']),
  label('range', 3, [46.33, 40.31], ['Murovdag / Mrav', 'Մռավի լեռնաշղթա', 'Murovdağ', 'Муровдаг'], {
    both: 'Mrav / Murovdag',
  }),
  label(
    'range',
    3,
    [46.0, 39.3],
    ['Zangezur Range', 'Զանգեզուրի լեռներ', 'Zəngəzur silsiləsi', 'Зангезурский хребет'],
  ),
  label(
    'range',
    3,
    [46.62, 39.6],
    ['Karabakh Range', 'Արցախի լեռնաշղթա', 'Qarabağ silsiləsi', 'Карабахский хребет'],
  ),
  label('plain', 3, [47.75, 39.88], ['Mil Plain', 'Միլի դաշտ', 'Mil düzü', 'Мильская равнина']),
  label('plain', 3, [47.2, 40.13], ['Karabakh Plain', 'Արցախի դաշտ', 'Qarabağ düzü', 'Карабахская равнина']),
  label('plain', 3, [48.4, 39.65], ['Mughan Plain', 'Մուղանի դաշտ', 'Muğan düzü', 'Муганская равнина']),
  label('peak', 1, [44.2987, 39.7019], ['Ararat', 'Մասիս', 'Ağrıdağ', 'Арарат'], {
    heightM: 5137,
  }),
  label('peak', 1, [44.195, 40.533], ['Aragats', 'Արագած', 'Alagöz', 'Арагац'], { heightM: 4090 }),
  label('peak', 1, [47.858, 41.221], ['Bazarduzu', 'Բազարդյուզյու', 'Bazardüzü', 'Базардюзю'], {
    heightM: 4466,
  }),
  label('peak', 2, [46.003, 39.158], ['Kapudzhukh', 'Կապուտջուղ', 'Qapıcıq', 'Капутджух'], {
    heightM: 3905,
    both: 'Kaputjugh / Qapıcıq',
  }),
  label('peak', 2, [46.345, 40.298], ['Gamish', 'Գոմշասար', 'Gamışdağ', 'Гямыш'], {
    heightM: 3724,
    both: 'Gamish / Gomshasar',
  }),
  label('peak', 3, [46.685, 39.655], ['Kirs', 'Քիրս', 'Böyük Kirs', 'Большой Кирс'], { heightM: 2725 }),
];
