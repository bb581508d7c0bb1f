import { INDICATORS } from '@chengxin/indicators/domain';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../app/shell/navigation';
import { texts } from '../../app/shell/shell.texts';
import { INDICATOR_SPELLINGS, PAGE_SPELLINGS } from './spellings';

const spelt = (name: string): string =>
  pinyin(name.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, ''), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase();

describe('pages and indicators can be found in pinyin', () => {
  it('every page of the navigation', () => {
    const names: Record<string, unknown> = texts.zh;
    const places = SECTIONS.flatMap((section) => section.places);
    expect(PAGE_SPELLINGS).toEqual(Object.fromEntries(places.map(({ key }) => [key, spelt(String(names[key]))])));
  });

  it('every indicator', () => {
    expect(INDICATOR_SPELLINGS).toEqual(
      Object.fromEntries([...INDICATORS.values()].map(({ code, nameZh }) => [code, spelt(nameZh)])),
    );
  });
});
