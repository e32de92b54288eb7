/** `incident-atlas gazetteer check FILE...`: what is wrong with a gazetteer, and which names are of several places. */
import { checkPlaces } from '../../../gazetteer/check.js';
import { defaultPlaces } from '../../../gazetteer/default.js';
import { formatOf } from '../../../gazetteer/formats/detect.js';
import { readPlacesFile } from '../../../gazetteer/load.js';
import type { SharedName } from '../../../gazetteer/ambiguity.js';
import type { Place } from '../../../gazetteer/place.js';
import type { Issue } from '../../issue.js';
import { gazetteerFile } from '../gazetteers.js';
import type { Options, Streams } from '../main.js';
import { BadInput, issueLine, plain, WrongUsage } from '../report.js';

/** No more of one kind are printed: a gazetteer of a country has thousands. */
const MOST_PRINTED = 50;

/** @throws BadInput with the errors of all files. */
export async function gazetteer(args: readonly string[], _options: Options, streams: Streams): Promise<void> {
  const [action, ...paths] = args;
  if (action !== 'check') throw new WrongUsage(`gazetteer knows "check", not "${action}"`);
  if (!paths.length) throw new WrongUsage('gazetteer check needs at least one FILE');
  const errors = paths.flatMap((path) => checkFile(path, streams));
  if (errors.length) throw new BadInput(errors);
}

function checkFile(path: string, { stdout, stderr }: Streams): Issue[] {
  const file = gazetteerFile(path);
  const format = formatOf(file);
  const { places, issues, lineOf } = readPlacesFile(file, format);
  const { flaws, shared } = checkPlaces(places, defaultPlaces());
  const all = [
    ...issues,
    ...flaws.map(({ at, ...flaw }): Issue => ({ file: path, line: lineOf(at), ...flaw })),
  ];
  const warnings = all.filter(({ severity }) => severity === 'warning');
  for (const warning of warnings.slice(0, MOST_PRINTED)) stderr.write(`${issueLine(warning)}\n`);
  if (warnings.length > MOST_PRINTED)
    stderr.write(`${path}: and ${warnings.length - MOST_PRINTED} more warnings\n`);
  const names = places.reduce((sum, place) => sum + place.names.length, 0);
  stdout.write(
    plain(`${path}: ${format ?? 'unknown format'}, ${places.length} places, ${names} names`) + '\n',
  );
  for (const line of sharedLines(places, shared)) stdout.write(`${plain(line)}\n`);
  return all.filter(({ severity }) => severity === 'error');
}

function sharedLines(places: readonly Place[], shared: readonly SharedName[]): string[] {
  if (shared.length === 0) return [];
  const most = [...shared].sort((a, b) => b.places.length - a.places.length).slice(0, MOST_PRINTED);
  const lines = most.map(({ name, places: found, rule }) => {
    const ids = found.slice(0, 5).map((at) => places[at]?.id);
    const more = found.length > ids.length ? ` and ${found.length - ids.length} more` : '';
    return `  ${name}: ${ids.join(', ')}${more} (${rule ?? 'nothing tells them apart'})`;
  });
  const rest = shared.length > most.length ? [`  and ${shared.length - most.length} more`] : [];
  return [`names of several places: ${shared.length}`, ...lines, ...rest];
}
