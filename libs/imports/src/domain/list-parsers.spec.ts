import { describe, expect, it } from 'vitest';
import type { ImportKind } from './import-kind';
import { agendaPoints, everyoneOr, listOf } from './list-parsers.rules';
import { agendaOf } from './meeting-record-import';
import { parseTables } from './sheet-layout';
import { licenceNo } from './text-parsers.rules';

const told = (kind: ImportKind, header: string, ...rows: string[]): string[] =>
  parseTables(kind, [
    { sheet: kind, rows: [header, ...rows].map((row) => row.split(',').map((cell) => (cell === '' ? null : cell))) },
  ]).faults.map((fault) => `${fault.row} ${fault.column}: ${fault.expected.split(' / ')[0]}`);

describe('a list in one cell', () => {
  const list = listOf(licenceNo);

  it.each(['140622100001、140622100002', '140622100001，140622100002', '140622100001 140622100002\n140622100001'])(
    '%s has two',
    (cell) => {
      expect(list(cell)).toEqual({ value: ['140622100001', '140622100002'] });
    },
  );

  it('may be a single number; what is wrong is told with its part', () => {
    expect(list(140622100001)).toEqual({ value: ['140622100001'] });
    expect(list('140622100001、12')).toMatchObject({ expected: { zh: '12：12 位数字，如 140622100001' } });
  });

  it('may mean everybody', () => {
    expect([everyoneOr(licenceNo)('全体'), everyoneOr(licenceNo)('140622100001')]).toEqual([
      { value: 'ALL' },
      { value: ['140622100001'] },
    ]);
  });
});

describe('the agenda of a meeting', () => {
  it.each([
    ['2、3,5', [2, 3, 5]],
    ['宣讲分档、货源投放和新品政策、讨论明码实价', ['SUPPLY_POLICY', 'DISCUSS_PRICES']],
    ['1；收集意见，逐条定措施', ['MEASURES_FOR_OPINIONS', 1]],
  ])('%s are the points of Annex 9, by number or by words that hold commas', (cell, points) => {
    const reading = agendaPoints(cell);
    expect('value' in reading && [...reading.value].toSorted()).toEqual([...points].toSorted());
  });

  it('has no eighth point and no words of its own', () => {
    for (const cell of ['8', '喝茶']) expect(agendaPoints(cell)).toHaveProperty('expected');
  });

  it('is that of the kind of meeting (SD-R17, SD-R18)', () => {
    expect(agendaOf('GROUP', [1, 'DISCUSS_PRICES'])).toEqual(['ELECT_LEADER', 'DISCUSS_PRICES']);
    expect(agendaOf('LEADERS', [1])).toEqual(['ELECT_CHAIR']);
    expect(agendaOf('LEADERS', ['DISCUSS_PRICES'])).toBeNull();
  });
});

describe('the cells of a row agree', () => {
  it('of a pledge: nobody joins before signing, one row for each day', () => {
    expect(
      told('PLEDGES', '专卖证号,签订日期,入组日期', '140622100001,2026-09-02,2026-09-01', '140622100001,2026-09-02,'),
    ).toEqual(['2 入组日期: 不早于签订日期的日期（签订承诺书后入组）', '3 专卖证号: 文件内不重复（与第 2 行相同）']);
  });

  it('of a term: one leader elected on a day, votes together', () => {
    expect(
      told(
        'LEADER_TERMS',
        '小组名称,专卖证号,职务,当选日期,赞成票,应投票数',
        '甲,140622100001,组长,2026-09-01,3,',
        '甲,140622100002,组长,2026-09-01,,',
        '甲,140622100002,副组长,2026-09-01,,',
        '甲,140622100003,会长,2026-09-01,,',
      ),
    ).toEqual(['2 应投票数: 与另一项票数一起填', '3 当选日期: 文件内不重复（与第 2 行相同）', '5 职务: 其中之一：组长、副组长']);
  });

  it('of a meeting: group or county, points of its own list', () => {
    const header = '会议类型,小组名称,县区,日期,地点类型,议程,到会证号';
    expect(
      told(
        'MEETING_RECORDS',
        header,
        '小组例会,,应县,2026-09-01,组员店铺,1,全体',
        '组长例会,,,2026-09-01,县营销部,讨论明码实价,全体',
        '小组例会,甲,,2026-09-01,县营销,1,全体',
      ),
    ).toEqual([
      '2 小组名称: 小组例会须填小组名称',
      '3 县区: 组长例会须填县区',
      '3 议程: 该类会议的议程',
      '4 地点类型: 其中之一：小组之家、组员店铺、县营销部、其他地点',
    ]);
  });

  it('of a chat: nobody is in one that does not exist (SD-R38)', () => {
    const header = '小组名称,县区,核对日期,已建微信群,客户经理在群,市管员在群,市场经理在群';
    expect(
      told(
        'CHAT_CHECKS',
        header,
        '甲,,2026-09-01,否,是,否,',
        ',,2026-09-01,否,否,否,',
        '甲,,2026-09-02,是,是,,',
        ',乙,2026-09-02,是,,,',
      ),
    ).toEqual([
      '2 已建微信群: 是（没有建群时不能登记群内人员）',
      '3 小组名称: 小组名称或县区，填一项',
      '4 市管员在群: 小组群须填',
      '5 市场经理在群: 组长群须填',
    ]);
  });
});
