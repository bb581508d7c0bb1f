import { describe, expect, it } from 'vitest';
import { cellKeys, cellText, columnCell, isListCell, type ListCell, unfolded } from './list-cell';

const ROW = {
  store: '万家超市',
  area: { name: '城区片', parent: { name: '应县' } },
  endedOn: null,
  appliedOn: '2026-10-01',
  daysLeft: -3,
  state: 'READ',
  late: true,
  lacking: ['MINUTES', 'IMAGE'],
  rounds: [{ members: 12 }, { members: 13 }],
  candidates: [
    { name: '甲', state: 'ELECTED' },
    { name: '乙', state: 'NOMINATED' },
    { name: '丙', state: 'ELECTED' },
  ],
};

describe('a cell of a list', () => {
  it.each<[ListCell, string]>([
    ['{store}', '万家超市'],
    ['{area.parent.name}{area.name}', '应县城区片'],
    ['{endedOn|appliedOn}', '2026-10-01'],
    ['{nothing.at.all}', ''],
    ['{rounds.0.members}–{rounds.-1.members}', '12–13'],
    ['{count candidates}', '3'],
    [{ of: 'state', words: { READ: '已学习', '*': '其他' } }, '已学习'],
    [{ of: 'state', words: { ACTIVE: '已入组', '*': '其他' } }, '其他'],
    [{ of: 'state', words: { ACTIVE: '已入组' } }, ''],
    [{ of: 'endedOn', words: { '': '{appliedOn}', '*': '—' } }, '2026-10-01'],
    [{ of: 'daysLeft', words: { '<0': '超期 {abs daysLeft} 天', '*': '还有 {daysLeft} 天' } }, '超期 3 天'],
    [
      [
        { of: 'state', words: { READ: '已学习' } },
        { of: 'late', words: { true: '（迟）' } },
      ],
      '已学习（迟）',
    ],
    [{ each: 'candidates', only: { state: 'ELECTED' }, cell: '{name}', by: '、' }, '甲、丙'],
    [{ each: 'lacking', cell: { of: '@', words: { MINUTES: '会议记录', IMAGE: '影像' } }, by: '、' }, '会议记录、影像'],
    [{ each: 'candidates', only: { state: 'WITHDRAWN' }, cell: '{name}', by: '、', none: '—' }, '—'],
  ])('%j shows %j', (cell, text) => {
    expect(isListCell(cell)).toBe(true);
    expect(cellText(cell, ROW)).toBe(text);
  });

  it('is a figure in a column of figures', () => {
    expect(columnCell({ title: '', cell: '{rounds.0.members}', figure: true }, ROW)).toMatchObject({ value: 12 });
    expect(columnCell({ title: '', cell: '{rounds.0.members}' }, ROW)).toBe('12');
  });

  it('names what it reads, so that a column which its list does not ask for is refused', () => {
    const cell: ListCell = [
      '{endedOn|appliedOn} {rounds.-1.members}',
      { each: 'candidates', only: { state: 'ELECTED' }, cell: { of: 'name', words: { '*': '{by.name}' } }, by: '' },
    ];
    expect(cellKeys(cell).map((keys) => keys.join('.'))).toEqual([
      'endedOn',
      'appliedOn',
      'rounds.members',
      'candidates.state',
      'candidates.name',
      'candidates.by.name',
    ]);
  });

  it('shows nothing of what every object has by itself', () => {
    expect(cellText('{constructor.name}{toString}{rounds.length}', ROW)).toBe('');
    expect(cellText({ of: 'store', words: {} }, { store: 'constructor' })).toBe('');
  });

  it.each([
    null,
    7,
    { of: 'a b', words: {} },
    { of: 'a', words: [] },
    { each: 'a', cell: 'x' },
    { each: 'a', by: '', cell: { of: '', words: {} } },
    '\u0000',
    'x'.repeat(501),
    [[[[[[['deep']]]]]]],
  ])('is not %j', (given) => {
    expect(isListCell(given)).toBe(false);
  });

  it('can be one of many rows that a row of the list stands for', () => {
    expect(unfolded(ROW, null)).toEqual([ROW]);
    expect(unfolded(ROW, 'rounds').map((row) => cellText('{store} {rounds.members}', row))).toEqual([
      '万家超市 12',
      '万家超市 13',
    ]);
    expect(unfolded({ ...ROW, rounds: [] }, 'rounds').map((row) => cellText('{store} {rounds.members}', row))).toEqual([
      '万家超市 ',
    ]);
  });
});
