const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 10 → 十, 12 → 十二, 20 → 二十, 99 → 九十九; a RangeError beyond 1–99. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`no ordinal of a group: ${value}`);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${ones === 0 ? '' : DIGITS[ones]}`;
}

/** 一 to 九十九 in their order. */
export const CHINESE_NUMBERS: readonly string[] = Array.from({ length: 99 }, (_, index) => chineseNumber(index + 1));

const VALUES: ReadonlyMap<string, number> = new Map(CHINESE_NUMBERS.map((text, index) => [text, index + 1]));

/** The number that 一 … 九十九 means; null for any other text, also for 一十 and 12. */
export const parseChineseNumber = (text: string): number | null => VALUES.get(text) ?? null;
