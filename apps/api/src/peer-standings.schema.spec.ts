import { decimal, quotient } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Figure {
  readonly unitCode: string;
  readonly value: string | null;
  readonly numerator: string;
  readonly denominator: string;
}
interface Standing {
  readonly code: string;
  readonly median: string;
  readonly middle: readonly Figure[];
  readonly medianGap: string | null;
  readonly best: readonly Figure[];
  readonly bestGap: string | null;
  readonly rank: number | null;
  readonly rankTotal: number;
}

const FIELDS = 'unitCode value numerator denominator';

describe('a unit beside the median and the best of its peers', () => {
  let api: WholeApi;
  beforeAll(async () => {
    api = await openWholeApi();
  });
  afterAll(() => api.close());

  const standings = async (user: string, unit: string, codes = 'COVERAGE_OVERALL', among = 'ALL'): Promise<Standing[]> => {
    const answer = await api.ask(
      await api.signIn(user),
      `{ peerStandings(codes: [${codes}], unitCode: "${unit}", month: "2026-08", among: ${among}) {
          code median middle { ${FIELDS} } medianGap best { ${FIELDS} } bestGap rank rankTotal } }`,
    );
    expect(answer.errors).toEqual([]);
    return (answer.data as unknown as { peerStandings: Standing[] }).peerStandings;
  };
  const figures = async (user: string, where: string): Promise<Figure[]> => {
    const answer = await api.ask(
      await api.signIn(user),
      `{ indicatorValues(where: { month: "2026-08", ${where} }) { ${FIELDS} } }`,
    );
    return (answer.data as unknown as { indicatorValues: Figure[] }).indicatorValues;
  };

  it('is what the figures of the six counties say, which its head sees', async () => {
    const [standing] = await standings('county-head', '140622');
    const counties = await figures('county-head', 'unitCode: "140622", peers: true, codes: [COVERAGE_OVERALL]');
    const ordered = counties.toSorted((a, b) => Number(a.value) - Number(b.value));
    expect(standing?.middle).toEqual(ordered.slice(2, 4));
    expect(standing?.best).toEqual(ordered.slice(-1));
    const middle = ordered.slice(2, 4).map(({ numerator, denominator }) => decimal(numerator).div(denominator));
    expect(standing?.median).toBe(
      quotient({
        numerator: decimal(0)
          .plus(middle[0] ?? 0)
          .plus(middle[1] ?? 0)
          .div(2)
          .toString(),
        denominator: '1',
      }),
    );
    const own = counties.find(({ unitCode }) => unitCode === '140622');
    expect(Number(standing?.bestGap)).toBeCloseTo(Number(own?.value) - Number(ordered.at(-1)?.value), 5);
    expect(standing).toMatchObject({ rank: 6, rankTotal: 6 });
  });

  it('may be among those of the same kind alone: rural counties for a rural one', async () => {
    const [all] = await standings('leadership', '140622');
    const [same] = await standings('leadership', '140622', 'COVERAGE_OVERALL', 'SAME_MARKET');
    const networks = await figures('leadership', 'unitCode: "140600", level: COUNTY, codes: [COVERAGE_URBAN]');
    const whole = await figures('leadership', 'unitCode: "140600", level: COUNTY, codes: [COVERAGE_OVERALL]');
    const rural = whole.filter(({ unitCode, denominator }) => {
      const urban = networks.find((one) => one.unitCode === unitCode)?.denominator ?? '0';
      return 2 * Number(urban) < Number(denominator);
    });
    expect(rural.map(({ unitCode }) => unitCode)).toContain('140622');
    expect(same?.rankTotal).toBe(rural.length);
    expect(same?.rankTotal).toBeLessThan(all?.rankTotal ?? 0);
  });

  it('has no best where no direction is better, and says each indicator once', async () => {
    const told = await standings('leadership', '140622', 'GROUP_SIZE_MEAN, MARGIN_AGREED, GROUP_SIZE_MEAN');
    expect(told.map(({ code, best, rank }) => [code, best.length, rank === null])).toEqual([
      ['GROUP_SIZE_MEAN', 0, true],
      ['MARGIN_AGREED', 1, false],
    ]);
  });

  it('tells nothing of units whose siblings, or which themselves, are out of sight', async () => {
    expect(await standings('county-head', '140600')).toEqual([]);
    expect(await standings('county-head', '140602A01')).toEqual([]);
    expect(await standings('market-manager', '140622')).toEqual([]);
    expect((await standings('market-manager', '140622A01'))[0]?.rankTotal).toBeGreaterThan(1);
  });

  it('counts no hidden figure: margins of places are told to nobody without the right to retailers', async () => {
    const [place] = await figures('leadership', 'unitCode: "140622A01", level: PLACE, codes: [MARGIN_ALL]');
    expect(await standings('juror', place?.unitCode ?? '', 'MARGIN_ALL')).toEqual([]);
    expect(await standings('leadership', place?.unitCode ?? '', 'MARGIN_ALL')).toHaveLength(1);
  });
});

describe('the coverage with one more in a group', () => {
  let api: WholeApi;
  beforeAll(async () => {
    api = await openWholeApi();
  });
  afterAll(() => api.close());

  interface Retailer {
    readonly area: { readonly code: string };
    readonly county: { readonly code: string };
    readonly coverageIfJoined: readonly {
      readonly unit: { readonly code: string };
      readonly month: string;
      readonly value: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly change: string;
    }[];
  }
  const retailers = async (user: string, where: string): Promise<Retailer[]> => {
    const answer = await api.ask(
      await api.signIn(user),
      `{ retailers(first: 20, where: { unitCode: "140622A01", ${where} }) { nodes {
          area { code } county { code } coverageIfJoined { unit { code } month value numerator denominator change } } } }`,
    );
    expect(answer.errors).toEqual([]);
    return (answer.data as unknown as { retailers: { nodes: Retailer[] } }).retailers.nodes;
  };

  it.each(['county-head', 'market-manager'])(
    'is that of area and county with one more in the numerator, for the %s',
    async (user) => {
      const figures = new Map<string, { numerator: string; denominator: string }>();
      for (const unitCode of ['140622A01', '140622']) {
        const { data } = await api.ask(
          await api.signIn(user),
          `{ indicatorValues(where: { codes: [COVERAGE_OVERALL], unitCode: "${unitCode}", month: "2026-08" }) { numerator denominator } }`,
        );
        const [figure] = (data as unknown as { indicatorValues: { numerator: string; denominator: string }[] }).indicatorValues;
        if (figure) figures.set(unitCode, figure);
      }
      const outside = await retailers(user, 'covered: false, inGroup: false, status: [ACTIVE]');
      expect(outside.length).toBeGreaterThan(0);
      for (const { coverageIfJoined } of outside) {
        expect(coverageIfJoined.map(({ unit }) => unit.code)).toEqual(['140622A01', '140622']);
        for (const { unit, month, value, numerator, denominator, change } of coverageIfJoined) {
          const now = figures.get(unit.code);
          expect([month, Number(numerator), denominator]).toEqual(['2026-08', Number(now?.numerator) + 1, now?.denominator]);
          expect(value).toBe(quotient({ numerator, denominator }));
          expect(change).toBe(quotient({ numerator: '1', denominator }));
        }
      }
    },
  );

  it('is not asked of who is in a group, or was counted in one', async () => {
    for (const where of ['inGroup: true', 'covered: true, inGroup: true', 'status: [CLOSED]'])
      for (const { coverageIfJoined } of await retailers('county-head', where)) expect(coverageIfJoined).toEqual([]);
  });
});
