import { closeMonth } from '@chengxin/indicators/data';
import { clockOn } from '@chengxin/kernel';
import { type Actor, everything, openDatabase, scopeStatements } from '@chengxin/persistence';
import type { BenchDatabase, BenchDatabases } from '../bench-databases';
import { cityCode, type DataSet, MONTHS, TODAY, viewerScope } from '../data-set/data-set';
import type { Options } from '../options';
import type { Line } from '../report';
import { interleaved } from './rounds';

/** Closes the next month of one city after the other, as the marketing centre does, and times it per 1,000 groups of the city. */
async function closer({ set, url }: BenchDatabase): Promise<{ close: () => Promise<number>; end: () => Promise<void> }> {
  const database = await openDatabase({ url, entities: [], statementTimeout: 60_000 });
  // A server that keeps its data has months that an earlier run closed.
  await database.workPool.query(
    `begin; ${scopeStatements(everything)}; update month_period set state = 'OPEN', closed_at = null, closed_by = null; commit`,
  );
  // The made-up rows have groups nobody has joined yet, and counties where nobody was surveyed: no reason to stop here.
  await database.workPool.query(
    `begin; ${scopeStatements(everything)};
     insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
     select switch.code, u.id, '2020-01-01', '0', '基准', '基准', now()
       from unit u, unnest(array['quality.block_empty_group', 'quality.block_county_without_surveys']) switch(code)
      where u.level = 'CITY' on conflict do nothing; commit`,
  );
  const clock = clockOn(TODAY);
  const actor: Actor = { userId: null, name: '基准', scope: viewerScope(set), requestId: null };
  let turn = 0;
  return {
    close: async () => {
      const unitCode = cityCode(1 + (turn % set.cities));
      const month = MONTHS[Math.floor(turn / set.cities)];
      turn++;
      if (month === undefined) throw new Error('all months are closed');
      const began = performance.now();
      await closeMonth(database.orm, clock, actor, { unitCode, month, reason: null });
      return ((performance.now() - began) / groupsOfCity(set)) * 1000;
    },
    end: () => database.close(),
  };
}

const groupsOfCity = (set: DataSet): number => set.groups / set.cities;

/** What closing a month costs per 1,000 groups, in a small data set and in a large one. */
export async function measureClosing(databases: BenchDatabases, options: Options): Promise<Line[]> {
  const [city, province] = [await closer(databases.city), await closer(databases.province)];
  try {
    const rounds = await interleaved(
      options.rounds,
      { city: city.close, province: province.close },
      { city: city.close, province: province.close },
    );
    const what = 'closing a month, per 1,000 groups';
    return [
      { goal: 'd', what: `${what}, city`, rounds: rounds.city, unit: 'ms', compared: [] },
      {
        goal: 'd',
        what: `${what}, province`,
        rounds: rounds.province,
        unit: 'ms',
        compared: [
          { with: 'the same at the city', ratio: rounds.province.median / rounds.city.median, wanted: 1.3, bound: 'most' },
        ],
      },
    ];
  } finally {
    await city.end();
    await province.end();
  }
}
