import type { LaneName, LaneTask } from './lane';

type Serve = (task: LaneTask) => Promise<number>;

// Imported when asked for: no lane carries the code of another in its memory.
const servers: Record<LaneName, () => Promise<Serve>> = {
  chengxin: async () => (await import('./chengxin.lane')).serveChengxin,
  postgraphile: async () => (await import('./postgraphile.lane')).servePostGraphile,
  plain: async () => (await import('./plain.lane')).servePlain,
};

const SAMPLE_MS = 20;

/** Answers whoever asks by message with the largest resident memory since the last time, in bytes. */
function tellMemory(): void {
  let peak = 0;
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, SAMPLE_MS);
  process.on('message', () => {
    process.send?.({ peak });
    peak = process.memoryUsage.rss();
  });
}

/** The body of a lane's process: waits for its task, serves, tells its port and then its memory, ends with its parent. */
export function serveLane(): void {
  process.once('disconnect', () => process.exit(0));
  process.once('message', (task: LaneTask) => {
    const serve = async (): Promise<void> => {
      const port = await (await servers[task.lane]())(task);
      process.send?.({ port });
      tellMemory();
    };
    serve().catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
  });
}
