/** A Chrome or Chromium for the tests: one that is there, else Playwright's own download, else the system's package. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'msedge',
];
const PLACES: readonly string[] = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [process.env.CHROME_PATH ?? '', chromium.executablePath(), ...onPath, ...PLACES].find(
    (path) => path !== '' && existsSync(path) && isProgram(path),
  );
}

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;

function fromPackages(): boolean {
  if (process.getuid?.() !== 0) return false;
  return (
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  );
}

/** @throws Error with one sentence where no browser can be had. */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  console.log('No Chrome or Chromium here: getting one.');
  if (run('npx', 'playwright', 'install', 'chromium') || fromPackages()) {
    const now = installed();
    if (now) return now;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be had: install one, or name it in CHROME_PATH.',
  );
}
