import { describe, expect, it } from 'vitest';
import { chineseNumber, groupName, personName, phoneNumber, storeName, streetTexts } from './names';
import { RandomStream } from './random';

const random = (): RandomStream => new RandomStream(7, 'names');

describe('invented names', () => {
  it('count in Chinese', () => {
    expect([1, 2, 10, 11, 20, 21].map(chineseNumber)).toEqual(['一', '二', '十', '十一', '二十', '二十一']);
  });

  it('name a group by SD-R05: county + street + the fixed words, and an ordinal at the end where there are several', () => {
    expect(groupName('应县', '府前街', 0)).toBe('应县府前街卷烟零售户诚信自律互助小组');
    expect(groupName('应县', '府前街', 2)).toBe('应县府前街卷烟零售户诚信自律互助小组二组');
  });

  it('are recognisable: a shop bears a pair of the sexagenary cycle, a person a heavenly stem, a telephone 1990000', () => {
    const source = random();
    for (let i = 0; i < 50; i++) {
      expect(storeName(source, 'TOBACCO_LIQUOR')).toMatch(/^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥].记/);
      expect(personName(source)).toMatch(/^.[甲乙丙丁戊己庚辛壬癸].$/);
      expect(phoneNumber(source)).toMatch(/^1990000\d{4}$/);
    }
  });

  it('give a county no street twice, and 府前街 always', () => {
    const streets = streetTexts(random(), 51);
    expect(new Set(streets).size).toBe(51);
    expect(streets[0]).toBe('府前街');
  });
});
