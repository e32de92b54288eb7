/** Numbers that are written as words; left out where the word means something else in another language (`on`, `sept`, `un`). */
export const UNITS: Readonly<Record<string, number>> = numbered([
  [0, 'zero null zéro ноль'],
  [1, 'one ein eine einen eins une один одна одного bir մեկ'],
  [2, 'two zwei deux два две двое двух iki երկու'],
  [3, 'three drei trois три трое трех üç երեք'],
  [4, 'four vier quatre четыре четверо четырех dörd չորս'],
  [5, 'five fünf cinq пять пятеро пяти beş հինգ'],
  [6, 'six sechs шесть шести altı վեց'],
  [7, 'seven sieben семь семи yeddi յոթ'],
  [8, 'eight acht huit восемь восьми səkkiz ութ'],
  [9, 'nine neun neuf девять девяти doqquz ինը'],
  [10, 'ten zehn dix десять десяти տասը'],
  [11, 'eleven elf onze одиннадцать'],
  [12, 'twelve zwölf douze двенадцать'],
  [13, 'thirteen dreizehn treize тринадцать'],
  [14, 'fourteen vierzehn quatorze четырнадцать'],
  [15, 'fifteen fünfzehn quinze пятнадцать'],
  [16, 'sixteen sechzehn seize шестнадцать'],
  [17, 'seventeen siebzehn семнадцать'],
  [18, 'eighteen achtzehn восемнадцать'],
  [19, 'nineteen neunzehn девятнадцать'],
  [20, 'twenty zwanzig vingt двадцать'],
  [30, 'thirty dreißig trente тридцать'],
  [40, 'forty vierzig quarante сорок'],
  [50, 'fifty fünfzig cinquante пятьдесят'],
  [60, 'sixty sechzig soixante шестьдесят'],
  [70, 'seventy siebzig семьдесят'],
  [80, 'eighty achtzig восемьдесят'],
  [90, 'ninety neunzig девяносто'],
]);

/** What a number before them is multiplied by; "a" counts as one. */
export const MULTIPLES: Readonly<Record<string, number>> = numbered([
  [12, 'dozen dutzend douzaine'],
  [100, 'hundred hundert cent сто'],
  [1000, 'thousand thousands tausend mille тысяч тысячи тысяча հազար'],
  [1_000_000, 'million millionen millions миллион миллиона миллионов milyon միլիոն'],
]);

/** "half a million", "three quarters of a million". */
export const HALVES = 'half halbe halben demi';
export const QUARTERS = 'quarter quarters';

/** Between the parts of one number and between the ends of a range. */
export const JOINERS = 'and';
export const RANGE_WORDS = 'to bis à до';

function numbered(rows: readonly (readonly [number, string])[]): Record<string, number> {
  return Object.fromEntries(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));
}
