import { describe, expect, it } from 'vitest';
import { aboutLines } from './about';
import { filterSentences, GROUP_FILTER_WORDS, RETAILER_FILTER_WORDS } from './filter-words';

describe('filters in words', () => {
  it('say each condition that must hold, with the words of the page', () => {
    const where = { unitCode: '140622', marketType: 'RURAL', format: ['GROCERY', 'OTHER'], inGroup: false, search: null };
    expect(filterSentences(where, RETAILER_FILTER_WORDS, 'zh')).toEqual([
      '单位：140622',
      '市场类型：农网',
      '业态：食杂店、其他',
      '已入组：否',
    ]);
    expect(filterSentences({ tier: { gte: 5, lte: 10 } }, RETAILER_FILTER_WORDS, 'en')).toEqual(['Tier: ≥ 5, ≤ 10']);
  });

  it('say alternatives and exceptions', () => {
    const where = { or: [{ meetingHeld: false }, { marginMet: false, marketType: 'URBAN' }], not: { name: { contains: '街' } } };
    expect(filterSentences(where, GROUP_FILTER_WORDS, 'zh')).toEqual([
      '（当月例会已开：否） 或 （当月毛利率达标：否；市场类型：城网）',
      '不满足（小组名称：包含 街）',
    ]);
  });
});

describe('the about-sheet', () => {
  it('names what is shown, as of when, by which policy, for whom; what does not apply has no line', () => {
    const at = new Date('2026-10-12T01:30:00Z');
    const facts = {
      title: '零售户',
      unit: '应县',
      month: null,
      filters: [],
      order: '档位从高到低',
      rows: 12,
      asOf: at,
      policyDate: '2026-10-12',
      exportedBy: '刘县长',
      exportedAt: at,
      requestId: 'r1',
    };
    expect(aboutLines(facts, 'zh')).toEqual([
      ['标题', '零售户'],
      ['单位', '应县'],
      ['筛选条件', '无（全部）'],
      ['排序', '档位从高到低'],
      ['行数', '12'],
      ['数据时间', '2026-10-12 09:30'],
      ['政策参数日期', '2026-10-12'],
      ['导出人', '刘县长'],
      ['导出时间', '2026-10-12 09:30'],
      ['请求号', 'r1'],
    ]);
  });
});
