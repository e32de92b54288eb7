/** An atlas without figures of people killed, wounded and missing: in its numbers, and in every word that the page shows. */
import type { ClaimKind, LinkedClaim, LinkedEvent } from '../../geo/claims/claim.js';
import { CLAIM_KINDS } from '../../geo/claims/claim.js';
import { FIGURE_KINDS, type Figure, type FigureKind } from '../../geo/incident.js';
import type { EntryBrief, EntryRecord, MovementRecord } from '../../geo/record.js';
import type { Series } from '../../geo/series/series.js';
import { casualtyNumbers, type KnownNumbers } from '../../geo/understand/casualty-numbers.js';
import type { Library } from '../own/open-own.js';
import { LEFT_OUT } from './casualties.js';
import type { AtlasDocument, LoadedAtlas } from './load.js';

/** How whatever comes later is shown: words of documents, reasons, series. */
export interface Leaving {
  /** Of the same length. */
  words(text: string): string;
  record(record: EntryRecord): EntryRecord;
  series(all: readonly Series[]): Series[];
}

/** What claims count as `recovered` are bodies and remains. */
const CASUALTIES: readonly ClaimKind[] = ['killed', 'injured', 'missing', 'casualties', 'recovered'];
const isLeftOut = (kind: ClaimKind): boolean => CASUALTIES.includes(kind);
/** In reasons and names, which no offset points into: in no language. */
const GAP = '[…]';

export const leaveOut = (library: Library): Library => ({
  ...library,
  loaded: withoutCasualties(library.loaded),
  leaving: { words, record: withoutReasons, series: seriesWithoutCasualties },
});

const words = (text: string, known?: KnownNumbers): string =>
  replaced(text, known, (start, end) => LEFT_OUT.repeat(end - start));
const reason = (text: string): string => replaced(text, undefined, () => GAP);

function replaced(
  text: string,
  known: KnownNumbers | undefined,
  by: (start: number, end: number) => string,
): string {
  let at = 0;
  let kept = '';
  for (const { start, end } of casualtyNumbers(text, known)) {
    kept += text.slice(at, start) + by(start, end);
    at = end;
  }
  return kept + text.slice(at);
}

export function withoutCasualties(loaded: LoadedAtlas): LoadedAtlas {
  const { atlas, claims, unread } = loaded;
  const entries = atlas.entries.map(withoutFigures);
  const movements = entries.flatMap((entry, i) =>
    entry.movements.map((movement) => ({ entry: i, movement })),
  );
  return {
    ...loaded,
    unread: unread.map((issue) => ({ ...issue, reason: reason(issue.reason) })),
    atlas: { ...atlas, documents: atlas.documents.map(withoutTitle), movements, entries },
    ...(claims && { claims: claims.then((events) => events.map(withoutClaimed)) }),
  };
}

const withoutTitle = ({ title, publication, ...document }: AtlasDocument): AtlasDocument => ({
  ...document,
  ...(title !== undefined && { title: words(title) }),
  ...(publication !== undefined && { publication: words(publication) }),
});

/** What the entry's figures tell of the numbers in its title, which may be cut before the word that tells. */
function knownNumbers({ figureClaims, category }: EntryBrief): KnownNumbers {
  const values = (all: readonly Figure[]) =>
    new Set(all.flatMap(({ value, max }) => (max === undefined ? [value] : [value, max])));
  const casualties = values(figureClaims.filter(({ kind }) => isLeftOut(kind)));
  const others = values(figureClaims.filter((figure) => !isOfCasualties(figure, figureClaims)));
  return { casualties, others, isTold: casualties.size > 0 || category === 'casualties' };
}

/** A casualty figure, or another that is the same number: 23 wounded who were evacuated. */
const isOfCasualties = (figure: Figure, all: readonly Figure[]): boolean =>
  isLeftOut(figure.kind) ||
  all.some(
    ({ kind, value, span }) =>
      isLeftOut(kind) &&
      value === figure.value &&
      span.start < figure.span.end &&
      figure.span.start < span.end,
  );

function withoutFigures(entry: EntryBrief): EntryBrief {
  const known = knownNumbers(entry);
  const figureClaims = entry.figureClaims.filter((figure) => !isOfCasualties(figure, entry.figureClaims));
  const isKept = (kind: FigureKind) =>
    !isLeftOut(kind) &&
    (known.others.has(entry.figures[kind]!) || !known.casualties.has(entry.figures[kind]!));
  const kept = FIGURE_KINDS.filter((kind) => entry.figures[kind] !== undefined && isKept(kind));
  return {
    ...entry,
    title: words(entry.title, known),
    source: reason(entry.source),
    places: entry.places.map((place) => ({ ...place, why: reason(place.why) })),
    ...(entry.unplacedWhy !== undefined && { unplacedWhy: reason(entry.unplacedWhy) }),
    ...(entry.eventTimeWhy && { eventTimeWhy: entry.eventTimeWhy.map(reason) }),
    reportedWhy: entry.reportedWhy.map(reason),
    figures: Object.fromEntries(kept.map((kind) => [kind, entry.figures[kind]])),
    figureClaims,
    movements: entry.movements.map((movement) => withoutCount(movement, known)),
  };
}

/** Of wounded, or of as many as were killed or wounded: bodies that were carried. */
function withoutCount(movement: MovementRecord, { casualties, others }: KnownNumbers): MovementRecord {
  const { what, count } = movement;
  const isHidden = what === 'wounded' || (count !== null && casualties.has(count) && !others.has(count));
  return isHidden ? { ...movement, count: null } : movement;
}

/** A claim of losses counts them by every number but those of its other figures. */
function withoutClaimed(event: LinkedEvent): LinkedEvent {
  const claims = event.claims.map(withoutClaim);
  const isTold = event.claims.some(({ figures }) => figures?.some(({ kind }) => isLeftOut(kind)));
  return { ...event, title: words(event.title, told(isTold)), about: reason(event.about), claims };
}

const told = (isTold: boolean): KnownNumbers => ({ casualties: new Set(), others: new Set(), isTold });

function withoutClaim({ figures = [], ...claim }: LinkedClaim): LinkedClaim {
  const values = (isCasualty: boolean) =>
    figures
      .filter(({ kind }) => isLeftOut(kind) === isCasualty)
      .flatMap(({ value, max }) => [value, max ?? value]);
  const casualties = new Set(values(true));
  const known = { casualties, others: new Set(values(false)), isTold: casualties.size > 0 };
  const kept = figures.filter(({ kind }) => !isLeftOut(kind));
  return { ...claim, says: words(claim.says, known), ...(figures.length && { figures: kept }) };
}

const withoutReasons = (record: EntryRecord): EntryRecord => ({
  ...record,
  mentions: record.mentions.map((mention) => ({
    ...mention,
    why: reason(mention.why),
    ...(mention.offMap !== undefined && { offMap: reason(mention.offMap) }),
    candidates: mention.candidates.map((one) => ({ ...one, reasons: one.reasons.map(reason) })),
  })),
});

/** A series without kinds was built before they were written: it may count casualties. */
export const seriesWithoutCasualties = (all: readonly Series[]): Series[] =>
  all
    .filter(({ kinds }) => (kinds ?? CLAIM_KINDS).every((kind) => !isLeftOut(kind)))
    .map((series) => ({ ...series, title: reason(series.title) }));
