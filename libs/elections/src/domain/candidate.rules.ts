import { type LeaderPolicy, tierIsAccepted } from '@chengxin/groups/domain';
import { allowed, refused, type Verdict } from '@chengxin/kernel';
import type { MarketType } from '@chengxin/retailers/domain';
import { isHead, isOfGroup, type NominationWay, OFFICE_LABELS, type Office } from './election';

/** Somebody who is to stand. */
export interface Nominee {
  readonly office: Office;
  /** A member of the group; for an association, a leader in office of the county. */
  readonly isElector: boolean;
  /** The leader or the chair already. */
  readonly isHeadInOffice: boolean;
  readonly alreadyStands: boolean;
  readonly tier: number;
  readonly tierReason: string | null;
  readonly marketType: MarketType;
  readonly way: NominationWay;
  readonly nominator: string | null;
}

/** What an election fills: a group its leader and deputies, an association its chair and vice chairs. */
export interface ElectedSeats {
  readonly ofGroup: boolean;
  readonly head: number;
  readonly deputies: number;
}

const PATH = ['input', 'retailerId'] as const;

/** All that a candidate must satisfy (SD-R06 to SD-R08, SD-R10). A low tier is a warning that asks for a reason, no block (SD-Q17). */
export function mayStand(nominee: Nominee, seats: ElectedSeats, policy: LeaderPolicy): Verdict[] {
  const { office, isElector } = nominee;
  if (isOfGroup(office) !== seats.ofGroup || (isHead(office) ? seats.head : seats.deputies) === 0) return [noSeat];
  return [
    isElector ? allowed : seats.ofGroup ? noMember : noLeader,
    nominee.isHeadInOffice && seats.head === 0 ? leadsAlready : allowed,
    nominee.alreadyStands ? standsAlready : allowed,
    nominee.way === 'SELF' || nominee.nominator ? allowed : nominatorNeeded,
    isOfGroup(office) ? tierIsAccepted({ ...nominee, role: office }, policy) : allowed,
  ];
}

const noSeat = refused(
  'OFFICE_NOT_VOTED',
  { zh: '本次选举不选这个职务', en: 'this office is not voted for in this election' },
  ['input', 'office'],
  'SD-R06',
);
const noMember = refused(
  'LEADER_NOT_MEMBER',
  { zh: '候选人须为本组组员', en: 'a candidate is a member of the group' },
  PATH,
  'SD-R06',
);
const noLeader = refused(
  'CANDIDATE_NOT_LEADER',
  { zh: '会长、副会长候选人须为本县在任组长', en: 'who stands for chair or vice chair is a leader in office of the county' },
  PATH,
  'SD-R10',
);
const leadsAlready = refused(
  'LEADS_ALREADY',
  { zh: '该户现任正职，不能同时当选副职', en: 'this retailer is the head already and cannot be a deputy beside' },
  PATH,
  'SD-R06',
);
const standsAlready = refused(
  'STANDS_ALREADY',
  { zh: '该户已是候选人，每户只竞选一个职务', en: 'this retailer stands already; each stands for one office' },
  PATH,
  'SD-R08',
);
const nominatorNeeded = refused(
  'NOMINATOR_NEEDED',
  { zh: '请写明推荐的组员或提名的客户经理、市管员', en: 'name the members or the officer who nominate' },
  ['input', 'nominator'],
  'SD-R08',
);

/** Who is to be voted for on a day is an elector of that day: who came later, or has left, is not. */
export function mustBeElectors(others: readonly string[], path: readonly string[]): Verdict {
  if (others.length === 0) return allowed;
  return refused(
    'CANDIDATE_NOT_ELECTOR',
    {
      zh: `候选人 ${others.join('、')} 当日不在票册，请先让其退出或改日投票`,
      en: `${others.join(', ')} not on that day's roll: withdraw the candidate or vote on another day`,
    },
    path,
    'SD-R06',
  );
}

/** An election is completed by whoever of the elected is there still; with nobody left it is cancelled, and held anew. */
export function someoneMustRemain(someone: boolean, ofGroup: boolean): Verdict {
  if (someone) return allowed;
  const anew = { zh: '请取消本次选举（写明原因），再启动新的选举', en: 'cancel this election with that reason and open another' };
  const [code, zh, en, clause] = ofGroup
    ? ['LEADER_NOT_MEMBER', '当选者已不是本组组员', 'who was elected is no member any more', 'SD-R06']
    : ['CANDIDATE_NOT_LEADER', '当选者已不是本县在任组长', 'who was elected leads no group of the county any more', 'SD-R10'];
  return refused(code, { zh: `${zh}，${anew.zh}`, en: `${en}: ${anew.en}` }, ['input', 'electionId'], clause);
}

/** A ballot needs somebody to vote for: for the head, where one is elected. */
export function mustHaveCandidates(offices: readonly Office[], head: Office | null): Verdict {
  if (offices.length > 0 && (head === null || offices.includes(head))) return allowed;
  const missing = head && offices.length > 0 ? OFFICE_LABELS[head] : { zh: '', en: '' };
  return refused(
    'NO_CANDIDATE',
    {
      zh: `还没有${missing.zh}候选人，不能开始投票`,
      en: `there is no candidate ${missing.en && `for ${missing.en} `}to vote for`,
    },
    ['input', 'electionId'],
    'SD-R08',
  );
}
