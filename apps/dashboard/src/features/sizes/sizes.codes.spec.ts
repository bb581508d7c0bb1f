import { describe, expect, it } from 'vitest';
import { groupsOfBar } from './sizes.codes';

describe('a bar of the size distribution opens the groups that it counts', () => {
  it('by their number of members', () => {
    expect(groupsOfBar({ from: 12, to: 12 })).toBe('/groups?size=12');
    expect(groupsOfBar({ from: 40, to: null })).toBe('/groups?size=40-');
    expect(groupsOfBar({ from: 10, to: 15 })).toBeNull();
  });
});
