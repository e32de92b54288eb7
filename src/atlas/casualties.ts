/** What the page's owner may leave out: figures of people killed, wounded and missing. The words of the reports stay. */
import { CLAIM_KINDS, type ClaimKind, type LinkedEvent } from '../../geo/claims/claim.js';
import { FIGURE_KINDS, type FigureKind } from '../../geo/incident.js';
import type { EntryBrief, MovementRecord } from '../../geo/record.js';
import type { Series } from '../../geo/series/series.js';
import type { LoadedAtlas } from './load.js';

const CASUALTIES: readonly ClaimKind[] = ['killed', 'injured', 'missing', 'casualties'];
const isLeftOut = (kind: ClaimKind): boolean => CASUALTIES.includes(kind);

/** The setting in the page's head: `<meta name="casualty-figures" content="hidden">`. */
export const showsCasualties = (page: Pick<Document, 'querySelector'>): boolean =>
  page.querySelector('meta[name="casualty-figures"]')?.getAttribute('content') !== 'hidden';

export function withoutCasualties(loaded: LoadedAtlas): LoadedAtlas {
  const { atlas, claims } = loaded;
  const movements = atlas.movements.map(({ entry, movement }) => ({
    entry,
    movement: withoutWounded(movement),
  }));
  return {
    ...loaded,
    atlas: { ...atlas, movements, entries: atlas.entries.map(withoutFigures) },
    ...(claims && { claims: claims.then((events) => events.map(withoutClaimed)) }),
  };
}

function withoutFigures(entry: EntryBrief): EntryBrief {
  const kept = FIGURE_KINDS.filter((kind) => !isLeftOut(kind) && entry.figures[kind] !== undefined);
  const figures: Partial<Record<FigureKind, number>> = Object.fromEntries(
    kept.map((kind) => [kind, entry.figures[kind]]),
  );
  return {
    ...entry,
    figures,
    figureClaims: entry.figureClaims.filter(({ kind }) => !isLeftOut(kind)),
    movements: entry.movements.map(withoutWounded),
  };
}

const withoutWounded = (movement: MovementRecord): MovementRecord =>
  movement.what === 'wounded' ? { ...movement, count: null } : movement;

const withoutClaimed = (event: LinkedEvent): LinkedEvent => ({
  ...event,
  claims: event.claims.map(({ figures, ...claim }) => ({
    ...claim,
    ...(figures && { figures: figures.filter(({ kind }) => !isLeftOut(kind)) }),
  })),
});

/** A series without kinds was built before they were written: it may count casualties. */
export const seriesWithoutCasualties = (all: readonly Series[]): Series[] =>
  all.filter(({ kinds }) => (kinds ?? CLAIM_KINDS).every((kind) => !isLeftOut(kind)));
