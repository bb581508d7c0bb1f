import { type Day, DEMO_TODAY, dayOf, HISTORY_START, isoOf } from './calendar';
import type { GroupRow, PostRow } from './city.types';
import { COUNTY_PLANS } from './county-plans';
import type { DraftGroup } from './draft.types';
import type { ChatCheckRow, DemonstrationShopRow, GroupHomeRow } from './mutual-aid.types';
import type { RandomStream } from './random';

/** What homes, shops and chats follow from. */
export interface StandingSources {
  readonly groups: readonly DraftGroup[];
  readonly groupRows: readonly GroupRow[];
  readonly posts: readonly PostRow[];
}

const HOME_SHARE = 0.45;
/** Areas that have not set up a home yet, by the place of the area within its county; and counties without a demonstration shop. */
const WITHOUT_HOME = new Set([140_622_003, 140_623_002, 140_603_002]);
const WITHOUT_SHOP = '140623';
/** The county whose leaders' chat nobody has looked at. */
const WITHOUT_LOOK = '140621';
const LAST_NEW_HOME: Day = dayOf('2026-09-20');

const holderOf = (posts: readonly PostRow[], scope: number, kind: PostRow['kind']): string =>
  posts.find((post) => post.scope === scope && post.kind === kind && post.to === null)?.holderName ?? '县营销部';

/** Homes of groups that have an address: one area after the other has come to have its own; a county's first is its party members' too. */
export function homeRows(random: RandomStream, { groups, groupRows, posts }: StandingSources): GroupHomeRow[] {
  const addressOf = new Map(groupRows.map((row) => [row.id, row.homeAddress]));
  const rows: GroupHomeRow[] = [];
  for (const group of groups) {
    const { scope, areaCode } = group.place;
    const address = addressOf.get(group.id) ?? null;
    if (address === null || group.dissolvedOn !== null || WITHOUT_HOME.has(scope) || !random.chance(HOME_SHARE)) continue;
    const from = Math.max(group.foundedOn + 20, HISTORY_START - 120);
    const openedOn = isoOf(Math.min(LAST_NEW_HOME, from + random.int(0, 400)));
    rows.push({
      id: random.uuid(),
      areaCode,
      scope,
      keeperId: group.id,
      address,
      equipment: random.pick(['会议桌椅、展示柜、投影仪', '桌椅、制度牌、图书角', '茶台、桌椅、制度牌', null]),
      partyHome: !rows.some((row) => Math.floor(row.scope / 1000) === Math.floor(scope / 1000)),
      openedOn,
      recordedBy: holderOf(posts, scope, 'MARKET_MANAGER'),
      recordedAt: `${openedOn}T09:00:00Z`,
    });
  }
  return rows;
}

/** One demonstration shop for each county but one; 应县 has changed it. */
export function shopRows(random: RandomStream, { groups }: StandingSources): DemonstrationShopRow[] {
  return COUNTY_PLANS.filter(({ code }) => code !== WITHOUT_SHOP).flatMap(({ code }) => {
    const lasting = groups.filter(({ place, dissolvedOn }) => place.county.code === code && dissolvedOn === null);
    const members = lasting.flatMap((group) => [...group.members]).filter(({ closedOn }) => closedOn === null);
    const [now, before] = random.shuffle(members);
    const row = { countyCode: code, scope: Number(code) * 1000, recordedBy: '县营销部' };
    const changed = code === '140622' ? '2026-03-02' : null;
    return [
      ...(changed && before ? [{ ...row, retailerId: before.id, since: '2025-04-01', until: changed }] : []),
      ...(now ? [{ ...row, retailerId: now.id, since: changed ?? '2025-06-03', until: null }] : []),
    ];
  });
}

/** Looks into the chats every two to four months; officers come in over time, and one leaves now and then. */
export function chatCheckRows(random: RandomStream, { groups, posts }: StandingSources): ChatCheckRow[] {
  const rows: ChatCheckRow[] = [];
  for (const group of groups) {
    const { scope } = group.place;
    let day = Math.max(group.foundedOn + 7, HISTORY_START - 60) + random.int(0, 50);
    const until = group.dissolvedOn ?? DEMO_TODAY;
    let [hasManager, hasInspector] = [random.chance(0.85), random.chance(0.6)];
    while (day <= until && !random.chance(0.04)) {
      const hasChat = random.chance(0.985);
      const checkedBy = holderOf(posts, scope, random.chance(0.7) ? 'CUSTOMER_MANAGER' : 'MARKET_INSPECTOR');
      rows.push({
        ...{ groupId: group.id, countyCode: null, scope, checkedOn: isoOf(day), hasChat, checkedBy, hasMarketManager: false },
        ...{ hasCustomerManager: hasChat && hasManager, hasMarketInspector: hasChat && hasInspector },
      });
      hasManager = hasManager ? !random.chance(0.02) : random.chance(0.6);
      hasInspector = hasInspector ? !random.chance(0.03) : random.chance(0.4);
      day += random.int(50, 110);
    }
  }
  for (const { code } of COUNTY_PLANS.filter((county) => county.code !== WITHOUT_LOOK)) {
    const scope = Number(code) * 1000;
    const checkedBy = holderOf(posts, scope + 1, 'MARKET_MANAGER');
    const look = { groupId: null, countyCode: code, scope, hasCustomerManager: false, hasMarketInspector: false, checkedBy };
    for (let day = HISTORY_START + random.int(0, 60); day <= DEMO_TODAY; day += random.int(70, 130)) {
      rows.push({ ...look, checkedOn: isoOf(day), hasChat: true, hasMarketManager: random.chance(0.9) });
    }
  }
  return rows;
}
