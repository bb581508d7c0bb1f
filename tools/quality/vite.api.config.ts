import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import { workspaceAliases } from './workspace-aliases.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Programs of the server side, by the name they get in dist/api. */
const programs = {
  main: 'apps/api/src/main.ts',
  cli: 'apps/api/src/cli.ts',
  'print-schema': 'apps/api/src/print-schema.ts',
  database: 'tools/launch/database.ts',
  bench: 'tools/bench/src/main.ts',
};

const input = Object.fromEntries(
  Object.entries(programs)
    .map(([name, file]) => [name, path.join(root, file)] as const)
    .filter(([, file]) => existsSync(file)),
);

/** What every program of the server side is built with: every package left outside, so that there is one copy of graphql. */
const common = {
  root,
  cacheDir: path.join(root, 'node_modules/.vite-api'),
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: workspaceAliases(root) },
  oxc: { decorator: { legacy: true } },
  ssr: { external: true, target: 'node' },
} satisfies UserConfig;
const output = {
  ssr: true,
  outDir: path.join(root, 'dist/api'),
  target: 'node24',
  sourcemap: true,
  minify: false,
  reportCompressedSize: false,
};

/** The program of threads, by itself and without what it does not call: sharing files with the server, each thread would load half of it. */
const threadProgram: Plugin = {
  name: 'thread-program',
  async closeBundle() {
    await build({
      ...common,
      configFile: false,
      build: {
        ...output,
        emptyOutDir: false,
        rolldownOptions: {
          input: { thread: path.join(root, 'apps/api/src/thread.ts') },
          treeshake: { moduleSideEffects: false },
        },
      },
    });
  },
};

/** The API for Node: our own code in a few files. */
export default defineConfig({
  ...common,
  plugins: [threadProgram],
  build: {
    ...output,
    emptyOutDir: true,
    rolldownOptions: {
      input,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
