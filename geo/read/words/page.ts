/** Data: words of the page around a chronicle, and words after which a time goes on with a sentence. */

/** Starts of lines that link to something else. What comes after the first below the last entry is no chronicle. */
export const TEASERS: readonly string[] = [
  'Read more', 'Read also', 'See also', 'Related articles', 'Most read', 'You may also like',
  'Weiterlesen', 'Mehr lesen', 'Mehr zum Thema', 'Lesen Sie auch',
  'Lire la suite', 'Lire aussi', 'Читать далее', 'Читайте также', 'Подробнее',
  'Կարդալ ավելին', 'Ətraflı oxu', 'Devamını oku', 'Devamı için',
];

/** Starts of lines that close a page. */
export const CLOSINGS: readonly string[] = [
  'All rights reserved', 'Copyright ', '©', '(c) ', 'Alle Rechte vorbehalten', 'Tous droits réservés',
  'Все права защищены', 'Բոլոր իրավունքները', 'Bütün hüquqlar', 'Tüm hakları',
];

/** A line that ends in one of them goes on in the next: a time there starts nothing. */
export const BEFORE_A_TIME: readonly string[] = [
  'at', 'around', 'about', 'approximately', 'by', 'until', 'till', 'since', 'from', 'before', 'after', 'between',
  'and', 'to', 'of', 'see', 'um', 'gegen', 'bis', 'ab', 'seit', 'von', 'nach', 'vor', 'und', 'à', 'vers', 'dès',
  'depuis', 'avant', 'après', 'в', 'около', 'до', 'с', 'после', 'saat',
];
