import { allowed, isStorableText, refused, type Verdict } from '@chengxin/kernel';

const MAX_LENGTH = 200;

/** Reasons and addresses are kept as they are, so they must be storable and of a length that a form shows. */
export function mayBeKept(text: string | null, path: readonly string[]): Verdict {
  if (text === null || (text.length <= MAX_LENGTH && isStorableText(text))) return allowed;
  return refused(
    'TEXT_UNUSABLE',
    {
      zh: `文字不能超过 ${MAX_LENGTH} 个字，也不能含控制字符`,
      en: `at most ${MAX_LENGTH} characters, none of them control characters`,
    },
    path,
  );
}

/** Why a person does something is kept with it. */
export function mustBeExplained(reason: string, path: readonly string[]): Verdict {
  return reason === '' ? refused('REASON_NEEDED', { zh: '请写明原因', en: 'give a reason' }, path) : mayBeKept(reason, path);
}
