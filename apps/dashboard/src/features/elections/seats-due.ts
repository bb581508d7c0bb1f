/** A group with its deputies in office, and how many of them are due. */
interface Electing {
  readonly id: string;
  readonly name: string;
  readonly deputyCount: number;
  readonly deputiesDue: number;
}

/** An office of a group that is to be filled; that of the deputies stands for all who are due. */
export interface OfficeDue {
  readonly group: Electing;
  readonly isDeputy: boolean;
}

/** What the elections of some groups are opened for. */
export interface SeatsDue {
  /** Each once: of one the leader and the deputies may be due. */
  readonly groups: readonly Pick<Electing, 'id' | 'name'>[];
  readonly electsHead: boolean;
  /** Undefined where the groups need different numbers: who opens the elections says which. */
  readonly deputySeats: number | undefined;
  /** Whether the leader is chosen of some of the groups, of others the deputies alone: where its term still runs, they are not opened at once. */
  readonly isMixed?: boolean;
}

/** As many seats as there are deputies whom the elected follow: with the leader all of them, alone those who are due. */
export function seatsDue(offices: readonly OfficeDue[]): SeatsDue {
  const electsHead = offices.some(({ isDeputy }) => !isDeputy);
  const byGroup = [...Map.groupBy(offices, ({ group }) => group.id).values()];
  const seatsOf = ({ deputyCount, deputiesDue }: Electing) => (electsHead ? deputyCount : deputiesDue);
  const seats = new Set(
    byGroup.map((own) => {
      const deputies = own.find(({ isDeputy }) => isDeputy);
      return deputies ? seatsOf(deputies.group) : 0;
    }),
  );
  return {
    groups: byGroup.flatMap(([first]) => first?.group ?? []),
    electsHead,
    isMixed: electsHead && byGroup.some((own) => own.every(({ isDeputy }) => isDeputy)),
    deputySeats: seats.size === 1 ? [...seats][0] : undefined,
  };
}

/** What an association's election begins with: the chair, or where one is in office and no vice chair the vice chairs; those missing are counted by who opens it. */
export function seatsOfAssociation(inOffice: readonly { readonly office: string }[]): Omit<SeatsDue, 'groups'> {
  const [hasChair, hasVice] = ['CHAIR', 'VICE_CHAIR'].map((office) => inOffice.some((officer) => officer.office === office));
  return { electsHead: !hasChair || hasVice === true, deputySeats: hasVice ? 0 : undefined };
}
