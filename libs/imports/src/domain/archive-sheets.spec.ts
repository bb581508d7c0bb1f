import { archiveRows } from '@chengxin/joining/domain';
import { describe, expect, it } from 'vitest';
import { differs, leadersNamed, mostFrequent, streetOf } from './archive-reading.rules';
import { archiveCells } from './archive-sheets.rules';
import type { Cell, SheetTable } from './cell';
import { detectKind } from './detect-kind.rules';
import { parseTables } from './sheet-layout';

const NAME = '应县金城镇卷烟零售户诚信自律互助小组';
const HEADS = ['零售店名称', '专卖证号', '客户姓名', '经营地址', '经营业态', '联系电话'];
const member = (number: number, name = '王建国', phone = '13800000001'): Cell[] => [
  `店${number}`,
  `14062210000${number}`,
  name,
  '新建路',
  '食杂店',
  phone,
];

/** Annex 5 as it is printed: nothing but its own labels. */
const printed = (...members: Cell[][]): Cell[][] => [
  ['附件 5：'],
  ['《零售户诚信自律互助小组档案》'],
  ['小组名称', NAME, null, '组建日期', '2026年9月1日'],
  ['组长姓名', '王建国', null, '组长电话', '13800000001'],
  ['小组之家地址', '金城镇新建路 12 号'],
  ['小组成员信息'],
  HEADS,
  ...members,
  [null],
  ['市管员', '李明', null, '联系电话', '13900000001'],
  ['客户经理', '张芳', null, '联系电话', '13900000002'],
];
const sheet = (name: string, ...rows: Cell[][]): SheetTable => ({ sheet: name, rows });
const read = (...tables: SheetTable[]) => parseTables('GROUP_ARCHIVES', tables);
const told = (...tables: SheetTable[]): string[] =>
  read(...tables).faults.map(
    (fault) => `${fault.sheet} ${fault.row} ${fault.column} ${fault.value}: ${fault.expected.split(' / ')[0]}`,
  );

describe('an archive in the layout of Annex 5', () => {
  it('is read as it is printed: labels with the cells beside them, members up to the officers', () => {
    const { rows, faults, count } = read(sheet('一组', ...printed(member(1), member(2, '李四'))));
    expect(faults).toEqual([]);
    // One archive and two members.
    expect(count).toBe(3);
    expect(rows[0]).toMatchObject({
      ...{ line: 3, groupName: NAME, foundedOn: '2026-09-01', leaderName: '王建国', homeAddress: '金城镇新建路 12 号' },
      ...{ electedOn: null, lines: { groupName: 3, foundedOn: 3, leaderName: 4, homeAddress: 5 } },
    });
    expect(rows[0]?.members.map(({ line, licenceNo, joinedOn }) => [line, licenceNo, joinedOn])).toEqual([
      [8, '140622100001', null],
      [9, '140622100002', null],
    ]);
  });

  it('may stand in many sheets, several in one, with labels and values in one cell; other sheets are left out', () => {
    const short = [['小组名称：应县东街卷烟零售户诚信自律互助小组', null, '组建日期：2026.9.1'], HEADS, member(3)];
    const { rows, faults } = read(
      sheet('一组', ...printed(member(1)), ...short),
      sheet('说明', ['列', '示例'], ['小组名称 / group name', NAME]),
      sheet('二组', ['小组名称', '应县西街卷烟零售户诚信自律互助小组', '组建日期', '2026-09-01'], HEADS, member(4)),
    );
    expect(faults).toEqual([]);
    expect(rows.map(({ groupName, members }) => [groupName?.slice(2, 4), members.length])).toEqual([
      ['金城', 1],
      ['东街', 1],
      ['西街', 1],
    ]);
  });

  it('is the one that the product writes', () => {
    const texts = {
      小组名称: NAME,
      组建日期: '2026年9月1日',
      组长姓名: '王**',
      组长电话: '138****0001',
      组长当选日期: '2026-09-02',
    };
    const members = [{ 零售店名称: '店1', 专卖证号: '140622100001', 客户姓名: '王**', 入组日期: '2026-09-03' }];
    const rows = archiveRows(texts, members).map((row) => row.map((cell) => cell?.value || null));
    expect(detectKind([sheet('小组档案', ...rows)])).toBe('GROUP_ARCHIVES');
    const { rows: archives, faults } = read(sheet('小组档案', ...rows));
    expect(faults).toEqual([]);
    expect(archives[0]).toMatchObject({
      foundedOn: '2026-09-01',
      electedOn: '2026-09-02',
      homeAddress: null,
      overLimitReason: null,
    });
    expect(archives[0]?.members).toMatchObject([{ storeName: '店1', joinedOn: '2026-09-03' }]);
  });

  it('may have its heading beside the members, merged down all of them', () => {
    const beside = [HEADS, member(1), member(2)].map((row) => ['小组成员信息', ...row]);
    const { rows, faults } = read(
      sheet('一组', ['小组名称', NAME, '组建日期', '2026-09-01'], ...beside, [null, '市管员', '李明', '联系电话', '1']),
    );
    expect([faults, rows[0]?.members.map(({ licenceNo }) => licenceNo)]).toEqual([[], ['140622100001', '140622100002']]);
  });

  it('is told wrong at its sheet and cell', () => {
    const rows = printed(['店1', '12', '王建国'], member(2), member(2));
    rows[2] = ['小组名称', NAME, '组建日期', '2026-02-30'];
    expect(told(sheet('一组', ...rows))).toEqual([
      '一组 3 组建日期 2026-02-30: 日历上存在的日期（该日期不存在）',
      '一组 8 专卖证号 12: 12 位数字，如 140622100001',
      '一组 10 专卖证号 140622100002: 文件内不重复（与“一组”第 9 行相同）',
    ]);
    const cellOf = archiveCells(sheet('一组', ...rows));
    expect([cellOf(3, '组建日期'), cellOf(8, '专卖证号'), cellOf(4, '组建日期')]).toEqual([3, 1, undefined]);
  });

  it('is corrected in the marked workbook and read again with its notes', () => {
    const rows = printed(member(1), member(2));
    const noted = rows.map((row, index) => {
      if (index === 2) return [...row, null, '小组名称：文件内不重复（与“甲”第 1 行相同） / once per file (as in 甲)'];
      if (index === 3)
        return ['组长姓名', '王建国', null, '组长电话', null, null, '组长电话：同姓名的几名成员中组长的电话 / the telephone'];
      return index === 7
        ? [...row, null, '专卖证号：12 位数字 / 12 digits\n零售店名称：与登记的店名一致 / as it is registered']
        : row;
    });
    const { rows: archives, faults } = read(sheet('一组', ...noted));
    expect([faults, archives.length, archives[0]?.leaderPhone, archives[0]?.members.length]).toEqual([[], 1, null, 2]);
  });

  it('needs its labels, a member, and a group of its own', () => {
    expect(told(sheet('甲', ['小组名称', NAME, '组建日期', '2026-09-01']), sheet('乙', ...printed(member(1))))).toEqual([
      `甲 1 小组名称 ${NAME}: 下面有成员表头（零售店名称、专卖证号……）和至少一名成员`,
      `乙 3 小组名称 ${NAME}: 文件内不重复（与“甲”第 1 行相同）`,
    ]);
    expect(told(sheet('一组', ['小组名称'], HEADS, member(1)))).toEqual(['一组 1 小组名称 : 必填', '一组 1 组建日期 : 必填']);
    expect(told(sheet('名单', ['专卖证号', '店名']))[0]).toContain('附件 5 的版式');
  });
});

describe('what an archive says', () => {
  const [one, two] = [
    { personName: '王建国', phone: '1' },
    { personName: '王 建国', phone: '2' },
  ];

  it('of the leader: the member of that name, of several the one with the telephone', () => {
    expect(leadersNamed({ leaderName: '王建国', leaderPhone: '2', members: [one, two] })).toEqual([two]);
    expect(leadersNamed({ leaderName: '王建国', leaderPhone: null, members: [one, two] })).toEqual([one, two]);
    expect(leadersNamed({ leaderName: '李四', leaderPhone: '1', members: [one, two] })).toEqual([]);
    expect(leadersNamed({ leaderName: null, leaderPhone: '1', members: [one] })).toEqual([]);
  });

  it('of names contradicts the register only where it is neither empty nor masked', () => {
    expect([differs('王建国', '李四'), differs('王 建国', '王建国'), differs('王**', '李四'), differs(null, '李四')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('of the place: the street by the name, the place where most members lie', () => {
    expect(streetOf(`${NAME}二组`, '应县')).toBe('金城镇');
    expect(streetOf(NAME, '怀仁市')).toBe('应县金城镇');
    expect([mostFrequent(['b', 'a', 'a', 'b']), mostFrequent(['b', 'a', 'a']), mostFrequent([])]).toEqual(['b', 'a', null]);
  });
});
