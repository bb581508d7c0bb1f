import { describe, expect, it } from 'vitest';
import { seatsDue } from './seats-due';

const [one, two] = [
  { id: '1', name: '一组' },
  { id: '2', name: '二组' },
];
const leader = (group = one) => ({ group, isDeputy: false });
const deputy = (group = one) => ({ group, isDeputy: true });

describe('what an election is opened for', () => {
  it('is the leader where the leader is due, and nobody else', () => {
    expect(seatsDue([leader(one), leader(two)])).toEqual({ groups: [one, two], electsHead: true, deputySeats: 0 });
  });

  it('is the deputies alone where only they are due: the leader’s term runs', () => {
    expect(seatsDue([deputy(), deputy()])).toEqual({ groups: [one], electsHead: false, deputySeats: 2 });
  });

  it('is both in one election where both are due', () => {
    expect(seatsDue([leader(), deputy()])).toEqual({ groups: [one], electsHead: true, deputySeats: 1 });
  });

  it('is left open where groups need different numbers of deputies', () => {
    expect(seatsDue([leader(one), leader(two), deputy(two)])).toEqual({
      groups: [one, two],
      electsHead: true,
      deputySeats: undefined,
    });
  });
});
