import { type CellParser, type Expectation, expect, type FilledCell, read } from './cell';
import { plainText } from './text-parsers.rules';

/** A parser of a closed list; `words` maps each value to its accepted words, the first one shown to clerks, in English `english` of the value. */
export function oneOf<V extends string>(
  words: Readonly<Record<V, readonly string[]>>,
  english: (value: V) => string = (value) => value,
): CellParser<V> {
  const values = Object.keys(words) as V[];
  const keyOf = (word: FilledCell): string => plainText(word).replaceAll(' ', '').toUpperCase();
  const byWord = new Map(values.flatMap((value) => [value, ...words[value]].map((word) => [keyOf(word), value] as const)));
  const shown = values.map((value) => words[value][0] ?? value).join('、');
  return (cell) => {
    const value = byWord.get(keyOf(cell));
    return value === undefined ? expect(`其中之一：${shown}`, `one of: ${values.map(english).join(', ')}`) : read(value);
  };
}

/** A parser of a closed list by its Chinese labels, or their English; `more` are other words of pages. */
export const labelled = <V extends string>(
  labels: Readonly<Record<V, Expectation>>,
  more?: Readonly<Partial<Record<V, readonly string[]>>>,
): CellParser<V> =>
  oneOf(
    Object.fromEntries(
      (Object.keys(labels) as V[]).map((value) => [value, [labels[value].zh, labels[value].en, ...(more?.[value] ?? [])]]),
    ) as Record<V, string[]>,
    (value) => labels[value].en,
  );

/** Market type by name or by the class code's first letter (domain.md §7.4). */
export const marketType = oneOf({
  URBAN: ['城网', 'C', '城市', '城镇', '城区'],
  RURAL: ['农网', 'X', '农村', '乡村', '乡镇'],
});

/** Business format by name or by the class code's second letter (domain.md §7.4). */
export const businessFormat = oneOf({
  GROCERY: ['食杂店', 'Z', '食杂'],
  CONVENIENCE: ['便利店', 'B', '便利'],
  SUPERMARKET: ['超市', 'S'],
  DEPARTMENT_STORE: ['商场', 'N'],
  TOBACCO_LIQUOR: ['烟酒商店', 'Y', '烟酒店'],
  ENTERTAINMENT: ['娱乐服务', 'F', '娱乐服务类'],
  OTHER: ['其他', 'Q', '其它', '其他类'],
});

/** Retailer status: 停业 is for a time, 歇业 for good, as are 注销 and the other ends of a licence. */
export const retailerStatus = oneOf({
  ACTIVE: ['正常', '营业', '在营', '有效'],
  SUSPENDED: ['停业', '暂停', '暂停营业', '暂停经营'],
  CLOSED: ['歇业', '注销', '关闭', '终止'],
});

/** Office in the group; 是 and 否 are what most lists hold. */
export const leaderRole = oneOf({
  LEADER: ['组长', '是', 'Y', '√', '1'],
  DEPUTY: ['副组长'],
  NONE: ['否', '组员', 'N', '×', '0'],
});

export const meetingKind = oneOf({
  GROUP: ['小组例会', '小组会', '例会', 'group meeting'],
  LEADERS: ['组长例会', '组长会', '组长会议', "leaders' meeting"],
});

const YES_NO = oneOf({
  YES: ['是', '齐全', '有', 'Y', 'TRUE', '√', '1'],
  NO: ['否', '不齐全', '不齐', '无', 'N', 'FALSE', '×', '0'],
});

export const yesNo: CellParser<boolean> = (cell) => {
  const reading = YES_NO(cell);
  return 'value' in reading ? read(reading.value === 'YES') : reading;
};
