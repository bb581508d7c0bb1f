/** A group, whether its leader is due, its deputies in office and how many of them are due. */
interface Electing {
  readonly id: string;
  readonly name: string;
  readonly leaderDue: boolean;
  readonly deputyCount: number;
  readonly deputiesDue: number;
}

/** What the elections of some groups are opened for. */
export interface SeatsDue {
  /** Each once. */
  readonly groups: readonly Pick<Electing, 'id' | 'name'>[];
  readonly electsHead: boolean;
  /** Undefined where the groups need different numbers: who opens the elections says which. */
  readonly deputySeats: number | undefined;
  /** Whether the leader is chosen of some of the groups, of others the deputies alone: where its term still runs, they are not opened at once. */
  readonly isMixed?: boolean;
}

/**
 * All that is due in the groups, whichever office they were chosen for, since there is one election at a time: the leader, and as many seats as
 * there are deputies whom the elected follow (with the leader all of them, alone those who are due).
 */
export function seatsDue(chosen: readonly Electing[]): SeatsDue {
  const groups = [...new Map(chosen.map((group) => [group.id, group])).values()];
  const electsHead = groups.some(({ leaderDue }) => leaderDue);
  const seats = new Set(
    groups.map(({ deputyCount, deputiesDue }) => (deputiesDue === 0 ? 0 : electsHead ? deputyCount : deputiesDue)),
  );
  return {
    groups,
    electsHead,
    isMixed: electsHead && groups.some(({ leaderDue }) => !leaderDue),
    deputySeats: seats.size === 1 ? [...seats][0] : undefined,
  };
}

/** What an association's election begins with: the chair, or where one is in office and no vice chair the vice chairs; those missing are counted by who opens it. */
export function seatsOfAssociation(inOffice: readonly { readonly office: string }[]): Omit<SeatsDue, 'groups'> {
  const [hasChair, hasVice] = ['CHAIR', 'VICE_CHAIR'].map((office) => inOffice.some((officer) => officer.office === office));
  return { electsHead: !hasChair || hasVice === true, deputySeats: hasVice ? 0 : undefined };
}
