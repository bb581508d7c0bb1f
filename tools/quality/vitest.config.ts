import { createRequire } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { workspaceAliases } from './workspace-aliases.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const dbSpecs = ['**/*.db.spec.ts', '**/*.schema.spec.ts'];
const ignored = ['**/node_modules/**', '**/dist/**', '**/.data/**', 'apps/dashboard-e2e/**'];

/** Standard decorators are not what type-graphql reads; the same setting as the build of the API. */
const oxc = { decorator: { legacy: true } } as const;

// type-graphql and our code have to share one copy of graphql, or it refuses "a schema from another realm".
const alias = [...workspaceAliases(root), { find: /^graphql$/, replacement: require.resolve('graphql/index.js') }];

const shared = { root, oxc, resolve: { alias } };

/** What both kinds of specs run with. */
const specs = {
  root,
  setupFiles: [path.join(import.meta.dirname, 'property-seed.ts')],
  // Files of a worker share the modules that they import: loading the whole API for each takes longer than most of them run.
  isolate: false,
  // Limits are for what hangs: under load everything takes many times as long. The first hook of a run makes the demonstration city.
  testTimeout: 120_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  root,
  cacheDir: path.join(root, 'node_modules/.vite'),
  test: {
    // A machine with two cores runs the database as well.
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: { ...specs, name: 'unit', include: ['**/*.spec.ts', '**/*.spec.tsx'], exclude: [...ignored, ...dbSpecs] },
      },
      {
        ...shared,
        test: {
          ...specs,
          name: 'db',
          include: dbSpecs,
          exclude: ignored,
          globalSetup: path.join(root, 'libs/persistence/src/testing/global-setup.ts'),
        },
      },
    ],
  },
});
