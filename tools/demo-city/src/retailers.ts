import { addYears, type Day, dayOf, HISTORY_START } from './calendar';
import type { CountyPlan } from './county-plan.types';
import type { DraftPlace, DraftRetailer, MarketType } from './draft.types';
import type { RandomStream } from './random';

const FORMATS: Readonly<Record<MarketType, readonly (readonly [string, number])[]>> = {
  URBAN: [
    ['CONVENIENCE', 30],
    ['TOBACCO_LIQUOR', 22],
    ['GROCERY', 22],
    ['SUPERMARKET', 15],
    ['OTHER', 5],
    ['ENTERTAINMENT', 4],
    ['DEPARTMENT_STORE', 2],
  ],
  RURAL: [
    ['GROCERY', 58],
    ['CONVENIENCE', 17],
    ['SUPERMARKET', 13],
    ['TOBACCO_LIQUOR', 6],
    ['OTHER', 4],
    ['ENTERTAINMENT', 1],
    ['DEPARTMENT_STORE', 1],
  ],
};

/** Share of the final number that is there at the start: the rest is the net growth of the history. */
const STARTING_SHARE = 0.985;
const TIERS = { URBAN: { mean: 16.5, spread: 5.5 }, RURAL: { mean: 12.5, spread: 5 } } as const;
/** No licence ends by chance around the demonstration's today: those that do are planted. */
const QUIET_EXPIRY = { from: dayOf('2026-08-20'), to: dayOf('2027-03-01') };
const LICENCE_YEARS = 5;

export const limitTier = (tier: number): number => Math.max(1, Math.min(30, Math.round(tier)));

/** Today's expiry and the renewals behind it: most renew in time, a few late, a very few never. */
const planLicences = (random: RandomStream, since: Day): DraftRetailer['licences'] => {
  if (since >= HISTORY_START) return [{ from: since, value: addYears(since, LICENCE_YEARS) - 1 }];
  let expiry = addYears(since, LICENCE_YEARS) - 1;
  while (expiry < HISTORY_START) expiry = addYears(expiry, LICENCE_YEARS);
  // a renewal brought forward: the quiet time stays free
  if (expiry >= QUIET_EXPIRY.from && expiry <= QUIET_EXPIRY.to) expiry -= 250;
  const first = { from: since, value: expiry };
  if (expiry > QUIET_EXPIRY.from) return [first];
  const luck = random.next();
  if (luck < 0.01) return [first];
  const renewedOn =
    luck < 0.035 ? Math.min(expiry + random.int(8, 50), QUIET_EXPIRY.from) : Math.max(HISTORY_START, expiry - random.int(5, 40));
  return [first, { from: renewedOn, value: addYears(expiry, LICENCE_YEARS) }];
};

/** The register of retailers: hands out running numbers and draws what a retailer is. */
export class RetailerRegister {
  readonly retailers: DraftRetailer[] = [];
  readonly #random: RandomStream;

  constructor(random: RandomStream) {
    this.#random = random;
  }

  open(place: DraftPlace, since: Day): DraftRetailer {
    const { mean, spread } = TIERS[place.marketType];
    const retailer: DraftRetailer = {
      id: this.#random.uuid(),
      number: this.retailers.length + 1,
      county: place.county,
      place,
      places: [{ from: since, value: place }],
      marketType: place.marketType,
      format: this.#random.pickWeighted(FORMATS[place.marketType]),
      since,
      tiers: [{ from: since, value: limitTier(mean + this.#random.normal() * spread) }],
      licences: planLicences(this.#random, since),
      suspensions: [],
      closedOn: null,
      membership: null,
      quietUntil: since,
      pinned: false,
    };
    this.retailers.push(retailer);
    place.retailers.push(retailer);
    return retailer;
  }
}

/** Opens the shops that exist when the history starts, spread over a county's places by their weight. */
export const openStartingRetailers = (
  register: RetailerRegister,
  random: RandomStream,
  county: CountyPlan,
  places: readonly DraftPlace[],
) => {
  for (const [marketType, wanted] of [
    ['URBAN', county.retailers.urban],
    ['RURAL', county.retailers.rural],
  ] as const) {
    const own = places.filter((place) => place.county === county && place.marketType === marketType);
    const weights = own.reduce((sum, place) => sum + place.weight, 0);
    let due = 0;
    for (const place of own) {
      due += (wanted * STARTING_SHARE * place.weight) / weights;
      const count = Math.round(due);
      due -= count;
      for (let i = 0; i < count; i++) register.open(place, HISTORY_START - random.int(30, 15 * 365));
    }
  }
};
