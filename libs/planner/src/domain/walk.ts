import type { FreeRetailer, PlanPlace } from './plan';

// There are no coordinates. What lies near is told by what the register has: places of a township stand beside each other in the order of
// the list of places, retailers of a place in the order of the numbers of their houses (SD-R03).

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Places as one walks through an area: township after township, in the order in which the list of places has them. */
export const walkOfPlaces = (places: readonly PlanPlace[]): PlanPlace[] =>
  places.toSorted((a, b) => byText(a.townshipCode, b.townshipCode) || a.sort - b.sort || byText(a.code, b.code));

/** Retailers of a place as one walks along it; without a number last, of one house by customer code. */
export const walkOfStreet = <Retailer extends Pick<FreeRetailer, 'houseNumber' | 'customerCode'>>(
  retailers: readonly Retailer[],
): Retailer[] =>
  retailers.toSorted(
    (a, b) => numberOrder(a.houseNumber ?? Infinity, b.houseNumber ?? Infinity) || byText(a.customerCode, b.customerCode),
  );

/** Sorts what `Infinity − Infinity` would leave undecided as well. */
export const numberOrder = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
