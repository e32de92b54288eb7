import { defineConfig, devices } from '@playwright/test';

const PORT = 4183;
const { CHROME_PATH } = process.env;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One browser at a time: without a graphics card each one draws the map on the processor.
  workers: 1,
  // Where the processor draws the map a step may take longer than its time; what is broken fails twice, and a second try is told.
  retries: 1,
  // Software graphics on a busy machine are slow; nothing here measures speed.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    // A worker would answer requests before a test can: only the tests of the worker let it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
