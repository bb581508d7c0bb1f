import type { RefusalText } from '@chengxin/kernel';
import { leaderTier } from './leader-candidates';
import type { FreeRetailer, PlanPlace, PlanPolicy, ProposalKind } from './plan';

/** 理由、提醒: why it is proposed, what speaks against it. */
export const REMARK_TONES = ['REASON', 'WARNING'] as const;
export type RemarkTone = (typeof REMARK_TONES)[number];

/** One sentence about a proposal, with the facts in it. */
export interface Remark extends RefusalText {
  readonly code: string;
  readonly tone: RemarkTone;
  /** Source clause, as SD-R02. */
  readonly clause: string;
}

/** What a proposal is judged by, as planned or as somebody has changed it. */
export interface ProposalFacts {
  readonly kind: ProposalKind;
  readonly place: PlanPlace;
  /** Members that the group has already; 0 for one to be founded. */
  readonly sizeBefore: number;
  /** In the order of the walk, each with its place. */
  readonly members: readonly (FreeRetailer & { readonly place: PlanPlace })[];
  readonly leaderId: string | null;
  /** Whether the place is a township seat that has no group. */
  readonly isBareSeat: boolean;
  /** Whether somebody has changed it: what the plan had in mind does not hold any more. */
  readonly isChanged: boolean;
}

const reason = (code: string, clause: string, zh: string, en: string): Remark => ({ code, tone: 'REASON', clause, zh, en });
const warning = (code: string, clause: string, zh: string, en: string): Remark => ({ code, tone: 'WARNING', clause, zh, en });

/** Why a proposal is made, and what speaks against it; the same rules for what was planned and for what was changed by hand. */
export const remarksOn = (facts: ProposalFacts, policy: PlanPolicy): Remark[] => [
  ...whereRemarks(facts),
  ...sizeRemarks(facts, policy),
  ...leaderRemarks(facts, policy),
];

/** Near and adjacent (SD-R03), township seats (SD-R01). */
function whereRemarks({ place, members, isBareSeat }: ProposalFacts): Remark[] {
  const remarks: Remark[] = [];
  const places = new Map<string, PlanPlace & { count: number }>();
  for (const { place: own } of members) places.set(own.code, { ...own, count: (places.get(own.code)?.count ?? 0) + 1 });
  const numbers = members.flatMap(({ place: own, houseNumber }) =>
    own.code === place.code && houseNumber !== null ? [houseNumber] : [],
  );
  if (places.size > 1 || (places.size === 1 && !places.has(place.code))) {
    const [zh, en] = [
      [...places.values()].map(({ name, count }) => `${name} ${count} 户`),
      [...places.values()].map(({ name, count }) => `${count} of ${name}`),
    ];
    const isOneArea = [...places.values()].every(({ scope }) => scope === place.scope);
    remarks.push(
      isOneArea
        ? reason('ADJACENT_PLACES', 'SD-R03', `同片区相邻地点：${zh.join('、')}`, `adjacent places of one area: ${en.join(', ')}`)
        : warning(
            'SEVERAL_AREAS',
            'SD-R03',
            `不同片区，请核实是否就近：${zh.join('、')}`,
            `several areas, check that they are near enough: ${en.join(', ')}`,
          ),
    );
  } else if (numbers.length > 1) {
    const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
    remarks.push(
      reason(
        'ONE_STREET',
        'SD-R03',
        `都在${place.name}，门牌 ${from}–${to} 号`,
        `all on ${place.name}, house numbers ${from}–${to}`,
      ),
    );
  } else {
    remarks.push(reason('ONE_STREET', 'SD-R03', `都在${place.name}`, `all on ${place.name}`));
  }
  const townships = new Set([place.townshipCode, ...[...places.values()].map(({ townshipCode }) => townshipCode)]);
  if (townships.size > 1) {
    remarks.push(
      warning(
        'SEVERAL_TOWNSHIPS',
        'SD-R03',
        `跨 ${townships.size} 个乡镇，请核实是否就近`,
        `spans ${townships.size} townships: check that it is near enough`,
      ),
    );
  }
  if (isBareSeat) {
    remarks.push(
      reason(
        'BARE_SEAT',
        'SD-R01, SD-Q2',
        `${place.townshipName}所在地尚无小组，组建后计入所在地覆盖率`,
        `the seat of ${place.townshipName} has no group yet and will be covered`,
      ),
    );
  }
  return remarks;
}

function sizeRemarks(
  { kind, sizeBefore, members, isChanged }: ProposalFacts,
  { floor, minTypical, maxTypical, limit }: PlanPolicy,
): Remark[] {
  const size = sizeBefore + members.length;
  const usual = `${minTypical}–${maxTypical}`;
  const [zh, en] =
    kind === 'FILL'
      ? [
          `现有（含申请中）${sizeBefore} 户，补 ${members.length} 户后 ${size} 户`,
          `${sizeBefore} members and applicants and ${members.length} more make ${size}`,
        ]
      : [`${size} 户`, `${size} members`];
  const is = (code: string, tail: readonly [string, string]): Remark =>
    warning(code, 'SD-R02', `${zh}，${tail[0]}`, `${en}, ${tail[1]}`);
  if (size > limit) return [is('OVER_LIMIT', [`超过上限 ${limit} 户`, `more than the limit of ${limit}`])];
  if (size > maxTypical) {
    const why = isChanged ? ['', ''] : [`：否则余下的不足 ${floor} 户，无处入组`, `: fewer than ${floor} would be left alone`];
    return [is('OVER_TYPICAL', [`多于一般规模 ${usual} 户${why[0]}`, `more than the usual ${usual}${why[1]}`])];
  }
  if (size < floor) return [is('UNDER_FLOOR', [`不足 ${floor} 户`, `fewer than ${floor}`])];
  if (size < minTypical) {
    const why = isChanged ? ['', ''] : ['：就近没有更多未入组的户', ': nobody else near by is in no group'];
    return [is('UNDER_TYPICAL', [`少于一般规模 ${usual} 户${why[0]}`, `fewer than the usual ${usual}${why[1]}`])];
  }
  return [reason('TYPICAL', 'SD-R02', `${zh}，在一般规模 ${usual} 户之内`, `${en}, within the usual ${usual}`)];
}

function leaderRemarks({ kind, members, leaderId }: ProposalFacts, policy: PlanPolicy): Remark[] {
  if (kind === 'FILL') return [];
  const leader = members.find(({ id }) => id === leaderId);
  if (!leader) return [warning('NO_LEADER', 'SD-R06', '还没有组长候选人', 'no candidate for the leader yet')];
  const needed = leaderTier(members, policy);
  const { storeName, tier } = leader;
  if (tier >= needed) {
    return [
      reason(
        'LEADER',
        'SD-R07',
        `组长候选 ${storeName}，${tier} 档，达到 ${needed} 档`,
        `${storeName} may lead: tier ${tier}, at least ${needed}`,
      ),
    ];
  }
  const best = Math.max(...members.map((member) => member.tier));
  const who =
    best === tier ? ['为本组最高档', 'the highest of the group'] : [`本组最高 ${best} 档`, `the highest of the group is ${best}`];
  const zh = `组长候选 ${storeName} ${tier} 档，原则上须 ${needed} 档以上；${who[0]}`;
  return [
    warning('LEADER_TIER', 'SD-R07, SD-Q17', zh, `${storeName} is of tier ${tier}, in principle ${needed} or higher; ${who[1]}`),
  ];
}

/** Why nobody is proposed to a retailer: who is left beside him on his street, in a township or area without room. */
export function remainderRemark(place: PlanPlace, onStreet: number, policy: PlanPolicy): Remark {
  const { floor } = policy;
  const isSeat = place.kind === 'TOWNSHIP_SEAT';
  const rest = { zh: `不足 ${floor} 户，片区内也没有未满的小组`, en: `fewer than ${floor}, and no group of the area has room` };
  return warning(
    isSeat ? 'SEAT_TOO_FEW' : 'TOO_FEW',
    isSeat ? 'SD-R01, SD-R02' : 'SD-R02, SD-R03',
    `${place.name}余下 ${onStreet} 户，${rest.zh}`,
    `${onStreet} left at ${place.name}: ${rest.en}`,
  );
}
