import type { AnswerFields } from './answer-fields';

export type Cell = string | number | boolean | null;

/** Words for what the schema names in English only. */
export interface TableWords {
  readonly language: 'zh' | 'en';
  /** A field, as `unitName`. */
  readonly field: (name: string) => string;
  /** A dimension of an aggregate, as `COUNTY`. */
  readonly dimension: (name: string) => string;
  readonly sum: Readonly<Record<'others' | 'excluded' | 'total', string>>;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** One fact of a row. */
export interface Fact {
  readonly value: Cell;
  readonly title: string;
  /** For facts of a list that is keyed: the key, and whether this is what the key is mainly about. */
  readonly of?: { readonly key: string; readonly isMain: boolean; readonly isDimension: boolean };
}

/** Facts by their paths in the answer (`groups.nodes.county.name`), those of a keyed list with the key behind (`….value~COUNTY`). */
export type FlatRow = ReadonlyMap<string, Fact>;

/** What a list of facts may be keyed by: each key becomes a column. */
const KEYS = ['dimension', 'pointCode', 'key'] as const;
/** What a key is mainly about, the first that there is. */
const MAIN = { zh: ['labelZh', 'labelEn', 'score', 'value'], en: ['labelEn', 'labelZh', 'score', 'value'] } as const;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a list or a connection, and where they stand; null for anything else. */
export function listIn(value: Json, path: string): { readonly rows: readonly JsonObject[]; readonly path: string } | null {
  if (Array.isArray(value)) return value.every(isObject) ? { rows: value, path } : null;
  if (!isObject(value)) return null;
  const { nodes, edges } = value;
  if (Array.isArray(nodes)) return { rows: nodes.filter(isObject), path: `${path}.nodes` };
  if (!Array.isArray(edges)) return null;
  const rows = edges.filter(isObject).map((edge) => edge['node']);
  return { rows: rows.filter(isObject), path: `${path}.edges.node` };
}

/**
 * How an object of an answer is told as rows: what is nested stands beside, a list below it makes a row for each of its own, a keyed list
 * (`cells { key value }`) a column for each key.
 */
export function rowTeller(fields: AnswerFields, words: TableWords): (value: JsonObject, path: string) => FlatRow[] {
  // An empty list does not say what it is of; the query does.
  const objects = new Set([...fields.keys()].map((key) => key.slice(0, Math.max(0, key.lastIndexOf('.')))));
  const titleOf = (at: string, key: string): string => {
    const field = fields.get(at);
    return field?.name ? words.field(field.name) : key;
  };

  const flat = (object: JsonObject, at: string, heads: readonly string[]): FlatRow[] => {
    const own = new Map<string, Fact>();
    const lists: { readonly path: string; readonly title: string; readonly rows: readonly FlatRow[] }[] = [];
    const say = (key: string, cell: Cell, names: readonly string[]) =>
      own.set(key, { value: cell, title: names.slice(-2).join(' · ') });
    for (const [key, part] of Object.entries(object)) {
      if (key === '__typename' || key === 'pageInfo') continue;
      const here = `${at}.${key}`;
      const title = titleOf(here, key);
      const list = listIn(part, here);
      const by = list && keyOf(list.rows);
      if (list && by) for (const [column, fact] of keyed(list.rows, list.path, by)) own.set(column, fact);
      else if (list && (list.rows.length > 0 || objects.has(here))) {
        if (isObject(part) && typeof part['totalCount'] === 'number')
          say(`${here}.totalCount`, part['totalCount'], [title, titleOf(`${here}.totalCount`, 'totalCount')]);
        lists.push({ path: here, title, rows: list.rows.flatMap((row) => flat(row, list.path, [...heads, title])) });
      } else if (isObject(part)) {
        const rows = flat(part, here, [...heads, title]);
        if (rows.length > 1) lists.push({ path: here, title, rows });
        else for (const [column, fact] of rows[0] ?? []) own.set(column, fact);
      } else
        say(here, Array.isArray(part) ? part.join(words.language === 'zh' ? '、' : ', ') : (part as Cell), [...heads, title]);
    }
    // The first list is told row by row; others stand beside it, each in one cell.
    const [first, ...rest] = lists;
    for (const { path: column, title, rows } of rest) say(column, rows.map(inOneCell).join('；'), [title]);
    return first && first.rows.length > 0 ? first.rows.map((row) => new Map([...own, ...row])) : [own];
  };

  const keyed = (list: readonly JsonObject[], at: string, by: (typeof KEYS)[number]): Map<string, Fact> => {
    const own = new Map<string, Fact>();
    for (const { [by]: name, ...object } of list) {
      const key = String(name);
      const head = by === 'dimension' ? words.dimension(key) : key;
      const main = [...MAIN[words.language], ...Object.keys(object)].find((one) => one in object);
      for (const [column, { value: cell, title }] of flat(object, at, [])[0] ?? []) {
        const isMain = column === `${at}.${main}`;
        const isCode = by === 'dimension' && column === `${at}.value`;
        own.set(`${column}~${key}`, {
          value: cell,
          title: isMain ? head : `${head} · ${isCode ? words.field('code') : title}`,
          of: { key, isMain, isDimension: by === 'dimension' },
        });
      }
    }
    return own;
  };

  return (value, path) => flat(value, path, []);
}

/** By which field a list says facts of few keys, each once. */
const keyOf = (list: readonly JsonObject[]): (typeof KEYS)[number] | undefined =>
  list.length === 0
    ? undefined
    : KEYS.find((key) => new Set(list.map((one) => one[key]).filter((name) => typeof name === 'string')).size === list.length);

const inOneCell = (row: FlatRow): string =>
  [...row.values()].flatMap(({ value }) => (value === null || value === '' ? [] : [String(value)])).join(' ');
