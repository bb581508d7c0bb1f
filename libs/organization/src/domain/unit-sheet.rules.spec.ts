import { describe, expect, it } from 'vitest';
import { scopeRangeOf, type UnitLevel } from './unit-code';
import { type PresentUnit, planUnits, type UnitFacts } from './unit-sheet.rules';

const HEADER = ['代码', '名称', '层级', '上级代码', '地点种类', '乡镇代码', '乡镇名称'];

const present = (code: string, name: string, level: UnitLevel, parentCode: string | null, areaCode = code): PresentUnit => {
  const range = scopeRangeOf(areaCode) ?? { from: 0, to: 0 };
  const township = level === 'PLACE' ? { townshipCode: code.slice(0, 9), townshipName: '金城镇' } : null;
  return {
    ...{ code, name, level, parentCode, scopeFrom: range.from, scopeTo: range.to, sort: 1, occupied: false },
    ...{ placeKind: level === 'PLACE' ? 'TOWNSHIP_SEAT' : null, townshipCode: null, townshipName: null, ...township },
  };
};
const UNITS = [
  present('140600', '朔州市', 'CITY', '140000'),
  present('140622', '应县', 'COUNTY', '140600'),
  present('140622A01', '全县', 'AREA', '140622'),
  present('140622100S01', '金城镇所在地', 'PLACE', '140622A01', '140622A01'),
];
const factsOf = (units: readonly PresentUnit[]): UnitFacts => ({
  units: new Map(units.map((unit) => [unit.code, unit])),
  townshipName: (code) => (code === '140622101' ? '南河种镇' : undefined),
});
const FACTS = factsOf(UNITS);
const faultsOf = (...rows: string[][]) =>
  planUnits([HEADER, ...rows], FACTS).faults.map(({ row, column, value }) => `${row} ${column} ${value}`);

describe('a file of units', () => {
  it('adds areas and places, a child before its parent too, and takes the township name from the published list', () => {
    const plan = planUnits(
      [
        HEADER,
        ['140622101V01', '南河种东部村', '地点', '140622A02', '村组', '', ''],
        ['140622A02', '南河种片', '片区', '', '', '', ''],
      ],
      FACTS,
    );
    expect(plan.faults).toEqual([]);
    expect(plan.added).toMatchObject([
      { code: '140622A02', level: 'AREA', parentCode: '140622', scopeFrom: 140_622_002 },
      {
        code: '140622101V01',
        parentCode: '140622A02',
        scopeFrom: 140_622_002,
        placeKind: 'VILLAGE_CLUSTER',
        townshipName: '南河种镇',
      },
    ]);
  });

  it('renames what is there; what stands there as it is stays unchanged', () => {
    const plan = planUnits([HEADER, ['140622A01', '城区片'], ['140622', '应县']], FACTS);
    expect(plan.changed.map(({ before, after }) => [before.name, after.name])).toEqual([['全县', '城区片']]);
    expect(plan.unchanged).toBe(1);
  });

  it('may stand under a title and know its columns by other words', () => {
    const plan = planUnits([['朔州市单位表'], ['编码', '单位名称'], ['140622A01', '城区片']], FACTS);
    expect(plan.changed).toHaveLength(1);
  });

  it('is refused with every fault at once: impossible codes, wrong levels, unknown parents, doubles', () => {
    expect(
      faultsOf(
        ['1406', '短'],
        ['140622A00', '零号片'],
        ['140600', '朔州市'],
        ['140622A02', '城区片', '地点'],
        ['140699A01', '无县片'],
        ['140622100J01', '东大街', '', '140622A09'],
        ['140622100J02', '西大街', '', '140622'],
        ['140622100J03', '南大街', '', '140622A01', '村组'],
        ['140622999S01', '无名镇所在地', '', '140622A01'],
        ['140622A01', ''],
        ['140622A01', '城区片'],
      ),
    ).toEqual([
      '2 代码 1406',
      '3 代码 140622A00',
      '4 代码 140600',
      '5 层级 地点',
      '6 上级代码 ',
      '7 上级代码 140622A09',
      '8 上级代码 140622',
      '9 地点种类 村组',
      '10 乡镇名称 ',
      '11 名称 ',
      '12 代码 140622A01',
    ]);
  });

  it('changes nothing at all while it has a fault', () => {
    expect(planUnits([HEADER, ['140622A01', '城区片'], ['坏', '坏']], FACTS)).toMatchObject({ added: [], changed: [] });
  });

  it('moves an empty place to another area, but not one where retailers or groups are', () => {
    const move = [HEADER, ['140622A02', '城区片'], ['140622100S01', '金城镇所在地', '', '140622A02']];
    expect(planUnits(move, FACTS).changed).toMatchObject([{ after: { parentCode: '140622A02', scopeFrom: 140_622_002 } }]);
    const occupied = factsOf(UNITS.map((unit) => ({ ...unit, occupied: unit.level === 'PLACE' })));
    expect(planUnits(move, occupied).faults).toMatchObject([{ row: 3, column: '上级代码' }]);
  });

  it('without the columns for code and name says which are missing', () => {
    expect(planUnits([['名称', '层级']], FACTS).faults).toMatchObject([{ row: 1, column: '代码' }]);
    expect(planUnits([], FACTS).faults.map(({ column }) => column)).toEqual(['代码', '名称']);
  });
});
