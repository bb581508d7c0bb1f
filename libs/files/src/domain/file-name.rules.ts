import { FILE_LIMITS } from './file-limits';

/** Characters that are not seen, or turn the reading around: `photo[RLO]gpj.exe` would be read as a photo. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * The name that a file is kept under; null when it can be none: empty, too long, with a path or control characters in it. A name never
 * says where or as what a file is kept, only what it is called.
 */
export function tidyFileName(given: string): string | null {
  const name = given.normalize('NFC').replace(UNSEEN, '').trim();
  const isUsable = name !== '' && !/^\.+$/.test(name) && !/[/\\]/.test(name) && !CONTROL.test(name) && name.isWellFormed();
  return isUsable && [...name].length <= FILE_LIMITS.nameLength ? name : null;
}
