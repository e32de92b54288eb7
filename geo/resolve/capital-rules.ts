/** Rules for capitals, which can stand for their governments. */
import { WORDS } from './around.js';
import { literal, metonym, type Rule } from './kind-rule.js';
import { isPlainGap } from '../recognise/words.js';

const chainOfCapitals: Rule = ({ after, list }) =>
  list.isChain && list.onlyParties && after && !after.capital
    ? metonym('two capitals joined as parties')
    : null;

const possession: Rule = ({ isPossessive, after, after2 }) => {
  if (!isPossessive || !after) return null;
  const noun = [after, after2].find((word) => word && WORDS.TOWN_NOUNS.has(word.text));
  return noun || after.capital
    ? literal(`"${(noun ?? after).text}" belongs to a town`)
    : metonym(`"${after.text}" belongs to a government`);
};

const between: Rule = ({ preposition, before2, list }) => {
  if (preposition !== 'between' || !list.onlyParties) return null;
  return before2 && WORDS.BETWEEN_ON_GROUND.has(before2.text) ? null : metonym('a party: "between"');
};

const withOrBy: Rule = ({ preposition, before2 }) => {
  if (preposition === 'by') return metonym('an actor: "by"');
  if (preposition !== 'with' || (before2 && WORDS.CONNECTING.has(before2.text))) return null;
  return metonym('a party: "with"');
};

const onOrAgainst: Rule = ({ preposition, before2 }) => {
  if (preposition !== 'on' && preposition !== 'against') return null;
  return before2 && WORDS.ATTACKS.has(before2.text)
    ? literal('attacked')
    : metonym(`"${preposition}" a government`);
};

const addressed: Rule = ({ preposition, before2, after }) => {
  if (preposition === 'to' && before2 && WORDS.ADDRESSED.has(before2.text))
    return metonym(`"${before2.text} to"`);
  if (preposition === 'for' && after?.text === 'to') return metonym('"for ... to": an actor');
  if (preposition === 'from' && before2 && WORDS.ISSUED_FROM.has(before2.text))
    return metonym(`"${before2.text} from"`);
  return preposition === 'of' && before2 && WORDS.GOVERNMENT_NOUNS.has(before2.text)
    ? metonym(`"${before2.text} of"`)
    : null;
};

const somewhere: Rule = ({ preposition, before }) =>
  preposition === 'in' || preposition === 'to' || preposition === 'from'
    ? literal(`"${before?.text}"`)
    : null;

const object: Rule = ({ before }) =>
  before && WORDS.ACTED_ON.has(before.text) && isPlainGap(before.gap)
    ? metonym(`object of "${before.text}"`)
    : null;

const subject: Rule = (around) => {
  const { after, after2 } = around;
  if (!after || around.preposition !== undefined || around.isPossessive || !isPlainGap(after.gap))
    return null;
  const verb = WORDS.ADVERBS.has(after.text) || after.text.endsWith('ly') ? after2 : after;
  if (!verb || verb.capital) return null;
  const next = around.wordAfter(verb.end);
  if (WORDS.FORMS_OF_BE.has(verb.text)) {
    const touch = next?.text === 'in' ? around.wordAfter(next.end) : null;
    const isState =
      next && (WORDS.GOVERNMENT_STATES.has(next.text) || (touch && WORDS.IN_TOUCH.has(touch.text)));
    return isState ? metonym(`subject of "${verb.text} ${next.text}"`) : null;
  }
  if (!WORDS.GOVERNMENT_VERBS.has(verb.text) || (next && WORDS.BEFALLS.has(next.text))) return null;
  return metonym(`subject of "${verb.text}"`);
};

export const CAPITAL_RULES: readonly Rule[] = [
  chainOfCapitals,
  possession,
  between,
  withOrBy,
  onOrAgainst,
  addressed,
  object,
  somewhere, // a place by default after "in", "to", "from": the exceptions stand above
  subject,
];
