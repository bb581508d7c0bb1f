import { describe, expect, it } from 'vitest';
import { pairWithGroups } from './pair-with-groups';

const near = { id: 'near', roomLeft: 1 };
const far = { id: 'far', roomLeft: 2 };
const of = (...nearestGroups: { id: string; roomLeft: number }[]) => ({ nearestGroups });

describe('several licensees who apply at once', () => {
  it('go each to the nearest group that has room after those before them, and to none beyond its limit (SD-R02)', () => {
    const pairs = pairWithGroups([of(near, far), of(near, far), of(near), of(far), of(near, far)]);
    expect(pairs.map(({ group }) => group?.id ?? null)).toEqual(['near', 'far', null, 'far', null]);
  });
});
