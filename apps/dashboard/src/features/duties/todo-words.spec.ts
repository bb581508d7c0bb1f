import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { texts } from './todo.texts';
import { COUNTED_KINDS, quantityPattern, showsDays } from './todo-words';

describe('the working days of a to-do', () => {
  it('are shown up to a year of them, so that only there it matters whether the holidays are known', () => {
    expect(showsDays({ workingDaysLeft: 0 })).toBe(true);
    expect(showsDays({ workingDaysLeft: 400 })).toBe(true);
    expect(showsDays({ workingDaysLeft: -250 })).toBe(true);
    expect(showsDays({ workingDaysLeft: -251 })).toBe(false);
    expect(showsDays({ workingDaysLeft: null })).toBe(false);
  });
});

describe('how many there are, in the file of the list', () => {
  it.each(['zh', 'en'] as const)('is a place for the number with the word of its kind, in %s', async (language) => {
    const words = i18next.createInstance();
    await words.init({ lng: language, defaultNS: 'todo', resources: { [language]: { todo: texts[language] } } });
    const patterns = COUNTED_KINDS.map((kind) => quantityPattern(words.getFixedT(language, 'todo') as never, kind, '{quantity}'));
    for (const pattern of patterns)
      expect(pattern).toMatch(language === 'zh' ? /^缺? ?\{quantity\} [户份条]$/ : /^(missing )?\{quantity\} \w+/);
  });
});
