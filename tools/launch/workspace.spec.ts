import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';

const WORKSPACE = path.join(import.meta.dirname, 'workspace.mjs');

/** A program that says its number and then has nothing to do. */
const PROGRAM = 'console.log(process.pid); setInterval(() => undefined, 1000)';
const LAUNCHER = `import(${JSON.stringify(WORKSPACE)}).then(({ run }) => run(process.execPath, ['-e', ${JSON.stringify(PROGRAM)}]))`;

async function firstNumber(child: ChildProcess): Promise<number> {
  for await (const chunk of child.stdout ?? []) return Number(chunk);
  throw new Error('nothing was said');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('npm ends by a signal, its shell without a word to its children: the program ends all the same', async () => {
  // As npm does it; the second command keeps the shell from becoming the launcher.
  const shell = spawn('sh', ['-c', '"$0" -e "$1"; true', process.execPath, LAUNCHER], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const program = await firstNumber(shell);
  expect(isAlive(program)).toBe(true);
  shell.kill('SIGTERM');
  await once(shell, 'exit');
  try {
    await expect.poll(() => isAlive(program)).toBe(false);
  } finally {
    if (isAlive(program)) process.kill(program);
  }
});
