/** The only room that touches the disk: reads inputs whole, writes outputs whole or not at all. */
import { access, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText } from '../decode.js';
import type { Issue } from '../issue.js';
import { OVERRIDES_SUFFIX } from '../overrides/parse.js';
import { BadInput } from './report.js';

/** A chronicle of this size is a book of some 10,000 pages; above it, something else was meant. Bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;
const CHRONICLE = /\.(md|txt)$/i;

export interface InputFile {
  path: string;
  /** Name without folders. */
  file: string;
  text: string;
}

/** Reads files, and the chronicles of folders, in order of name. What cannot be read comes back as an issue. */
export async function readInputs(
  paths: readonly string[],
): Promise<{ inputs: InputFile[]; issues: Issue[] }> {
  const inputs: InputFile[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const files = await expand(path);
    if (!files.length)
      issues.push({ file: path, reason: 'no chronicles (.md, .txt) in this folder', severity: 'error' });
    for (const file of files) {
      const result = await readInput(file);
      if (typeof result === 'string') issues.push({ file, reason: result, severity: 'error' });
      else inputs.push(result);
    }
  }
  return { inputs, issues };
}

async function expand(path: string): Promise<string[]> {
  const names = await readdir(path).catch(() => null);
  if (!names) return [path];
  return names
    .filter((name) => CHRONICLE.test(name) && !name.endsWith(OVERRIDES_SUFFIX))
    .sort()
    .map((name) => join(path, name));
}

/** @returns the file, or the reason why it could not be read. */
export async function readInput(path: string): Promise<InputFile | string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES)
      return `${megabytes(size)} are more than one file may have (${megabytes(MAX_BYTES)}); split it`;
    const bytes = await readFile(path);
    const text = decodeText(bytes);
    return text === null ? 'not a text file in UTF-8' : { path, file: basename(path), text };
  } catch (error) {
    return reasonOf(error);
  }
}

/** Files of one name that may lie in folders; where there is none, nothing is missed. */
export async function readBeside(
  folders: readonly string[],
  name: string,
): Promise<{ inputs: InputFile[]; issues: Issue[] }> {
  const inputs: InputFile[] = [];
  const issues: Issue[] = [];
  for (const path of [...new Set(folders)].sort().map((folder) => join(folder, name))) {
    if (!(await exists(path))) continue;
    const result = await readInput(path);
    if (typeof result === 'string') issues.push({ file: path, reason: result, severity: 'error' });
    else inputs.push(result);
  }
  return { inputs, issues };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Names identify documents in every output, so two of one name cannot stand side by side. */
export function sameNames(inputs: readonly InputFile[]): Issue[] {
  const first = new Map<string, string>();
  return inputs.flatMap(({ file, path }) => {
    const other = first.get(file);
    if (other === undefined) first.set(file, path);
    const reason = `a document named "${file}" is read already (${other}); rename one`;
    return other === undefined ? [] : [{ file: path, reason, severity: 'error' as const }];
  });
}

/**
 * Writes all files beside their places first and then renames them: a reader never sees half of an atlas.
 * @throws BadInput if the folder cannot be written to.
 */
export async function writeOutputs(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  try {
    await writeAll(folder, files);
  } catch (error) {
    const reason = WRITE_REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new BadInput([{ file: folder, reason, severity: 'error' }]);
  }
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pending = [...files.keys()].map(
    (name) => [join(folder, `.${name}.new`), join(folder, name)] as const,
  );
  try {
    for (const [i, text] of [...files.values()].entries()) await writeFile(pending[i]![0], text);
    for (const [from, to] of pending) await rename(from, to);
  } catch (error) {
    await Promise.all(pending.map(([from]) => rm(from, { force: true })));
    throw error;
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not a folder',
};

const WRITE_REASONS: Record<string, string> = {
  EEXIST: 'is a file, not a folder',
  ENOTDIR: 'does not lie in a folder',
  EISDIR: 'has a folder by the name of an output',
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'may not be written to',
  ENOSPC: 'no space is left there',
};

export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
