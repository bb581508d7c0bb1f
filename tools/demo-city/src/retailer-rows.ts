import { type Day, DEMO_TODAY, dayOf, isoOf } from './calendar';
import type { RetailerRow, RetailerState, RetailerVersionRow } from './city.types';
import type { DraftPlace, DraftRetailer } from './draft.types';
import { personName, phoneNumber, storeName } from './names';
import type { RandomStream } from './random';
import { statusOn, valueOn } from './retailer-state';

/** Twelve digits: county code and a running number; 7 is prime to 100 000, so numbers do not follow the customer codes. */
const licenceNumber = (retailer: DraftRetailer): string => {
  const running = (retailer.number * 7 + 13) % 100_000;
  return `${retailer.county.code}1${String(running).padStart(5, '0')}`;
};

const addressIn = (place: DraftPlace, house: number): string => {
  const street = place.kind === 'STREET' ? `${place.townshipName}${place.streetText}` : `${place.streetText}正街`;
  return `${place.county.name}${street}${house}号`;
};

/** A few members moved house within their place of late: they may stay or be cancelled (SD-R12). */
const NEARBY = { day: dayOf('2026-09-08'), oneOf: 240, which: 41 } as const;
const movedNearby = ({ number, membership, pinned }: DraftRetailer): boolean =>
  number % NEARBY.oneOf === NEARBY.which && membership !== null && membership.from < NEARBY.day && !pinned;

/** Where a shop was on a day; `today` is where it is. */
const addressOn = (retailer: DraftRetailer, today: string, day: Day): string => {
  const place = valueOn(retailer.places, day);
  const isThere = place === retailer.place && !(movedNearby(retailer) && day < NEARBY.day);
  return isThere ? today : addressIn(place, 1 + ((retailer.number * 31) % 198));
};

const stateOn = (retailer: DraftRetailer, day: Day): RetailerState => {
  const place = valueOn(retailer.places, day);
  return {
    scope: place.scope,
    placeCode: place.code,
    licenceNo: licenceNumber(retailer),
    licenceExpiresOn: isoOf(valueOn(retailer.licences, day)),
    marketType: retailer.marketType,
    format: retailer.format,
    tier: valueOn(retailer.tiers, day),
    status: statusOn(retailer, day),
  };
};

/** The days on which a retailer's attributes changed, its first day ahead, none after today. */
const changeDays = (retailer: DraftRetailer): Day[] => {
  const days = new Set<Day>([retailer.since]);
  const add = (day: Day): void => {
    if (day > retailer.since && day <= DEMO_TODAY && (retailer.closedOn === null || day <= retailer.closedOn)) days.add(day);
  };
  for (const stretch of [...retailer.places, ...retailer.tiers, ...retailer.licences]) add(stretch.from);
  for (const { from, to } of retailer.suspensions) [from, to].forEach(add);
  if (retailer.closedOn !== null) add(retailer.closedOn);
  if (movedNearby(retailer)) add(NEARBY.day);
  return [...days].sort((a, b) => a - b);
};

/** One row per stretch of time in which nothing changed; the last one is open. */
export const versionRows = (retailer: DraftRetailer, today: string): RetailerVersionRow[] => {
  const days = changeDays(retailer);
  return days.map((day, i) => {
    const next = days[i + 1];
    return {
      ...{ retailerId: retailer.id, ...stateOn(retailer, day), address: addressOn(retailer, today, day) },
      ...{ from: isoOf(day), to: next === undefined ? null : isoOf(next) },
    };
  });
};

export const retailerRow = (random: RandomStream, retailer: DraftRetailer): RetailerRow => {
  return {
    id: retailer.id,
    // a closed shop keeps what it was when it closed
    ...stateOn(retailer, Math.min(DEMO_TODAY, retailer.closedOn ?? DEMO_TODAY)),
    customerCode: `SX06${retailer.county.code.slice(4)}${String(retailer.number).padStart(6, '0')}`,
    storeName: storeName(random, retailer.format),
    personInCharge: personName(random),
    phone: phoneNumber(random),
    address: addressIn(retailer.place, random.int(1, 198)),
    since: isoOf(retailer.since),
  };
};
