import type { ApplicationState } from '@chengxin/joining/domain';
import { DEMO_TODAY, dayOf, isoOf } from './calendar';
import type { GroupRow, LeaderTermRow, MembershipRow, RetailerRow } from './city.types';
import type { RandomStream } from './random';

export interface PledgeRow {
  id: string;
  retailerId: string;
  groupId: string;
  scope: number;
  textVersion: number;
  signedOn: string;
  bindsFrom: string;
  recordedBy: string;
  recordedAt: string;
}

export interface JoinApplicationRow {
  id: string;
  groupId: string;
  retailerId: string;
  scope: number;
  state: ApplicationState;
  appliedOn: string;
  expiresOn: string;
  opinionOn: string | null;
  opinionBy: string | null;
  opinion: string | null;
  readOn: string | null;
  pledgeId: string | null;
  endedOn: string | null;
  endReason: string | null;
  recordedBy: string;
  recordedAt: string;
  version: number;
}

/** The city revised its pledge at the turn of the year; groups signed it again at their meetings until the end of March. */
export const REVISED_ON = dayOf('2026-01-01');
const SIGNED_AGAIN = { from: dayOf('2026-01-05'), to: dayOf('2026-03-28') } as const;
const CHANCE = { unsigned: 0.008, late: 0.01, notAgain: 0.015, groupNotAgain: 0.012 } as const;
const VALID_DAYS = 90;

const recorded = (day: string) => ({ recordedBy: '客户经理', recordedAt: `${day}T09:00:00Z` });

/** Memberships of one retailer without a break between them, in their order: a pledge goes with a transfer. */
function chainsOf(memberships: readonly MembershipRow[]): MembershipRow[][] {
  const ending = new Map<string, MembershipRow[]>();
  const chains: MembershipRow[][] = [];
  for (const row of [...memberships].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1))) {
    const chain = ending.get(`${row.retailerId} ${row.from}`) ?? [];
    if (chain.length === 0) chains.push(chain);
    chain.push(row);
    if (row.to !== null) ending.set(`${row.retailerId} ${row.to}`, chain);
  }
  return chains;
}

/** What members have signed: nearly all at joining, some late or not at all, the revised text at their group's meeting. */
export function pledgeRows(
  random: RandomStream,
  memberships: readonly MembershipRow[],
  groups: readonly GroupRow[],
): PledgeRow[] {
  const again = new Map(
    groups.map(({ id }) => [id, random.chance(CHANCE.groupNotAgain) ? null : random.int(SIGNED_AGAIN.from, SIGNED_AGAIN.to)]),
  );
  return chainsOf(memberships).flatMap((chain) => {
    const [first] = chain;
    const last = chain.at(-1);
    if (!first || !last) return [];
    const joined = dayOf(first.from);
    const until = last.to === null ? DEMO_TODAY + 1 : dayOf(last.to);
    const pledge = (day: number): PledgeRow => {
      const { groupId, scope } = chain.findLast(({ from }) => dayOf(from) <= day) ?? first;
      const on = isoOf(day);
      const textVersion = day >= REVISED_ON ? 2 : 1;
      const { retailerId } = first;
      return { id: random.uuid(), retailerId, groupId, scope, textVersion, signedOn: on, bindsFrom: on, ...recorded(on) };
    };
    if (random.chance(CHANCE.unsigned)) return [];
    const signed = random.chance(CHANCE.late) ? joined + random.int(15, 60) : joined;
    if (signed >= until) return [];
    const rows = [pledge(signed)];
    const renewed = signed < REVISED_ON && until > REVISED_ON && !random.chance(CHANCE.notAgain) ? again.get(last.groupId) : null;
    if (renewed != null && renewed < until) rows.push(pledge(Math.max(renewed, joined)));
    return rows;
  });
}

export interface JoiningSources {
  readonly retailers: readonly RetailerRow[];
  readonly groups: readonly GroupRow[];
  readonly memberships: readonly MembershipRow[];
  readonly terms: readonly LeaderTermRow[];
  readonly pledges: readonly PledgeRow[];
}

const FROM_PAPER = dayOf('2026-07-01');
const WORDS = ['同意加入', '同意', '经营规范，同意加入小组'] as const;
/** What waits on the day of the demonstration, and what came to nothing. */
const WAITING: readonly (readonly [ApplicationState, number])[] = [
  ['APPLIED', 22],
  ['ACCEPTED', 14],
  ['READ', 9],
  ['REJECTED', 5],
  ['WITHDRAWN', 4],
  ['EXPIRED', 3],
];

/** Applications: those of members who joined since the summer, and some of shops that are in no group yet. */
export function applicationRows(random: RandomStream, sources: JoiningSources): JoinApplicationRow[] {
  const { groups, memberships, terms, pledges } = sources;
  const founded = new Map(groups.map((group) => [group.id, group]));
  const leaderOn = (groupId: string, day: string): string | null =>
    terms.find(
      (term) =>
        term.groupId === groupId &&
        term.role === 'LEADER' &&
        term.electedOn <= day &&
        (term.endedOn === null || term.endedOn > day),
    )?.retailerId ?? null;
  const row = (state: ApplicationState, retailerId: string, group: GroupRow, applied: number): JoinApplicationRow => {
    const appliedOn = isoOf(applied);
    return {
      id: random.uuid(),
      groupId: group.id,
      retailerId,
      scope: group.scope,
      state,
      appliedOn,
      expiresOn: isoOf(applied + VALID_DAYS),
      opinionOn: null,
      opinionBy: null,
      opinion: null,
      readOn: null,
      pledgeId: null,
      endedOn: null,
      endReason: null,
      ...recorded(appliedOn),
      version: 1,
    };
  };
  const decided = (application: JoinApplicationRow, on: number, words: string): boolean => {
    const opinionBy = leaderOn(application.groupId, isoOf(on));
    if (opinionBy === null) return false;
    Object.assign(application, { opinionOn: isoOf(on), opinionBy, opinion: words, version: 2 });
    return true;
  };

  const joined = memberships.flatMap((membership) => {
    const from = dayOf(membership.from);
    const group = founded.get(membership.groupId);
    const pledge = pledges.find(
      ({ retailerId, signedOn }) => retailerId === membership.retailerId && signedOn === membership.from,
    );
    if (from < FROM_PAPER || !group || group.foundedOn === membership.from || !pledge) return [];
    const application = row('ACTIVE', membership.retailerId, group, from - random.int(6, 15));
    if (!decided(application, from - random.int(3, 5), random.pick(WORDS))) return [];
    const readOn = isoOf(from - random.int(0, 2));
    return [Object.assign(application, { readOn, pledgeId: pledge.id, endedOn: membership.from, version: 4 })];
  });
  return [...joined, ...waitingRows(random, sources, row, decided)];
}

function waitingRows(
  random: RandomStream,
  { retailers, groups, memberships }: JoiningSources,
  row: (state: ApplicationState, retailerId: string, group: GroupRow, applied: number) => JoinApplicationRow,
  decided: (application: JoinApplicationRow, on: number, words: string) => boolean,
): JoinApplicationRow[] {
  const today = isoOf(DEMO_TODAY);
  const members = new Set(memberships.filter(({ to }) => to === null || to > today).map(({ retailerId }) => retailerId));
  const sizes = new Map<string, number>();
  for (const { groupId, to } of memberships) if (to === null) sizes.set(groupId, (sizes.get(groupId) ?? 0) + 1);
  const near = new Map<string, GroupRow[]>();
  for (const group of groups) {
    if (group.status === 'ACTIVE' && (sizes.get(group.id) ?? 0) < 22)
      near.set(group.placeCode, [...(near.get(group.placeCode) ?? []), group]);
  }
  const candidates = retailers.filter(
    ({ id, status, licenceExpiresOn, placeCode }) =>
      status === 'ACTIVE' && licenceExpiresOn > '2026-12-31' && !members.has(id) && near.has(placeCode),
  );
  const taken = new Set<string>();
  return WAITING.flatMap(([state, count]) =>
    Array.from({ length: count }, () => {
      const retailer = random.pick(candidates);
      const group = random.pick(near.get(retailer.placeCode) ?? []);
      if (taken.has(retailer.id)) return [];
      taken.add(retailer.id);
      const applied = state === 'EXPIRED' ? DEMO_TODAY - random.int(95, 130) : DEMO_TODAY - random.int(10, 45);
      const application = row(state, retailer.id, group, applied);
      if (state === 'APPLIED' || state === 'EXPIRED') return [application];
      const opinionOn = applied + random.int(1, 5);
      if (state === 'WITHDRAWN')
        return [Object.assign(application, { endedOn: isoOf(opinionOn), endReason: '准备转让店铺', version: 2 })];
      const words = state === 'REJECTED' ? '近期有跨区供货情况，暂不同意' : random.pick(WORDS);
      if (!decided(application, opinionOn, words)) return [];
      if (state === 'REJECTED') return [Object.assign(application, { endedOn: application.opinionOn, endReason: words })];
      return [
        state === 'READ' ? Object.assign(application, { readOn: isoOf(opinionOn + random.int(1, 4)), version: 3 }) : application,
      ];
    }).flat(),
  );
}
