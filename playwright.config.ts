import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, findShell } from './scripts/chromium.ts';
import { SERVERS } from './tests/browser/servers.ts';
import { BROWSER_LEFT_OUT } from './tests/of-guangzhou.ts';

const launch = (executablePath: string | null) => ({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});

export default defineConfig({
  testIgnore: BROWSER_LEFT_OUT,
  fullyParallel: true,
  workers: 2,
  // One that passes only then is named as flaky, and a third one fails the run (scripts/tally.ts).
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  outputDir: 'test-results',
  reporter: [['dot'], ['json', { outputFile: '.cache/browser.json' }]],
  use: {
    baseURL: SERVERS.root,
    launchOptions: launch(findShell()),
    locale: 'en',
    timezoneId: 'UTC',
    colorScheme: 'light',
  },
  projects: [
    { name: 'pages', testDir: 'tests/browser', use: { serviceWorkers: 'block' } },
    // Another city's data under the same code; its sites are built before.
    {
      name: 'second city built',
      testDir: 'tests/second-city',
      testMatch: /site\.setup\.ts/,
      timeout: 300_000,
    },
    {
      name: 'second city',
      testDir: 'tests/second-city',
      dependencies: ['second city built'],
      use: { serviceWorkers: 'block' },
    },
    // What users start, with all that it keeps, in one profile from page to page.
    {
      name: 'as started',
      testDir: 'tests/as-started',
      use: {
        serviceWorkers: 'allow',
        actionTimeout: 20_000,
        // The browser itself, as users have it.
        launchOptions: launch(findChromium()),
      },
    },
  ],
  webServer: {
    command: 'tsx tests/browser/serve.ts',
    port: Number(new URL(SERVERS.root).port),
    timeout: 20_000,
    reuseExistingServer: false,
  },
});
