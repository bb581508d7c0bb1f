// Weighs, in brotli, all JavaScript that a page needs before any click, and fails above its budget.
// Run after `vite build`; reads the manifest, so the names of the pieces do not matter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/dashboard/', import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const SHELL = 'src/app/shell/shell.tsx';
const TREND = 'src/shared/charts/trend.chart.tsx';
const HISTOGRAM = 'src/shared/charts/histogram.chart.tsx';

/** Page → what is loaded when it opens, and its budget in kilobytes (1 kB = 1024 bytes). */
const BUDGETS = [
  { page: 'sign-in', parts: ['src/features/sign-in/sign-in.page.tsx'], limit: 220 },
  { page: 'overview', parts: [SHELL, 'src/features/overview/overview.page.tsx', TREND], limit: 460 },
  { page: 'coverage', parts: [SHELL, 'src/features/coverage/coverage.page.tsx', TREND], limit: 460 },
  { page: 'sizes', parts: [SHELL, 'src/features/sizes/sizes.page.tsx', TREND, HISTOGRAM], limit: 460 },
  { page: 'margin', parts: [SHELL, 'src/features/margin/margin.page.tsx', TREND, HISTOGRAM], limit: 460 },
];

/** The files of a part and of everything it imports at once. */
function filesOf(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The manifest has no ${key}.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

const weights = new Map();

function weigh(file) {
  if (!weights.has(file)) {
    const bytes = readFileSync(join(dist, file));
    weights.set(file, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  }
  return weights.get(file);
}

let failed = false;
for (const { page, parts, limit } of BUDGETS) {
  const files = new Set(['index.html', ...parts].flatMap((key) => [...filesOf(key)]));
  const sum = [...files].reduce((total, file) => total + weigh(file), 0) / 1024;
  const over = sum > limit;
  failed ||= over;
  process.stdout.write(
    `${over ? 'OVER' : 'ok  '}  ${page.padEnd(10)} ${sum.toFixed(1).padStart(7)} kB of ${limit} kB, ${files.size} files\n`,
  );
  if (process.argv.includes('--files')) {
    for (const file of [...files].sort((a, b) => weigh(b) - weigh(a)).slice(0, 12)) {
      process.stdout.write(`        ${(weigh(file) / 1024).toFixed(1).padStart(7)} kB ${file}\n`);
    }
  }
}
if (failed) process.exitCode = 1;
