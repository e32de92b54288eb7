/** Stage 4: what an entry says happened. One list of rules, each in a file of its own; nothing here knows another entry. */
import type { Entry } from '../entry.js';
import type { Incident } from '../incident.js';
import type { Mention } from '../mention.js';
import { categoryOf } from './category.js';
import type { UnderstandContext } from './context.js';
import { isDenial } from './denial.js';
import { figuresOf } from './figures.js';
import { readJourneys } from './journeys.js';
import { movementsOf } from './movements.js';
import { placesOf } from './places.js';
import { sourceOf } from './source.js';
import { titleOf } from './title.js';
import { wordsOf } from './tokens.js';
import { timesOf } from './when.js';

export function understand(context: UnderstandContext, entry: Entry, mentions: readonly Mention[]): Incident {
  const resolved = { entry, mentions, words: wordsOf(context.text, entry) };
  const source = sourceOf(context, resolved);
  const figures = figuresOf(context, resolved);
  const { category, evidence } = categoryOf(resolved, figures);
  const denial = isDenial(context, resolved);
  const read = readJourneys(context, resolved);
  const movements = movementsOf(context, resolved, read, { category, source, figures });
  const { places, leftOut, unplacedWhy } = placesOf(context, resolved, read, {
    category,
    source,
    denial,
    movements,
  });
  const { eventTime, eventEnd } = timesOf(context, resolved);
  return {
    category,
    categoryEvidence: evidence,
    source,
    eventTime,
    eventEnd,
    figures,
    movements,
    places,
    title: titleOf(context, resolved, source),
    unplacedWhy,
    leftOut,
    denial: denial || undefined,
  };
}
