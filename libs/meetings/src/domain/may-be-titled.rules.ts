import { allowed, isStorableText, normaliseText, refused, type Verdict } from '@chengxin/kernel';

/** Longest title that fits the column and one line of a table. */
const LONGEST_TITLE = 60;

/** A title says something, in one line of storable text. */
export function mayBeTitled(title: string, path: readonly string[]): Verdict {
  const length = [...normaliseText(title)].length;
  if (length > 0 && length <= LONGEST_TITLE && isStorableText(title)) return allowed;
  return refused(
    'MEETINGS_TITLE',
    { zh: `标题须为 1 至 ${LONGEST_TITLE} 个字`, en: `a title has 1 to ${LONGEST_TITLE} characters` },
    path,
  );
}
