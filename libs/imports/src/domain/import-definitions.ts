import { ACTIVITY_IMPORT, type ActivityRow } from './activity-import';
import { AID_IMPORT, type AidRow } from './aid-import';
import { APPLICATION_IMPORT, type ApplicationRow } from './application-import';
import { ARCHIVE_IMPORT, type ArchiveRow } from './archive-import';
import { ASSOCIATION_IMPORT, type AssociationRow } from './association-import';
import type { ImportFault } from './cell';
import { CLASS_TWO_IMPORT, type ClassTwoRow } from './class-two-import';
import { COUNTER_IMPORT, type CounterRow } from './counter-import';
import { DEMAND_IMPORT, type DemandRow } from './demand-import';
import { ELECTION_IMPORT, type ElectionRow } from './election-import';
import { FOUNDING_IMPORT, type FoundingRow } from './founding-import';
import { GROUP_IMPORT, type GroupRow } from './group-import';
import { CHAT_IMPORT, type ChatRow, HOME_IMPORT, type HomeRow } from './home-import';
import type { ImportDefinition } from './import-definition';
import type { ImportKind } from './import-kind';
import { MARGIN_SURVEY_IMPORT, type MarginSurveyRow } from './margin-survey-import';
import { MEASURE_IMPORT, type MeasureRow } from './measure-import';
import { MEETING_IMPORT, type MeetingRow } from './meeting-import';
import { MEETING_PLAN_IMPORT, type MeetingPlanRow } from './meeting-plan-import';
import { MEETING_RECORD_IMPORT, type MeetingRecordRow } from './meeting-record-import';
import { PAIRING_IMPORT, type PairingRow } from './pairing-import';
import { PLEDGE_IMPORT, type PledgeRow } from './pledge-import';
import { RETAILER_IMPORT, type RetailerRow } from './retailer-import';
import { SHOP_IMPORT, type ShopRow } from './shop-import';
import { TERM_IMPORT, type TermRow } from './term-import';
import { TRAINER_IMPORT, type TrainerRow } from './trainer-import';

/** The row type of each kind. */
export interface ImportRows {
  RETAILERS: RetailerRow;
  GROUPS: GroupRow;
  GROUP_ARCHIVES: ArchiveRow;
  MARGIN_SURVEYS: MarginSurveyRow;
  CLASS_TWO_VOLUMES: ClassTwoRow;
  MEETINGS: MeetingRow;
  LEADER_TERMS: TermRow;
  PLEDGES: PledgeRow;
  MEETING_PLANS: MeetingPlanRow;
  MEETING_RECORDS: MeetingRecordRow;
  MEASURES: MeasureRow;
  ACTIVITIES: ActivityRow;
  GROUP_HOMES: HomeRow;
  CHAT_CHECKS: ChatRow;
  FOUNDINGS: FoundingRow;
  JOIN_APPLICATIONS: ApplicationRow;
  RETAILER_TRAINERS: TrainerRow;
  PARTY_PAIRINGS: PairingRow;
  DEMONSTRATION_SHOPS: ShopRow;
  HUNDRED_FLOWERS_COUNTERS: CounterRow;
  AID_CASES: AidRow;
  DEMAND_SHARINGS: DemandRow;
  ASSOCIATIONS: AssociationRow;
  ELECTIONS: ElectionRow;
}

/** Every kind of import. */
export const IMPORT_DEFINITIONS: Readonly<Record<ImportKind, ImportDefinition>> = {
  RETAILERS: RETAILER_IMPORT,
  GROUPS: GROUP_IMPORT,
  GROUP_ARCHIVES: ARCHIVE_IMPORT,
  MARGIN_SURVEYS: MARGIN_SURVEY_IMPORT,
  CLASS_TWO_VOLUMES: CLASS_TWO_IMPORT,
  MEETINGS: MEETING_IMPORT,
  LEADER_TERMS: TERM_IMPORT,
  PLEDGES: PLEDGE_IMPORT,
  MEETING_PLANS: MEETING_PLAN_IMPORT,
  MEETING_RECORDS: MEETING_RECORD_IMPORT,
  MEASURES: MEASURE_IMPORT,
  ACTIVITIES: ACTIVITY_IMPORT,
  GROUP_HOMES: HOME_IMPORT,
  CHAT_CHECKS: CHAT_IMPORT,
  FOUNDINGS: FOUNDING_IMPORT,
  JOIN_APPLICATIONS: APPLICATION_IMPORT,
  RETAILER_TRAINERS: TRAINER_IMPORT,
  PARTY_PAIRINGS: PAIRING_IMPORT,
  DEMONSTRATION_SHOPS: SHOP_IMPORT,
  HUNDRED_FLOWERS_COUNTERS: COUNTER_IMPORT,
  AID_CASES: AID_IMPORT,
  DEMAND_SHARINGS: DEMAND_IMPORT,
  ASSOCIATIONS: ASSOCIATION_IMPORT,
  ELECTIONS: ELECTION_IMPORT,
};

const PERSONAL_HEADERS: ReadonlySet<string> = new Set(
  Object.values(IMPORT_DEFINITIONS).flatMap(({ columns }) =>
    Object.values(columns)
      .filter((column) => column.personal)
      .map((column) => column.header),
  ),
);

/** A fault as it is shown to others than who uploaded the file: cells about persons are hidden, whatever was typed into them. */
export const withoutPersonalValue = (fault: ImportFault): ImportFault =>
  PERSONAL_HEADERS.has(fault.column) && fault.value !== '' ? { ...fault, value: '***' } : fault;
