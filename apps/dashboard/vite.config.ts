import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ownDocuments } from './own-documents.ts';
import { precompress } from './precompress.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const workspace = fileURLToPath(new URL('../../', import.meta.url));
const api = `http://127.0.0.1:${process.env['PORT'] || 4000}`;

export default defineConfig({
  root: here,
  plugins: [ownDocuments(), react(), precompress()],
  resolve: {
    alias: [
      { find: /^@chengxin\/ui$/, replacement: `${workspace}libs/ui/src/index.ts` },
      { find: /^@chengxin\/kernel$/, replacement: `${workspace}libs/kernel/src/index.ts` },
      { find: /^@chengxin\/([a-z-]+)\/domain$/, replacement: `${workspace}libs/$1/src/domain/index.ts` },
    ],
  },
  server: {
    port: 4200,
    proxy: { '/graphql': api, '/data': api, '/exports': api, '/files': api, '/papers': api, '/imports': importsProxy() },
  },
  // They name their workers by `?worker`, which Vite's own bundling of dependencies does not know.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  build: {
    outDir: `${workspace}dist/dashboard`,
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    // The editor of GraphiQL comes in one piece of almost 2 MB; the pages have a budget of their own (size-budget.mjs).
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // GraphiQL's directives for React's compiler mean nothing once it is compiled.
      checks: { moduleLevelDirective: false },
      // A barrel of parts must not drag all parts into the first chunk.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/ui\/src\/.*\.tsx?$/, sideEffects: false }] },
    },
  },
});

/** `/imports` is a page and an upload address: only what is not a page view goes to the server. */
function importsProxy() {
  return {
    target: api,
    bypass: (request: { method?: string; url?: string; headers: { accept?: string } }) =>
      request.method === 'GET' && request.headers.accept?.includes('text/html') && !request.url?.includes('.xlsx')
        ? '/index.html'
        : undefined,
  };
}
