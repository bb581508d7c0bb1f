import type { Client } from 'pg';
import { KEYS } from './second-city.fixture';

const CITY = `(select id from unit where code = '140700')`;
const TABLES = [
  'retailer',
  'retailer_version',
  'mutual_aid_group',
  'membership',
  'leader_term',
  'election',
  'election_candidate',
  'election_round',
  'election_roll',
  'association',
  'association_term',
  'archive_handover',
  'meeting',
  'meeting_agenda',
  'meeting_attendance',
  'meeting_paper',
  'meeting_measure',
  'meeting_resolution',
  'activity',
  'group_home',
  'chat_check',
  'demand_sharing',
  'aid_case',
  'party_pairing',
  'retailer_trainer',
  'calendar_day',
  'founding_text',
  'paper_template',
  'pledge',
  'join_application',
  'group_plan',
  'plan_proposal',
  'plan_member',
  'plan_remainder',
  'post',
  'import_job',
  'import_upload',
  'audit_line',
];

/** What the specs need to know of the other city. */
export const IN_SECOND_CITY = {
  /** Ids of single rows. */
  rows: [
    KEYS.retailer,
    KEYS.group,
    KEYS.meeting,
    KEYS.application,
    KEYS.election,
    KEYS.activity,
    KEYS.job,
    KEYS.file,
    KEYS.view,
    KEYS.query,
  ],
  /** Ids by the names of arguments. */
  ids: {
    subjectId: KEYS.retailer,
    groupId: KEYS.group,
    toGroupId: KEYS.group,
    intoGroupId: KEYS.group,
    retailerId: KEYS.retailer,
    leaderId: KEYS.retailer,
    memberIds: KEYS.retailer,
    membershipId: KEYS.membership,
    membershipIds: KEYS.membership,
    cityCode: '140700',
    userId: KEYS.user,
    uploadId: KEYS.upload,
    meetingId: KEYS.meeting,
    fileId: KEYS.paper,
    countyCode: '140702',
    electionId: KEYS.election,
    candidateId: KEYS.candidate,
    termId: KEYS.term,
    associationId: KEYS.association,
    groupIds: KEYS.group,
    activityId: KEYS.activity,
    homeId: KEYS.home,
    counterId: KEYS.counter,
    demandId: KEYS.demand,
    caseId: KEYS.aid,
    trainerId: KEYS.trainer,
    pairingId: KEYS.pairing,
    neighbourIds: KEYS.retailer,
    proposalId: KEYS.proposal,
    toProposalId: KEYS.proposal,
    intoProposalId: KEYS.proposal,
    retailerIds: KEYS.retailer,
    jobId: KEYS.job,
    viewId: KEYS.view,
    queryId: KEYS.query,
    placeCode: '140702001J01',
  },
  /** Further input of acts that would be done, were it one's own city. */
  acts: {
    username: 'intruder',
    displayName: '闯入者',
    password: 'Fenhe-2026-river',
    newPassword: 'Fenhe-2026-river',
    name: '榆次区东大街卷烟零售户诚信自律互助小组',
    streetText: '东大街',
    reason: '越过范围试一试',
    value: '0.50',
    effectiveFrom: '2026-11-01',
    on: '2026-10-12',
    locked: true,
    expectedVersion: 1,
    votesFor: 1,
    votesTotal: 1,
  },
  /** Texts that stand in its rows and nowhere else. */
  secrets: /乙丑店|榆次区迎宾街卷烟|钱二|晋中管理员|晋中自定|晋中\.xlsx|晋中\.csv|jinzhong/,
  /** All its rows, to see that none has changed. */
  fingerprint: async (admin: Client): Promise<unknown> => {
    const rows: unknown[] = [];
    for (const table of TABLES) {
      const answer = await admin.query(`select json_agg(t order by t::text) as rows from ${table} t where scope >= 140700000`);
      rows.push(answer.rows);
    }
    const others = await admin.query(
      `select (select json_agg(a order by a.id) from user_account a where unit_id = ${CITY} or username = 'intruder') as users,
              (select json_agg(m order by m.month) from month_period m where city_id = ${CITY}) as months,
              (select json_agg(p) from policy_parameter p where unit_id = ${CITY}) as policy`,
    );
    return [...rows, others.rows];
  },
} as const;
