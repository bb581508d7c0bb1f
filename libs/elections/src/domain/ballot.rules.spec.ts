import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areTwo, type CandidateVotes, countRound, isEnough, isPossibleCount, type RoundRules } from './ballot.rules';

const HALF = { numerator: '0.5', denominator: '1' };
const of = (members: number, head = 1, deputies = 0): RoundRules => ({ members, share: HALF, seats: { head, deputies } });
const leaders = (...votes: number[]): CandidateVotes[] =>
  votes.map((count, index) => ({ candidateId: 'ABCDE'[index] ?? '', office: 'LEADER', votes: count }));
const deputies = (...votes: number[]): CandidateVotes[] =>
  votes.map((count, index) => ({ candidateId: 'VWXYZ'[index] ?? '', office: 'DEPUTY', votes: count }));

describe('a ballot of all members (SD-R06, SD-Q3)', () => {
  it('elects with half of all members: 12 of 24 are enough (T2), 11 are not', () => {
    expect(isEnough(12, of(24))).toBe(true);
    expect(isEnough(11, of(24))).toBe(false);
    expect(countRound(leaders(12), of(24))).toEqual({ elected: ['A'], runOff: [] });
    expect(countRound(leaders(11), of(24))).toEqual({ elected: [], runOff: ['A'] });
  });

  it('rounds up where half is no whole number: of 13 members 7 elect, 6 do not', () => {
    expect([isEnough(7, of(13)), isEnough(6, of(13))]).toEqual([true, false]);
  });

  it('elects nobody where two have half each, and lets the two go into a second round (§3.8.4)', () => {
    expect(countRound(leaders(12, 12), of(24))).toEqual({ elected: [], runOff: ['A', 'B'] });
  });

  it('elects nobody where fewer than half vote at all; the two strongest may stand again, and who equals the second', () => {
    expect(countRound(leaders(5, 4, 1), of(24))).toEqual({ elected: [], runOff: ['A', 'B'] });
    expect(countRound(leaders(5, 3, 3, 1), of(24))).toEqual({ elected: [], runOff: ['A', 'B', 'C'] });
  });

  it('fills several deputies’ seats with the most voted, and votes again only for the seat that is tied', () => {
    expect(countRound(deputies(10, 9, 8), of(16, 0, 2))).toEqual({ elected: ['V', 'W'], runOff: [] });
    expect(countRound(deputies(10, 8, 8), of(16, 0, 2))).toEqual({ elected: ['V'], runOff: ['W', 'X'] });
  });

  it('may elect deputies and no leader (§3.8.4)', () => {
    expect(countRound([...leaders(6, 6), ...deputies(10)], of(16, 1, 1))).toEqual({ elected: ['V'], runOff: ['A', 'B'] });
  });

  it('elects nobody in a group without members', () => {
    expect(isEnough(0, of(0))).toBe(false);
  });

  it('never elects more than there are seats, nor anybody below half, and loses nobody in between', () => {
    const votes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(votes, votes, fc.integer({ min: 0, max: 3 }), (head, deputy, seats) => {
        const standing = [...leaders(...head), ...deputies(...deputy)];
        const rules = of(40, 1, seats);
        const { elected, runOff } = countRound(standing, rules);
        const votesOf = (id: string) => standing.find(({ candidateId }) => candidateId === id)?.votes ?? 0;
        const leaderIds = leaders(...head).map(({ candidateId }) => candidateId);
        expect(elected.filter((id) => leaderIds.includes(id)).length).toBeLessThanOrEqual(1);
        expect(elected.filter((id) => !leaderIds.includes(id)).length).toBeLessThanOrEqual(seats);
        expect(elected.every((id) => isEnough(votesOf(id), rules))).toBe(true);
        expect(elected.filter((id) => runOff.includes(id))).toEqual([]);
        // The leader's seat is filled, or somebody stands for it again.
        expect([...elected, ...runOff].some((id) => leaderIds.includes(id))).toBe(true);
      }),
    );
  });
});

describe('a count', () => {
  it('gives each ballot one name for the leader and one for each deputy’s seat', () => {
    const [head, two] = [
      { head: 1, deputies: 0 },
      { head: 0, deputies: 2 },
    ];
    expect(isPossibleCount(leaders(7, 5), 12, head)).toEqual({ ok: true });
    expect(isPossibleCount(leaders(7, 6), 12, head)).toMatchObject({ ok: false, reason: { code: 'VOTES_IMPOSSIBLE' } });
    expect(isPossibleCount(deputies(12, 12), 12, two)).toEqual({ ok: true });
    expect(isPossibleCount(deputies(13), 12, two)).toMatchObject({ ok: false });
    expect(isPossibleCount(leaders(-1), 12, head)).toMatchObject({ ok: false });
  });

  it('of a second round gives one name for each seat that is still open', () => {
    const count = isPossibleCount(deputies(12, 11), 12, { head: 0, deputies: 1 });
    expect(count).toMatchObject({ ok: false, reason: { text: { zh: '得票与参加投票的 12 户不符：本轮每票限选至多 1 名副职' } } });
    expect(isPossibleCount(deputies(7, 5), 12, { head: 0, deputies: 1 })).toEqual({ ok: true });
  });

  it('is made by one and watched by another', () => {
    expect(areTwo('王二', '李四')).toEqual({ ok: true });
    for (const [teller, scrutineer] of [
      ['王二', '王二'],
      ['王二', null],
      [null, '李四'],
    ] as const) {
      expect(areTwo(teller, scrutineer)).toMatchObject({ ok: false, reason: { code: 'TWO_COUNTERS_NEEDED' } });
    }
  });
});
