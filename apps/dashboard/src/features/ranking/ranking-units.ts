/** How the units of a ranking are chosen: the units beside the own one, or those below it. */
export type RankingView = 'peers' | 'children';

const PROVINCE = /^\d{2}0000$/;
const CITY = /^\d{4}00$/;
const COUNTY = /^\d{6}$/;

/** The unit above, read from the code (docs/contract.md, Units and codes); a province stands above itself. */
export function parentCodeOf(unitCode: string): string {
  if (PROVINCE.test(unitCode)) return unitCode;
  if (CITY.test(unitCode)) return `${unitCode.slice(0, 2)}0000`;
  if (COUNTY.test(unitCode)) return `${unitCode.slice(0, 4)}00`;
  return unitCode.slice(0, 6);
}

/** The views that make sense: from a city downwards one looks below, from an area upwards beside, a county may do both. */
export function viewsOf(unitCode: string): RankingView[] {
  if (PROVINCE.test(unitCode) || CITY.test(unitCode)) return ['children'];
  return COUNTY.test(unitCode) ? ['peers', 'children'] : ['peers'];
}

/** The unit whose children are ranked. */
export function rankedUnitOf(unitCode: string, view: RankingView): string {
  return view === 'children' ? unitCode : parentCodeOf(unitCode);
}
