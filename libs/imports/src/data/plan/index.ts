import type { RowKind } from '@chengxin/imports/domain';
import type { ImportPlan } from './import-transaction';
import { CLASS_TWO_PLAN } from './plan-class-two';
import { GROUP_PLAN } from './plan-groups';
import { MARGIN_SURVEY_PLAN } from './plan-margin-surveys';
import { MEETING_PLAN } from './plan-meetings';
import { RETAILER_PLAN } from './plan-retailers';

export { countActions, ImportTransaction, type ImportUnit, loadRows } from './import-transaction';
export { SEVERAL_COUNTIES } from './plan-meetings';

/** How each kind that is written by statements over all rows is checked and written. */
export const IMPORT_PLANS: Readonly<Record<RowKind, ImportPlan>> = {
  RETAILERS: RETAILER_PLAN,
  GROUPS: GROUP_PLAN,
  MARGIN_SURVEYS: MARGIN_SURVEY_PLAN,
  CLASS_TWO_VOLUMES: CLASS_TWO_PLAN,
  MEETINGS: MEETING_PLAN,
};
