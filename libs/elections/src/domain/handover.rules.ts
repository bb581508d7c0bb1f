import { allowed, type LocalDate, refused, type Verdict } from '@chengxin/kernel';

/** What is in a leader's archive box (S0 §七1). */
export const BOX_ITEMS = [
  'CHARTER',
  'COVENANT',
  'APPLICATIONS',
  'PLEDGES',
  'GROUP_INFORMATION',
  'PRICE_TABLES',
  'PENALTY_APPLICATIONS',
  'SIGN_IN_SHEETS',
  'MINUTES_BOOK',
  'IMAGES',
] as const;
export type BoxItem = (typeof BOX_ITEMS)[number];

export const BOX_ITEM_LABELS = {
  CHARTER: { zh: '小组章程', en: 'charter' },
  COVENANT: { zh: '诚信公约', en: 'covenant' },
  APPLICATIONS: { zh: '入组申请表', en: 'joining applications' },
  PLEDGES: { zh: '自主管理承诺书', en: 'pledges' },
  GROUP_INFORMATION: { zh: '小组信息表', en: 'group information table' },
  PRICE_TABLES: { zh: '明码实价表', en: 'price tables' },
  PENALTY_APPLICATIONS: { zh: '违约客户处罚申请表', en: 'penalty applications' },
  SIGN_IN_SHEETS: { zh: '会议签到表', en: 'sign-in sheets' },
  MINUTES_BOOK: { zh: '会议记录簿', en: 'minutes book' },
  IMAGES: { zh: '影像资料', en: 'images' },
} as const;

/** One item as it was handed over, or not. */
export interface HandedItem {
  readonly item: BoxItem;
  readonly handedOver: boolean;
  readonly remark: string | null;
}

/** Every item of the box is accounted for once; one that is missing is remarked upon (SD-R41). */
export function isWholeBox(items: readonly HandedItem[]): Verdict[] {
  const listed = new Set(items.map(({ item }) => item));
  if (listed.size !== items.length || listed.size !== BOX_ITEMS.length) {
    return [
      refused(
        'BOX_INCOMPLETE',
        {
          zh: `移交清单须逐项列明 ${BOX_ITEMS.length} 项，每项一次`,
          en: `the list names each of the ${BOX_ITEMS.length} items once`,
        },
        ['input', 'items'],
        'SD-R41',
      ),
    ];
  }
  return items.map(({ item, handedOver, remark }, index) =>
    handedOver || remark
      ? allowed
      : refused(
          'REMARK_NEEDED',
          { zh: `“${BOX_ITEM_LABELS[item].zh}”未移交，请注明`, en: `say why the ${BOX_ITEM_LABELS[item].en} is missing` },
          ['input', 'items', String(index), 'remark'],
          'SD-R41',
        ),
  );
}

/** In the predecessor's place only the county may hand over, and says why: he refuses, cannot be found, or has died (DEFAULT). */
export function mayHandOverInstead(insteadReason: string | null, actsForCounty: boolean): Verdict {
  if (insteadReason === null || actsForCounty) return allowed;
  return refused(
    'COUNTY_NEEDED',
    { zh: '代前任移交须由县局办理并说明原因', en: 'only the county may hand over in place of the predecessor' },
    ['input', 'insteadReason'],
    'SD-R41',
  );
}

/** Who gives the box away is somebody else than who takes it. */
export function areTwoHands(handedBy: string | null, receivedBy: string | null): Verdict {
  if (handedBy === null || handedBy !== receivedBy) return allowed;
  return refused(
    'TWO_PERSONS_NEEDED',
    {
      zh: '移交人与接收人须为两人；两人同名的，请加店名区分',
      en: 'one person hands over to another; where both have one name, add the stores',
    },
    ['input', 'receivedBy'],
    'SD-R41',
  );
}

/** What the acts of an election follow, and by which clause. */
const EVENTS = {
  OPENED: { zh: '选举启动日', en: 'the election was opened', clause: 'SD-R06' },
  FIRST_ROUND: { zh: '首轮投票日', en: 'the first round was held', clause: 'SD-R06' },
  VOTED: { zh: '投票日', en: 'the ballot was held', clause: 'SD-R06' },
  HANDED_OVER: { zh: '档案移交日', en: 'the box was handed over', clause: 'SD-R41' },
  LEFT_OFFICE: { zh: '前任离任日', en: 'the predecessor left office', clause: 'SD-R06' },
  TOOK_OFFICE: { zh: '就任日', en: 'office was taken', clause: 'SD-R09' },
  FOUNDED: { zh: '协会成立日', en: 'the association was founded', clause: 'SD-R10' },
} as const;

/** Nothing happens before what it follows: no ballot before the opening, no office before the hand-over. */
export function mustFollow(day: LocalDate, earlier: LocalDate, event: keyof typeof EVENTS, path: readonly string[]): Verdict {
  if (day >= earlier) return allowed;
  const { zh, en, clause } = EVENTS[event];
  return refused('TOO_EARLY', { zh: `日期不能早于${zh} ${earlier}`, en: `not before ${earlier}, when ${en}` }, path, clause);
}

/** A successor may not be in office until the predecessor's box is handed over (SD-R41). */
export function boxMustBeHandedOver(missing: boolean): Verdict {
  if (!missing) return allowed;
  return refused(
    'HANDOVER_MISSING',
    {
      zh: '前任组长的档案尚未移交，新组长不能就任；请先登记档案移交',
      en: "the predecessor's archive has not been handed over yet: record the hand-over first",
    },
    ['input', 'electionId'],
    'SD-R41',
  );
}
