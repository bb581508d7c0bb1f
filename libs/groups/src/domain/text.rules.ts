import { mayBeKept, refused, type Verdict } from '@chengxin/kernel';

/** Why a person does something is kept with it. */
export function mustBeExplained(reason: string, path: readonly string[]): Verdict {
  return reason === '' ? refused('REASON_NEEDED', { zh: '请写明原因', en: 'give a reason' }, path) : mayBeKept(reason, path);
}
