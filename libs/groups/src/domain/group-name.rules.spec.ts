import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber, parseChineseNumber } from './chinese-ordinal';
import { buildGroupName, checkGroupName, nextOrdinal, parseGroupName, tidyName } from './group-name.rules';

const WORDS = '卷烟零售户诚信自律互助小组';
const naming = (name: string, othersOnStreet: number[] = [], streetText = '东大街') => ({
  countyName: '应县',
  streetText,
  name,
  othersOnStreet,
});
const verdict = (name: string, othersOnStreet?: number[], streetText?: string) => {
  const answer = checkGroupName(naming(name, othersOnStreet, streetText));
  return answer.ok ? 'allowed' : answer.reason.code;
};

describe('ordinals in Chinese', () => {
  it('run from 一 to 九十九', () => {
    expect([1, 2, 9, 10, 11, 19, 20, 21, 99].map(chineseNumber)).toEqual([
      '一',
      '二',
      '九',
      '十',
      '十一',
      '十九',
      '二十',
      '二十一',
      '九十九',
    ]);
    expect(() => chineseNumber(100)).toThrow(RangeError);
  });

  it('are read back as written and in no other form', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => parseChineseNumber(chineseNumber(value)) === value));
    expect(['一十', '百', '2', '', '零', '十零'].map(parseChineseNumber)).toEqual([null, null, null, null, null, null]);
  });
});

describe("a group's name (SD-R05)", () => {
  it('is county + street + the common words, with an ordinal where there are several', () => {
    expect(buildGroupName('应县', '东大街', 0)).toBe(`应县东大街${WORDS}`);
    expect(buildGroupName('应县', '东大街', 2)).toBe(`应县东大街${WORDS}二组`);
  });

  it('is taken apart as it was built', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (ordinal) => {
        expect(parseGroupName(buildGroupName('朔城区', '北旺庄街道', ordinal))).toEqual({ head: '朔城区北旺庄街道', ordinal });
      }),
    );
    expect(
      [WORDS, '应县东大街', `应县东大街${WORDS}2组`, `应县东大街${WORDS}二`, `应县东大街${WORDS}二组。`].map(parseGroupName),
    ).toEqual(Array(5).fill(null));
  });

  it('is typed with spaces and full-width signs and stored without', () => {
    expect(tidyName(' 应县　东大街（南）卷烟零售户 诚信自律互助小组 ')).toBe(`应县东大街(南)${WORDS}`);
  });

  it('may be that of a first group with or without ordinal', () => {
    expect([verdict(`应县东大街${WORDS}`), verdict(`应县东大街${WORDS}一组`)]).toEqual(['allowed', 'allowed']);
  });

  it('is told by its form and one that is free; another ordinal that is free will do', () => {
    const told = checkGroupName(naming('东大街诚信小组', [0]));
    expect(told.ok || told.reason.text.zh).toBe(
      `名称须为“应县东大街${WORDS}”，末尾可加一组、二组等序号，如“应县东大街${WORDS}二组”`,
    );
    expect(verdict(`应县东大街${WORDS}三组`, [0])).toBe('allowed');
    const taken = checkGroupName(naming(`应县东大街${WORDS}二组`, [2]));
    expect(taken.ok || taken.reason.text.zh).toBe(`本县已有小组（在册、筹建或规划中）名为“应县东大街${WORDS}二组”`);
  });

  it('must name its own county and street', () => {
    expect([verdict(`怀仁市东大街${WORDS}`), verdict(`应县西大街${WORDS}`), verdict('东大街诚信小组')]).toEqual([
      'NAME_FORM',
      'NAME_FORM',
      'NAME_FORM',
    ]);
    expect(verdict(`应县${WORDS}`, [], '')).toBe('STREET_NEEDED');
    expect(verdict(`应县东大街\u0000${WORDS}`, [], '东大街\u0000')).toBe('STREET_NEEDED');
  });

  it('needs an ordinal of its own once the street has a group', () => {
    expect(verdict(`应县东大街${WORDS}`, [1])).toBe('ORDINAL_NEEDED');
    expect(verdict(`应县东大街${WORDS}二组`, [0])).toBe('allowed');
    expect(verdict(`应县东大街${WORDS}二组`, [0, 2])).toBe('NAME_TAKEN');
  });

  it('is proposed with the first free ordinal; a group without one counts as the first', () => {
    expect([[], [0], [1, 2], [0, 2, 4], [2]].map(nextOrdinal)).toEqual([1, 2, 3, 3, 1]);
  });
});
