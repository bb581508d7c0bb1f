/** An office of a group that is to be filled. */
export interface OfficeDue {
  readonly group: { readonly id: string; readonly name: string };
  readonly isDeputy: boolean;
}

/** What the elections of some groups are opened for. */
export interface SeatsDue {
  /** Each once: of one the leader and the deputies may be due. */
  readonly groups: readonly OfficeDue['group'][];
  readonly electsHead: boolean;
  /** Undefined where the groups need different numbers: who opens the elections says which. */
  readonly deputySeats: number | undefined;
}

export function seatsDue(offices: readonly OfficeDue[]): SeatsDue {
  const byGroup = [...Map.groupBy(offices, ({ group }) => group.id).values()];
  const seats = new Set(byGroup.map((own) => own.filter(({ isDeputy }) => isDeputy).length));
  return {
    groups: byGroup.flatMap(([first]) => first?.group ?? []),
    electsHead: offices.some(({ isDeputy }) => !isDeputy),
    deputySeats: seats.size === 1 ? [...seats][0] : undefined,
  };
}
