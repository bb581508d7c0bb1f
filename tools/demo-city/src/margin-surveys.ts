import { DEMO_MONTHS, DEMO_TODAY, type DemoMonth, LATEST_CLOSED } from './calendar';
import type { MarginSurveyRow } from './city.types';
import type { DraftGroup, DraftMembership } from './draft.types';
import type { RandomStream } from './random';
import { isCountedOn, valueOn } from './retailer-state';

/** Share of the members surveyed in a whole month, and by the twelfth of the running one. */
const SURVEYED = { month: 0.92, running: 0.16 } as const;
const SPREAD = { group: 0.006, retailer: 0.011, month: 0.005 } as const;
/** Margins rise by this much over the history. */
const GROWTH = 0.0035;
/** Agreed-price SKUs earn a little more; they are a third to a half of a shop's cigarettes. */
const AGREED = { premium: 0.0062, spread: 0.003, share: [0.32, 0.54] } as const;
// by calendar month from January: what sells before the Spring Festival and in the autumn is dearer and earns more
const SEASON_SALES = [1.38, 1.22, 0.88, 0.9, 0.97, 0.95, 0.93, 0.97, 1.16, 1.1, 0.96, 1.08];
const SEASON_MARGIN = [0.0032, 0.0028, -0.0016, -0.0018, -0.0008, -0.0012, -0.001, 0, 0.0016, 0.0012, -0.0006, 0.0012];

/** Yuan of cigarettes sold in an ordinary month by a shop of this tier: about 3 000 at tier 1, 110 000 at tier 30. */
const usualSales = (tier: number): number => 2200 + 480 * tier ** 1.58;

/** Revenue and cost as whole fen, so that margins can be recomputed exactly. */
const amounts = (random: RandomStream, tier: number, calendarMonth: number, margin: number, agreedMargin: number) => {
  const revenue = Math.round(usualSales(tier) * (SEASON_SALES[calendarMonth] ?? 1) * Math.exp(random.normal() * 0.22) * 100);
  const cost = Math.round(revenue * (1 - margin));
  const agreedRevenue = Math.round(revenue * (AGREED.share[0] + random.next() * (AGREED.share[1] - AGREED.share[0])));
  const agreedCost = Math.min(cost, Math.round(agreedRevenue * (1 - agreedMargin)));
  return { revenue, cost, agreedRevenue, agreedCost };
};

const money = (fen: number): string => (fen / 100).toFixed(2);

const isMemberIn = (membership: DraftMembership, month: DemoMonth): boolean =>
  membership.from <= month.last &&
  (membership.to === null || membership.to > month.last) &&
  isCountedOn(membership.retailer, month.last);

/** Monthly margin surveys of counted members (SD-R32, SD-Q15): all cigarettes, and the agreed-price SKUs among them. */
export const marginSurveyRows = (random: RandomStream, groups: readonly DraftGroup[]): MarginSurveyRow[] => {
  const habits = new Map<string, number>();
  const habitOf = (retailerId: string): number => {
    const known = habits.get(retailerId);
    if (known !== undefined) return known;
    const drawn = random.normal() * SPREAD.retailer;
    habits.set(retailerId, drawn);
    return drawn;
  };
  return groups.flatMap((group) => {
    const groupHabit = random.normal() * SPREAD.group;
    return group.memberships.flatMap((membership) =>
      DEMO_MONTHS.flatMap((month, step) => {
        if (!isMemberIn(membership, month)) return [];
        if (!random.chance(month.last === DEMO_TODAY ? SURVEYED.running : SURVEYED.month)) return [];
        const { retailer } = membership;
        const calendarMonth = Number(month.month.slice(5, 7)) - 1;
        const trend = GROWTH * ((Math.min(step, LATEST_CLOSED) - LATEST_CLOSED) / LATEST_CLOSED);
        const mean = group.place.county.margin + trend + (SEASON_MARGIN[calendarMonth] ?? 0);
        const margin = mean + groupHabit + habitOf(retailer.id) + random.normal() * SPREAD.month;
        const agreedMargin = margin + AGREED.premium + random.normal() * AGREED.spread;
        const { revenue, cost, agreedRevenue, agreedCost } = amounts(
          random,
          valueOn(retailer.tiers, month.last),
          calendarMonth,
          margin,
          agreedMargin,
        );
        const base = { retailerId: retailer.id, month: month.month, scope: group.place.scope };
        return [
          { ...base, skuSet: 'ALL' as const, revenue: money(revenue), cost: money(cost) },
          { ...base, skuSet: 'AGREED' as const, revenue: money(agreedRevenue), cost: money(agreedCost) },
        ];
      }),
    );
  });
};
