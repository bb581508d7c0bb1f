import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';
import { END_CAUSE_LABELS, type EndCause } from './end-cause';

/** Only the charter's two causes cancel a membership directly; anybody else leaves by an act with a reason of its own. */
export const noCauseToCancel = (storeName: string, path: readonly string[]): Verdict =>
  refused(
    'NO_CAUSE_TO_CANCEL',
    {
      zh: `${storeName}没有变更经营场所，许可证也未注销或到期，不能直接注销成员资格`,
      en: `${storeName} has neither moved nor lost its licence; its membership cannot be cancelled directly`,
    },
    path,
    'SD-R12, Annex 1 Art.14',
  );

/** Nobody is cancelled for days on which the cause was not there yet; `since` is null when that day is not known. */
export function mustFollowCause(
  day: LocalDate,
  cause: EndCause,
  since: LocalDate | null,
  storeName: string,
  path: readonly string[],
): Verdict {
  if (since === null || day >= since) return allowed;
  const label = END_CAUSE_LABELS[cause];
  return refused(
    'BEFORE_THE_CAUSE',
    {
      zh: `${storeName}${label.zh}的首日是 ${since}，注销日不能早于该日`,
      en: `${storeName}: ${label.en} since ${since}; the membership cannot be cancelled from an earlier day`,
    },
    path,
    'SD-R12, Annex 1 Art.14',
  );
}
