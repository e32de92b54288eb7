/**
 * Endings that a name takes in a sentence, as data: `ending>what stands in the gazetteer instead`.
 * `stem` is the fewest letters that must be left. `adjective` endings (`Мартунинский`) name the place only
 * together with a word for its kind (`район`).
 */
export interface InflectionTable {
  /** BCP 47 languages in which the table holds; empty where the script alone decides. */
  languages: readonly string[];
  /** Fewest letters before the ending. */
  stem: number;
  adjective?: boolean;
  endings: string;
}

export const INFLECTIONS: readonly InflectionTable[] = [
  { languages: ['de', 'nl', 'sv', 'da', 'no', 'nb'], stem: 5, endings: 's>' },
  {
    languages: ['az', 'tr'],
    stem: 3,
    endings:
      'nın> nin> nun> nün> ın> in> un> ün> ya> yə> ye> a> ə> e> nı> ni> nu> nü> yı> yi> yu> yü> ı> i> u> ü> ' +
      'da> də> de> ta> te> dan> dən> den> tan> ten> dakı> dəki> daki> deki> la> lə> le> lı> li> lu> lü> ' +
      'ğın>q ğin>k ğa>q ğə>k ğı>q ğu>q',
  },
  // Russian and Ukrainian: the script decides. Soft, hard and mixed declensions, then adjectives that are names.
  {
    languages: [],
    stem: 3,
    endings:
      'а> у> ом> ем> е> ові> еві> і> ' +
      'ы>а и>а е>а у>а ой>а ою>а і>а ' +
      'и>я е>я ю>я ей>я ею>я ии>ия ию>ия ией>ия ії>ія ію>ія ' +
      'я>ь ю>ь ем>ь е>ь и>ь ью>ь ' +
      'а>о у>о ом>о е>о ' +
      'я>й ю>й ем>й е>й ' +
      'ов>ы ам>ы ами>ы ах>ы ей>и ям>и ями>и ях>и ' +
      'ого>ый ому>ый ым>ый ом>ый его>ий ему>ий им>ий ого>ий ому>ий ого>ой ому>ой ой>ая ую>ая ою>ая ей>яя юю>яя ' +
      'ого>ое ому>ое ом>ое ым>ое их>ие ими>ие ых>ые ыми>ые',
  },
  {
    languages: [],
    stem: 3,
    adjective: true,
    endings: [
      ...[
        'ий',
        'ого',
        'ому',
        'им',
        'ом',
        'ая',
        'ой',
        'ую',
        'ое',
        'ие',
        'их',
        'ими',
        'а',
        'у',
        'ої',
        'ою',
        'е',
        'і',
      ].flatMap((end) => [
        `ск${end}> нск${end}> ьск${end}> ск${end}>ь инск${end}>а инск${end}>ы ск${end}>а ьк${end}>ьк`,
      ]),
      ...['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их'].map((end) => `к${end}>к`),
    ].join(' '),
  },
  // Armenian: article, cases, and the plural of inhabitants is left out.
  {
    languages: [],
    stem: 3,
    endings: 'ը> ն> ի> ին> յի> յին> ու> ում> ից> յից> ով> յով> ուն> ինը> ա>ը ի>ա',
  },
];
