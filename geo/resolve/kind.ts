/**
 * What a name stands for: the place itself, a government by its capital, or part of a description.
 * The rules stand in the order in which they are asked; the first that answers decides.
 */
import { Around, isCapital, isSeat, WORDS, type Setting } from './around.js';
import { CAPITAL_RULES } from './capital-rules.js';
import { literal, metonym, modifier, type KindVerdict, type Rule } from './kind-rule.js';
import { isDashGap } from '../recognise/units.js';
import { wordAfter, wordSet } from '../recognise/words.js';

const NAMED = { press: 'a newspaper', agreement: 'an agreement', organisation: 'an organisation' } as const;
const partOfName: Rule = ({ span }) => {
  if (span.within === 'adjective') return modifier('an adjective without a word for its kind of place');
  return span.within ? modifier(`part of the name of ${NAMED[span.within]}`) : null;
};

const endOfRoute: Rule = ({ isInRoute }) => (isInRoute ? literal('names an end of a road') : null);

/** Districts, roads, lines and buildings stand for no government. */
const plainPlace: Rule = ({ place }) =>
  !isSeat(place) && place.type !== 'settlement' && place.type !== 'province'
    ? literal(`a ${place.type} stands for itself`)
    : null;

/** "Stepanakert-based". */
const compound: Rule = ({ span, setting: { text } }) => {
  if (!isDashGap(text[span.end] ?? ' ')) return null;
  const next = wordAfter(text, span.end, text.length);
  return next && next.gap.length === 1 && WORDS.COMPOUNDS.has(next.text)
    ? modifier(`"${span.surface}-${next.text}" describes`)
    : null;
};

const official: Rule = (around) =>
  isCapital(around.place) && around.before && WORDS.OFFICIAL.has(around.before.text)
    ? metonym(`"${around.before.text}" before a capital`)
    : null;

const seatOfGovernment: Rule = (around) => {
  if (!isSeat(around.place)) return null;
  const { preposition, before, before2 } = around;
  const isInside =
    preposition === 'in' || (before2 && preposition === 'to' && !WORDS.ADDRESSED.has(before2.text));
  return isInside ? literal(`"${before?.text}" a building`) : metonym('a seat of government');
};

const personFrom: Rule = ({ before2, preposition }) => {
  if (preposition === 'from' && before2 && WORDS.PERSONS.has(before2.text))
    return modifier(`describes "${before2.text}"`);
  return preposition === 'in' && before2?.text === 'based' ? modifier('"based in"') : null;
};

/** "people in Stepanakert" are where they are; "authorities in Baku" are a government. */
const OFFICES_IN = wordSet('authority authorities official officials administration government');
const officeOf: Rule = ({ before2, preposition }) => {
  const offices = preposition === 'of' ? WORDS.OFFICES : preposition === 'in' ? OFFICES_IN : null;
  return before2 && offices?.has(before2.text) ? modifier(`describes "${before2.text}"`) : null;
};

const described: Rule = (around) => {
  const { after } = around;
  // "In Riverton, residents said": another piece of the sentence.
  if (!after || after.gap.includes(',') || !WORDS.DESCRIBED.has(after.text)) return null;
  if (around.isPossessive && isCapital(around.place)) return null;
  return modifier(`describes "${after.text}"`);
};

const RULES: readonly Rule[] = [
  partOfName, // "Minsk Group", before any rule that reads on
  plainPlace,
  endOfRoute,
  compound,
  official,
  seatOfGovernment,
  personFrom,
  officeOf, // "authorities in Baku" describes; must precede "in Baku"
  described,
];

const RULES_FOR_CAPITALS: readonly Rule[] = [...RULES, ...CAPITAL_RULES];

export function kindOf(setting: Setting): KindVerdict {
  const { span, place } = { span: setting.spans[setting.at], place: setting.places[setting.at] };
  if (!place) return span?.within ? modifier('part of another name') : literal('no place chosen');
  const around = new Around(setting, place);
  for (const rule of isCapital(place) ? RULES_FOR_CAPITALS : RULES) {
    const verdict = rule(around);
    if (verdict) return verdict;
  }
  return literal('nothing says otherwise');
}
