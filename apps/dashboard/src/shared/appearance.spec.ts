import { describe, expect, it } from 'vitest';
import { isDark } from './appearance';

describe('the screen is dark', () => {
  it('where the system is and nothing was chosen', () => {
    expect(isDark('system', true, false)).toBe(true);
    expect(isDark('system', false, false)).toBe(false);
  });

  it('where dark was chosen, whatever the system is; never where light was', () => {
    expect(isDark('dark', false, false)).toBe(true);
    expect(isDark('light', true, false)).toBe(false);
  });

  it('never on paper', () => {
    expect(isDark('dark', true, true)).toBe(false);
    expect(isDark('system', true, true)).toBe(false);
  });
});
