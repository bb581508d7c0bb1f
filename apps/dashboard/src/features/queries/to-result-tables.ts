import type { AnswerFields } from './answer-fields';

export type Cell = string | number | boolean | null;

export interface ResultColumn {
  readonly key: string;
  readonly title: string;
  /** Figures stand at the right; months make an axis; names tell rows apart, codes only help to. */
  readonly kind: 'figure' | 'month' | 'name' | 'code';
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
  /** As many rows as there are, where the list says so; else those that came. */
  readonly total: number;
}

/** Words for what has none in the schema. */
export interface TableWords {
  readonly language: 'zh' | 'en';
  /** A dimension of an aggregate, as `COUNTY`. */
  readonly dimension: (name: string) => string;
  readonly sum: Readonly<Record<'others' | 'excluded' | 'total', string>>;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;
type Row = Map<string, { readonly value: Cell; readonly title: string; readonly kind?: ResultColumn['kind'] }>;

const FIGURES = ['Int', 'Float', 'Decimal'];
const MONTHS = ['MONTH', 'QUARTER'];
/** What a list of facts is keyed by: each of them becomes a column. */
const KEYS = ['dimension', 'pointCode', 'key'] as const;
const SUMS = ['others', 'excluded', 'total'] as const;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isObjects = (value: unknown): value is readonly JsonObject[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

/** The rows of a connection, of a list, or of neither. */
function rowsOf(value: Json): readonly JsonObject[] | null {
  if (Array.isArray(value)) return value.every(isObject) ? (value as readonly JsonObject[]) : null;
  if (!isObject(value)) return null;
  if (Array.isArray(value['nodes'])) return value['nodes'].filter(isObject);
  if (Array.isArray(value['edges']))
    return value['edges']
      .filter(isObject)
      .map((edge) => edge['node'])
      .filter(isObject);
  return null;
}

const rowsPath = (value: Json, path: string): string => {
  if (!isObject(value)) return path;
  return Array.isArray(value['nodes']) ? `${path}.nodes` : `${path}.edges.node`;
};

/** An answer as tables: one for each of its lists, one row for facts that stand alone. */
export function toResultTables(data: unknown, fields: AnswerFields, words: TableWords): ResultTable[] {
  const tables: ResultTable[] = [];
  const order = [...fields.keys()];

  const flat = (value: JsonObject, path: string, titles: readonly string[]): Row[] => {
    const base: Row = new Map();
    const lists: { readonly key: string; readonly rows: Row[] }[] = [];
    for (const [key, part] of Object.entries(value)) {
      if (key === '__typename' || key === 'pageInfo') continue;
      const at = `${path}.${key}`;
      const heads = [...titles, fields.get(at)?.words ?? key];
      const listed = rowsOf(part);
      if (listed && isObjects(listed) && keyOf(listed)) pivot(listed, at, base);
      else if (listed) {
        const inner = rowsPath(part, at);
        if (isObject(part) && typeof part['totalCount'] === 'number') put(base, `${at}.totalCount`, part['totalCount'], heads);
        lists.push({ key: at, rows: listed.flatMap((one) => flat(one, Array.isArray(part) ? at : inner, heads)) });
      } else if (isObject(part)) {
        const rows = flat(part, at, heads);
        if (rows.length > 1) lists.push({ key: at, rows });
        else for (const [column, cell] of rows[0] ?? []) base.set(column, cell);
      } else put(base, at, Array.isArray(part) ? part.join(words.language === 'zh' ? '、' : ', ') : (part as Cell), heads);
    }
    // The first list is told row by row; others stand beside it, each in one cell.
    const [first, ...rest] = lists;
    for (const { key, rows } of rest) put(base, key, rows.map(inOneCell).join('；'), [...titles, key.split('.').at(-1) ?? key]);
    return first && first.rows.length > 0 ? first.rows.map((row) => new Map([...base, ...row])) : [base];
  };

  const put = (row: Row, path: string, value: Cell, heads: readonly string[]): void => {
    row.set(path, { value, title: heads.slice(-2).join(' · ') });
  };

  /** `cells { key value … }` as one column for each key and what is said of it; the first figure bears the key's own name. */
  const pivot = (list: readonly JsonObject[], path: string, row: Row): void => {
    const by = keyOf(list);
    if (!by) return;
    for (const one of list) {
      const name = String(one[by]);
      const head = by === 'dimension' ? words.dimension(name) : name;
      const rest = Object.entries(one).filter(([key]) => key !== by && key !== '__typename');
      const own = ownOf(rest.map(([key]) => key));
      for (const [key, part] of rest) {
        const facts: Row = isObject(part) ? (flat(part, `${path}.${key}`, [])[0] ?? new Map()) : new Map();
        if (!isObject(part) && !Array.isArray(part))
          put(facts, `${path}.${key}`, part as Cell, [fields.get(`${path}.${key}`)?.words ?? key]);
        for (const [column, { value, title }] of facts) {
          const kind = by === 'dimension' ? dimensionKind(name, key === own) : undefined;
          row.set(`${column}~${name}`, {
            value,
            title:
              key === own ? head : `${head} · ${isObject(part) ? `${fields.get(`${path}.${key}`)?.words ?? key} ` : ''}${title}`,
            ...(kind ? { kind } : {}),
          });
        }
      }
    }
  };

  const ownOf = (keys: readonly string[]): string | undefined =>
    [words.language === 'en' ? 'labelEn' : 'labelZh', 'labelZh', 'labelEn', 'value', 'score', ...keys].find((key) =>
      keys.includes(key),
    );

  const tabulate = (
    name: string,
    path: string,
    list: readonly JsonObject[],
    total: Json | undefined,
    sums: readonly Row[],
  ): void => {
    const rows = list.flatMap((one) => flat(one, path, []));
    const seen = new Map<string, { title: string; kind?: ResultColumn['kind'] }>();
    for (const row of [...rows, ...sums]) for (const [key, cell] of row) if (!seen.has(key)) seen.set(key, cell);
    const all = [...seen].map(([key, { title, kind }]) => ({ key, title, kind: kind ?? kindOf(key) }));
    // Sums know no dimension: their name stands in the first column, in place of one.
    // An object that is not there is no column beside those of the rows that have it.
    const isGone = ({ key }: ResultColumn) =>
      order.some((field) => field.startsWith(`${key}.`)) && rows.every((row) => row.get(key)?.value == null);
    const isSaid = ({ key }: ResultColumn) => !key.includes('~') || [...rows, ...sums].some((row) => row.get(key)?.value != null);
    const columns = inOrder(all.filter((column) => column.key !== '' && !isGone(column) && isSaid(column)));
    const shown = (row: Row): ResultRow => Object.fromEntries(columns.map(({ key }) => [key, row.get(key)?.value ?? null]));
    if (columns.length === 0) return;
    tables.push({
      name,
      columns: distinctly(columns),
      rows: rows.map(shown),
      sums: sums.map((row) => ({ ...shown(row), [columns[0]?.key ?? '']: row.get('')?.value ?? null })),
      total: typeof total === 'number' ? Math.max(total, list.length) : list.length,
    });
  };

  const inOrder = (columns: readonly ResultColumn[]): ResultColumn[] => {
    const place = ({ key }: ResultColumn): number => {
      const at = order.indexOf(key.split('~')[0] ?? key);
      // Facts of one key stand together, keys as they come.
      return at < 0 ? order.length : at;
    };
    const keys = [...new Set(columns.map(({ key }) => key.split('~')[1] ?? ''))];
    const list = (key: string) => (key.includes('~') ? key.slice(0, key.lastIndexOf('.', key.indexOf('~'))) : '');
    const ofPivot = new Map(columns.filter(({ key }) => key.includes('~')).map((column) => [list(column.key), place(column)]));
    const rank = (column: ResultColumn): readonly number[] =>
      column.key.includes('~')
        ? [ofPivot.get(list(column.key)) ?? 0, keys.indexOf(column.key.split('~')[1] ?? ''), isFurther(column), place(column)]
        : [place(column), 0, 0, 0];
    return [...columns].sort((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      const differing = left.findIndex((value, index) => value !== right[index]);
      return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
    });
  };

  const isFurther = ({ title }: ResultColumn): number => (title.includes(' · ') ? 1 : 0);

  const kindOf = (key: string): ResultColumn['kind'] => {
    const type = fields.get(key.split('~')[0] ?? key)?.type ?? '';
    if (FIGURES.includes(type)) return 'figure';
    if (type === 'YearMonth') return 'month';
    return type === 'ID' || /[cC]ode$/.test(key) ? 'code' : 'name';
  };

  const visit = (name: string, path: string, value: Json): void => {
    const list = rowsOf(value);
    if (list) {
      const inner = Array.isArray(value) ? path : rowsPath(value, path);
      return tabulate(name, inner, list, isObject(value) ? value['totalCount'] : undefined, []);
    }
    if (!isObject(value)) return;
    if (Array.isArray(value['groups']) && 'groups' in value && isAggregate(value)) return aggregate(name, path, value);
    const facts: Record<string, Json> = {};
    const lists: [string, Json][] = [];
    for (const [key, part] of Object.entries(value)) {
      if (rowsOf(part) || holdsRows(part)) lists.push([key, part]);
      else facts[key] = part;
    }
    if (Object.keys(facts).some((key) => key !== '__typename')) tabulate(name, path, [facts], undefined, []);
    for (const [key, part] of lists) visit(`${name}.${key}`, `${path}.${key}`, part);
  };

  const aggregate = (name: string, path: string, value: JsonObject): void => {
    const sums = SUMS.flatMap((sum): Row[] => {
      const part = value[sum];
      if (!isObject(part)) return [];
      const row = flat(part, `${path}.groups`, [])[0] ?? new Map();
      return [new Map([...row, ['', { value: words.sum[sum], title: '' }]])];
    });
    tabulate(name, `${path}.groups`, rowsOf(value['groups'] ?? []) ?? [], value['groupCount'], sums);
  };

  if (isObject(data)) for (const [key, value] of Object.entries(data)) visit(key, key, value);
  return tables;
}

const isAggregate = (value: JsonObject): boolean =>
  (rowsOf(value['groups'] ?? []) ?? []).every((group) => 'keys' in group || 'cells' in group);

/** By which field a list says facts of few keys, each once. */
function keyOf(list: readonly JsonObject[]): (typeof KEYS)[number] | undefined {
  return KEYS.find((key) => new Set(list.map((one) => one[key]).filter((name) => typeof name === 'string')).size === list.length);
}

const dimensionKind = (name: string, isOwn: boolean): ResultColumn['kind'] =>
  isOwn ? (MONTHS.includes(name) ? 'month' : 'name') : 'code';

const holdsRows = (value: Json): boolean =>
  isObject(value) && Object.values(value).some((part) => rowsOf(part) || holdsRows(part));

const inOneCell = (row: Row): string =>
  [...row.values()].flatMap(({ value }) => (value === null || value === '' ? [] : [String(value)])).join(' ');

/** Two columns of one title are told apart by their place in the answer. */
function distinctly(columns: readonly ResultColumn[]): ResultColumn[] {
  const titles = columns.map(({ title }) => title);
  return columns.map((column) =>
    titles.filter((title) => title === column.title).length > 1
      ? { ...column, title: `${column.title} (${column.key.split('~')[0]?.split('.').slice(-2).join('.')})` }
      : column,
  );
}
