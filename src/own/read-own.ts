/** A reader's own files become an atlas by the same code as on the command line. A pure function of the files: runs in a worker. */
import { defaultPlaces } from '../../gazetteer/default.js';
import { formatOf } from '../../gazetteer/formats/detect.js';
import { loadPlaces } from '../../gazetteer/load.js';
import { knowledge, readAtlas } from '../../geo/atlas.js';
import { assemble } from '../../geo/build/assemble.js';
import { checkSources } from '../../geo/build/sources.js';
import type { Issue } from '../../geo/issue.js';
import { OVERRIDES_SUFFIX, parseOverrides } from '../../geo/overrides/parse.js';
import { outputFiles } from '../../geo/write/outputs.js';

export interface OwnFile {
  /** Without folders. */
  name: string;
  text: string;
}

/** Files of an atlas by name, the documents' texts among them; or why there is none. */
export type OwnAtlas = { files: Map<string, string> } | { issues: Issue[] };

const SOURCES = 'sources.json';
/** An atlas that the command line has built needs no reading. */
const BUILT = 'entries.jsonl';

const gazetteerFile = ({ name, text }: OwnFile) => ({ file: name, chunks: [text] });

/** By the first lines: the dump of GeoNames ends in `.txt`, as chronicles do. */
function isGazetteer(file: OwnFile): boolean {
  if (/\.(?:csv|tsv|json|geojson|jsonld)$/i.test(file.name)) return true;
  return /\.txt$/i.test(file.name) && /^geonames|^lp-tsv/.test(formatOf(gazetteerFile(file)) ?? '');
}

const error = (file: string, reason: string): Issue => ({ file, reason, severity: 'error' });

/** What a reader's file is, by its name and first lines. */
function sorted(files: readonly OwnFile[]) {
  const overrides = files.filter(({ name }) => name.endsWith(OVERRIDES_SUFFIX));
  const sources = files.filter(({ name }) => name === SOURCES);
  const others = files.filter((file) => !overrides.includes(file) && !sources.includes(file));
  const gazetteers = others.filter(isGazetteer);
  const chronicles = others.filter((file) => !gazetteers.includes(file) && /\.(?:md|txt)$/i.test(file.name));
  const unknown = others.filter((file) => !gazetteers.includes(file) && !chronicles.includes(file));
  return { overrides, sources, gazetteers, chronicles, unknown };
}

/** Corrections by hand of each chronicle, by its name. */
function correctionsOf(files: readonly OwnFile[], chronicles: readonly OwnFile[]) {
  const read = files.map(({ name, text }) => {
    const chronicle = name.slice(0, -OVERRIDES_SUFFIX.length);
    const { overrides, issues } = parseOverrides(name, text);
    const isLost = !chronicles.some((one) => one.name === chronicle);
    const lost = isLost ? [error(name, `no chronicle "${chronicle}" was opened with it`)] : [];
    return { chronicle, overrides, issues: [...issues, ...lost] };
  });
  return {
    of: new Map(read.map(({ chronicle, overrides }) => [chronicle, overrides])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Chronicles, with gazetteers, `sources.json` and overrides if there are any; or the files of a built atlas. */
export function readOwn(files: readonly OwnFile[]): OwnAtlas {
  if (files.some(({ name }) => name === BUILT))
    return { files: new Map(files.map(({ name, text }) => [name, text])) };
  const { overrides, sources, gazetteers, chronicles, unknown } = sorted(files);
  const loaded = loadPlaces(defaultPlaces(), gazetteers.map(gazetteerFile));
  const checked = sources.map(({ text }) => checkSources(text));
  const known = knowledge(
    loaded.places,
    checked.flatMap(({ definitions }) => definitions),
  );
  const corrections = correctionsOf(overrides, chronicles);
  const atlases = chronicles.map(({ name, text }) =>
    readAtlas({ file: name, text }, known, {}, corrections.of.get(name)),
  );
  const issues: Issue[] = [
    ...unknown.map(({ name }) => error(name, 'neither a chronicle (.md, .txt) nor a gazetteer')),
    ...(chronicles.length ? [] : [error(files[0]?.name ?? '', 'there is no chronicle (.md, .txt) with it')]),
    ...loaded.issues,
    ...checked.flatMap(({ flaws }) => flaws.map((reason) => error(SOURCES, reason))),
    ...corrections.issues,
    ...atlases.flatMap((atlas) => atlas.issues),
  ];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length) return { issues: errors };
  const outputs = outputFiles(assemble(atlases, issues, sourceOf), known.places);
  return {
    files: new Map([...outputs, ...chronicles.map(({ name, text }) => [sourceOf(name), text] as const)]),
  };
}

const sourceOf = (file: string): string => `text/${encodeURIComponent(file)}`;
