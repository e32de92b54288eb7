/** The time zone in which a document's stamps are meant, and why. */
import type { Piece } from './cut.js';
import type { Known } from './language.js';
import { patternOf } from './compile.js';
import { DEFAULT_ZONE, TIME_WORDS, ZONE_OF_LANGUAGE } from './words/zones.js';
import { zoneNamed, zoneOf } from './zone-names.js';

interface ZoneEvidence {
  /** By an option. */
  asked?: string | undefined;
  /** By front matter. */
  stated?: string | undefined;
  language: string;
  /** Where nothing tells. */
  usual?: string | undefined;
}

export function documentZone(
  text: string,
  pieces: readonly Piece[],
  { asked, stated, language, usual = DEFAULT_ZONE }: ZoneEvidence,
): Known {
  if (asked !== undefined)
    return { value: zoneNamed(asked)!, why: [`zone ${zoneNamed(asked)}: as asked for`] };
  if (stated !== undefined) return { value: stated, why: [] };
  const told = toldZone(text, pieces);
  if (told) return { value: told.zone, why: [`zone ${told.zone}: the text says "${told.words}"`] };
  const printed = printedZone(pieces);
  if (printed !== undefined)
    return { value: printed, why: [`zone ${printed}: printed in most of the stamps`] };
  const spoken = ZONE_OF_LANGUAGE[language.split('-')[0]!.toLowerCase()];
  if (spoken !== undefined)
    return { value: spoken, why: [`zone ${spoken}: usual for language ${language}, nothing else tells`] };
  return { value: usual, why: [`zone ${usual}: taken where nothing tells`] };
}

const WORDS = TIME_WORDS.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]).join('|');
/** "All times are GMT", "Times in UTC+2", "alle Zeiten in MESZ": the zone stands within so many characters. */
const ZONE_TOLD = patternOf(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})(?<between>[^.\\n]{0,30}?[ (]){zone}`, 'g');
/** "Daily log (UTC+6:30)": a zone with nothing else in its brackets. */
const ZONE_ALONE = patternOf('[([]{zone}[)\\]]', 'g');

function toldZone(text: string, pieces: readonly Piece[]): { zone: string; words: string } | null {
  const [top] = pieces;
  if (top?.kind !== 'introduction') return null;
  const told = text.slice(top.span.start, top.span.end);
  for (const pattern of [ZONE_TOLD, ZONE_ALONE])
    for (const match of told.matchAll(pattern)) {
      const zone = zoneOf(match.groups!.zone!);
      if (zone !== null) return { zone, words: match[0].replace(/^[([]|[)\]]$/g, '') };
    }
  return null;
}

function printedZone(pieces: readonly Piece[]): string | undefined {
  const counts = new Map<string, number>();
  let stamps = 0;
  for (const { kind, mark } of pieces) {
    // A stamp of a whole day could print no zone.
    if (kind !== 'stamp' || mark?.parts.hour === undefined) continue;
    stamps++;
    const { zone } = mark.parts;
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [zone, count] = [...counts].reduce((best, row) => (row[1] > best[1] ? row : best), ['', 0]);
  return count * 2 > stamps ? zone : undefined;
}
