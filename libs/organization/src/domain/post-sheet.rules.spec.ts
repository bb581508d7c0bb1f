import { type LocalDate, localDate } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { type PostFacts, type PresentPost, planPosts, postKey } from './post-sheet.rules';

const HEADER = ['片区代码', '岗位', '姓名', '电话', '代理人', '代理人电话', '自'];
const AREA = '140622A01';
const TODAY = localDate('2026-10-12');

const holding = (from: string, to: LocalDate | null = null): PresentPost => ({
  ...{ id: '1', areaCode: AREA, kind: 'CUSTOMER_MANAGER', holderName: '张三', holderPhone: null },
  ...{ deputyName: '李四', deputyPhone: null, from: localDate(from), to },
});
const factsOf = (...posts: PresentPost[]): PostFacts => ({
  areas: new Set([AREA]),
  latest: new Map(posts.map((post) => [postKey(post.areaCode, post.kind), post])),
  today: TODAY,
});
const plan = (facts: PostFacts, ...rows: string[][]) => planPosts([HEADER, ...rows], facts);

describe('a file of posts', () => {
  it('names holder and deputy of a post from a day on; without a day from today', () => {
    const { changes } = plan(
      factsOf(),
      [AREA, '客户经理', '张三', '13800000000', '李四', '', '2026年3月1日'],
      [AREA, '市管员', '王五', '', '赵六', '', ''],
    );
    expect(changes.map(({ holding: { kind, holderName, deputyName, from } }) => [kind, holderName, deputyName, from])).toEqual([
      ['CUSTOMER_MANAGER', '张三', '李四', '2026-03-01'],
      ['MARKET_INSPECTOR', '王五', '赵六', '2026-10-12'],
    ]);
  });

  it('hands a post over; the same day again corrects it; the same people again change nothing', () => {
    const facts = factsOf(holding('2026-01-01'));
    expect(plan(facts, [AREA, '客户经理', '王五', '', '李四', '', '2026-09-01']).changes).toMatchObject([{ corrects: false }]);
    expect(plan(facts, [AREA, '客户经理', '张三', '', '王五', '', '2026/1/1']).changes).toMatchObject([{ corrects: true }]);
    expect(plan(facts, [AREA, '客户经理', '张三', '', '李四', '', ''])).toMatchObject({ changes: [], unchanged: 1 });
  });

  it('never reaches back behind what is recorded', () => {
    const row = [AREA, '客户经理', '王五', '', '李四', '', '2025-12-31'];
    expect(plan(factsOf(holding('2026-01-01')), row).faults).toMatchObject([{ row: 2, column: '自' }]);
    expect(plan(factsOf(holding('2025-01-01', localDate('2026-01-01'))), row).faults).toMatchObject([{ column: '自' }]);
  });

  it('demands a deputy for every post, and not the holder (AR-R25)', () => {
    const faults = plan(factsOf(), [AREA, '客户经理', '张三'], [AREA, '市管员', '王五', '', '王五']).faults;
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, '代理人'],
      [3, '代理人'],
    ]);
  });

  it('lists every fault: unknown areas and posts, telephones, days, doubles', () => {
    const faults = plan(
      factsOf(),
      ['140622A09', '局长', '张三', '电话', '李四', '', '2026-02-30'],
      [AREA, '客户经理', '张三', '', '李四'],
      [AREA, '客户经理', '王五', '', '李四'],
    ).faults;
    expect(faults.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 片区代码', '2 岗位', '2 电话', '2 自', '4 岗位']);
  });
});
