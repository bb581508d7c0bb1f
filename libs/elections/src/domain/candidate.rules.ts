import { type LeaderPolicy, mustBeMember, tierIsAccepted } from '@chengxin/groups/domain';
import { allowed, refused, type Verdict } from '@chengxin/kernel';
import type { MarketType } from '@chengxin/retailers/domain';
import { isHead, type NominationWay, type Office } from './election';

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

const PATH = ['input', 'retailerId'] as const;

/** All that a candidate must satisfy (SD-R06 to SD-R08, SD-R10). A low tier is a warning that asks for a reason, no block (SD-Q17). */
export function mayStand(nominee: Nominee, seats: { head: number; deputies: number }, policy: LeaderPolicy): Verdict[] {
  const { office, isElector } = nominee;
  const ofGroup = office === 'LEADER' || office === 'DEPUTY';
  return [
    (isHead(office) ? seats.head : seats.deputies) > 0 ? allowed : noSeat,
    ofGroup ? mustBeMember(isElector, PATH) : isElector ? allowed : noLeader(PATH),
    nominee.isHeadInOffice && seats.head === 0 ? leadsAlready : allowed,
    nominee.alreadyStands ? standsAlready : allowed,
    nominee.way === 'SELF' || nominee.nominator ? allowed : nominatorNeeded,
    ofGroup ? tierIsAccepted({ ...nominee, role: office }, policy) : allowed,
  ];
}

const noSeat = refused(
  'OFFICE_NOT_VOTED',
  { zh: '本次选举不选这个职务', en: 'this office is not voted for in this election' },
  ['input', 'office'],
  'SD-R06',
);
const noLeader = (path: readonly string[]): Verdict =>
  refused(
    'CANDIDATE_NOT_LEADER',
    { zh: '会长、副会长须为本县在任组长', en: 'who chairs must be a leader in office of the county' },
    path,
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
export const someoneMustRemain = (someone: boolean, ofGroup: boolean, path: readonly string[]): Verdict =>
  ofGroup || someone ? mustBeMember(someone, path) : noLeader(path);

/** A ballot needs somebody to vote for, for the head where one is elected. */
export function mustHaveCandidates(offices: readonly Office[], electsHead: boolean): Verdict {
  if (offices.length > 0 && (!electsHead || offices.some(isHead))) return allowed;
  return refused(
    'NO_CANDIDATE',
    { zh: '还没有候选人，不能开始投票', en: 'there is no candidate to vote for' },
    ['input', 'electionId'],
    'SD-R08',
  );
}
