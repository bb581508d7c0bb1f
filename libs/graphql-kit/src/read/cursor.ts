import { badInput } from '../errors';

/** Position of a row in a stated order: the sort keys as text, the unique key last. */
export function encodeCursor(signature: string, keys: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([signature, ...keys])).toString('base64url');
}

/** Reads a cursor made under the same order; a foreign, cut or made-up one is malformed input. */
export function decodeCursor(cursor: string, signature: string, length: number): (string | null)[] {
  const malformed = () =>
    badInput({ zh: '分页游标无效，请从第一页重新开始', en: 'the cursor is not one of this list; start from the first page' });
  if (cursor.length > 2000) throw malformed();
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw malformed();
  }
  if (!Array.isArray(parts) || parts.length !== length + 1 || parts[0] !== signature) throw malformed();
  const keys: unknown[] = parts.slice(1);
  if (!keys.every((key): key is string | null => key === null || typeof key === 'string')) throw malformed();
  return keys;
}
