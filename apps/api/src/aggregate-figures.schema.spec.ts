import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Aggregated, aggregate, type Cell, cellOf, type Group, keysOf } from './aggregate-questions.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Figure {
  readonly code: string;
  readonly unitCode: string;
  readonly value: string | null;
  readonly numerator: string;
  readonly denominator: string;
  readonly previous: { readonly numerator: string; readonly denominator: string } | null;
  readonly previousChange: string | null;
  readonly lastYearChange: string | null;
}

describe('an aggregate by month', () => {
  let api: WholeApi;
  let analyst: string;

  beforeAll(async () => {
    api = await openWholeApi();
    analyst = await api.signIn('analyst');
  });
  afterAll(() => api.close());

  const ask = (field: string, args: string): Promise<Aggregated> => aggregate(api, analyst, field, args);
  const indicators = async (where: string): Promise<Figure[]> => {
    const fields = 'code unitCode value numerator denominator previous { numerator denominator } previousChange lastYearChange';
    const answer = await api.ask(analyst, `{ indicatorValues(where: { ${where} }) { ${fields} } }`);
    expect(answer.errors).toEqual([]);
    return (answer.data as unknown as { indicatorValues: Figure[] }).indicatorValues;
  };
  const fraction = ({ value, numerator, denominator }: Pick<Cell, 'value' | 'numerator' | 'denominator'>) => [
    value,
    Number(numerator),
    Number(denominator),
  ];

  it('has the coverage of the counties, numerator, denominator and comparisons', async () => {
    const figures = await indicators('codes: [COVERAGE_OVERALL], unitCode: "140600", level: COUNTY, month: "2026-08"');
    for (const [compareWith, changeOf] of [
      ['PREVIOUS_MONTH', (figure: Figure) => figure.previousChange],
      ['LAST_YEAR', (figure: Figure) => figure.lastYearChange],
    ] as const) {
      const measures = 'measures: [{ key: "coverage", function: SHARE, where: { inGroup: true } }]';
      const { groups } = await ask(
        'retailerAggregate',
        `by: [COUNTY], month: "2026-08", compareWith: ${compareWith}, ${measures}`,
      );
      const cells = groups.map((group) => [
        ...keysOf(group),
        ...fraction(cellOf(group, 'coverage')),
        cellOf(group, 'coverage').change,
      ]);
      expect(cells).toEqual(figures.map((figure) => [figure.unitCode, ...fraction(figure), changeOf(figure)]));
    }
  });

  it('compares eight months with eight: of 2025 only those since March were counted, so a sum stands alone, a month does not', async () => {
    const args = 'from: "2026-01", to: "2026-08", compareWith: LAST_YEAR, measures: [{ key: "n", function: COUNT }]';
    const summed = await ask('groupAggregate', `by: [COUNTY], ${args}`);
    expect([summed.total, ...summed.groups].map((group) => cellOf(group, 'n').previous)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
    const { groups } = await ask('groupAggregate', `by: [MONTH], ${args}`);
    expect(groups.map((group) => [...keysOf(group), cellOf(group, 'n').previous !== null])).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => [`2026-${month}`, month >= '03']),
    );
    const later = await ask('groupAggregate', `by: [COUNTY], ${args.replace('2026-01', '2026-03')}`);
    expect(cellOf(later.total, 'n').previous?.rows).toBeGreaterThan(3000);
  });

  it('has the margin as sums over sums, and the means and shares of groups', async () => {
    const codes =
      'MARGIN_ALL, MARGIN_AGREED, MARGIN_MEMBER_SHARE_ALL, MARGIN_GROUP_SHARE_ALL, GROUP_SIZE_MEAN, GROUP_MEETING_RATE';
    const figures = await indicators(`codes: [${codes}], unitCode: "140622", month: "2026-08"`);
    const figureOf = (code: string) => fraction(figures.find((figure) => figure.code === code) as Figure);
    const scope = 'month: "2026-08", where: { unitCode: "140622" }';
    const retailers = await ask(
      'retailerAggregate',
      `${scope}, measures: [{ key: "MARGIN_ALL", function: RATIO, field: MARGIN_ALL, where: { inGroup: true } }
        { key: "MARGIN_AGREED", function: RATIO, field: MARGIN_AGREED, where: { inGroup: true } }]`,
    );
    const groups = await ask(
      'groupAggregate',
      `${scope}, measures: [{ key: "GROUP_SIZE_MEAN", function: MEAN, field: MEMBER_COUNT }
        { key: "GROUP_MEETING_RATE", function: SHARE, where: { meetingHeld: true } }
        { key: "MARGIN_ALL", function: RATIO, field: MARGIN_ALL }]`,
    );
    for (const code of ['MARGIN_ALL', 'MARGIN_AGREED']) expect(fraction(cellOf(retailers.total, code))).toEqual(figureOf(code));
    for (const code of ['GROUP_SIZE_MEAN', 'GROUP_MEETING_RATE', 'MARGIN_ALL'])
      expect(fraction(cellOf(groups.total, code))).toEqual(figureOf(code));
    // Verdicts as dimensions: met ÷ (met + missed).
    const verdictsOf = async (field: string, where: string) => {
      const { groups: verdicts } = await ask(field, `by: [MARGIN_ALL_MET], ${where}, measures: [{ key: "n", function: COUNT }]`);
      const rows = Object.fromEntries(verdicts.map((group) => [keysOf(group)[0], group.rows ?? 0]));
      return [rows['MET'] ?? 0, (rows['MET'] ?? 0) + (rows['MISSED'] ?? 0)];
    };
    const members = 'month: "2026-08", where: { unitCode: "140622", inGroup: true }';
    expect(await verdictsOf('retailerAggregate', members)).toEqual(figureOf('MARGIN_MEMBER_SHARE_ALL').slice(1));
    expect(await verdictsOf('groupAggregate', scope)).toEqual(figureOf('MARGIN_GROUP_SHARE_ALL').slice(1));
  });

  it('has the groups of each size as the indicators do', async () => {
    const figures = await indicators(
      'codes: [GROUP_SIZE_UNDER_5, GROUP_SIZE_10_15, GROUP_SIZE_16_25, GROUP_SIZE_OVER_25], unitCode: "140600", month: "2026-08"',
    );
    const { groups, total } = await ask(
      'groupAggregate',
      'by: [SIZE_BAND], month: "2026-08", measures: [{ key: "n", function: COUNT }]',
    );
    const rows = new Map(groups.map((group) => [keysOf(group)[0], group.rows ?? 0]));
    const bands = ['UNDER_FLOOR', 'TYPICAL', 'LARGE', 'OVER_LIMIT'];
    expect(bands.map((band) => [rows.get(band) ?? 0, total.rows])).toEqual(
      figures.map(({ numerator, denominator }) => [Number(numerator), Number(denominator)]),
    );
  });

  it.each(['MEDIAN', 'LOWER_QUARTILE', 'UPPER_QUARTILE'])(
    'has the %s within each group, beyond the first ones and of all',
    async (name) => {
      const measures = `measures: [{ key: "q", function: ${name}, field: MARGIN_ALL }, { key: "t", function: ${name}, field: TIER }]`;
      const answer = await ask('retailerAggregate', `by: [TIER_BAND, MARKET_TYPE], month: "2026-08", top: 5, ${measures}`);
      const share = { MEDIAN: 0.5, LOWER_QUARTILE: 0.25, UPPER_QUARTILE: 0.75 }[name];
      const wanted = async (condition: string, values: unknown[] = []): Promise<unknown[]> => {
        const { rows } = await api.admin.query<{ q: string; t: string }>(
          `select round((percentile_cont(${share}) within group (order by ((revenue_all - cost_all) / nullif(revenue_all, 0))::float8))::numeric, 6)::text as q,
                round((percentile_cont(${share}) within group (order by tier))::numeric, 6)::text as t
           from retailer_month where month = '2026-08-01' and ${condition}`,
          values,
        );
        return [rows[0]?.q, rows[0]?.t];
      };
      const found = (group: Group | null) => group && ['q', 't'].map((key) => cellOf(group, key).value);
      const inGroup = '((tier - 1) / 5 * 5 + 1) || market_type';
      const names = answer.groups.map((group) => `${keysOf(group)[0]?.split('–')[0]}${keysOf(group)[1]}`);
      for (const [index, group] of answer.groups.entries())
        expect(found(group)).toEqual(await wanted(`${inGroup} = $1`, [names[index]]));
      expect(found(answer.others)).toEqual(await wanted(`${inGroup} <> all($1)`, [names]));
      expect(found(answer.total)).toEqual(await wanted('true'));
    },
  );

  it('compares each group with itself: what it answers as previous is what it answers of that month', async () => {
    const by = 'by: [AREA, FORMAT, MONTH], where: { unitCode: "140622" }, top: 500, orderBy: []';
    const measures = 'measures: [{ key: "n", function: COUNT }, { key: "tier", function: MEAN, field: TIER }]';
    const now = await ask('retailerAggregate', `${by}, month: "2026-08", compareWith: PREVIOUS_MONTH, ${measures}`);
    const before = await ask('retailerAggregate', `${by}, month: "2026-07", ${measures}`);
    const earlier = new Map(before.groups.map((group) => [keysOf(group).slice(0, 2).join(), group]));
    for (const group of now.groups) {
      const then = earlier.get(keysOf(group).slice(0, 2).join());
      for (const key of ['n', 'tier']) {
        const { previous } = cellOf(group, key);
        expect(previous && fraction(previous)).toEqual(then ? fraction(cellOf(then, key)) : null);
      }
    }
    expect(cellOf(now.total, 'n').previous?.value).toBe(cellOf(before.total, 'n').value);
    expect(now.groups.map((group) => keysOf(group)[2])).toEqual(now.groups.map(() => '2026-08'));
  });

  it('leaves out groups by a condition, and keeps their sum', async () => {
    const measures = 'measures: [{ key: "coverage", function: SHARE, where: { inGroup: true } }]';
    const having = 'having: [{ measure: "coverage", lt: "0.73" }], orderBy: [{ measure: "coverage", direction: ASC }]';
    const answer = await ask('retailerAggregate', `by: [COUNTY], month: "2026-08", ${having}, top: 2, ${measures}`);
    const every = await ask('retailerAggregate', `by: [COUNTY], month: "2026-08", ${measures}`);
    const below = every.groups
      .filter((group) => Number(cellOf(group, 'coverage').value) < 0.73)
      .toSorted((a, b) => Number(cellOf(a, 'coverage').value) - Number(cellOf(b, 'coverage').value));
    expect([answer.groupCount, answer.groupTotal]).toEqual([below.length, 6]);
    expect(answer.groups.map(keysOf)).toEqual(below.slice(0, 2).map(keysOf));
    const rows = [...answer.groups, answer.others, answer.excluded].reduce((sum, group) => sum + (group?.rows ?? 0), 0);
    expect(rows).toBe(answer.total.rows);
    expect(answer.total).toEqual(every.total);
  });

  it('sums fractions of indicators, and never averages rates', async () => {
    const areas = await indicators('codes: [COVERAGE_URBAN], unitCode: "140622", level: AREA, from: "2026-07", to: "2026-08"');
    const { groups, total } = await ask(
      'indicatorAggregate',
      'codes: [COVERAGE_URBAN], unitCode: "140622", by: [AREA, QUARTER], from: "2026-07", to: "2026-08"',
    );
    const county = await ask('indicatorAggregate', 'codes: [COVERAGE_URBAN], unitCode: "140622", from: "2026-07", to: "2026-08"');
    for (const group of groups) {
      const own = areas.filter((figure) => figure.unitCode === keysOf(group)[0]);
      const summed = (part: 'numerator' | 'denominator') => own.reduce((all, figure) => all + Number(figure[part]), 0);
      expect(fraction(cellOf(group, 'value')).slice(1)).toEqual([summed('numerator'), summed('denominator')]);
    }
    expect(fraction(cellOf(total, 'value'))).toEqual(fraction(cellOf(county.total, 'value')));
  });

  it('tells no total of two indicators', async () => {
    const answer = await ask(
      'indicatorAggregate',
      'codes: [MARGIN_ALL, COVERAGE_URBAN], unitCode: "140600", by: [CODE], month: "2026-08"',
    );
    expect(answer.groups.map((group) => [keysOf(group)[0], cellOf(group, 'value').value !== null])).toEqual([
      ['COVERAGE_URBAN', true],
      ['MARGIN_ALL', true],
    ]);
    expect(cellOf(answer.total, 'value').value).toBeNull();
  });

  it('lets the members of each month follow from those who joined, moved and left', async () => {
    const keys = ['JOINED', 'TRANSFERRED_IN', 'TRANSFERRED_OUT', 'LEFT'];
    const measures = keys.map((key) => `{ key: "${key}", where: { event: [${key}] } }`).join(' ');
    for (const unit of ['140600', '140622', '140622A01']) {
      const where = `where: { unitCode: "${unit}" }`;
      const flows = await ask(
        'membershipAggregate',
        `by: [MONTH], from: "2025-04", to: "2026-08", ${where}, measures: [${measures}]`,
      );
      const members = 'measures: [{ key: "members", function: SUM, field: MEMBER_COUNT }]';
      const stock = await ask('groupAggregate', `by: [MONTH], from: "2025-03", to: "2026-08", ${where}, ${members}`);
      const sizes = stock.groups.map((group) => Number(cellOf(group, 'members').value));
      const changes = new Map(
        flows.groups.map((group) => {
          const [joined, movedIn, movedOut, left] = keys.map((key) => Number(cellOf(group, key).value));
          return [keysOf(group)[0], (joined ?? 0) + (movedIn ?? 0) - (movedOut ?? 0) - (left ?? 0)] as const;
        }),
      );
      const months = stock.groups.map((group) => keysOf(group)[0]);
      expect(sizes.slice(1)).toEqual(sizes.slice(0, -1).map((size, index) => size + (changes.get(months[index + 1] ?? '') ?? 0)));
      // Within the whole city everybody who moves out of a group moves into another.
      if (unit === '140600')
        expect(cellOf(flows.total, 'TRANSFERRED_IN').value).toBe(cellOf(flows.total, 'TRANSFERRED_OUT').value);
    }
  });

  it('tells which of the asked months were counted', async () => {
    const { months, groups } = await ask(
      'retailerAggregate',
      'by: [MONTH], from: "2024-11", to: "2025-04", measures: [{ key: "n", function: COUNT }]',
    );
    expect(months).toEqual(['2025-03', '2025-04']);
    expect(groups.map((group) => keysOf(group)[0])).toEqual(['2025-03', '2025-04']);
  });
});
