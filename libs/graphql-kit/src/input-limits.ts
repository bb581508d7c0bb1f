import { badInput } from './errors';

/** Limits of every argument: longer texts and lists are nobody's honest input. */
export const INPUT_LIMITS = { text: 2000, list: 1000 } as const;

/** Refuses arguments with a text or a list that is too long, or with a NUL, which PostgreSQL cannot hold; whatever type they have. */
export function demandUsableInput(value: unknown, path: readonly string[] = [], text: number = INPUT_LIMITS.text): void {
  if (typeof value === 'string') {
    if (value.length > text) {
      throw badInput({ zh: `文字最多 ${text} 个字`, en: `a text has at most ${text} characters` }, path);
    }
    if (value.includes('\0')) {
      throw badInput({ zh: '文字中含有不能使用的字符', en: 'a text contains a character that cannot be used' }, path);
    }
  } else if (Array.isArray(value)) {
    if (value.length > INPUT_LIMITS.list) {
      const { list } = INPUT_LIMITS;
      throw badInput({ zh: `一次最多列出 ${list} 个值`, en: `list at most ${list} values at a time` }, path);
    }
    for (const item of value) demandUsableInput(item, path, text);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) demandUsableInput(item, [...path, key], text);
  }
}
