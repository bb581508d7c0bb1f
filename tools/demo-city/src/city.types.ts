import type {
  AgendaItem,
  MeetingKind,
  MeetingPlace,
  MeetingState,
  NoticeWay,
  PaperKind,
  Presence,
} from '@chengxin/meetings/domain';
import type { MarketType, PlaceKind } from './draft.types';
import type { ElectionRows } from './elections.types';
import type { JoinApplicationRow, PledgeRow } from './joining';
import type { DemoFileRow } from './load-demo-files';
import type { MutualAidRows } from './mutual-aid.types';

/** Dates are ISO days; `to` is the first day that no longer belongs, null while it lasts. Money has two places. */
export interface UnitRow {
  code: string;
  name: string;
  level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'AREA' | 'PLACE';
  parentCode: string | null;
  scopeFrom: number;
  scopeTo: number;
  placeKind: PlaceKind | null;
  townshipCode: string | null;
  townshipName: string | null;
  sort: number;
}
export interface PostRow {
  id: string;
  unitCode: string;
  scope: number;
  kind: 'CUSTOMER_MANAGER' | 'MARKET_INSPECTOR' | 'MARKET_MANAGER';
  holderName: string;
  holderPhone: string;
  deputyName: string;
  deputyPhone: string;
  from: string;
  to: string | null;
}
export interface RetailerState {
  scope: number;
  placeCode: string;
  licenceNo: string;
  licenceExpiresOn: string;
  marketType: MarketType;
  format: string;
  tier: number;
  status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
}
export interface RetailerRow extends RetailerState {
  id: string;
  customerCode: string;
  storeName: string;
  personInCharge: string;
  phone: string;
  address: string;
  since: string;
}
export interface RetailerVersionRow extends RetailerState {
  retailerId: string;
  address: string;
  from: string;
  to: string | null;
}
export interface GroupRow {
  id: string;
  name: string;
  streetText: string;
  ordinal: number;
  countyCode: string;
  placeCode: string;
  scope: number;
  marketType: MarketType;
  status: 'ACTIVE' | 'DISSOLVED';
  foundedOn: string;
  dissolvedOn: string | null;
  dissolveReason: string | null;
  homeAddress: string | null;
}
export interface MembershipRow {
  id: string;
  groupId: string;
  retailerId: string;
  scope: number;
  from: string;
  to: string | null;
  overLimitReason: string | null;
  endReason: string | null;
}
export interface LeaderTermRow {
  id: string;
  groupId: string;
  retailerId: string;
  scope: number;
  role: 'LEADER' | 'DEPUTY';
  /** The election it was won in, where the demonstration tells it. */
  electionId: string | null;
  electedOn: string;
  termEndsOn: string;
  endedOn: string | null;
  endCause: 'SUCCEEDED' | 'MEMBERSHIP_ENDED' | 'DISSOLVED' | null;
  votesFor: number;
  votesTotal: number;
  tierAtElection: number;
  tierReason: string | null;
}
export interface GroupMeetingRow {
  groupId: string;
  heldOn: string;
  scope: number;
  attendees: number;
  evidenced: boolean;
}
export interface LeadersMeetingRow {
  countyCode: string;
  heldOn: string;
  scope: number;
  attendees: number;
  evidenced: boolean;
}
/** A meeting as it is kept; `month` is its month of duty. */
export interface MeetingRow {
  id: string;
  kind: MeetingKind;
  groupId: string | null;
  jointGroupId: string | null;
  countyCode: string;
  scope: number;
  month: string;
  status: MeetingState;
  plannedOn: string | null;
  arrangedOn: string | null;
  notifiedOn: string | null;
  noticeBy: NoticeWay | null;
  heldOn: string | null;
  placeKind: MeetingPlace | null;
  placeText: string | null;
  convener: string | null;
  officersPresent: boolean;
  attendees: number;
  minutes: string | null;
  evidencedAt: string | null;
  late: boolean;
  fromSheet: boolean;
  archivedAt: string | null;
  archivedBy: string | null;
}
export interface MeetingAgendaRow {
  meetingId: string;
  item: AgendaItem;
  scope: number;
}
export interface MeetingResolutionRow {
  meetingId: string;
  scope: number;
  position: number;
  subject: string;
  votesFor: number;
  members: number;
  passed: boolean;
}
export interface MeetingAttendanceRow {
  meetingId: string;
  retailerId: string;
  groupId: string;
  scope: number;
  storeName: string;
  groupName: string;
  presence: Presence;
}
export interface MeetingPaperRow {
  meetingId: string;
  fileId: string;
  kind: PaperKind;
  scope: number;
}
export interface MeetingMeasureRow {
  id: string;
  meetingId: string;
  countyCode: string;
  scope: number;
  opinion: string;
  measure: string;
  responsible: string;
  dueOn: string;
  doneOn: string | null;
  remark: string | null;
}
export interface MarginSurveyRow {
  retailerId: string;
  month: string;
  skuSet: 'ALL' | 'AGREED';
  scope: number;
  revenue: string;
  cost: string;
}

/** Everything the demonstration loads except the user accounts. */
export interface DemoCity {
  seed: number;
  units: UnitRow[];
  posts: PostRow[];
  retailers: RetailerRow[];
  retailerVersions: RetailerVersionRow[];
  groups: GroupRow[];
  memberships: MembershipRow[];
  pledges: PledgeRow[];
  joinApplications: JoinApplicationRow[];
  leaderTerms: LeaderTermRow[];
  elections: ElectionRows;
  groupMeetings: GroupMeetingRow[];
  leadersMeetings: LeadersMeetingRow[];
  meetings: MeetingRow[];
  meetingAgenda: MeetingAgendaRow[];
  meetingResolutions: MeetingResolutionRow[];
  meetingAttendance: MeetingAttendanceRow[];
  meetingMeasures: MeetingMeasureRow[];
  meetingPapers: MeetingPaperRow[];
  marginSurveys: MarginSurveyRow[];
  mutualAid: MutualAidRows;
  /** Papers of what is above; a link table names each by its id. */
  files: DemoFileRow[];
}
