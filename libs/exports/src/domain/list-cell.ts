import { isStorableText } from '@chengxin/kernel';
import { figureOf, type ShownCell } from './shown-cell';

/**
 * How a cell is written from a row of a list. Plain data, so that the page and the thread that writes the file write the same text:
 *
 * - a text with what the row has at paths in braces: `{area.parent.name}{area.name}`; the first of several that has something
 *   `{endedOn|appliedOn}`, an item of a list by its place, `-1` the last `{rounds.-1.members}`, without its sign `{abs daysLeft}`, how many
 *   there are `{count files}`
 * - words by a value: those of the value itself, of `<0` for a number below 0, of `*` for any other, of the empty text where there is none
 * - the items of a list, or those that have certain values, joined; `@` is an item itself
 * - several one after the other
 */
export type ListCell =
  | string
  | { readonly of: string; readonly words: Readonly<Record<string, ListCell>> }
  | {
      readonly each: string;
      readonly only?: Readonly<Record<string, string>>;
      readonly cell: ListCell;
      readonly by: string;
      readonly none?: string;
    }
  | readonly ListCell[];

/** A column of a list's file. */
export interface CellColumn {
  readonly title: string;
  readonly figure?: boolean;
  readonly cell: ListCell;
}

/** A row as a query answers it. */
export type CellRow = Readonly<Record<string, unknown>>;

const IN_BRACES = /\{(?:(abs|count) )?([\w.|@-]+)\}/g;
const PATH = /^(@|[A-Za-z_]\w*(\.(\w+|-1))*)$/;
const IS_PLACE = /^-?\d+$/;
/** What the items of a list are themselves, where they are no rows. */
const ITSELF = '@';

const stepInto = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return IS_PLACE.test(key) ? (value as unknown[]).at(Number(key)) : undefined;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as CellRow)[key] : undefined;
};
const valueAt = (row: unknown, path: string): unknown => (path === ITSELF ? row : path.split('.').reduce(stepInto, row));
const isThere = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

function wordsFor(value: unknown, words: Readonly<Record<string, ListCell>>): ListCell {
  const keys = isThere(value) ? [String(value), ...(typeof value === 'number' && value < 0 ? ['<0'] : []), '*'] : [''];
  const found = keys.find((key) => Object.hasOwn(words, key));
  return found === undefined ? '' : (words[found] ?? '');
}

function textOfBraces(row: unknown, how: string | undefined, paths: string): string {
  const value = paths
    .split('|')
    .map((path) => valueAt(row, path))
    .find(isThere);
  if (how === 'count') return String(Array.isArray(value) ? value.length : 0);
  if (!isThere(value) || typeof value === 'object') return '';
  return how === 'abs' ? String(value).replace(/^-/, '') : String(value);
}

/** What a cell shows of a row. */
export function cellText(cell: ListCell, row: unknown): string {
  if (typeof cell === 'string') {
    return cell.replace(IN_BRACES, (_, how: string | undefined, paths: string) => textOfBraces(row, how, paths));
  }
  if ('of' in cell) return cellText(wordsFor(valueAt(row, cell.of), cell.words), row);
  if (!('each' in cell)) return cell.map((part) => cellText(part, row)).join('');
  const { each, only = {}, by, none = '' } = cell;
  const items = valueAt(row, each);
  const texts = (Array.isArray(items) ? items : [])
    .filter((item) => Object.entries(only).every(([key, value]) => String(valueAt(item, key)) === value))
    .map((item) => cellText(cell.cell, item));
  return texts.length > 0 ? texts.join(by) : none;
}

/** The same in a column, where figures are figures. */
export const columnCell = ({ cell, figure }: CellColumn, row: unknown): ShownCell => {
  const text = cellText(cell, row);
  return figure ? figureOf(text) : text;
};

/** The response keys that a cell reads of a row, one after the other into it. */
export function cellKeys(cell: ListCell, inside: readonly string[] = []): string[][] {
  const keysOf = (path: string): string[] => [
    ...inside,
    ...path.split('.').filter((key) => key !== ITSELF && !IS_PLACE.test(key)),
  ];
  if (typeof cell === 'string') {
    return [...cell.matchAll(IN_BRACES)].flatMap(([, , paths = '']) => paths.split('|').map(keysOf));
  }
  if ('of' in cell) return [keysOf(cell.of), ...Object.values(cell.words).flatMap((word) => cellKeys(word, inside))];
  if (!('each' in cell)) return cell.flatMap((part) => cellKeys(part, inside));
  const items = keysOf(cell.each);
  return [...Object.keys(cell.only ?? {}).map((key) => [...items, key]), ...cellKeys(cell.cell, items)];
}

const MOST = { depth: 6, parts: 200, length: 500 } as const;
const isRecord = (given: unknown): given is CellRow => typeof given === 'object' && given !== null && !Array.isArray(given);
const isText = (given: unknown): given is string =>
  typeof given === 'string' && given.length <= MOST.length && isStorableText(given);
const isPath = (given: unknown): given is string => isText(given) && PATH.test(given);
const isShort = (given: object): boolean => Object.keys(given).length <= MOST.parts;

/** Whether something that was sent is a cell. */
export function isListCell(given: unknown, depth: number = MOST.depth): given is ListCell {
  if (typeof given === 'string') return isText(given);
  if (depth === 0 || typeof given !== 'object' || given === null || !isShort(given)) return false;
  const isPart = (part: unknown): boolean => isListCell(part, depth - 1);
  if (Array.isArray(given)) return given.every(isPart);
  if (!isRecord(given)) return false;
  const { of, words, each, only = {}, cell, by, none = '' } = given;
  if (of !== undefined) return isPath(of) && isRecord(words) && isShort(words) && Object.values(words).every(isPart);
  const isOnly = isRecord(only) && Object.entries(only).every(([key, value]) => isPath(key) && isText(value));
  return isPath(each) && isOnly && isText(by) && isText(none) && isPart(cell);
}

/** A row for each item of one of its lists, which stands in the place of that list; one without it where the list is empty. */
export const unfolded = (row: CellRow, list: string | null): readonly CellRow[] => {
  if (list === null) return [row];
  const items = row[list];
  const each: readonly unknown[] = Array.isArray(items) && items.length > 0 ? items : [null];
  return each.map((item) => ({ ...row, [list]: item }));
};
