import { isDeepStrictEqual } from 'node:util';
import { INDICATORS } from '@chengxin/indicators/domain';
import { addMonths, firstDayOf, yearMonth } from '@chengxin/kernel';
import { print } from 'graphql';
import { CARDS, SIZE_SHARES } from '../../../../apps/dashboard/src/features/overview/overview.cards';
import { OverviewDocument } from '../../../../apps/dashboard/src/features/overview/overview.graphql';
import { type DataSet, MONTHS, TODAY } from '../data-set/data-set';
import type { LaneName } from '../lanes/lane';
import { SIGNED_IN } from './list-pages';
import { jsonHeaders } from './load';

// As many months as the page's development reaches back.
const DEVELOPMENT = 18;
const month = MONTHS.at(-1) ?? yearMonth('2026-09');

const variablesFor = (set: DataSet) => ({
  unit: set.unitCode,
  month,
  from: addMonths(month, 1 - DEVELOPMENT),
  codes: [...CARDS],
  trend: [...CARDS],
  shares: [...SIZE_SHARES],
  level: set.name === 'city' ? 'COUNTY' : 'CITY',
  hasBelow: true,
  maySeeGroups: true,
  hasPeers: false,
});

/** What the page shows of every indicator: it does not come from the database. */
const DEFINITIONS = JSON.stringify(
  [...INDICATORS.values()].map(
    ({ code, nameZh, nameEn, formulaZh, formulaEn, populationZh, populationEn, direction, clause }) => ({
      code,
      nameZh,
      nameEn,
      formulaZh,
      formulaEn,
      populationZh,
      populationEn,
      direction,
      clause,
    }),
  ),
);

/** The page's own query, as the dashboard sends it, and the plain statement's values. */
export function overviewRequest(lane: LaneName, set: DataSet): { headers: Record<string, string>; body: string } {
  const variables = variablesFor(set);
  if (lane === 'chengxin') {
    return {
      headers: { ...jsonHeaders, cookie: SIGNED_IN },
      body: JSON.stringify({ operationName: 'Overview', query: print(OverviewDocument), variables }),
    };
  }
  const { unit, from, codes, shares, level } = variables;
  const values = [unit, firstDayOf(month), firstDayOf(from), codes, shares, level, DEFINITIONS, TODAY];
  return { headers: { ...jsonHeaders }, body: JSON.stringify({ statement: 'overview', values }) };
}

/** An answer without what only says the same in another way: times as instants. */
const comparable = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'asOf' && typeof value === 'string' ? Date.parse(value) : value,
  );

/** Throws, naming the part, unless both lanes answered the same figures, findings and texts. */
export function demandSameOverviews(answers: ReadonlyMap<LaneName, unknown>): void {
  const [chengxin, plain] = (['chengxin', 'plain'] as const).map(
    (lane) => (comparable(answers.get(lane)) as { data: Record<string, unknown> }).data,
  );
  for (const part of Object.keys(plain ?? {})) {
    if (isDeepStrictEqual(chengxin?.[part], plain?.[part])) continue;
    throw new Error(
      `the overviews differ in ${part}:\n${JSON.stringify(chengxin?.[part]).slice(0, 3000)}\n${JSON.stringify(plain?.[part]).slice(0, 3000)}`,
    );
  }
}
