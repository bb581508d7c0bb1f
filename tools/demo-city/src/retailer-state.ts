import type { Day } from './calendar';
import type { DraftRetailer, Since } from './draft.types';

/** The value that holds on a day; before the first stretch the first value. */
export const valueOn = <T>(stretches: readonly Since<T>[], day: Day): T => {
  let found = stretches[0];
  for (const stretch of stretches) if (stretch.from <= day) found = stretch;
  if (found === undefined) throw new RangeError('an attribute without a value');
  return found.value;
};

export const statusOn = (retailer: DraftRetailer, day: Day): 'ACTIVE' | 'SUSPENDED' | 'CLOSED' => {
  if (retailer.closedOn !== null && retailer.closedOn <= day) return 'CLOSED';
  return retailer.suspensions.some(({ from, to }) => from <= day && day < to) ? 'SUSPENDED' : 'ACTIVE';
};

/** Counted on a day: open, status active and the licence unexpired (contract, population of every indicator). */
export const isCountedOn = (retailer: DraftRetailer, day: Day): boolean =>
  retailer.since <= day && statusOn(retailer, day) === 'ACTIVE' && valueOn(retailer.licences, day) >= day;
