import {
  CELL_WORDS,
  GROUP_COLUMNS,
  GROUP_STATUS_WORDS,
  MARKET_WORDS,
  RETAILER_COLUMNS,
  type Words,
} from '@chengxin/exports/domain';
import { BUSINESS_FORMAT_LABELS, RETAILER_STATUS_LABELS } from '@chengxin/retailers/domain';
import { describe, expect, it } from 'vitest';
import { texts as groups } from '../features/groups/groups.texts';
import { texts as retailers } from '../features/retailers/retailers.texts';

const inLanguage = (words: Readonly<Record<string, Words>>, language: 'zh' | 'en') =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[language]]));
const titles = (columns: Readonly<Record<string, { title: Words }>>, language: 'zh' | 'en') =>
  Object.values(columns)
    .map(({ title }) => title[language])
    .sort();

describe.each(['zh', 'en'] as const)('exported lists in %s', (language) => {
  it('have the titles of the pages’ tables', () => {
    expect(titles(RETAILER_COLUMNS, language)).toEqual(Object.values(retailers[language].column).sort());
    expect(titles(GROUP_COLUMNS, language)).toEqual(Object.values(groups[language].column).sort());
  });

  it('have the words of their cells', () => {
    expect(inLanguage(BUSINESS_FORMAT_LABELS, language)).toEqual(retailers[language].format);
    expect(inLanguage(MARKET_WORDS, language)).toEqual(retailers[language].market);
    expect(inLanguage(MARKET_WORDS, language)).toEqual(groups[language].market);
    expect(inLanguage(RETAILER_STATUS_LABELS, language)).toEqual(retailers[language].status);
    expect(inLanguage(GROUP_STATUS_WORDS, language)).toEqual(groups[language].status);
    const { expired, noGroup, groupedElsewhere } = retailers[language];
    const { held, notHeld, noLeader, today } = groups[language];
    expect(inLanguage(CELL_WORDS, language)).toEqual({
      expired,
      noGroup,
      groupedElsewhere,
      held,
      notHeld,
      noLeader,
      today: today.replace(' {{count}}', ''),
    });
  });
});
