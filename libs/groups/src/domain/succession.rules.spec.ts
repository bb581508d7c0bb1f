import { describe, expect, it } from 'vitest';
import { mayMerge, maySplitOff } from './succession.rules';

const codesOf = (verdicts: readonly { ok: boolean; reason?: { code: string; path: readonly string[] } }[]): string[] =>
  verdicts.flatMap(({ reason }) => (reason ? [`${reason.code} ${reason.path.join('.')}`] : []));
const INTO = ['input', 'intoGroupId'];
const MEMBERS = ['input', 'memberIds'];

describe('a group that is merged into another (§3.5, SD-R03)', () => {
  const group = { id: 'a', countyId: 3 };

  it('goes to another group of its county', () => {
    expect(mayMerge(group, { id: 'b', countyId: 3 }, INTO).ok).toBe(true);
  });

  it('goes not into itself, and to no other county', () => {
    expect(codesOf([mayMerge(group, group, INTO)])).toEqual(['SAME_GROUP input.intoGroupId']);
    expect(codesOf([mayMerge(group, { id: 'b', countyId: 4 }, INTO)])).toEqual(['OTHER_COUNTY input.intoGroupId']);
  });
});

describe('members who are split off as a group of their own', () => {
  const members = new Set(['a', 'b', 'c']);

  it('are members of the group, and one stays at least', () => {
    expect(codesOf(maySplitOff(['a', 'b'], members, MEMBERS))).toEqual([]);
  });

  it('are told one by one when they are no members', () => {
    expect(codesOf(maySplitOff(['a', 'x'], members, MEMBERS))).toEqual(['NOT_A_MEMBER input.memberIds.1']);
  });

  it('are not all of them', () => {
    expect(codesOf(maySplitOff(['c', 'b', 'a'], members, MEMBERS))).toEqual(['NOBODY_STAYS input.memberIds']);
  });
});
