import { isStorableText, type LocalDate, parseLocalDate } from '@chengxin/kernel';
import type { PostKind } from './post-kind';
import { recordsOf, type SheetFault, type SheetRecord, type TextSheet } from './sheet-columns.rules';

const COLUMNS = {
  片区代码: ['片区', '单位代码', 'area'],
  岗位: ['职务', 'post'],
  姓名: ['责任人', 'name'],
  电话: ['联系电话', 'phone'],
  代理人: ['AB岗', 'B岗', 'deputy'],
  代理人电话: ['B岗电话', 'deputy phone'],
  自: ['起始日期', '生效日期', 'from'],
} as const;
type Column = keyof typeof COLUMNS;

const POST_WORDS: ReadonlyMap<string, PostKind> = new Map([
  ...['客户经理', 'CUSTOMER_MANAGER'].map((word) => [word, 'CUSTOMER_MANAGER'] as const),
  ...['市管员', '专管员', '专卖管理员', 'MARKET_INSPECTOR'].map((word) => [word, 'MARKET_INSPECTOR'] as const),
  ...['市场经理', 'MARKET_MANAGER'].map((word) => [word, 'MARKET_MANAGER'] as const),
]);
const NAME_LENGTH = 30;

/** Who holds a post of an area, and who stands in (AB 岗, AR-R25). */
export interface PostHolding {
  readonly areaCode: string;
  readonly kind: PostKind;
  readonly holderName: string;
  readonly holderPhone: string | null;
  readonly deputyName: string | null;
  readonly deputyPhone: string | null;
  readonly from: LocalDate;
}

/** The latest holding of a post; `to` is the first day after it, null while it lasts. */
export interface PresentPost extends PostHolding {
  readonly id: string;
  readonly to: LocalDate | null;
}

export interface PostFacts {
  readonly areas: ReadonlySet<string>;
  /** The latest holding by `postKey`. */
  readonly latest: ReadonlyMap<string, PresentPost>;
  readonly today: LocalDate;
}

/** A change of a post: a new holding, which ends the present one the day before, or a correction of the present one. */
export interface PostChange {
  readonly present: PresentPost | null;
  readonly corrects: boolean;
  readonly holding: PostHolding;
}

export interface PostSheetPlan {
  readonly changes: readonly PostChange[];
  readonly unchanged: number;
  readonly faults: readonly SheetFault[];
}

export const postKey = (areaCode: string, kind: string): string => `${areaCode} ${kind}`;

/** A day as people write it: 2026-03-01, 2026/3/1, 2026.3.1, 20260301 or 2026年3月1日. */
function dayOf(text: string): LocalDate | null {
  const match = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(text);
  if (!match) return null;
  const [month = '', day = ''] = match[2] === undefined ? [match[4], match[5]] : [match[2], match[3]];
  return parseLocalDate(`${match[1]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const isName = (text: string): boolean => text !== '' && text.length <= NAME_LENGTH && isStorableText(text);
const isPhone = (text: string): boolean => text === '' || /^\+?\d[\d -]{4,19}$/.test(text);

const DETAILS: readonly (keyof PostHolding)[] = ['holderName', 'holderPhone', 'deputyName', 'deputyPhone'];

/** Reads a file of posts against who holds them: everything that is wrong, or all that changes. */
export function planPosts(sheet: TextSheet, facts: PostFacts): PostSheetPlan {
  const read = recordsOf<Column>(sheet, COLUMNS, ['片区代码', '岗位', '姓名', '代理人']);
  const faults = [...read.faults];
  const lines = new Map<string, number>();
  const changes: PostChange[] = [];
  let unchanged = 0;
  for (const record of read.records) {
    const holding = holdingOf(record, facts, lines, faults);
    if (!holding) continue;
    const present = facts.latest.get(postKey(holding.areaCode, holding.kind)) ?? null;
    const same = present !== null && DETAILS.every((key) => present[key] === holding[key]);
    if (present && (present.to ?? present.from) > holding.from) {
      const day = present.to ?? present.from;
      const expected = { zh: `不早于 ${day}（该岗位已有的记录）`, en: `not before ${day}, which the post's record reaches` };
      faults.push({ row: record.row, column: '自', value: record.cells.自, expected });
    } else if (same && present.to === null) unchanged++;
    else changes.push({ present, corrects: present?.to === null && present.from === holding.from, holding });
  }
  return faults.length > 0 ? { changes: [], unchanged: 0, faults } : { changes, unchanged, faults };
}

function holdingOf(
  { row, cells }: SheetRecord<Column>,
  facts: PostFacts,
  lines: Map<string, number>,
  faults: SheetFault[],
): PostHolding | null {
  const before = faults.length;
  const fault = (column: Column, zh: string, en: string): void => {
    faults.push({ row, column, value: cells[column], expected: { zh, en } });
  };
  if (!facts.areas.has(cells.片区代码)) fault('片区代码', '没有这个片区', 'there is no such area');
  const kind = POST_WORDS.get(cells.岗位.toUpperCase());
  if (!kind) fault('岗位', '客户经理、市管员或市场经理', 'CUSTOMER_MANAGER, MARKET_INSPECTOR or MARKET_MANAGER');
  if (!isName(cells.姓名)) fault('姓名', `1 到 ${NAME_LENGTH} 个字`, `1 to ${NAME_LENGTH} characters`);
  if (!isName(cells.代理人)) fault('代理人', '每个岗位都要有代理人（AB 岗）', 'every post has a named deputy (AR-R25)');
  else if (cells.代理人 === cells.姓名) fault('代理人', '不能由本人代理', 'somebody else than the holder');
  for (const column of ['电话', '代理人电话'] as const)
    if (!isPhone(cells[column])) fault(column, '电话号码，或空白', 'a telephone number or nothing');
  const from = cells.自 === '' ? facts.today : dayOf(cells.自);
  if (!from) fault('自', '日期，如 2026-03-01；空白表示今天', 'a day as 2026-03-01; empty means today');
  const line = kind && lines.get(postKey(cells.片区代码, kind));
  if (line !== undefined) fault('岗位', `与第 ${line} 行是同一片区的同一岗位`, `the same post of the same area as row ${line}`);
  if (kind && line === undefined) lines.set(postKey(cells.片区代码, kind), row);
  if (!kind || !from || faults.length > before) return null;
  return {
    areaCode: cells.片区代码,
    kind,
    holderName: cells.姓名,
    holderPhone: cells.电话 || null,
    deputyName: cells.代理人,
    deputyPhone: cells.代理人电话 || null,
    from,
  };
}
