import { readFileSync } from 'node:fs';
import { DEMO_USERS } from '@chengxin/demo-city';
import { PERMISSIONS, type Permission, permissionsOf } from '@chengxin/identity/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf } from './generated-query.fixture';
import { type Answered, openWholeApi, type WholeApi } from './whole-api.fixture';

type Right = Permission | 'SIGNED_IN' | 'PUBLIC';

/** The right that each root field needs, from the contract; a field that is missing here fails the first sentence. */
const QUERIES: Readonly<Record<string, Right>> = {
  viewer: 'SIGNED_IN',
  unit: 'SIGNED_IN',
  units: 'SIGNED_IN',
  posts: 'INDICATOR_READ',
  indicatorDefinitions: 'SIGNED_IN',
  months: 'INDICATOR_READ',
  indicatorValues: 'INDICATOR_READ',
  explainIndicator: 'INDICATOR_READ',
  peerStandings: 'INDICATOR_READ',
  retailerAggregate: 'INDICATOR_READ',
  groupAggregate: 'INDICATOR_READ',
  membershipAggregate: 'INDICATOR_READ',
  indicatorAggregate: 'INDICATOR_READ',
  indicatorHistogram: 'GROUP_READ',
  attention: 'GROUP_READ',
  dataQuality: 'GROUP_READ',
  groups: 'GROUP_READ',
  group: 'GROUP_READ',
  meetings: 'GROUP_READ',
  meeting: 'GROUP_READ',
  meetingDuties: 'GROUP_READ',
  meetingDutyCounts: 'GROUP_READ',
  meetingDays: 'GROUP_READ',
  meetingRoster: 'GROUP_READ',
  meetingMeasures: 'GROUP_READ',
  foundings: 'GROUP_READ',
  founding: 'GROUP_READ',
  elections: 'GROUP_READ',
  election: 'GROUP_READ',
  termsDue: 'GROUP_READ',
  todoItems: 'GROUP_READ',
  todoCounts: 'GROUP_READ',
  associations: 'GROUP_READ',
  retailers: 'RETAILER_READ',
  retailer: 'RETAILER_READ',
  activities: 'GROUP_READ',
  archiveBox: 'GROUP_READ',
  countyArchiveBoxes: 'GROUP_READ',
  archiveMatrix: 'GROUP_READ',
  archiveTotals: 'GROUP_READ',
  archivePapers: 'GROUP_READ',
  archiveWhereabouts: 'GROUP_READ',
  activity: 'GROUP_READ',
  activityTotals: 'GROUP_READ',
  mutualAidGroups: 'GROUP_READ',
  mutualAidStanding: 'GROUP_READ',
  groupHomes: 'GROUP_READ',
  areasWithoutHome: 'GROUP_READ',
  countiesWithoutShop: 'GROUP_READ',
  demonstrationShops: 'GROUP_READ',
  hundredFlowersCounters: 'GROUP_READ',
  leadersChats: 'GROUP_READ',
  retailerTrainers: 'GROUP_READ',
  demandSharings: 'RETAILER_READ',
  aidCases: 'RETAILER_READ',
  partyPairings: 'RETAILER_READ',
  joinApplications: 'RETAILER_READ',
  joinApplication: 'RETAILER_READ',
  memberships: 'RETAILER_READ',
  foundingTexts: 'GROUP_READ',
  paperTemplates: 'GROUP_AFFAIRS',
  planSummary: 'RETAILER_READ',
  planProposals: 'RETAILER_READ',
  plannedPlaces: 'RETAILER_READ',
  planRemainders: 'RETAILER_READ',
  search: 'INDICATOR_READ',
  evaluationRanking: 'EVALUATION_READ',
  explainScore: 'EVALUATION_READ',
  policyParameters: 'POLICY_READ',
  workingYear: 'POLICY_READ',
  previewParameter: 'POLICY_READ',
  users: 'USER_ADMIN',
  importJob: 'IMPORT',
  importJobs: 'IMPORT',
  exportJob: 'EXPORT',
  exportJobs: 'EXPORT',
  jobs: 'USER_ADMIN',
  auditLines: 'AUDIT_READ',
  ownSessions: 'SIGNED_IN',
  accessTokens: 'SIGNED_IN',
  savedViews: 'INDICATOR_READ',
  savedQueries: 'FREE_QUERY',
  savedQuery: 'FREE_QUERY',
  userSessions: 'USER_ADMIN',
};
const MUTATIONS: Readonly<Record<string, Right>> = {
  signIn: 'PUBLIC',
  signOut: 'SIGNED_IN',
  changePassword: 'SIGNED_IN',
  createUser: 'USER_ADMIN',
  recordPostAbsence: 'USER_ADMIN',
  cancelPostAbsence: 'USER_ADMIN',
  setDeputyAccount: 'USER_ADMIN',
  beginDeputyship: 'SIGNED_IN',
  endDeputyship: 'SIGNED_IN',
  cancelJob: 'USER_ADMIN',
  setUserLock: 'USER_ADMIN',
  resetPassword: 'USER_ADMIN',
  endSession: 'SIGNED_IN',
  createAccessToken: 'SIGNED_IN',
  revokeAccessToken: 'SIGNED_IN',
  endOtherSessions: 'SIGNED_IN',
  saveView: 'SIGNED_IN',
  renameView: 'SIGNED_IN',
  shareView: 'SIGNED_IN',
  deleteView: 'SIGNED_IN',
  saveQuery: 'FREE_QUERY',
  changeQuery: 'FREE_QUERY',
  deleteQuery: 'FREE_QUERY',
  endUserSessions: 'USER_ADMIN',
  foundGroup: 'GROUP_WRITE',
  renameGroup: 'GROUP_WRITE',
  dissolveGroup: 'GROUP_WRITE',
  mergeGroups: 'GROUP_WRITE',
  splitGroup: 'GROUP_WRITE',
  addMember: 'GROUP_WRITE',
  transferMember: 'GROUP_WRITE',
  removeMember: 'GROUP_WRITE',
  planMeeting: 'GROUP_AFFAIRS',
  planMeetings: 'GROUP_AFFAIRS',
  notifyMeeting: 'GROUP_AFFAIRS',
  recordMeetingHeld: 'GROUP_AFFAIRS',
  addMeetingPapers: 'GROUP_AFFAIRS',
  removeMeetingPaper: 'GROUP_AFFAIRS',
  archiveMeeting: 'GROUP_AFFAIRS',
  cancelMeeting: 'GROUP_AFFAIRS',
  recordMeasure: 'GROUP_AFFAIRS',
  correctMeasure: 'GROUP_AFFAIRS',
  finishMeasure: 'GROUP_AFFAIRS',
  withdrawMeasure: 'GROUP_AFFAIRS',
  openElections: 'GROUP_AFFAIRS',
  nominateCandidate: 'GROUP_AFFAIRS',
  withdrawCandidate: 'GROUP_AFFAIRS',
  openBallot: 'GROUP_AFFAIRS',
  recordElectionCount: 'GROUP_AFFAIRS',
  openSecondRound: 'GROUP_AFFAIRS',
  concludeElection: 'GROUP_AFFAIRS',
  recordHandover: 'GROUP_AFFAIRS',
  takeOffice: 'GROUP_AFFAIRS',
  cancelElection: 'GROUP_AFFAIRS',
  openAssociationElection: 'GROUP_AFFAIRS',
  requireReElection: 'GROUP_AFFAIRS',
  foundAssociation: 'GROUP_WRITE',
  dissolveAssociation: 'GROUP_WRITE',
  applyToJoin: 'GROUP_AFFAIRS',
  giveOpinion: 'GROUP_AFFAIRS',
  recordReading: 'GROUP_AFFAIRS',
  signPledges: 'GROUP_AFFAIRS',
  withdrawApplications: 'GROUP_AFFAIRS',
  recordPledges: 'GROUP_AFFAIRS',
  fileArchivePaper: 'GROUP_AFFAIRS',
  removeArchivePaper: 'GROUP_AFFAIRS',
  confirmHolder: 'GROUP_AFFAIRS',
  recordActivity: 'GROUP_AFFAIRS',
  addActivityFiles: 'GROUP_AFFAIRS',
  removeActivity: 'GROUP_AFFAIRS',
  openGroupHome: 'GROUP_AFFAIRS',
  closeGroupHome: 'GROUP_AFFAIRS',
  nameDemonstrationShop: 'GROUP_AFFAIRS',
  openHundredFlowersCounter: 'GROUP_AFFAIRS',
  endHundredFlowersCounter: 'GROUP_AFFAIRS',
  checkGroupChats: 'GROUP_AFFAIRS',
  checkLeadersChat: 'GROUP_AFFAIRS',
  nameTrainer: 'GROUP_AFFAIRS',
  endTrainer: 'GROUP_AFFAIRS',
  offerDemand: 'GROUP_AFFAIRS',
  shareDemand: 'GROUP_AFFAIRS',
  settleDemand: 'GROUP_AFFAIRS',
  withdrawDemand: 'GROUP_AFFAIRS',
  openAidCase: 'GROUP_AFFAIRS',
  recordAid: 'GROUP_AFFAIRS',
  closeAidCase: 'GROUP_AFFAIRS',
  pairEmployee: 'GROUP_AFFAIRS',
  pairNeighbours: 'GROUP_AFFAIRS',
  pairBranch: 'GROUP_AFFAIRS',
  endPairing: 'GROUP_AFFAIRS',
  cancelMemberships: 'GROUP_WRITE',
  setFoundingText: 'GROUP_AFFAIRS',
  restorePaperTemplate: 'GROUP_AFFAIRS',
  planGroups: 'GROUP_WRITE',
  refreshPlan: 'GROUP_WRITE',
  movePlanned: 'GROUP_WRITE',
  dropProposal: 'GROUP_WRITE',
  splitProposal: 'GROUP_WRITE',
  mergeProposals: 'GROUP_WRITE',
  changeProposal: 'GROUP_WRITE',
  acceptProposals: 'GROUP_WRITE',
  openFounding: 'GROUP_WRITE',
  changeFounding: 'GROUP_WRITE',
  startFounding: 'GROUP_WRITE',
  holdFoundingMeeting: 'GROUP_WRITE',
  abandonFounding: 'GROUP_WRITE',
  setPolicyParameter: 'POLICY_WRITE',
  setCalendarDays: 'POLICY_WRITE',
  removeCalendarDays: 'POLICY_WRITE',
  closeMonth: 'MONTH_CLOSE',
  reopenMonth: 'MONTH_CLOSE',
  dryRunImport: 'IMPORT',
  commitImport: 'IMPORT',
  exportRetailers: 'EXPORT',
  exportGroups: 'EXPORT',
  revealPersonalField: 'PERSONAL_REVEAL',
  revealGroupPersons: 'PERSONAL_REVEAL',
};

const contract = readFileSync('docs/contract.md', 'utf8');

const holds = (role: string, right: Right): boolean =>
  right === 'PUBLIC' || right === 'SIGNED_IN' || permissionsOf(role).has(right);

describe('rights at every root field', () => {
  let api: WholeApi;
  let queries: string[];
  let mutations: string[];

  beforeAll(async () => {
    api = await openWholeApi();
    queries = Object.keys(api.schema.getQueryType()?.getFields() ?? {});
    mutations = Object.keys(api.schema.getMutationType()?.getFields() ?? {});
  });
  afterAll(() => api.close());

  const values = (unitCode: string) => ({
    code: unitCode,
    unitCode,
    IndicatorCode: 'MARGIN_ALL',
    month: '2026-08',
    first: 3,
    id: '00000000-0000-4000-8000-000000000000',
  });
  const queryOf = (name: string, unitCode: string): string => operationOf(api.schema, 'query', name, values(unitCode), 1);
  /** Codes of the root field itself: fields below may need a further right. */
  const codesOf = ({ errors }: Pick<Answered, 'errors'>): string[] => [
    ...new Set(errors.filter(({ path = [] }) => path.length <= 1).map((error) => error.extensions.code)),
  ];

  it('are the ones of the contract, for every field there is', () => {
    expect([...queries].sort()).toEqual(Object.keys(QUERIES).sort());
    expect([...mutations].sort()).toEqual(Object.keys(MUTATIONS).sort());
  });

  it('are all named by the contract, with the fields that need them', () => {
    const code =
      contract
        .replaceAll('```', '`')
        .match(/`[^`]+`/g)
        ?.join(' ') ?? '';
    const named = new Set(code.match(/\w+/g));
    expect([...queries, ...mutations].filter((name) => !named.has(name))).toEqual([]);
    expect(PERMISSIONS.filter((right) => !contract.includes(right))).toEqual([]);
    const byRight = [...contract.matchAll(/^\| ([A-Z_]+) \| `([^`]+)`/gm)].flatMap(([, right, names = '']) =>
      names.split(' ').map((name) => [name, right]),
    );
    expect(byRight).toEqual(byRight.map(([name = '']) => [name, QUERIES[name]]));
  });

  it.each(DEMO_USERS.map((user) => [user.username, user] as const))('let %s read exactly what the role may', async (_, user) => {
    const session = await api.signIn(user.username);
    for (const name of queries) {
      const answer = await api.ask(session, queryOf(name, user.unitCode));
      expect([name, ...codesOf(answer)]).toEqual(holds(user.role, QUERIES[name] ?? 'PUBLIC') ? [name] : [name, 'FORBIDDEN']);
    }
    expect(api.takeFaults()).toEqual([]);
  });

  it.each(DEMO_USERS.map((user) => [user.username, user] as const))(
    'refuse %s every act that is not of the role',
    async (_, user) => {
      const session = await api.signIn(user.username);
      for (const name of mutations.filter((mutation) => !holds(user.role, MUTATIONS[mutation] ?? 'PUBLIC'))) {
        const answer = await api.ask(session, operationOf(api.schema, 'mutation', name, {}, 1));
        expect([name, ...codesOf(answer)]).toEqual([name, 'FORBIDDEN']);
      }
    },
  );

  it('are nobody’s without a session', async () => {
    for (const name of queries)
      expect([name, ...codesOf(await api.ask(null, queryOf(name, '140600')))]).toEqual([name, 'UNAUTHENTICATED']);
    for (const name of mutations.filter((mutation) => MUTATIONS[mutation] !== 'PUBLIC')) {
      const answer = await api.ask(null, operationOf(api.schema, 'mutation', name, {}, 1));
      expect([name, ...codesOf(answer)]).toEqual([name, 'UNAUTHENTICATED']);
    }
  });
});
