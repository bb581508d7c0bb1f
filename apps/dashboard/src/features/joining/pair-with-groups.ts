interface Near {
  readonly id: string;
  /** How many more may apply. */
  readonly roomLeft: number;
}

/** Who applies where: each to the nearest of its groups with room for him after those before him (SD-R02); null where none has any. */
export function pairWithGroups<Group extends Near, Retailer>(
  retailers: readonly (Retailer & { readonly nearestGroups: readonly Group[] })[],
): { retailer: Retailer; group: Group | null }[] {
  const coming = new Map<string, number>();
  return retailers.map((retailer) => {
    const group = retailer.nearestGroups.find(({ id, roomLeft }) => (coming.get(id) ?? 0) < roomLeft) ?? null;
    if (group) coming.set(group.id, (coming.get(group.id) ?? 0) + 1);
    return { retailer, group };
  });
}
