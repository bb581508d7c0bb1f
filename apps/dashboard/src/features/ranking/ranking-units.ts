/** The unit whose counties are ranked: the evaluation compares the counties of a city (Annex 10). */
export function rankedUnitOf(unitCode: string): string {
  return unitCode.slice(2, 6) === '0000' ? unitCode : `${unitCode.slice(0, 4)}00`;
}

/** The county that stands for the unit in the ranking: itself, or the one that an area or a place belongs to. */
export function ownCountyOf(unitCode: string): string {
  return unitCode.slice(0, 6);
}
