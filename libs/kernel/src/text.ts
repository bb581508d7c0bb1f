/** Full-width ASCII to half-width, all kinds of spaces to one, trimmed: how people type names and numbers in Chinese offices. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g, ' ')
    .trim();
}

/**
 * What somebody has written in sentences: punctuation and line breaks stay as typed; letters and digits become half-width, other spaces
 * one, and blank lines go.
 */
export const proseText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?:[^\S\n]|[\u200b-\u200f\u202a-\u202e\u2060\ufeff])+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();

/** Whether a text can be the id of a row, a UUID in any case; any other text finds nothing. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Whether a text can be stored and shown: no control characters, no lone surrogates. */
export const isStorableText = (text: string): boolean =>
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) && text.isWellFormed();
