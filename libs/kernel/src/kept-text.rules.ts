import { allowed, refused, type Verdict } from './refusal';
import { isStorableText } from './text';

const LONGEST = 200;
const SHORTEST_REASON = 4;

/** May a text that somebody gave be kept? Such texts have a length that a form shows, and no control characters; none is fine. */
export function mayBeKept(text: string | null, path: readonly string[]): Verdict {
  if (text === null || (lengthOf(text) <= LONGEST && isStorableText(text))) return allowed;
  return refused(
    'TEXT_UNUSABLE',
    {
      zh: `文字不能超过 ${LONGEST} 个字，也不能含控制字符`,
      en: `at most ${LONGEST} characters, none of them control characters`,
    },
    path,
  );
}

/** Is an act explained that others will want to understand years later? A reason has 4 to 200 characters, where a word says all (病假) fewer. */
export function isExplained(reason: string, path: readonly string[], clause?: string, shortest = SHORTEST_REASON): Verdict {
  if (lengthOf(reason) >= shortest && mayBeKept(reason, path).ok) return allowed;
  return refused(
    'REASON_NEEDED',
    {
      zh: `请写明理由（${shortest} 到 ${LONGEST} 个字）`,
      en: `give a reason of ${shortest} to ${LONGEST} characters`,
    },
    path,
    clause,
  );
}

/** Characters as people count them, also those beyond 16 bits. */
const lengthOf = (text: string): number => [...text].length;
