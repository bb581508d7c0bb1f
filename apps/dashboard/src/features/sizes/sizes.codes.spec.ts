import { describe, expect, it } from 'vitest';
import { groupsOfBar } from './sizes.codes';

describe('a bar of the size distribution opens the groups of its class', () => {
  it('by the bounds of the bar', () => {
    expect(groupsOfBar({ from: 3, to: 4 })).toBe('/groups?size=UNDER_5');
    expect(groupsOfBar({ from: 8, to: 9 })).toBe('/groups?size=UNDER_10');
    expect(groupsOfBar({ from: 10, to: 11 })).toBe('/groups?size=10_15');
    expect(groupsOfBar({ from: 25, to: 25 })).toBe('/groups?size=16_25');
    expect(groupsOfBar({ from: 26, to: null })).toBe('/groups?size=OVER_25');
  });
});
