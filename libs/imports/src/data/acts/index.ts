import type { ActKind, ImportRows } from '@chengxin/imports/domain';
import type { ActPlan } from './act-run';
import { ACTIVITY_PLAN } from './activities';
import { AID_PLAN } from './aid-cases';
import { APPLICATION_PLAN } from './applications';
import { ARCHIVE_PLAN } from './archives';
import { ASSOCIATION_PLAN } from './associations';
import { COUNTER_PLAN } from './counters';
import { DEMAND_PLAN } from './demands';
import { ELECTION_PLAN } from './elections';
import { FOUNDING_PLAN } from './foundings';
import { CHAT_PLAN, HOME_PLAN } from './homes';
import { MEASURE_PLAN } from './measures';
import { MEETING_PLAN_PLAN } from './meeting-plans';
import { MEETING_RECORD_PLAN } from './meeting-records';
import { PAIRING_PLAN } from './pairings';
import { PLEDGE_PLAN } from './pledges';
import { SHOP_PLAN } from './shops';
import { TERM_PLAN } from './terms';
import { TRAINER_PLAN } from './trainers';

export { type ActPlan, ActRun } from './act-run';
export { lockGroupsNamed } from './look-ups';
export { rowsTogether } from './rows-together';

/** How the rows of each kind are done by the acts of its slice. */
export const ACT_PLANS: { readonly [K in ActKind]: ActPlan<ImportRows[K]> } = {
  GROUP_ARCHIVES: ARCHIVE_PLAN,
  LEADER_TERMS: TERM_PLAN,
  PLEDGES: PLEDGE_PLAN,
  MEETING_PLANS: MEETING_PLAN_PLAN,
  MEETING_RECORDS: MEETING_RECORD_PLAN,
  MEASURES: MEASURE_PLAN,
  ACTIVITIES: ACTIVITY_PLAN,
  GROUP_HOMES: HOME_PLAN,
  CHAT_CHECKS: CHAT_PLAN,
  FOUNDINGS: FOUNDING_PLAN,
  JOIN_APPLICATIONS: APPLICATION_PLAN,
  RETAILER_TRAINERS: TRAINER_PLAN,
  PARTY_PAIRINGS: PAIRING_PLAN,
  DEMONSTRATION_SHOPS: SHOP_PLAN,
  HUNDRED_FLOWERS_COUNTERS: COUNTER_PLAN,
  AID_CASES: AID_PLAN,
  DEMAND_SHARINGS: DEMAND_PLAN,
  ASSOCIATIONS: ASSOCIATION_PLAN,
  ELECTIONS: ELECTION_PLAN,
};
