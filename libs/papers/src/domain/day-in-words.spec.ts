import { describe, expect, it } from 'vitest';
import { dayInWords } from './day-in-words';

describe('a day on a form', () => {
  it('is written out, and left to be written where it is not known', () => {
    expect(dayInWords('2026-10-05')).toBe('2026年10月5日');
    expect(dayInWords(null)).toBe('　　　年　　月　　日');
    expect(dayInWords(undefined)).toBe('　　　年　　月　　日');
  });
});
