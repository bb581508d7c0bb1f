import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { build, createServer } from 'vite';
import { nodeProgram, root, say } from './workspace.mjs';

/** @type {import('node:child_process').ChildProcess | null} */
let api = null;
let restarting = Promise.resolve();
process.on('exit', () => api?.kill('SIGTERM'));

async function endApi() {
  if (!api || api.exitCode !== null || api.signalCode !== null) return;
  const gone = once(api, 'exit');
  api.kill('SIGTERM');
  await gone;
}

async function startApi() {
  await endApi();
  api = spawn(nodeProgram(), ['--enable-source-maps', path.join(root, 'dist/api/main.js')], { cwd: root, stdio: 'inherit' });
}

const result = await build({ configFile: path.join(root, 'tools/quality/vite.api.config.ts'), build: { watch: {} } });
if (!('on' in result)) throw new Error('the API is not being watched');
result.on('event', (event) => {
  if (event.code === 'END') restarting = restarting.then(startApi);
  if (event.code === 'ERROR') console.error(event.error.message);
});

const dashboard = await createServer({ configFile: path.join(root, 'apps/dashboard/vite.config.ts') });
await dashboard.listen();
say('开发服务器', 'development server');
dashboard.printUrls();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all([result.close(), dashboard.close(), restarting.then(endApi)]);
    process.exit(0);
  });
}
