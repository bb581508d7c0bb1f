import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '@chengxin/kernel';
import type { Work } from './in-thread';
import type { ThreadAnswer, ThreadTask } from './thread-message';

/** The program of a thread: does the one work that it was begun for and ends. `works` by the names that `inThread` uses. */
export async function serveThread(works: Readonly<Record<string, Work<never, unknown>>>): Promise<void> {
  const task = workerData as ThreadTask;
  const work = works[task.work] as Work<unknown, unknown> | undefined;
  if (!work) throw new Error(`threads know no work ${task.work}`);
  const tell = (answer: ThreadAnswer): void => parentPort?.postMessage(answer);
  try {
    tell({ output: await work(task.input) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell({ reasons: error.reasons });
  }
}
