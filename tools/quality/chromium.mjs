import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');

/** Where systems keep a Chromium of their own. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium for the journeys: the one that `CHENGXIN_CHROMIUM` names, the system's, or the one that npm brought along for a Linux
 * without any (with the libraries and fonts that such a machine lacks).
 * @returns {Promise<Record<string, string>>} environment for the test runner; `CHENGXIN_CHROMIUM` is the program
 */
export async function chromiumEnvironment() {
  const named = process.env.CHENGXIN_CHROMIUM;
  const found = named ?? INSTALLED.find((file) => existsSync(file));
  if (found) return { CHENGXIN_CHROMIUM: found };
  const store = path.join(root, 'node_modules/.cache/chengxin-chromium');
  mkdirSync(store, { recursive: true });
  const before = { ...process.env };
  try {
    // The package unpacks into the temporary directory, and its libraries only where it believes to be in a bare container.
    process.env.TMPDIR = store;
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    const program = await chromium.executablePath();
    const { LD_LIBRARY_PATH = '', FONTCONFIG_PATH = '' } = process.env;
    return { CHENGXIN_CHROMIUM: program, LD_LIBRARY_PATH, FONTCONFIG_PATH };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
