/** `npm run test:e2e`: finds a browser, builds the page, and runs the tests in it. Arguments go to Playwright. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.js';

function run(command: string, args: readonly string[], more: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...more },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

try {
  const browser = findBrowser();
  run('npm', ['run', '--silent', 'build']);
  run('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)], {
    CHROME_PATH: browser,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
