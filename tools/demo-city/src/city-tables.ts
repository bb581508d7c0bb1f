import type {
  DemoCity,
  GroupRow,
  LeaderTermRow,
  MarginSurveyRow,
  MeetingAgendaRow,
  MeetingAttendanceRow,
  MeetingMeasureRow,
  MeetingRow,
  MembershipRow,
  PostRow,
  RetailerRow,
  RetailerVersionRow,
} from './city.types';
import type { Cell, StagedTable } from './staged-rows';

export interface CityTable {
  readonly zh: string;
  readonly en: string;
  readonly staged: StagedTable;
}

const range = (row: { from: string; to: string | null }): string => `[${row.from},${row.to ?? ''})`;

const table = <T>(
  zh: string,
  en: string,
  name: string,
  rows: readonly T[],
  cells: Readonly<Record<string, (row: T) => Cell>>,
): CityTable => {
  const read = Object.values(cells);
  return {
    zh,
    en,
    staged: {
      table: name,
      columns: Object.keys(cells),
      rows: rows.map((row) => read.map((cell) => cell(row))),
    },
  };
};

/** Every table in the order in which foreign keys allow it, with the cell of each column. */
export const cityTables = (city: DemoCity, unitId: (code: string) => number): CityTable[] => [
  table<PostRow>('岗位', 'posts', 'post', city.posts, {
    id: (row) => row.id,
    unit_id: (row) => unitId(row.unitCode),
    scope: (row) => row.scope,
    kind: (row) => row.kind,
    holder_name: (row) => row.holderName,
    holder_phone: (row) => row.holderPhone,
    deputy_name: (row) => row.deputyName,
    deputy_phone: (row) => row.deputyPhone,
    during: range,
  }),
  table<RetailerRow>('零售户', 'retailers', 'retailer', city.retailers, {
    id: (row) => row.id,
    customer_code: (row) => row.customerCode,
    scope: (row) => row.scope,
    place_id: (row) => unitId(row.placeCode),
    licence_no: (row) => row.licenceNo,
    licence_expires_on: (row) => row.licenceExpiresOn,
    store_name: (row) => row.storeName,
    person_in_charge: (row) => row.personInCharge,
    phone: (row) => row.phone,
    address: (row) => row.address,
    market_type: (row) => row.marketType,
    format: (row) => row.format,
    tier: (row) => row.tier,
    status: (row) => row.status,
    since: (row) => row.since,
    version: () => 1,
  }),
  table<RetailerVersionRow>('零售户历史', 'retailer history', 'retailer_version', city.retailerVersions, {
    retailer_id: (row) => row.retailerId,
    scope: (row) => row.scope,
    place_id: (row) => unitId(row.placeCode),
    licence_no: (row) => row.licenceNo,
    licence_expires_on: (row) => row.licenceExpiresOn,
    market_type: (row) => row.marketType,
    format: (row) => row.format,
    tier: (row) => row.tier,
    status: (row) => row.status,
    during: range,
  }),
  table<GroupRow>('互助小组', 'groups', 'mutual_aid_group', city.groups, {
    id: (row) => row.id,
    name: (row) => row.name,
    street_text: (row) => row.streetText,
    ordinal: (row) => row.ordinal,
    county_id: (row) => unitId(row.countyCode),
    place_id: (row) => unitId(row.placeCode),
    scope: (row) => row.scope,
    market_type: (row) => row.marketType,
    status: (row) => row.status,
    founded_on: (row) => row.foundedOn,
    dissolved_on: (row) => row.dissolvedOn,
    dissolve_reason: (row) => row.dissolveReason,
    home_address: (row) => row.homeAddress,
    version: () => 1,
  }),
  table<MembershipRow>('小组成员', 'memberships', 'membership', city.memberships, {
    id: (row) => row.id,
    group_id: (row) => row.groupId,
    retailer_id: (row) => row.retailerId,
    scope: (row) => row.scope,
    during: range,
    over_limit_reason: (row) => row.overLimitReason,
    end_reason: (row) => row.endReason,
  }),
  table<LeaderTermRow>('组长任期', 'leader terms', 'leader_term', city.leaderTerms, {
    id: (row) => row.id,
    group_id: (row) => row.groupId,
    retailer_id: (row) => row.retailerId,
    scope: (row) => row.scope,
    role: (row) => row.role,
    elected_on: (row) => row.electedOn,
    term_ends_on: (row) => row.termEndsOn,
    ended_on: (row) => row.endedOn,
    end_reason: (row) => row.endReason,
    votes_for: (row) => row.votesFor,
    votes_total: (row) => row.votesTotal,
    tier_at_election: (row) => row.tierAtElection,
    tier_reason: (row) => row.tierReason,
  }),
  table<MeetingRow>('例会', 'meetings', 'meeting', city.meetings, {
    id: (row) => row.id,
    kind: (row) => row.kind,
    group_id: (row) => row.groupId,
    held_on: (row) => row.heldOn,
    scope: (row) => row.scope,
    attendees: (row) => row.attendees,
    evidenced: (row) => row.evidenced,
  }),
  table<MeetingAttendanceRow>('例会签到', 'sign-ins of meetings', 'meeting_attendance', city.meetingAttendance, {
    meeting_id: (row) => row.meetingId,
    retailer_id: (row) => row.retailerId,
    group_id: (row) => row.groupId,
    scope: (row) => row.scope,
    store_name: (row) => row.storeName,
    group_name: (row) => row.groupName,
    presence: (row) => row.presence,
  }),
  table<MeetingMeasureRow>('组长例会措施', "measures of leaders' meetings", 'meeting_measure', city.meetingMeasures, {
    id: (row) => row.id,
    meeting_id: (row) => row.meetingId,
    county_id: (row) => unitId(row.countyCode),
    held_on: (row) => row.heldOn,
    scope: (row) => row.scope,
    attendees: (row) => row.attendees,
    minutes: (row) => row.minutes,
    evidenced_at: (row) => row.evidencedAt,
    late: (row) => row.late,
    from_sheet: (row) => row.fromSheet,
    archived_at: (row) => row.archivedAt,
    archived_by: (row) => row.archivedBy,
    version: () => 1,
  }),
  table<MeetingAgendaRow>('例会议程', 'agendas of meetings', 'meeting_agenda', city.meetingAgenda, {
    meeting_id: (row) => row.meetingId,
    item: (row) => row.item,
    scope: (row) => row.scope,
  }),
  table<MarginSurveyRow>('毛利调查', 'margin surveys', 'margin_survey', city.marginSurveys, {
    retailer_id: (row) => row.retailerId,
    month: (row) => row.month,
    sku_set: (row) => row.skuSet,
    scope: (row) => row.scope,
    revenue: (row) => row.revenue,
    cost: (row) => row.cost,
  }),
];
