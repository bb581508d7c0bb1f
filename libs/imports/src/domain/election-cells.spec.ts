import { describe, expect, it } from 'vitest';
import { missingItems, storesNamed, turnout } from './election-cells.rules';

const expected = (zh: string) => ({ expected: { zh: expect.stringContaining(zh) as string, en: expect.any(String) as string } });

describe('the cells of an election', () => {
  it('name who did not vote between commas or semicolons, in full width or half, each as often as it is told', () => {
    const names = (cell: string | number) => {
      const reading = storesNamed(cell);
      return 'value' in reading ? reading.value.names : reading;
    };
    expect(names('兴隆副食店、宏达 超市，便民店;便民店')).toEqual(['兴隆副食店', '宏达 超市', '便民店', '便民店']);
    expect(names('１４０６２２１００００１')).toEqual(['140622100001']);
    expect(names(140622100001)).toEqual(['140622100001']);
    for (const nobody of ['无', '没有', '全体参加', 'none', ' Nobody ']) expect(names(nobody)).toEqual([]);
  });

  it('name what is missing in the box, each item once with its remark', () => {
    expect(missingItems('影像资料：没有相机；已经申请；Price tables: not yet given out\n第二季度补发')).toEqual({
      value: [
        { item: 'IMAGES', remark: '没有相机；已经申请' },
        { item: 'PRICE_TABLES', remark: 'not yet given out；第二季度补发' },
      ],
    });
    expect(missingItems('全部移交')).toEqual({ value: [] });
    expect(missingItems('小组章程')).toEqual({ value: [{ item: 'CHARTER', remark: null }] });
    for (const wrong of ['没有相机', '影像资料：丢失；影像资料：又丢失', '影像资料室丢失'])
      expect(missingItems(wrong)).toMatchObject(expected('未移交的项目和备注'));
    expect(missingItems(`小组章程：${'长'.repeat(201)}`)).toMatchObject(expected('不超过 200 个字符'));
  });

  it('tell the turnout with all members or without, and not before the count', () => {
    expect(turnout('11 / 13')).toEqual({ value: { ballots: 11, members: 13 } });
    expect(turnout('１１／１３')).toEqual({ value: { ballots: 11, members: 13 } });
    expect(turnout(11)).toEqual({ value: { ballots: 11, members: null } });
    expect(turnout('— / 13')).toEqual({ value: { ballots: null, members: 13 } });
    for (const wrong of ['多数', '11 / ', '1/2/3']) expect(turnout(wrong)).toMatchObject(expected('参加户数 / 全体户数'));
  });
});
