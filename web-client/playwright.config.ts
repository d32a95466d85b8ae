import { defineConfig } from '@playwright/test';

// Each worker has a server of its own; two fit a machine of two cores. Not named PLENARY_…: servers take that for a setting.
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/globalSetup.ts',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: Number(process.env['E2E_WORKERS'] ?? 2),
  // What passes only the second time is listed as flaky; a shared build machine may stall for seconds.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  projects: [
    { name: 'paths', testMatch: /\.spec\.ts$/ },
    { name: 'screenshots', testMatch: /\.shots\.ts$/, retries: 0 },
  ],
  use: {
    launchOptions: {
      executablePath: process.env['PLENARY_CHROMIUM'] ?? '/usr/bin/chromium',
      // Without it the machine's own cores play the graphics card.
      args: ['--no-sandbox', '--disable-gpu', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    },
    ignoreHTTPSErrors: true,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Bucharest',
    // Keeping a picture of every frame of every walk takes longer than walking. Elsewhere: npx playwright test --trace on
    trace: process.env['CI'] ? 'on-first-retry' : 'off',
  },
});
