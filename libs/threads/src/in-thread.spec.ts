import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '@chengxin/kernel';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inThread, threadsRun } from './in-thread';

// A thread runs a built program: inside node_modules, so that it finds its packages.
const workspace = path.resolve(import.meta.dirname, '../../..');
const directory = mkdtempSync(path.join(workspace, 'node_modules/.threads-'));
const elsewhere = (): Promise<never> => Promise.reject(new Error('done in place'));

describe('work in a thread of its own', () => {
  it('is done in place by a program that has named no file for its threads', async () => {
    expect(await inThread('double', async (numbers: number[]) => numbers.length)([1, 2])).toBe(2);
  });

  describe('by a program that has', () => {
    beforeAll(async () => {
      await build({
        configFile: false,
        logLevel: 'silent',
        resolve: { alias: { '@chengxin/kernel': path.join(workspace, 'libs/kernel/src/index.ts') } },
        ssr: { external: true },
        build: {
          ssr: path.join(import.meta.dirname, 'thread.fixture.ts'),
          outDir: directory,
          rolldownOptions: { output: { entryFileNames: 'thread.mjs' } },
        },
      });
      threadsRun(path.join(directory, 'thread.mjs'));
    });
    afterAll(() => {
      threadsRun(null);
      rmSync(directory, { recursive: true, force: true });
    });

    it('takes and answers plain data', async () => {
      expect(await inThread<number[], number[]>('double', elsewhere)([1, 2, 3])).toEqual([2, 4, 6]);
    });

    it('is refused with its reasons', async () => {
      const refused = inThread('refuse', elsewhere)(null);
      await expect(refused).rejects.toBeInstanceOf(Refusal);
      await expect(refused).rejects.toMatchObject({ reasons: [{ code: 'TOO_MANY', clause: 'SD-R02', path: ['input'] }] });
    });

    it('fails as it fails, without taking the server with it', async () => {
      await expect(inThread('fail', elsewhere)(null)).rejects.toThrow('out of order');
      await expect(inThread('unheard', elsewhere)(null)).rejects.toThrow('threads know no work unheard');
      await expect(inThread('fill', elsewhere, { heapMb: 16 })(null)).rejects.toThrow(/memory/);
    });
  });
});
