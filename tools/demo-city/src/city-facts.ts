import type { DemoCity, GroupRow, RetailerRow, RetailerVersionRow, UnitRow } from './city.types';

/** Plain recomputation of what a date shows, straight from the generated rows; the measure the specs hold the city to. */
export interface DayFacts {
  readonly counted: ReadonlyMap<string, RetailerVersionRow>;
  /** Retailer to group, members of any status. */
  readonly groupOf: ReadonlyMap<string, string>;
  readonly activeGroups: readonly GroupRow[];
  readonly sizes: ReadonlyMap<string, number>;
}

const holdsOn = (row: { from: string; to: string | null }, day: string): boolean =>
  row.from <= day && (row.to === null || row.to > day);

export const factsOn = (city: DemoCity, day: string): DayFacts => {
  const counted = new Map(
    city.retailerVersions
      .filter((version) => holdsOn(version, day) && version.status === 'ACTIVE' && version.licenceExpiresOn >= day)
      .map((version) => [version.retailerId, version]),
  );
  const activeGroups = city.groups.filter(
    (group) => group.foundedOn <= day && (group.dissolvedOn === null || group.dissolvedOn > day),
  );
  const current = city.memberships.filter((membership) => holdsOn(membership, day));
  const sizes = new Map(activeGroups.map((group) => [group.id, 0]));
  for (const { groupId } of current) sizes.set(groupId, (sizes.get(groupId) ?? 0) + 1);
  return { counted, groupOf: new Map(current.map(({ retailerId, groupId }) => [retailerId, groupId])), activeGroups, sizes };
};

export const countyOf = (scope: number): string => String(Math.floor(scope / 1000));

/** Members among the counted retailers ÷ counted retailers, of a county (or all) and a market (or both). */
export const coverage = (facts: DayFacts, county?: string, marketType?: string): number => {
  const rows = [...facts.counted.values()].filter(
    (row) =>
      (county === undefined || countyOf(row.scope) === county) && (marketType === undefined || row.marketType === marketType),
  );
  return rows.filter((row) => facts.groupOf.has(row.retailerId)).length / rows.length;
};

/** Township seats without an active group. */
export const uncoveredSeats = (city: DemoCity, facts: DayFacts): UnitRow[] => {
  const covered = new Set(facts.activeGroups.map((group) => group.placeCode));
  return city.units.filter((unit) => unit.placeKind === 'TOWNSHIP_SEAT' && !covered.has(unit.code));
};

/** (Σ revenue − Σ cost) ÷ Σ revenue of a month's surveys. */
export const margin = (city: DemoCity, month: string, skuSet: 'ALL' | 'AGREED', county?: string): number => {
  let revenue = 0;
  let cost = 0;
  for (const survey of city.marginSurveys) {
    if (survey.month !== month || survey.skuSet !== skuSet || (county !== undefined && countyOf(survey.scope) !== county))
      continue;
    revenue += Number(survey.revenue);
    cost += Number(survey.cost);
  }
  return (revenue - cost) / revenue;
};

/** Active groups with an evidenced meeting in the month of `day` ÷ active groups. */
export const groupMeetingRate = (city: DemoCity, facts: DayFacts, day: string, county?: string): number => {
  const groups = facts.activeGroups.filter((group) => county === undefined || group.countyCode === county);
  const met = new Set(
    city.groupMeetings
      .filter((meeting) => meeting.evidenced && meeting.heldOn.slice(0, 7) === day.slice(0, 7))
      .map((meeting) => meeting.groupId),
  );
  return groups.filter((group) => met.has(group.id)).length / groups.length;
};

/** Active groups without a leader whose term still runs on the day. */
export const groupsWithoutValidLeader = (city: DemoCity, facts: DayFacts, day: string): GroupRow[] => {
  const led = new Set(
    city.leaderTerms
      .filter(
        (term) =>
          term.role === 'LEADER' &&
          term.electedOn <= day &&
          term.termEndsOn > day &&
          (term.endedOn === null || term.endedOn > day),
      )
      .map((term) => term.groupId),
  );
  return facts.activeGroups.filter((group) => !led.has(group.id));
};

/** Members whose licence ends within 90 days after the day. */
export const lapsingMembers = (city: DemoCity, facts: DayFacts, day: string): RetailerRow[] => {
  const until = new Date(Date.parse(day) + 90 * 86_400_000).toISOString().slice(0, 10);
  return city.retailers.filter(
    (row) => row.status === 'ACTIVE' && facts.groupOf.has(row.id) && row.licenceExpiresOn >= day && row.licenceExpiresOn <= until,
  );
};
