import { changedRows, explainedRows } from '@chengxin/indicators/data';
import { INDICATOR_CODES, type IndicatorCode } from '@chengxin/indicators/domain';
import { addMonths, decimal, type YearMonth, yearMonth } from '@chengxin/kernel';
import { everything, ReadTransaction } from '@chengxin/persistence';
import fc from 'fast-check';
import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface UnitRow {
  readonly id: number;
  readonly code: string;
  readonly level: string;
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

interface Sums {
  readonly n: string;
  readonly d: string;
}

const QUERY = `query($code: IndicatorCode!, $unit: String!, $month: YearMonth!, $after: String) {
  explainIndicator(code: $code, unitCode: $unit, month: $month) {
    definition { formulaZh formulaEn } readingZh readingEn rowKind
    value { numerator denominator value targetGap }
    parameters { code value clause isDefault }
    counted: rows(part: NUMERATOR, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id adds: numerator unit { place: code } } }
    missing: rows(part: MISSING, first: 5) { totalCount nodes { retailer { storeName } group { name } unit { name } } }
    change { month numerator denominator causes { cause rows numerator denominator } }
    children { value { unitCode numerator denominator } pull }
  }
}`;

describe('an explanation of a figure of the demonstration city', () => {
  let api: WholeApi;
  let units: UnitRow[];

  beforeAll(async () => {
    api = await openWholeApi();
    const { rows } = await api.admin.query<UnitRow>(
      'select id, code, level, scope_from as "scopeFrom", scope_to as "scopeTo" from unit order by id',
    );
    units = rows;
  });
  afterAll(() => api.close());

  const reading = async <T>(work: (read: ReadTransaction) => Promise<T>): Promise<T> => {
    const read = new ReadTransaction(api.database.readPool, everything);
    try {
      return await work(read);
    } finally {
      read.release();
    }
  };
  const sumsOf = (rows: Sql): Promise<Sums | undefined> =>
    reading(
      async (read) =>
        (await read.query<Sums>(sql`select coalesce(sum(n), 0)::text as n, coalesce(sum(d), 0)::text as d from ${rows} y`))[0],
    );
  const figureOf = (code: IndicatorCode, unit: UnitRow, month: YearMonth): Promise<Sums> =>
    reading(async (read) => {
      const rows = await read.query<Sums>(
        sql`select numerator::text as n, denominator::text as d from indicator_month
             where unit_id = ${unit.id} and code = ${code} and month = ${`${month}-01`}::date`,
      );
      return rows[0] ?? { n: '0', d: '0' };
    });
  const equal = (a: string | undefined, b: string): boolean => decimal(a ?? 'NaN').eq(b);

  it('has rows that sum to exactly its fraction, names in full what it lacks, and has causes that sum to exactly its change since any month, for every indicator, unit and month', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...INDICATOR_CODES),
        fc.nat(),
        fc.integer({ min: 0, max: 18 }),
        fc.integer({ min: 1, max: 18 }),
        async (code, chosen, back, stretch) => {
          const unit = units[chosen % units.length];
          const month = addMonths(yearMonth('2026-10'), -back);
          // Leaders' meetings belong to counties: areas and places have no fraction of them, and no rows.
          if (!unit || (code === 'LEADERS_MEETING_RATE' && ['AREA', 'PLACE'].includes(unit.level))) return;
          const asked = { code, unit, month };
          const since = addMonths(month, -Math.min(stretch, 18 - back));
          const [now, before] = [await figureOf(code, unit, month), await figureOf(code, unit, since)];
          const rows = await sumsOf(explainedRows(asked, 'DENOMINATOR'));
          expect([code, unit.code, month, equal(rows?.n, now.n), equal(rows?.d, now.d)]).toEqual([
            code,
            unit.code,
            month,
            true,
            true,
          ]);
          // A group may do more than one thing together, and have more than one member: the others count for themselves at most.
          if (!['GROUP_SIZE_MEAN', 'ACTIVITIES_PER_GROUP'].includes(code)) {
            const missing = await sumsOf(explainedRows(asked, 'MISSING'));
            const lacked = decimal(missing?.d ?? 'NaN').minus(missing?.n ?? 'NaN');
            expect([code, unit.code, month, lacked.toString()]).toEqual([
              ...[code, unit.code, month],
              decimal(now.d).minus(now.n).toString(),
            ]);
          }
          if (back === 18) return;
          const change = await sumsOf(changedRows(asked, since, api.clock.today()));
          const moved = [decimal(now.n).minus(before.n).toString(), decimal(now.d).minus(before.d).toString()] as const;
          expect([code, unit.code, month, equal(change?.n, moved[0]), equal(change?.d, moved[1])]).toEqual([
            code,
            unit.code,
            month,
            true,
            true,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells the change since any month by causes that sum to it, and without the right to the rows that sum alone', async () => {
    const query = `{ explainIndicator(code: COVERAGE_OVERALL, unitCode: "140622", month: "2026-08", since: "2025-08") {
      value { numerator lastYear { numerator } }
      change { month from { numerator } numerator causes { cause rows numerator suppressed } } } }`;
    const changeFor = async (user: string) => {
      const { errors, data } = await api.ask(await api.signIn(user), query);
      expect(errors).toEqual([]);
      return (data as unknown as { explainIndicator: Since }).explainIndicator;
    };
    const { value, change } = await changeFor('county-head');
    expect([change.month, change.from.numerator]).toEqual(['2025-08', value.lastYear.numerator]);
    expect(Number(change.numerator)).toBe(Number(value.numerator) - Number(value.lastYear.numerator));
    expect(change.causes.reduce((sum, cause) => sum + Number(cause.numerator), 0)).toBe(Number(change.numerator));
    // Two stretches that end together would tell the months by which they differ.
    const hidden = (await changeFor('juror')).change;
    expect(hidden.numerator).toBe(change.numerator);
    expect(hidden.causes.map(({ cause, rows, suppressed }) => [cause, rows, suppressed])).toEqual(
      change.causes.map(({ cause }) => [cause, null, true]),
    );
  });

  it('lists the rows of a cause since any month: as many as the cause says', async () => {
    const query = `{ explainIndicator(code: COVERAGE_OVERALL, unitCode: "140622", month: "2026-08", since: "2025-08") {
      change { causes { cause rows } } changedRows(cause: JOINED, first: 1) { totalCount } } }`;
    const { data } = await api.ask(await api.signIn('leadership'), query);
    const { change, changedRows: rows } = (
      data as unknown as { explainIndicator: Since & { changedRows: { totalCount: number } } }
    ).explainIndicator;
    expect(rows.totalCount).toBeGreaterThan(0);
    expect(rows.totalCount).toBe(change.causes.find(({ cause }) => cause === 'JOINED')?.rows);
  });

  it('calls a move within the unit a move', async () => {
    const session = await api.signIn('leadership');
    const answer = await api.ask(session, QUERY, { code: 'COVERAGE_SEAT_MEMBER', unit: '140600', month: '2026-01', after: null });
    const { causes } = (answer.data as unknown as { explainIndicator: Explained }).explainIndicator.change;
    expect(causes.map(({ cause }) => cause)).toContain('MOVED');
    expect(causes.map(({ cause }) => cause)).not.toContain('CORRECTED');
  });

  it('has no units below a county where counties are what is counted', async () => {
    const session = await api.signIn('leadership');
    const below = async (unit: string): Promise<number> => {
      const answer = await api.ask(session, QUERY, { code: 'LEADERS_MEETING_RATE', unit, month: '2026-08', after: null });
      return (answer.data as unknown as { explainIndicator: Explained }).explainIndicator.children.length;
    };
    expect([await below('140600'), await below('140622')]).toEqual([6, 0]);
  });

  it('pages through the rows of a numerator: as many as the numerator says, none twice', async () => {
    const session = await api.signIn('leadership');
    const ids = new Set<string>();
    let after: string | null = null;
    let told = 0;
    do {
      const answer = await api.ask(session, QUERY, { code: 'COVERAGE_OVERALL', unit: '140622', month: '2026-08', after });
      expect(answer.errors).toEqual([]);
      const explained = (answer.data as unknown as { explainIndicator: Explained }).explainIndicator;
      expect(explained.counted.totalCount).toBe(Number(explained.value.numerator));
      expect(explained.missing.totalCount).toBe(Number(explained.value.denominator) - Number(explained.value.numerator));
      expect(explained.change.causes.reduce((sum, cause) => sum + Number(cause.numerator), 0)).toBe(
        Number(explained.change.numerator),
      );
      expect(explained.children.reduce((sum, child) => sum + Number(child.value.numerator), 0)).toBe(
        Number(explained.value.numerator),
      );
      expect(Math.abs(explained.children.reduce((sum, child) => sum + Number(child.pull), 0))).toBeLessThan(0.00001);
      for (const node of explained.counted.nodes) {
        expect(node).toMatchObject({ adds: '1', unit: { place: expect.stringMatching(/^140622/) } });
        ids.add(node.id);
      }
      told = explained.counted.totalCount;
      after = explained.counted.pageInfo.hasNextPage ? explained.counted.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids.size).toBe(told);
  });

  it('is given of the own subtree only, and of rows only what the viewer may read', async () => {
    const ask = async (user: string, code: string, unit: string) =>
      api.ask(await api.signIn(user), QUERY, { code, unit, month: '2026-08', after: null });
    expect((await ask('county-head', 'COVERAGE_OVERALL', '140602')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask('county-head', 'COVERAGE_OVERALL', '140600')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask('juror', 'COVERAGE_OVERALL', '140600')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask('juror', 'GROUP_MEETING_RATE', '140600')).errors).toEqual([]);
    expect((await ask('county-head', 'COVERAGE_OVERALL', '140622')).errors).toEqual([]);
  });

  it('of a score adds up: the lines are those of the ranking, and tell what is lost and what one more point takes', async () => {
    const session = await api.signIn('county-head');
    const answer = await api.ask(
      session,
      `query($unit: String!, $month: YearMonth!) {
        explainScore(unitCode: $unit, month: $month) { rank rankTotal score fullScore lines { pointCode score lost weight numerator denominator next { gain more } } }
        evaluationRanking(unitCode: $unit, month: $month) { rows { unitCode rank score scores { pointCode score } } }
      }`,
      { unit: '140622', month: '2026-08' },
    );
    expect(answer.errors).toEqual([]);
    const { explainScore, evaluationRanking } = answer.data as unknown as Scores;
    const row = evaluationRanking.rows.find((candidate) => candidate.unitCode === '140622');
    expect(explainScore).toMatchObject({ rank: row?.rank, score: row?.score, rankTotal: evaluationRanking.rows.length });
    expect(explainScore.lines.map(({ pointCode, score }) => ({ pointCode, score }))).toEqual(row?.scores);
    for (const line of explainScore.lines) {
      expect(decimal(line.lost).plus(line.score).eq(line.weight)).toBe(true);
      expect(line.next === null).toBe(decimal(line.lost).isZero());
    }
    const sibling = await api.ask(session, '{ explainScore(unitCode: "140602", month: "2026-08") { score } }');
    expect(sibling.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is null for a month that was never counted', async () => {
    const answer = await api.ask(await api.signIn('leadership'), QUERY, {
      code: 'COVERAGE_OVERALL',
      unit: '140600',
      month: '2019-01',
      after: null,
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ explainIndicator: null });
  });
});

interface Since {
  readonly value: { readonly numerator: string; readonly lastYear: { readonly numerator: string } };
  readonly change: {
    readonly month: string;
    readonly from: { readonly numerator: string };
    readonly numerator: string;
    readonly causes: readonly {
      readonly cause: string;
      readonly rows: number | null;
      readonly numerator: string;
      readonly suppressed: boolean;
    }[];
  };
}

interface Scores {
  readonly explainScore: {
    readonly rank: number;
    readonly score: string;
    readonly lines: readonly {
      readonly pointCode: string;
      readonly score: string;
      readonly lost: string;
      readonly weight: string;
      readonly next: { readonly more: string } | null;
    }[];
  };
  readonly evaluationRanking: {
    readonly rows: readonly {
      readonly unitCode: string;
      readonly rank: number;
      readonly score: string;
      readonly scores: readonly { readonly pointCode: string; readonly score: string }[];
    }[];
  };
}

interface Explained {
  readonly value: { readonly numerator: string; readonly denominator: string };
  readonly counted: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly id: string }[];
  };
  readonly missing: { readonly totalCount: number };
  readonly change: {
    readonly numerator: string;
    readonly causes: readonly { readonly cause: string; readonly numerator: string }[];
  };
  readonly children: readonly { readonly value: { readonly numerator: string }; readonly pull: string }[];
}
