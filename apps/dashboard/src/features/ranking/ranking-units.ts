/** The unit whose counties are ranked: the evaluation compares the counties of a city (Annex 10). */
export function rankedUnitOf(unitCode: string): string {
  return unitCode.slice(2, 6) === '0000' ? unitCode : `${unitCode.slice(0, 4)}00`;
}

/** The county that stands for the unit in the ranking: itself, or the one that an area or a place belongs to. */
export function ownCountyOf(unitCode: string): string {
  return unitCode.slice(0, 6);
}

const BACK = /^back(\d+)$/;

/**
 * How many months back the ranking may be asked for, told by the errors of a query that went too far: their paths name the months that
 * were never counted. `null` when the month itself was never counted; undefined when the errors are about something else.
 */
export function reachAfter(paths: readonly (string | number | undefined)[]): number | null | undefined {
  if (paths.includes('evaluationRanking')) return null;
  const tooFar = paths.flatMap((field) => {
    const match = BACK.exec(String(field));
    return match ? [Number(match[1])] : [];
  });
  return tooFar.length === 0 ? undefined : Math.min(...tooFar) - 2;
}
