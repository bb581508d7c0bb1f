import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** Journeys in a real browser through the program as it is shipped, on the demonstration city. */
export default defineConfig({
  testDir: path.join(import.meta.dirname, 'src'),
  testMatch: '*.journey.ts',
  outputDir: path.join(root, 'dist/test-reports/journeys'),
  globalSetup: path.join(import.meta.dirname, 'src/global-setup.config.ts'),
  // Each worker has a city of its own, so that journeys may change it; within a file they follow one another.
  workers: 2,
  retries: 0,
  // Ten times what a journey takes on a machine that does nothing else: nothing fails because others work beside it.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    launchOptions: {
      ...(process.env.CHENGXIN_CHROMIUM ? { executablePath: process.env.CHENGXIN_CHROMIUM } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    },
  },
});
