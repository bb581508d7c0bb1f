import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Reason {
  readonly kind: string;
  readonly memberCount: number;
  readonly line: number | null;
  readonly month: string | null;
  readonly clause: string;
}
interface Found {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly memberCount: number;
    readonly leader: object | null;
    readonly attention: readonly Reason[];
  }[];
}
interface Finding {
  readonly kind: string;
  readonly count: number;
}

const [RUNNING, OVER] = ['2026-10', '2026-09'];

describe('the groups of the demonstration that need attention', () => {
  let api: WholeApi;
  let session = '';
  beforeAll(async () => {
    api = await openWholeApi();
    session = await api.signIn('marketing-centre');
  });
  afterAll(() => api.close());

  const ask = async <T>(query: string, variables: object = {}): Promise<T> => {
    const answer = await api.ask(session, query, variables);
    expect(answer.errors).toEqual([]);
    return answer.data as unknown as T;
  };
  const found = async (where: object): Promise<Found> =>
    (
      await ask<{ groups: Found }>(
        `query ($where: GroupWhere!) { groups(where: $where, first: 100) { totalCount
          nodes { id memberCount leader { id } attention { kind memberCount line month clause } } } }`,
        { where },
      )
    ).groups;
  const finding = async (kind: string, month: string, unitCode = '140600'): Promise<number> => {
    const { attention } = await ask<{ attention: Finding[] }>(
      'query ($unitCode: String!, $month: YearMonth!) { attention(unitCode: $unitCode, month: $month) { kind count } }',
      { unitCode, month },
    );
    return attention.find((item) => item.kind === kind)?.count ?? 0;
  };

  it.each([
    ['UNDER_FLOOR', 'GROUP_UNDERSIZE'],
    ['OVER_LIMIT', 'GROUP_OVERSIZE'],
  ])('for their size (%s) are those that the overview finds in the month that runs', async (kind, overview) => {
    for (const unitCode of ['140600', '140622'])
      expect((await found({ unitCode, attention: [kind] })).totalCount).toBe(await finding(overview, RUNNING, unitCode));
  });

  it('without a leader are among the terms that the overview finds expired', async () => {
    const { totalCount, nodes } = await found({ attention: ['NO_LEADER'] });
    expect(nodes.every(({ leader }) => leader === null)).toBe(true);
    expect(totalCount).toBeLessThanOrEqual(await finding('LEADER_TERM_EXPIRED', RUNNING));
  });

  it('without a meeting are those that the overview finds in the month that is over, less those that have met since', async () => {
    const since = {
      and: [
        { month: OVER, meetingHeld: false },
        { month: RUNNING, meetingHeld: true },
      ],
    };
    const missed = await finding('MEETING_MISSING', OVER);
    expect(missed).toBeGreaterThan(0);
    expect((await found({ attention: ['NO_MEETING'] })).totalCount).toBe(missed - (await found(since)).totalCount);
  });

  it('each tell every reason with its facts and clause, and others tell none', async () => {
    const { totalCount, nodes } = await found({ attention: ['UNDER_FLOOR', 'OVER_LIMIT', 'NO_LEADER', 'NO_MEETING'] });
    expect(totalCount).toBeGreaterThan(0);
    for (const { attention, memberCount } of nodes) {
      expect(attention.length).toBeGreaterThan(0);
      for (const { kind, line, month, clause, ...facts } of attention) {
        expect(facts.memberCount).toBe(memberCount);
        expect(line).toBe({ UNDER_FLOOR: 5, OVER_LIMIT: 25 }[kind] ?? null);
        expect(month).toBe(kind === 'NO_MEETING' ? OVER : null);
        expect(clause).toMatch(/^SD-R(02|06|14)$/);
      }
    }
    const { nodes: others } = await found({
      status: 'ACTIVE',
      not: { attention: ['UNDER_FLOOR', 'OVER_LIMIT', 'NO_LEADER', 'NO_MEETING'] },
    });
    expect(others.every(({ attention }) => attention.length === 0)).toBe(true);
    expect((await found({ attention: [] })).totalCount).toBe(0);
    expect((await found({ status: 'DISSOLVED', attention: ['UNDER_FLOOR', 'NO_LEADER'] })).totalCount).toBe(0);
  });

  it('are told by one statement, however many', async () => {
    api.countStatements();
    await ask('{ groups(first: 100) { nodes { id attention { kind line } } } }');
    expect(api.countStatements()).toBe(1);
  });
});
