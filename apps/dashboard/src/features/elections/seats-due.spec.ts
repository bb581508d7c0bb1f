import { describe, expect, it } from 'vitest';
import { seatsDue, seatsOfAssociation } from './seats-due';

const [one, two] = [
  { id: '1', name: '一组', deputyCount: 2, deputiesDue: 1 },
  { id: '2', name: '二组', deputyCount: 1, deputiesDue: 1 },
];
const leader = (group = one) => ({ group, isDeputy: false });
const deputies = (group = one) => ({ group, isDeputy: true });

describe('what an election is opened for', () => {
  it('is the leader where the leader is due, and nobody else', () => {
    expect(seatsDue([leader(one), leader(two)])).toEqual({
      groups: [one, two],
      electsHead: true,
      isMixed: false,
      deputySeats: 0,
    });
  });

  it('is as many deputies as are due where only they are: the leader’s term runs, and so do those of the others', () => {
    expect(seatsDue([deputies()])).toEqual({ groups: [one], electsHead: false, isMixed: false, deputySeats: 1 });
    const both = { ...one, deputiesDue: 2 };
    expect(seatsDue([deputies(both)])).toEqual({ groups: [both], electsHead: false, isMixed: false, deputySeats: 2 });
  });

  it('is both in one election where both are due, with a seat for each deputy in office: who is elected with the leader follows all', () => {
    expect(seatsDue([leader(), deputies()])).toEqual({ groups: [one], electsHead: true, isMixed: false, deputySeats: 2 });
  });

  it('is left open where groups need different numbers of deputies', () => {
    const different = { groups: [one, two], electsHead: true, isMixed: false, deputySeats: undefined };
    expect(seatsDue([leader(one), leader(two), deputies(two)])).toEqual(different);
  });

  it('is not one thing where one group lacks its leader and another its deputies alone', () => {
    expect(seatsDue([leader(one), deputies(two)]).isMixed).toBe(true);
  });

  it('is of an association the chair who is missing, and the vice chairs who are, as many as who opens it says', () => {
    const [chair, vice] = [{ office: 'CHAIR' }, { office: 'VICE_CHAIR' }];
    expect(seatsOfAssociation([chair, vice])).toEqual({ electsHead: true, deputySeats: 0 });
    expect(seatsOfAssociation([vice])).toEqual({ electsHead: true, deputySeats: 0 });
    expect(seatsOfAssociation([chair])).toEqual({ electsHead: false, deputySeats: undefined });
    expect(seatsOfAssociation([])).toEqual({ electsHead: true, deputySeats: undefined });
  });
});
