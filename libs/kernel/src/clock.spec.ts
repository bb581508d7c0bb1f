import { describe, expect, it } from 'vitest';
import { clockOn, dayInShanghai } from './clock';

describe('the day in Shanghai', () => {
  it('begins eight hours before the day in UTC', () => {
    expect(dayInShanghai(new Date('2026-08-31T15:59:59.999Z'))).toBe('2026-08-31');
    expect(dayInShanghai(new Date('2026-08-31T16:00:00.000Z'))).toBe('2026-09-01');
  });

  it('stands still on the demonstration clock while its time goes on', () => {
    const clock = clockOn('2026-10-12');
    expect(clock.today()).toBe('2026-10-12');
    expect(dayInShanghai(clock.now())).toBe('2026-10-12');
  });

  it('is not what a duration is measured by: the real clock knows no day that stands still', () => {
    const before = Date.now();
    const real = clockOn('2026-10-12').realNow().getTime();
    expect(real).toBeGreaterThanOrEqual(before);
    expect(real).toBeLessThanOrEqual(Date.now());
  });
});
