import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerFields } from './answer-fields';
import { apart, axisTicks, drawable, toQuickChart } from './to-quick-chart';
import { type ResultTable, toResultTables } from './to-result-tables';

// The API's schema is read as a text: the dashboard imports nothing of it.
const [schemaText] = Object.values(
  import.meta.glob<string>('../../../../api/schema.graphql', { query: '?raw', import: 'default', eager: true }),
);
const schema = buildSchema(schemaText ?? '');
const words = {
  language: 'zh',
  field: (name: string) => ({ rows: '行数', value: '数值' })[name] ?? name,
  dimension: (name: string) => ({ COUNTY: '县', MONTH: '月份' })[name] ?? name,
  sum: { others: '其余', excluded: '未列入', total: '合计' },
} as const;

const tablesOf = (query: string, data: unknown): ResultTable[] =>
  toResultTables(data, answerFields(schema, parse(query), null), words);
const titles = (table: ResultTable | undefined) => table?.columns.map(({ title }) => title);
const cells = (table: ResultTable | undefined) => table?.rows.map((row) => table.columns.map(({ key }) => row[key]));

const VALUES = `{ indicatorValues(where: { unitCode: "140600", codes: [COVERAGE_OVERALL], month: "2026-08", level: COUNTY }) {
  unitCode unitName value numerator denominator previous { value } rank
} }`;
const value = (code: string, name: string, figure: string, rank: number) => ({
  unitCode: code,
  unitName: name,
  value: figure,
  numerator: '7046',
  denominator: '9602',
  previous: rank === 1 ? null : { value: '0.700000' },
  rank,
});

describe('a list of values', () => {
  const [table] = tablesOf(VALUES, {
    indicatorValues: [value('140602', '朔城区', '0.734000', 1), value('140622', '应县', '0.661000', 2)],
  });

  it('is a row for each, with figures known as figures by the schema and not by their looks', () => {
    expect(table?.name).toBe('indicatorValues');
    expect(table?.columns.map(({ kind }) => kind)).toEqual(['code', 'name', 'figure', 'figure', 'figure', 'figure', 'figure']);
    expect(cells(table)).toEqual([
      ['140602', '朔城区', '0.734000', '7046', '9602', null, 1],
      ['140622', '应县', '0.661000', '7046', '9602', '0.700000', 2],
    ]);
  });

  it('is drawn as bars of the value, by size and by name', () => {
    const [column] = drawable(table as ResultTable);
    expect(column?.key).toBe('indicatorValues.value');
    expect(toQuickChart(table as ResultTable, column as never)).toEqual({
      kind: 'bars',
      bars: [
        { name: '朔城区', value: 0.734 },
        { name: '应县', value: 0.661 },
      ],
      left: 0,
    });
  });
});

describe('an aggregate', () => {
  const QUERY = `{ a: retailerAggregate(by: [COUNTY], month: "2026-08", measures: [{ key: "n", function: COUNT }, { key: "share", function: SHARE }]) {
    groupCount groups { keys { dimension value labelZh } rows cells { key value numerator denominator } }
    others { rows cells { key value numerator denominator } } total { rows cells { key value numerator denominator } } } }`;
  const cell = (n: string, share: string | null) => [
    { key: 'n', value: n, numerator: null, denominator: null },
    { key: 'share', value: share, numerator: '3', denominator: '4' },
  ];
  const [table] = tablesOf(QUERY, {
    a: {
      groupCount: 7,
      groups: [
        { keys: [{ dimension: 'COUNTY', value: '140622', labelZh: '应县' }], rows: 4, cells: cell('4', '0.750000') },
        { keys: [{ dimension: 'COUNTY', value: '140602', labelZh: '朔城区' }], rows: 9, cells: cell('9', null) },
      ],
      others: { rows: 5, cells: cell('5', '0.5') },
      total: { rows: 18, cells: cell('18', '0.6') },
    },
  });

  it('has a column for each dimension and each measure; what no measure says has none', () => {
    const beside = (name: string) => expect.stringContaining(`${name} · `) as string;
    expect(titles(table)).toEqual(['县', beside('县'), '行数', 'n', 'share', beside('share'), beside('share')]);
    expect(table?.columns.map(({ key }) => key)).toEqual([
      'a.groups.keys.labelZh~COUNTY',
      'a.groups.keys.value~COUNTY',
      'a.groups.rows',
      'a.groups.cells.value~n',
      'a.groups.cells.value~share',
      'a.groups.cells.numerator~share',
      'a.groups.cells.denominator~share',
    ]);
    expect(table?.rows[0]?.['a.groups.cells.value~share']).toBe('0.750000');
  });

  it('has what is left out and the sum below its groups, and says how many groups there are', () => {
    expect(table?.sums.map((row) => [row['a.groups.keys.labelZh~COUNTY'], row['a.groups.rows']])).toEqual([
      ['其余', 5],
      ['合计', 18],
    ]);
    expect(table?.total).toBe(7);
  });

  it('is drawn by its first measure, without the sums', () => {
    const [column] = drawable(table as ResultTable);
    expect(column?.title).toBe('n');
    expect(toQuickChart(table as ResultTable, column as never)).toMatchObject({
      bars: [
        { name: '朔城区', value: 9 },
        { name: '应县', value: 4 },
      ],
    });
  });

  it('of months is drawn as lines, one for each name, with gaps where nothing was', () => {
    const query = QUERY.replace('by: [COUNTY]', 'by: [MONTH, COUNTY]');
    const group = (month: string, county: string, n: string) => ({
      keys: [
        { dimension: 'MONTH', value: month, labelZh: month },
        { dimension: 'COUNTY', value: county, labelZh: county },
      ],
      rows: 1,
      cells: cell(n, null),
    });
    const groups = [group('2026-08', '应县', '4'), group('2026-07', '应县', '3'), group('2026-08', '朔城区', '9')];
    const [months] = tablesOf(query, { a: { groups } });
    const [column] = drawable(months as ResultTable);
    expect(toQuickChart(months as ResultTable, column as never)).toEqual({
      kind: 'lines',
      months: ['2026-07', '2026-08'],
      lines: [
        { name: '朔城区', values: [null, 9] },
        { name: '应县', values: [3, 4] },
      ],
      left: 0,
    });
  });
});

describe('rows with more below them', () => {
  it('are told once for each of what a list has, and their own facts with each', () => {
    const query = '{ groups { totalCount nodes { name county { name } members { joinedOn retailer { storeName } } } } }';
    const member = (name: string) => ({ joinedOn: '2026-01-01', retailer: { storeName: name } });
    const [table] = tablesOf(query, {
      groups: {
        totalCount: 81,
        nodes: [
          { name: '一组', county: { name: '应县' }, members: [member('甲'), member('乙')] },
          { name: '二组', county: { name: '应县' }, members: [] },
        ],
      },
    });
    expect(cells(table)?.map((row) => row.filter((one) => one !== null))).toEqual([
      ['一组', '应县', '2026-01-01', '甲'],
      ['一组', '应县', '2026-01-01', '乙'],
      ['二组', '应县'],
    ]);
    expect(table?.total).toBe(81);
    expect(new Set(titles(table)).size).toBe(4);
  });

  it('have a second list in one cell', () => {
    const query = '{ groups { edges { node { name members { joinedOn } leaderTerms { role electedOn } } } } }';
    const node = {
      name: '一组',
      members: [{ joinedOn: '2026-01-01' }, { joinedOn: '2026-02-01' }],
      leaderTerms: [{ role: 'LEADER', electedOn: '2026-03-01' }],
    };
    const [table] = tablesOf(query, { groups: { edges: [{ node }] } });
    expect(cells(table)).toEqual([
      ['一组', '2026-01-01', 'LEADER 2026-03-01'],
      ['一组', '2026-02-01', 'LEADER 2026-03-01'],
    ]);
  });

  it('have points with their scores as columns', () => {
    const query =
      '{ evaluationRanking(unitCode: "140600", month: "2026-08") { month rows { unitName score scores { pointCode score weight } } } }';
    const row = (name: string, score: string) => ({
      unitName: name,
      score,
      scores: [
        { pointCode: 'BUILD_AREA', score: '28.10', weight: '30.00' },
        { pointCode: 'BUILD_PROFIT', score: null, weight: '30.00' },
      ],
    });
    const [facts, rows] = tablesOf(query, {
      evaluationRanking: { month: '2026-08', rows: [row('应县', '92.35'), row('右玉县', '90.00')] },
    });
    expect([facts?.name, cells(facts)]).toEqual(['evaluationRanking', [['2026-08']]]);
    expect(rows?.name).toBe('evaluationRanking.rows');
    expect(cells(rows)?.[0]).toEqual(['应县', '92.35', '28.10', '30.00', '30.00']);
    expect(titles(rows)?.slice(2)).toEqual([
      'BUILD_AREA',
      expect.stringContaining('BUILD_AREA · '),
      expect.stringContaining('BUILD_PROFIT · '),
    ]);
  });
});

describe('an answer of any other kind', () => {
  it('is one row of facts, or nothing', () => {
    expect(
      cells(tablesOf('{ viewer { username unit { code } } }', { viewer: { username: 'analyst', unit: { code: '140600' } } })[0]),
    ).toEqual([['analyst', '140600']]);
    expect(tablesOf('{ retailer(id: "x") { id } }', { retailer: null })).toEqual([]);
    expect(tablesOf('{ retailers { nodes { id } } }', { retailers: { nodes: [] } })).toEqual([]);
    expect(tablesOf('{ viewer { username } }', null)).toEqual([]);
  });

  it('of a mutation is told like one of a query', () => {
    const query = 'mutation { deleteQuery(input: { queryId: "x" }) { queryId errors { code message } } }';
    const errors = [{ code: 'QUERY_UNKNOWN', message: '没有这个查询' }];
    const tables = tablesOf(query, { deleteQuery: { queryId: null, errors } });
    expect(tables.map(({ name }) => name)).toEqual(['deleteQuery', 'deleteQuery.errors']);
    expect(cells(tables[1])).toEqual([['QUERY_UNKNOWN', '没有这个查询']]);
  });

  it('of thousands of rows is drawn by the largest thirty, and says how many are not', () => {
    const indicatorValues = Array.from({ length: 3_000 }, (_, index) => ({ unitName: `单位${index}`, value: String(index) }));
    const [table] = tablesOf(VALUES, { indicatorValues });
    const [column] = drawable(table as ResultTable);
    const chart = toQuickChart(table as ResultTable, column as never);
    expect(chart).toMatchObject({ kind: 'bars', left: 2_970 });
    expect(chart?.kind === 'bars' && chart.bars[0]).toEqual({ name: '单位2999', value: 2_999 });
  });
});

it('labels at the ends of lines stand apart, in the order of the lines', () => {
  expect(apart([40, 10, 14, 15], 12)).toEqual([46, 10, 22, 34]);
  expect(apart([10, 60], 12)).toEqual([10, 60]);
});

it('an axis has round marks around its figures', () => {
  expect(axisTicks([0.5726, 0.765])).toEqual([0.55, 0.6, 0.65, 0.7, 0.75, 0.8]);
  expect(axisTicks([3, 41])).toEqual([0, 10, 20, 30, 40, 50]);
  expect(axisTicks([-12.5, 30])).toEqual([-20, 0, 20, 40]);
  expect(axisTicks([5, 5])).toEqual([4, 6]);
  expect(axisTicks([0, 0])).toEqual([0, 0.5]);
});
