import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { LaneName, LaneTask } from './lane';

/** The word by which this program runs as a lane. */
export const LANE_WORD = '--lane';

/** A lane that answers. */
export interface RunningLane {
  readonly lane: LaneName;
  readonly url: string;
  /** Largest resident memory since this was last asked, in bytes; sampled by the lane itself, so that asking costs it nothing. */
  peakMemory(): Promise<number>;
  stop(): Promise<void>;
}

const PATHS: Record<LaneName, string> = { chengxin: '/graphql', postgraphile: '/graphql', plain: '/' };

/** Starts a lane in a process of its own, on a free port of the loopback interface. */
export async function startLane(task: LaneTask, profile: string | null): Promise<RunningLane> {
  const execArgv =
    profile === task.lane ? [...process.execArgv, '--cpu-prof', '--cpu-prof-dir=.data/bench-profile'] : process.execArgv;
  const child = fork(process.argv[1] ?? '', [LANE_WORD], {
    execArgv,
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  child.send(task);
  const port = await portOf(child, task.lane);
  return {
    lane: task.lane,
    url: `http://127.0.0.1:${port}${PATHS[task.lane]}`,
    peakMemory: async () => {
      const answer = once(child, 'message');
      child.send('memory');
      const [{ peak }] = (await answer) as [{ peak: number }];
      return peak;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function portOf(child: ChildProcess, lane: LaneName): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`the lane ${lane} ended with ${code}`)));
  });
}
