import { refused, type Verdict } from '@chengxin/kernel';

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
