import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
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

/** The API for Node: our own code in a few files, every package left outside, so that there is one copy of graphql. */
export default defineConfig({
  root,
  cacheDir: path.join(root, 'node_modules/.vite-api'),
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: workspaceAliases(root) },
  oxc: { decorator: { legacy: true } },
  ssr: { external: true, target: 'node' },
  build: {
    ssr: true,
    outDir: path.join(root, 'dist/api'),
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
