import { Worker } from 'node:worker_threads';
import { Refusal } from '@chengxin/kernel';
import type { ThreadAnswer, ThreadTask } from './thread-message';

/** Work on plain data: what goes in and comes out is copied between threads. */
export type Work<Input, Output> = (input: Input) => Promise<Output>;

let program: string | null = null;

/**
 * Names the file that threads of this process run; it calls `serveThread`. A process that names none, as specs do not, does the work
 * where it is asked for; null takes the name back.
 */
export function threadsRun(file: string | null): void {
  program = file;
}

/**
 * The same work in a thread of its own, so that whoever asks the server meanwhile is answered at once, and what it leaves behind in
 * memory goes with it. `name` is the work's key at `serveThread`; `heapMb` bounds its heap. Throws what the work throws: a Refusal as one.
 */
export function inThread<Input, Output>(
  name: string,
  work: Work<Input, Output>,
  limits: { readonly heapMb?: number } = {},
): Work<Input, Output> {
  return (input) => (program === null ? work(input) : runThread(program, { work: name, input }, limits.heapMb));
}

// Kept small, or garbage of a job grows to the size that the youngest part of a whole server's heap may have.
const YOUNG_MB = 2;

function runThread<Output>(file: string, task: ThreadTask, heapMb: number | undefined): Promise<Output> {
  const resourceLimits = heapMb === undefined ? {} : { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB };
  const thread = new Worker(file, { workerData: task, resourceLimits });
  return new Promise((resolve, reject) => {
    thread.once('message', (answer: ThreadAnswer) => {
      if ('reasons' in answer) reject(new Refusal(...answer.reasons));
      else resolve(answer.output as Output);
    });
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread of ${task.work} ended with ${code} and said nothing`)));
  });
}
