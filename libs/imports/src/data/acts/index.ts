import type { ActKind, ImportRows } from '@chengxin/imports/domain';
import type { ActPlan } from './act-run';
import { ARCHIVE_PLAN } from './archives';

export { ActRun } from './act-run';

/** How the rows of each kind are done by the acts of its slice. */
export const ACT_PLANS: { readonly [K in ActKind]: ActPlan<ImportRows[K]> } = {
  GROUP_ARCHIVES: ARCHIVE_PLAN,
};
