import type { ListCell } from '@chengxin/exports/domain';
import type { FilterField } from './filters';
import { currentLanguage } from './language';

/** What a row has at one of the paths, or a dash. */
export const orDash = (paths: string, cell: ListCell = `{${paths}}`): ListCell =>
  paths.split('|').reduceRight<ListCell>((none, path) => ({ of: path, words: { '': none, '*': cell } }), '—');

/** The word of each value of a code. */
export const wordsOf = <Value extends string>(
  of: string,
  values: readonly Value[],
  word: (value: Value) => string,
): Exclude<ListCell, string | readonly ListCell[]> & { words: Record<string, ListCell> } => ({
  of,
  words: Object.fromEntries(values.map((value) => [value, word(value)])),
});

/** A sentence with a count, which a row has at a path: in the singular for one. */
export const counted = (path: string, words: (count: number) => string): ListCell => ({
  of: path,
  words: { '1': words(1), '*': words(2).replace('2', `{abs ${path}}`) },
});

/** A choice as a file names it. */
export const chosenText = (label: string, choice: string): string =>
  currentLanguage() === 'zh' ? `${label}：${choice}` : `${label}: ${choice}`;

/** What is chosen in a bar of filters. */
export const chosenTexts = (fields: readonly FilterField[]): string[] =>
  fields.flatMap(({ label, value, options }) =>
    value ? [chosenText(label, options?.find((option) => option.value === value)?.label ?? value)] : [],
  );
