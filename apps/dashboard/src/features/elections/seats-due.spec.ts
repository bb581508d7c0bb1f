import { describe, expect, it } from 'vitest';
import { seatsDue, seatsOfAssociation } from './seats-due';

const [one, two] = [
  { id: '1', name: '一组', leaderDue: false, deputyCount: 2, deputiesDue: 1 },
  { id: '2', name: '二组', leaderDue: false, deputyCount: 1, deputiesDue: 1 },
];
const leaderless = (group = one) => ({ ...group, leaderDue: true });

describe('what an election is opened for', () => {
  it('is the leader where the leader alone is due', () => {
    const groups = [one, two].map((group) => ({ ...leaderless(group), deputiesDue: 0 }));
    expect(seatsDue(groups)).toEqual({ groups, electsHead: true, isMixed: false, deputySeats: 0 });
  });

  it('is as many deputies as are due where only they are: the leader’s term runs, and so do those of the others', () => {
    expect(seatsDue([one])).toEqual({ groups: [one], electsHead: false, isMixed: false, deputySeats: 1 });
    const both = { ...one, deputiesDue: 2 };
    expect(seatsDue([both])).toEqual({ groups: [both], electsHead: false, isMixed: false, deputySeats: 2 });
  });

  it('is both in one election where both are due, whichever was chosen, with a seat for each deputy in office: they are all followed', () => {
    const group = leaderless();
    expect(seatsDue([group])).toEqual({ groups: [group], electsHead: true, isMixed: false, deputySeats: 2 });
    expect(seatsDue([group, group]).groups).toEqual([group]);
  });

  it('is left open where groups need different numbers of deputies', () => {
    const groups = [leaderless(one), leaderless(two)];
    expect(seatsDue(groups)).toEqual({ groups, electsHead: true, isMixed: false, deputySeats: undefined });
  });

  it('is not one thing where one group lacks its leader and another its deputies alone', () => {
    expect(seatsDue([leaderless(one), two]).isMixed).toBe(true);
  });

  it('is of an association the chair who is missing, and the vice chairs who are, as many as who opens it says', () => {
    const [chair, vice] = [{ office: 'CHAIR' }, { office: 'VICE_CHAIR' }];
    expect(seatsOfAssociation([chair, vice])).toEqual({ electsHead: true, deputySeats: 0 });
    expect(seatsOfAssociation([vice])).toEqual({ electsHead: true, deputySeats: 0 });
    expect(seatsOfAssociation([chair])).toEqual({ electsHead: false, deputySeats: undefined });
    expect(seatsOfAssociation([])).toEqual({ electsHead: true, deputySeats: undefined });
  });
});
