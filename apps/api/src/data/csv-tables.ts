import { INDICATORS, type IndicatorCode } from '@chengxin/indicators/domain';
import { type DocumentNode, parse } from 'graphql';

/** The query of a link, by the names of its parameters. */
export type LinkQuery = Readonly<Record<string, string | undefined>>;

type Cell = string | number | null | undefined;
type Row = Readonly<Record<string, Cell>>;

/** A table that a link answers as CSV: which question of the API it is, and how its rows are told. */
export interface CsvTable {
  /** Asks for `unit` as well: an answer about a unit that there is none of would be an empty file. */
  readonly document: DocumentNode;
  readonly variables: (query: LinkQuery) => Record<string, unknown>;
  /** Estimated figures, which the budget is charged. */
  readonly cost: (query: LinkQuery) => number;
  readonly rows: (data: never) => readonly Row[];
  /** Columns by their names in the API, with the Chinese header of each. */
  readonly columns: Readonly<Record<string, string>>;
}

/** About as many units of a level as a city has. */
const UNITS_OF_LEVEL: Readonly<Record<string, number>> = { CITY: 12, COUNTY: 12, AREA: 60, PLACE: 1000 };

const split = (text = ''): string[] => text.split(',').filter((part) => part !== '');
const MOST = { codes: 1000, months: 60 };
const monthsIn = ({ month, from, to = from }: LinkQuery): number => {
  const count = (text = ''): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return month ? 1 : Math.min(MOST.months, Math.max(1, count(to) - count(from) + 1 || 1));
};

const indicators: CsvTable = {
  document: parse(`query ($unitCode: String!, $where: IndicatorValuesWhere!) {
    unit(code: $unitCode) { code }
    indicatorValues(where: $where) {
      code unitCode unitName unitLevel month monthState state value numerator denominator target band asOf
    }
  }`),
  variables: ({ codes, unit, level, month, from, to }) => ({
    unitCode: unit ?? '',
    where: {
      codes: split(codes),
      unitCode: unit ?? '',
      level: level ?? null,
      month: month ?? null,
      from: from ?? null,
      to: to ?? null,
    },
  }),
  cost: (query) =>
    Math.min(MOST.codes, split(query['codes']).length) * monthsIn(query) * (UNITS_OF_LEVEL[query['level'] ?? ''] ?? 1),
  rows: ({ indicatorValues }: { indicatorValues: readonly (Row & { code: IndicatorCode })[] }) =>
    indicatorValues.map((row) => ({ ...row, name: INDICATORS.get(row.code)?.nameZh })),
  columns: {
    code: '指标代码',
    name: '指标',
    unitCode: '单位代码',
    unitName: '单位',
    unitLevel: '层级',
    month: '月份',
    monthState: '月份状态',
    state: '数据状态',
    value: '值',
    numerator: '分子',
    denominator: '分母',
    target: '目标',
    band: '达标情况',
    asOf: '统计时点',
  },
};

interface Ranking {
  readonly evaluationRanking: {
    readonly month: string;
    readonly rows: readonly (Row & { readonly scores: readonly Row[] })[];
  };
}

const evaluation: CsvTable = {
  document: parse(`query ($unitCode: String!, $month: YearMonth!) {
    unit(code: $unitCode) { code }
    evaluationRanking(unitCode: $unitCode, month: $month) {
      month rows { unitCode unitName rank score fullScore scores { pointCode state value numerator denominator pointScore: score weight } }
    }
  }`),
  variables: ({ unit, month }) => ({ unitCode: unit ?? '', month: month ?? '' }),
  cost: () => 60,
  rows: ({ evaluationRanking: { month, rows } }: Ranking) =>
    rows.flatMap(({ scores, ...county }) => scores.map((score) => ({ month, ...county, ...score }))),
  columns: {
    month: '月份',
    unitCode: '单位代码',
    unitName: '单位',
    rank: '名次',
    score: '得分',
    fullScore: '满分',
    pointCode: '评价要点',
    state: '数据状态',
    value: '值',
    numerator: '分子',
    denominator: '分母',
    pointScore: '要点得分',
    weight: '要点满分',
  },
};

/** Tables by the names of their files. */
export const CSV_TABLES: ReadonlyMap<string, CsvTable> = new Map(Object.entries({ indicators, evaluation }));
