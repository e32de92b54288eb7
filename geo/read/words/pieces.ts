/**
 * Data: the named pieces of patterns. Every repetition is bounded and none stands inside another, so that no input makes
 * a pattern backtrack badly (`compile.test.ts` checks it). A piece may name others.
 */
export const PIECES: Readonly<Record<string, string>> = {
  // white space within a line: plain, tab, no-break, figure, thin and narrow
  gap: '[ \\t\\u00a0\\u2007\\u2009\\u202f]{0,3}',
  space: '[ \\t\\u00a0\\u2007\\u2009\\u202f]{1,3}',
  dash: '[-\\u2010-\\u2015\\u2212]',

  hour: '(?<hour>\\d{1,2})',
  hour2: '(?<hour>\\d{2})',
  minute: '(?<minute>\\d{2})(?!\\d)',
  second: '(?::\\d{2}(?:[.,]\\d{1,9})?)?',
  // full stops of Latin and Armenian script stand for a colon in typed chronicles
  colon: '[:.\\u0589\\u2236]',
  // the same where a full stop may end a sentence or part a number
  strictColon: '[:\\u0589\\u2236]',
  // "a.m.", "PM", and the same with Cyrillic letters of the same look
  half: '(?<half>[apAP\\u0430\\u0410\\u0440\\u0420]\\.?[ \\u00a0\\u202f]?[mM\\u043c\\u041c])(?![\\p{L}\\p{N}])\\.?',
  word: '(?<word>[Nn]oon|NOON|[Mm]idnight|MIDNIGHT)',
  zulu: '(?<zone>Z)(?![\\p{L}\\p{N}])',
  zone: '\\(?(?<zone>(?:UTC|GMT)(?:[ ]?[+\\u2212\\u2013-][ ]?\\d{1,2}(?::?\\d{2})?)?|[A-Z]{1,4}T|MSK|MES?Z|Z|[+\\u2212-]\\d{2}:?\\d{2})(?![\\p{L}\\p{N}])\\)?',

  day: '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?',
  // "19-20 September": the first counts
  days: '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:[ ]?[-\\u2010-\\u2015/][ ]?\\d{1,2}(?:st|nd|rd|th|\\.)?)?(?:[ ]of)?',
  month: '(?<month>\\p{L}[\\p{L}\\p{M}]{1,13})\\.?',
  year: '(?<year>(?:19|20)\\d{2})',
  // "2023 г.", "2023 թ.", "2023-cü il"
  yearWord: '(?:(?:[ ]|-c[iıüu][ ])?(?:г|года|թ|թվական|թվականի|il|ili|yılı)\\.?)?',
  year2: '(?<year>[12]\\d{3}|\\d{2})(?!\\d)',
  // 17.10.
  dayMonth: '(?<day>\\d{1,2})[.][ ]?(?<monthNumber>\\d{1,2})[.]',
  // which of the two is the month, the document decides
  slashDate: '(?<day>\\d{1,2})(?<slash>/)(?<monthNumber>\\d{1,2})/(?<year>[12]\\d{3}|\\d{2})(?!\\d)',
  iso: '(?<year>[12]\\d{3})-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?!\\d)',
  weekday: '(?<weekday>\\p{L}[\\p{L}\\p{M}]{1,13}(?:[ -](?:ertəsi|axşamı))?)\\.?',
  dayNumber: '(?<dayNumber>\\d{1,4})',

  // "Breaking: 1:20 p.m."
  lead: '(?:\\p{Lu}[\\p{L}]{2,14}:[ \\u00a0]{1,2})?',
  bullet: '(?:[*\\u2022\\u25cf\\u25aa\\u2013-]{1,2}{space})?',
  // marks of headings: "## ", "== ", "**"
  mark: '(?:[#=*_]{1,6}[ ]?)?',
  // what may close a stamp, where nothing else does
  end: '(?:{gap}[:\\u0589]|{gap}{dash}(?=[ \\u00a0]))?',
  closed: '(?:{gap}[:\\u0589]|{gap}{dash}(?=[ \\u00a0]))',
  // what follows starts a sentence: it is no lower-case letter and no mark that goes on
  sentence: '(?!{gap}[\\p{Ll}.,;)\\]/%+\\u20ac$\\u00b0])',
  // an upper-case letter, or one of a script without cases, or an opening quotation
  capital: '(?=["\\u201c\\u201e\\u201d\\u2018\\u00ab\\u2039\'#@(\\[\\u00bf\\u00a1]{0,2}[\\p{Lu}\\p{Lo}])',

  publisher: '\\[[ \\u00a0]?(?<label>[^\\[\\]\\n]{0,160})\\]',
  name: '(?<label>[^:\\n]{1,80})',
};
