import type { BenchDatabase } from '../bench-databases';
import { viewerScope } from '../data-set/data-set';
import type { LaneName } from '../lanes/lane';
import { type RunningLane, startLane } from '../lanes/start-lane';
import type { Options } from '../options';
import type { Line } from '../report';
import { AGGREGATE_STATEMENT, aggregateRequest, demandSameAggregates } from './aggregate-question';
import { askOnce, type LaneRequest, requestsPerSecond } from './load';
import { interleaved } from './rounds';

/** A three-dimension aggregate of a province's month, against the same by one hand-written statement. */
export async function measureAggregate(
  { set, url }: BenchDatabase,
  options: Options,
  say: (line: string) => void,
): Promise<Line[]> {
  const started: RunningLane[] = [];
  try {
    for (const lane of ['chengxin', 'plain'] as const)
      started.push(
        await startLane({ lane, url, scope: viewerScope(set), statements: { aggregate: AGGREGATE_STATEMENT } }, options.profile),
      );
    const requestOf = (lane: LaneName): LaneRequest => ({
      url: started.find((running) => running.lane === lane)?.url ?? '',
      ...aggregateRequest(lane),
    });
    const requests = { chengxin: requestOf('chengxin'), plain: requestOf('plain') };
    const answers = new Map<LaneName, unknown>();
    for (const [lane, request] of Object.entries(requests)) answers.set(lane as LaneName, (await askOnce(request)).value);
    demandSameAggregates(answers);
    say(`aggregate, ${set.name}: both lanes answer the same`);
    const work = (seconds: number) => ({
      chengxin: () => requestsPerSecond(requests.chengxin, seconds),
      plain: () => requestsPerSecond(requests.plain, seconds),
    });
    const rounds = await interleaved(options.rounds, work(options.seconds), work(2));
    const ratio = rounds.chengxin.median / rounds.plain.median;
    const what = `aggregate by county, network and format, ${set.name}`;
    return [
      {
        goal: 'f',
        what: `${what}: Chengxin`,
        rounds: rounds.chengxin,
        unit: 'req/s',
        compared: [{ with: 'one SQL statement', ratio, wanted: 0.5, bound: 'least' }],
      },
      { goal: 'f', what: `${what}: one SQL statement`, rounds: rounds.plain, unit: 'req/s', compared: [] },
    ];
  } finally {
    for (const lane of started) await lane.stop();
  }
}
