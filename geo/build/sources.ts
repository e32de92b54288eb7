/** Reads a vocabulary of sources (`sources.json`): an array of SourceDefinition, checked row by row. */
import { SOURCE_KINDS, type SourceDefinition } from '../incident.js';

/** @returns the definitions, and a sentence for each row that is not one. */
export function checkSources(text: string): { definitions: SourceDefinition[]; flaws: string[] } {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { definitions: [], flaws: [`not JSON: ${error.message}`] };
  }
  if (!Array.isArray(rows)) return { definitions: [], flaws: ['must be a list of sources'] };
  const flaws = rows.flatMap((row: unknown, i) =>
    rowFlaws(row, rows as unknown[]).map((flaw) => `source ${i + 1}: ${flaw}`),
  );
  return { definitions: flaws.length ? [] : (rows as SourceDefinition[]), flaws };
}

const KEYS = new Set(['id', 'name', 'names', 'kind', 'side']);

function rowFlaws(row: unknown, rows: readonly unknown[]): string[] {
  if (typeof row !== 'object' || row === null) return ['must be an object'];
  const { id, name, names, kind, side } = row as Record<string, unknown>;
  const kinds: readonly unknown[] = SOURCE_KINDS;
  return [
    isText(id) ? '' : '"id" must be text',
    rows.filter((other) => (other as SourceDefinition | null)?.id === id).length > 1
      ? `id "${String(id)}" stands twice`
      : '',
    isText(name) ? '' : '"name" must be text',
    Array.isArray(names) && names.length && names.every(isText) ? '' : '"names" must be a list of texts',
    kinds.includes(kind) ? '' : `"kind" must be one of ${SOURCE_KINDS.join(', ')}`,
    side === null || isText(side) ? '' : '"side" must be text or null',
    ...Object.keys(row).map((key) => (KEYS.has(key) ? '' : `unknown key "${key}"`)),
  ].filter(Boolean);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
