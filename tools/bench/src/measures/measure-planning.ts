import { clockOn } from '@chengxin/kernel';
import { type Actor, everything, openDatabase, scopeStatements } from '@chengxin/persistence';
import { startPlan } from '@chengxin/planner/data';
import type { BenchDatabase, BenchDatabases } from '../bench-databases';
import { TODAY, viewerScope } from '../data-set/data-set';
import type { Options } from '../options';
import type { Line } from '../report';
import { interleaved } from './rounds';

/** Plans the groups of a whole data set anew: reads the register, proposes, keeps the proposals. */
async function planner({ set, url }: BenchDatabase): Promise<{ plan: () => Promise<number>; end: () => Promise<void> }> {
  const database = await openDatabase({ url, entities: [], statementTimeout: 60_000 });
  const actor: Actor = { userId: null, name: '基准', scope: viewerScope(set), requestId: null };
  const failures: unknown[] = [];
  const surroundings = { database, clock: clockOn(TODAY), onFailure: (error: unknown): void => void failures.push(error) };
  return {
    plan: async () => {
      const began = performance.now();
      const { done } = await startPlan(surroundings, actor, { unitCode: set.unitCode, keepChanged: false });
      await done;
      if (failures.length > 0) throw failures[0];
      return performance.now() - began;
    },
    // A server that keeps its data keeps it without the plan.
    end: async () => {
      await database.workPool.query(
        `begin; ${scopeStatements(everything)}; delete from plan_proposal; delete from plan_remainder; delete from group_plan; commit`,
      );
      await database.close();
    },
  };
}

/** What planning costs for 15,000 retailers and for 200,000: its time is to grow with them and no faster. */
export async function measurePlanning(databases: BenchDatabases, options: Options): Promise<Line[]> {
  const [city, province] = [await planner(databases.city), await planner(databases.province)];
  try {
    const lanes = { city: city.plan, province: province.plan };
    const rounds = await interleaved(options.rounds, lanes, lanes);
    const what = ({ set }: BenchDatabase): string => `planning the groups of ${set.retailers} retailers, ${set.name}`;
    return [
      { goal: 'j', what: what(databases.city), rounds: rounds.city, unit: 'ms', compared: [] },
      {
        goal: 'j',
        what: what(databases.province),
        rounds: rounds.province,
        unit: 'ms',
        compared: [
          { with: 'the same at the city', ratio: rounds.province.median / rounds.city.median, wanted: 15, bound: 'most' },
        ],
      },
    ];
  } finally {
    await city.end();
    await province.end();
  }
}
