import { describe, expect, it } from 'vitest';
import { electedIn, roundResults } from './round-results';

type Office = 'LEADER' | 'DEPUTY' | 'CHAIR' | 'VICE_CHAIR';

/** A round of twelve members; six elect. Votes by candidate, leaders named `l…`, deputies `d…`. */
const round = (votes: Record<string, number>, ballots: number | null = 12) => ({
  ...{ members: 12, needed: 6, ballots },
  counts: Object.entries(votes).map(([id, count]) => ({
    votes: ballots === null ? null : count,
    candidate: { id, office: (id.startsWith('l') ? 'LEADER' : 'DEPUTY') as Office },
  })),
});
const election = (deputySeats: number, ...rounds: ReturnType<typeof round>[]) => ({
  ...{ electsHead: true, deputySeats, association: null, rounds },
});

describe('what a round of an election decided', () => {
  it('is told of the round itself: who is tied in the first and elected in the second was not elected in the first', () => {
    const [first, second] = roundResults(election(1, round({ l1: 7, l2: 5, d1: 6, d2: 6 }), round({ d1: 7, d2: 5 })));
    expect(first).toEqual([
      { office: 'LEADER', elected: ['l1'], runOff: [], open: 0 },
      { office: 'DEPUTY', elected: [], runOff: ['d1', 'd2'], open: 1 },
    ]);
    expect(electedIn(first)).toEqual(['l1']);
    expect(second).toEqual([{ office: 'DEPUTY', elected: ['d1'], runOff: [], open: 0 }]);
  });

  it('names each office that was voted for, also where one was decided and the other goes on', () => {
    const [first] = roundResults(election(2, round({ l1: 5, l2: 4, d1: 8, d2: 7 })));
    expect(first?.map(({ office, open }) => [office, open])).toEqual([
      ['LEADER', 1],
      ['DEPUTY', 0],
    ]);
    expect(first?.[0]?.runOff).toEqual(['l1', 'l2']);
  });

  it('fills in the second round only the seats that the first left open, as many as have enough votes', () => {
    const [first, second] = roundResults(election(2, round({ l1: 9, d1: 8, d2: 6, d3: 6 }), round({ d2: 5, d3: 4 })));
    expect(electedIn(first)).toEqual(['l1', 'd1']);
    expect(second).toEqual([{ office: 'DEPUTY', elected: [], runOff: ['d2', 'd3'], open: 1 }]);
  });

  it('is nothing before the count, and with nobody to vote', () => {
    expect(roundResults(election(0, round({ l1: 0 }, null)))).toEqual([[]]);
    expect(electedIn(roundResults({ ...election(0), rounds: [{ ...round({ l1: 0 }, 0), members: 0, needed: 0 }] })[0])).toEqual(
      [],
    );
  });

  it('of an association is that of chair and vice chairs', () => {
    const rounds = [{ ...round({}), counts: [{ votes: 6, candidate: { id: 'c', office: 'CHAIR' as Office } }] }];
    expect(roundResults({ ...election(0), association: {}, rounds })[0]).toEqual([
      { office: 'CHAIR', elected: ['c'], runOff: [], open: 0 },
    ]);
  });
});
