import { DEMO_TODAY, isoOf } from './calendar';
import type { GroupRow, PostRow, RetailerRow } from './city.types';
import { COUNTY_PLANS } from './county-plans';
import type { DraftGroup, DraftRetailer } from './draft.types';
import type { AidCaseRow, AidStepRow, DemandRow, PairingRow } from './mutual-aid.types';
import { personName } from './names';
import type { RandomStream } from './random';

/** What help and pairings follow from. */
export interface HelpSources {
  readonly groups: readonly DraftGroup[];
  readonly groupRows: readonly GroupRow[];
  readonly posts: readonly PostRow[];
  readonly retailers: ReadonlyMap<string, RetailerRow>;
}

const DEMAND_SHARE = 0.28;
const AID_SHARE = 0.1;
/** Groups that a party-member employee covers; the rest is the list of what is uncovered. */
const COVERED_SHARE = 0.86;
const LIMIT = 10;

const SITUATIONS = [
  ['ILLNESS', '店主住院手术，需休养一个月', ['组员轮流看店', '组长带队看望'], '已康复，恢复营业'],
  ['ACCIDENT', '店主骑车摔伤，行动不便', ['帮助提货、理货'], '伤愈，恢复正常经营'],
  ['DISASTER', '门店进水，部分货架受损', ['帮助清理、搬货', '协助联系维修'], '修好货架，恢复营业'],
  ['BUSINESS', '修路影响客流，资金周转困难', ['指导调整品类', '协助申请临时摊点'], '道路通车，销量回升'],
  ['FAMILY', '老人病重，无人看店', ['邻店代收包裹、照看门店'], '家中安排妥当'],
] as const;

const officerOf = (posts: readonly PostRow[], scope: number): string =>
  posts.find((post) => post.scope === scope && post.kind === 'CUSTOMER_MANAGER' && post.to === null)?.holderName ?? '客户经理';
const lastingMembers = (group: DraftGroup): DraftRetailer[] =>
  [...group.members].filter((member) => member.closedOn === null && member.membership?.group === group);
const lastingGroups = (groups: readonly DraftGroup[]): DraftGroup[] => groups.filter((group) => group.dissolvedOn === null);

const NOTES = {
  WEDDING: ['办席二十桌', '村里红事'],
  FUNERAL: ['村里白事', '客人自取'],
  CONFERENCE: ['企业年会', '客人自取'],
  OTHER: ['老人寿宴', '客人自取'],
} as const;

/** Weddings, funerals and conferences of the last ten weeks and the next four, in every state. */
export function demandRows(random: RandomStream, { groups, posts }: HelpSources): DemandRow[] {
  return lastingGroups(groups).flatMap((group) => {
    const [offering, taking] = random.shuffle(lastingMembers(group));
    if (!random.chance(DEMAND_SHARE) || !offering || !taking) return [];
    const neededOn = DEMO_TODAY + random.int(-70, 28);
    const recordedOn = Math.min(DEMO_TODAY, neededOn - random.int(3, 14));
    const [taken, over] = [random.chance(0.75), neededOn < DEMO_TODAY];
    const status = over ? (taken ? 'DONE' : 'WITHDRAWN') : taken && random.chance(0.5) ? 'SHARED' : 'OPEN';
    const kind = random.pick(['WEDDING', 'WEDDING', 'FUNERAL', 'CONFERENCE', 'OTHER'] as const);
    return [
      {
        groupId: group.id,
        scope: group.place.scope,
        offeredById: offering.id,
        kind,
        neededOn: isoOf(neededOn),
        cartons: `${random.int(2, 30)}.${random.pick(['0', '5'])}`,
        note: random.chance(0.4) ? random.pick(NOTES[kind]) : null,
        status,
        sharedWithId: status === 'DONE' || status === 'SHARED' ? taking.id : null,
        withdrawReason: status === 'WITHDRAWN' ? random.pick(['客人改了日期', '客人自行购买']) : null,
        recordedBy: officerOf(posts, group.place.scope),
        recordedAt: `${isoOf(recordedOn)}T08:00:00Z`,
      },
    ];
  });
}

/** Members in difficulty since spring, a good third of them still being helped. */
export function aidRows(random: RandomStream, { groups, posts }: HelpSources): { cases: AidCaseRow[]; steps: AidStepRow[] } {
  const cases: AidCaseRow[] = [];
  const steps: AidStepRow[] = [];
  for (const group of lastingGroups(groups)) {
    const [member] = random.shuffle(lastingMembers(group));
    if (!random.chance(AID_SHARE) || !member) continue;
    const [kind, situation, deeds, outcome] = random.pick(SITUATIONS);
    const { scope } = group.place;
    const recordedBy = officerOf(posts, scope);
    const opened = DEMO_TODAY - random.int(10, 160);
    const closed = opened + 60 < DEMO_TODAY ? opened + random.int(25, 60) : null;
    const id = random.uuid();
    cases.push({
      ...{ id, retailerId: member.id, groupId: group.id, scope, kind, situation, openedOn: isoOf(opened), recordedBy },
      ...{ closedOn: closed === null ? null : isoOf(closed), outcome: closed === null ? null : outcome },
    });
    for (const [index, what] of deeds.entries()) {
      steps.push({ caseId: id, scope, doneOn: isoOf(Math.min(DEMO_TODAY, opened + 2 + index * 6)), what, recordedBy });
    }
  }
  return { cases, steps };
}

/** "1+10" in every county: employees with their groups, the first of them with all ten; party members among retailers; branches. */
export function pairingRows(random: RandomStream, { groups, groupRows, retailers }: HelpSources): PairingRow[] {
  const nameOf = new Map(groupRows.map((row) => [row.id, row.name]));
  return COUNTY_PLANS.flatMap(({ code, name }) => {
    const pair = { countyCode: code, scope: Number(code) * 1000, recordedBy: '县局党支部' };
    const nobody = { leadRetailerId: null, coveredGroupId: null, coveredRetailerId: null };
    const own = random.shuffle(lastingGroups(groups).filter(({ place }) => place.county.code === code));
    const covered = own.slice(0, Math.floor(own.length * COVERED_SHARE));
    const employees = Array.from({ length: Math.ceil(covered.length / LIMIT) }, () => personName(random));
    const rows: PairingRow[] = covered.map((group, index) => ({
      ...{ ...pair, ...nobody, kind: 'EMPLOYEE_GROUP', leadName: employees[Math.floor(index / LIMIT)] ?? '' },
      ...{ coveredName: nameOf.get(group.id) ?? '', coveredGroupId: group.id, since: isoOf(group.foundedOn + 30) },
    }));
    for (const group of own.slice(0, 3)) {
      const [lead, ...neighbours] = lastingMembers(group);
      if (!lead) continue;
      for (const neighbour of neighbours.slice(0, random.int(4, LIMIT))) {
        rows.push({
          ...{ ...pair, ...nobody, kind: 'RETAILER_NEIGHBOUR', leadName: retailers.get(lead.id)?.storeName ?? '' },
          ...{
            leadRetailerId: lead.id,
            coveredName: retailers.get(neighbour.id)?.storeName ?? '',
            coveredRetailerId: neighbour.id,
          },
          since: '2026-01-05',
        });
      }
    }
    for (const community of ['东关社区', '新建社区']) {
      rows.push({
        ...{ ...pair, ...nobody, kind: 'BRANCH_COMMUNITY', leadName: `${name}烟草机关党支部`, coveredName: `${community}党支部` },
        since: '2025-07-01',
      });
    }
    return rows;
  });
}
