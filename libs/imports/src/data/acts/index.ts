import type { ActKind, ImportRows } from '@chengxin/imports/domain';
import type { ActPlan } from './act-run';
import { ACTIVITY_PLAN } from './activities';
import { ARCHIVE_PLAN } from './archives';
import { CHAT_PLAN, HOME_PLAN } from './homes';
import { MEETING_RECORD_PLAN } from './meeting-records';
import { PLEDGE_PLAN } from './pledges';
import { TERM_PLAN } from './terms';

export { type ActPlan, ActRun } from './act-run';
export { lockGroupsNamed } from './look-ups';
export { rowsTogether } from './rows-together';

/** How the rows of each kind are done by the acts of its slice. */
export const ACT_PLANS: { readonly [K in ActKind]: ActPlan<ImportRows[K]> } = {
  GROUP_ARCHIVES: ARCHIVE_PLAN,
  LEADER_TERMS: TERM_PLAN,
  PLEDGES: PLEDGE_PLAN,
  MEETING_RECORDS: MEETING_RECORD_PLAN,
  ACTIVITIES: ACTIVITY_PLAN,
  GROUP_HOMES: HOME_PLAN,
  CHAT_CHECKS: CHAT_PLAN,
};
