import { parseLocalDate } from '@chengxin/kernel';
import { badInput } from '../errors';

/** What the text of a key must look like to be cast to its type: a cursor comes from outside. */
const FORMS = {
  text: (text: string) => !text.includes('\0'),
  date: (text: string) => parseLocalDate(text) !== null,
  integer: (text: string) => /^-?\d{1,9}$/.test(text),
  bigint: (text: string) => /^-?\d{1,18}$/.test(text),
  timestamptz: (text: string) =>
    / ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/.test(text) &&
    parseLocalDate(text.split(' ')[0] ?? '') !== null,
  uuid: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
} as const;

/** Types that a key of an order may have. */
export type KeyType = keyof typeof FORMS;

/** Position of a row in a stated order: the sort keys as text, the unique key last. */
export function encodeCursor(signature: string, keys: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([signature, ...keys])).toString('base64url');
}

/** Reads a cursor made under the same order; a foreign, cut or made-up one is malformed input. */
export function decodeCursor(cursor: string, signature: string, types: readonly KeyType[]): string[] {
  const malformed = () =>
    badInput({ zh: '分页游标无效，请从第一页重新开始', en: 'the cursor is not one of this list; start from the first page' });
  if (cursor.length > 2000) throw malformed();
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw malformed();
  }
  if (!Array.isArray(parts) || parts.length !== types.length + 1 || parts[0] !== signature) throw malformed();
  const keys: unknown[] = parts.slice(1);
  return keys.map((key, index) => {
    if (typeof key !== 'string' || !FORMS[types[index] ?? 'text'](key)) throw malformed();
    return key;
  });
}
