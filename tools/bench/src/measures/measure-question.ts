import { isDeepStrictEqual } from 'node:util';
import type { BenchDatabase } from '../bench-databases';
import { type DataSet, viewerScope } from '../data-set/data-set';
import type { LaneName } from '../lanes/lane';
import { type RunningLane, startLane } from '../lanes/start-lane';
import type { Goal, Options } from '../options';
import type { Line } from '../report';
import { askOnce, type LaneRequest, requestsPerSecond } from './load';
import { interleaved } from './rounds';

/** A question of one goal, put to Chengxin and, as one hand-written statement, to a bare server. */
export interface Question {
  readonly goal: Goal;
  /** Name of the statement. */
  readonly name: string;
  readonly what: string;
  readonly statement: string;
  requestOf(lane: LaneName, set: DataSet): { readonly headers: Record<string, string>; readonly body: string };
}

/** Measures a question; throws unless both lanes answer the same. */
export async function measureQuestion(
  question: Question,
  { set, url }: BenchDatabase,
  options: Options,
  say: (line: string) => void,
): Promise<Line[]> {
  const started: RunningLane[] = [];
  try {
    for (const lane of ['chengxin', 'plain'] as const) {
      const task = { lane, url, scope: viewerScope(set), statements: { [question.name]: question.statement } };
      started.push(await startLane(task, options.profile));
    }
    const requestOf = (lane: LaneName): LaneRequest => ({
      url: started.find((running) => running.lane === lane)?.url ?? '',
      ...question.requestOf(lane, set),
    });
    const requests = { chengxin: requestOf('chengxin'), plain: requestOf('plain') };
    // What the product says of the cost beside the data is its own.
    const dataOf = async (request: LaneRequest): Promise<unknown> => ((await askOnce(request)).value as { data: unknown }).data;
    const [answer, wanted] = [await dataOf(requests.chengxin), await dataOf(requests.plain)];
    if (!isDeepStrictEqual(answer, wanted))
      throw new Error(`${question.name}: the lanes differ:\n${firstDifference(answer, wanted)}`);
    say(`${question.name}, ${set.name}: both lanes answer the same`);
    const work = (seconds: number) => ({
      chengxin: () => requestsPerSecond(requests.chengxin, seconds),
      plain: () => requestsPerSecond(requests.plain, seconds),
    });
    const rounds = await interleaved(options.rounds, work(options.seconds), work(2));
    const ratio = rounds.chengxin.median / rounds.plain.median;
    const { goal } = question;
    const what = `${question.what}, ${set.name}`;
    return [
      {
        goal,
        what: `${what}: Chengxin`,
        rounds: rounds.chengxin,
        unit: 'req/s',
        compared: [{ with: 'one SQL statement', ratio, wanted: 0.5, bound: 'least' }],
      },
      { goal, what: `${what}: one SQL statement`, rounds: rounds.plain, unit: 'req/s', compared: [] },
    ];
  } finally {
    for (const lane of started) await lane.stop();
  }
}

/** The lines around the first one in which two answers differ, of each of them. */
function firstDifference(...answers: readonly unknown[]): string {
  const [one = [], other = []] = answers.map((answer) => (JSON.stringify(answer, null, 1) ?? '').split('\n'));
  const at = one.findIndex((line, index) => line !== other[index]);
  return [one, other].map((lines) => lines.slice(Math.max(at - 8, 0), at + 3).join('\n')).join('\n≠\n');
}
