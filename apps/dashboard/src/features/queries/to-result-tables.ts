import type { AnswerFields } from './answer-fields';
import {
  type Cell,
  type Fact,
  type FlatRow,
  isObject,
  type Json,
  type JsonObject,
  listIn,
  rowTeller,
  type TableWords,
} from './result-rows';

export interface ResultColumn {
  /** Path of what stands there. */
  readonly key: string;
  readonly title: string;
  /** Figures stand at the right; months make an axis; names tell rows apart, codes only help to. */
  readonly kind: 'figure' | 'month' | 'name' | 'code';
  /** Whether it is what an aggregate's measure or dimension is mainly about, or a fact beside that. */
  readonly isMain: boolean;
}

export type ResultRow = Readonly<Record<string, Cell>>;

/** A list of the answer as rows and columns. */
export interface ResultTable {
  /** Where it stands in the answer: `places`, `explainIndicator.rows`. */
  readonly name: string;
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** Sums below an aggregate's groups: what `top` leaves out, what is excluded, all. */
  readonly sums: readonly ResultRow[];
  /** As many as there are, where the list says so; else those that came. */
  readonly total: number;
}

const FIGURES = ['Int', 'Float', 'Decimal'];
const MONTHS = ['MONTH', 'QUARTER'];
const SUMS = ['others', 'excluded', 'total'] as const;
/** Where a sum's name stands until it is known which column is the first. */
const NAME_OF_SUM = '';

/** An answer as tables: one for each of its lists, one row for facts that stand alone. */
export function toResultTables(data: unknown, fields: AnswerFields, words: TableWords): ResultTable[] {
  const flat = rowTeller(fields, words);
  const visit = (name: string, path: string, value: Json): ResultTable[] => {
    const list = listIn(value, path);
    if (list) return tabulate({ name, ...list, total: isObject(value) ? value['totalCount'] : undefined });
    if (!isObject(value)) return [];
    if (isAggregate(value)) return tabulate(aggregate(name, path, value));
    const parts = Object.entries(value);
    const facts = parts.filter(([, part]) => !holdsRows(part));
    return [
      ...(facts.some(([key]) => key !== '__typename') ? tabulate({ name, path, rows: [Object.fromEntries(facts)] }) : []),
      ...parts.filter(([, part]) => holdsRows(part)).flatMap(([key, part]) => visit(`${name}.${key}`, `${path}.${key}`, part)),
    ];
  };

  const aggregate = (name: string, path: string, value: JsonObject): Listed => ({
    name,
    path: `${path}.groups`,
    rows: listIn(value['groups'] ?? [], path)?.rows ?? [],
    total: value['groupCount'],
    sums: SUMS.flatMap((sum): FlatRow[] => {
      const part = value[sum];
      const [row] = isObject(part) ? flat(part, `${path}.groups`) : [];
      return row ? [new Map([...row, [NAME_OF_SUM, { value: words.sum[sum], title: '' }]])] : [];
    }),
  });

  const tabulate = ({ name, path, rows: objects, total, sums = [] }: Listed): ResultTable[] => {
    const rows = objects.flatMap((object) => flat(object, path));
    const columns = distinctly(columnsOf([...rows, ...sums], fields));
    const [first] = columns;
    if (!first) return [];
    const shown = (row: FlatRow): ResultRow => Object.fromEntries(columns.map(({ key }) => [key, row.get(key)?.value ?? null]));
    return [
      {
        name,
        columns,
        rows: rows.map(shown),
        sums: sums.map((row) => ({ ...shown(row), [first.key]: row.get(NAME_OF_SUM)?.value ?? null })),
        total: typeof total === 'number' ? Math.max(total, objects.length) : objects.length,
      },
    ];
  };

  return isObject(data) ? Object.entries(data).flatMap(([key, value]) => visit(key, key, value)) : [];
}

interface Listed {
  readonly name: string;
  readonly path: string;
  readonly rows: readonly JsonObject[];
  readonly total?: Json | undefined;
  readonly sums?: readonly FlatRow[];
}

const isAggregate = ({ groups }: JsonObject): boolean =>
  Array.isArray(groups) && groups.every((group) => isObject(group) && ('keys' in group || 'cells' in group));

const holdsRows = (value: Json): boolean =>
  listIn(value, '') !== null || (isObject(value) && Object.values(value).some((part) => holdsRows(part)));

/** The columns of some rows, in the order of the query; those of one key stand together. */
function columnsOf(rows: readonly FlatRow[], fields: AnswerFields): ResultColumn[] {
  const order = [...fields.keys()];
  const facts = new Map<string, Fact>();
  const said = new Set<string>();
  for (const row of rows)
    for (const [key, fact] of row) {
      if (!facts.has(key)) facts.set(key, fact);
      if (fact.value !== null) said.add(key);
    }
  const keys = [...new Set([...facts.values()].map(({ of }) => of?.key ?? ''))];
  const placeOf = (key: string): number => {
    const at = order.indexOf(fieldOf(key));
    return at < 0 ? order.length : at;
  };
  /** Where the list of keyed facts begins. */
  const startOf = (key: string): number => order.findIndex((path) => path.startsWith(fieldOf(key).replace(/[^.]+$/, '')));
  const rank = ([key, { of }]: [string, Fact]): readonly number[] =>
    of ? [startOf(key), keys.indexOf(of.key), of.isMain ? 0 : 1, placeOf(key)] : [placeOf(key)];
  // An object that is not there is no column beside those of the rows that have it; nor is what a key never says.
  // A dimension whose code is its name, such as a month, is told once.
  const isToldTwice = (key: string, of: Fact['of']): boolean => {
    const main = of?.isDimension && !of.isMain && [...facts].find(([, fact]) => fact.of?.isMain && fact.of.key === of.key);
    return main ? rows.every((row) => row.get(key)?.value === row.get(main[0])?.value) : false;
  };
  const isObjectPath = (key: string): boolean => order.some((path) => path.startsWith(`${key}.`));
  return [...facts]
    .filter(([key, { of }]) => key !== NAME_OF_SUM && !isToldTwice(key, of) && (said.has(key) || !(of || isObjectPath(key))))
    .sort((a, b) => firstDifference(rank(a), rank(b)))
    .map(([key, { title, of }]) => ({ key, title, kind: kindOf(key, of, fields), isMain: of?.isMain ?? true }));
}

/** The field of a column: without the key of a keyed list. */
const fieldOf = (key: string): string => key.split('~')[0] ?? key;

function firstDifference(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== (right[index] ?? 0));
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

function kindOf(key: string, of: Fact['of'], fields: AnswerFields): ResultColumn['kind'] {
  if (of?.isDimension) return !of.isMain ? 'code' : MONTHS.includes(of.key) ? 'month' : 'name';
  const type = fields.get(fieldOf(key))?.type ?? '';
  if (FIGURES.includes(type)) return 'figure';
  if (type === 'YearMonth') return 'month';
  return type === 'ID' || /[cC]ode$/.test(key) ? 'code' : 'name';
}

/** Two columns of one title are told apart by their place in the answer. */
function distinctly(columns: readonly ResultColumn[]): ResultColumn[] {
  const count = new Map<string, number>();
  for (const { title } of columns) count.set(title, (count.get(title) ?? 0) + 1);
  return columns.map((column) =>
    (count.get(column.title) ?? 0) > 1
      ? { ...column, title: `${column.title} (${fieldOf(column.key).split('.').slice(1).join('.')})` }
      : column,
  );
}
