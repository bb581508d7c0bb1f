import { DEMO_MONTHS, DEMO_TODAY, dayOf } from './calendar';
import { liveThroughMonth } from './churn';
import { COUNTY_PLANS } from './county-plans';
import type { DraftPlace } from './draft.types';
import { startCountyGroups } from './first-groups';
import type { History } from './history';
import { castPlaces } from './place-roles';
import { planDissolutions, planSplits } from './planted-groups';
import { RandomStream } from './random';
import { openStartingRetailers, RetailerRegister } from './retailers';
import { steerCounty } from './steering';

/** Plants the licences that lapse within 90 days of the demonstration's today, among members of every county. */
const plantLapsingLicences = (history: History): void => {
  const farExpiry = dayOf('2027-06-01');
  for (const county of COUNTY_PLANS) {
    const own = history.random.shuffle(
      history.register.retailers.filter(
        (retailer) =>
          retailer.county === county &&
          retailer.closedOn === null &&
          !retailer.pinned &&
          retailer.suspensions.length === 0 &&
          retailer.licences.length === 1 &&
          (retailer.licences[0]?.value ?? 0) > farExpiry &&
          retailer.since < dayOf('2021-09-01'),
      ),
    );
    const members = own.filter((retailer) => retailer.membership !== null).slice(0, county.lapsingMembers);
    const others = own.filter((retailer) => retailer.membership === null).slice(0, 1);
    for (const retailer of [...members, ...others]) {
      retailer.licences[0] = { from: retailer.since, value: DEMO_TODAY + history.random.int(3, 85) };
    }
  }
};

/** Tells the whole story: the state at the start, then month after month to the demonstration's today. */
export const tellStory = (seed: number, places: readonly DraftPlace[]): History => {
  const register = new RetailerRegister(new RandomStream(seed, 'retailers'));
  const history: History = {
    random: new RandomStream(seed, 'history'),
    register,
    places,
    groups: [],
    memberships: [],
    planned: [],
  };
  for (const county of COUNTY_PLANS) {
    openStartingRetailers(register, history.random, county, places);
    castPlaces(history.random, county, places);
    startCountyGroups(history, county);
  }
  for (const county of COUNTY_PLANS) planDissolutions(history, county);
  planSplits(history);
  for (const [step, month] of DEMO_MONTHS.entries()) {
    for (const { day, act } of history.planned) if (day >= month.first && day <= month.last) act();
    for (const county of COUNTY_PLANS) {
      liveThroughMonth(history, county, month);
      steerCounty(history, county, month, step);
    }
  }
  plantLapsingLicences(history);
  return history;
};
