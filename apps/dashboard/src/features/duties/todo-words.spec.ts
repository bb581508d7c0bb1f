import { describe, expect, it } from 'vitest';
import { showsDays } from './todo-words';

describe('the working days of a to-do', () => {
  it('are shown up to a year of them, so that only there it matters whether the holidays are known', () => {
    expect(showsDays({ workingDaysLeft: 0 })).toBe(true);
    expect(showsDays({ workingDaysLeft: 400 })).toBe(true);
    expect(showsDays({ workingDaysLeft: -250 })).toBe(true);
    expect(showsDays({ workingDaysLeft: -251 })).toBe(false);
    expect(showsDays({ workingDaysLeft: null })).toBe(false);
  });
});
