import { addYears, type Day, DEMO_TODAY, dayOf, isoOf } from './calendar';
import type { LeaderTermRow } from './city.types';
import { COUNTY_PLANS } from './county-plans';
import type { DraftGroup, DraftRetailer } from './draft.types';
import type { RandomStream } from './random';
import { valueOn } from './retailer-state';

interface Term {
  readonly leader: DraftRetailer;
  readonly electedOn: Day;
  readonly endsOn: Day;
  readonly votersCount: number;
  endedOn: Day | null;
  endCause: LeaderTermRow['endCause'];
}

/** SD-R07, in principle: a leader stands at this tier or above. */
const LEADER_TIER = { URBAN: 20, RURAL: 15 } as const;
const CHANCE = { stays: 0.7, late: 0.05, deputy: 0.4 } as const;
/** After this day no election is late by chance: the expired terms are planted. */
const ON_TIME_FROM = dayOf('2026-06-15');

const membersOn = (group: DraftGroup, day: Day): { retailer: DraftRetailer; until: Day }[] =>
  group.memberships
    .filter(({ from, to }) => from <= day && (to === null || to > day))
    .map(({ retailer, to }) => ({ retailer, until: to ?? Number.POSITIVE_INFINITY }));

/** Elects among the three members of the highest tiers; a leader who is still a member is often re-elected. */
const elect = (
  random: RandomStream,
  group: DraftGroup,
  day: Day,
  previous: DraftRetailer | null,
): { retailer: DraftRetailer; until: Day } | null => {
  const members = membersOn(group, day);
  const again = members.find(({ retailer }) => retailer === previous);
  if (again && random.chance(CHANCE.stays)) return again;
  const best = members.sort((a, b) => valueOn(b.retailer.tiers, day) - valueOn(a.retailer.tiers, day)).slice(0, 3);
  return best.length === 0 ? null : random.pick(best);
};

/** All leader terms of a group, from its founding to today. */
const planTerms = (random: RandomStream, group: DraftGroup): Term[] => {
  const terms: Term[] = [];
  const dissolvedOn = group.dissolvedOn ?? Number.POSITIVE_INFINITY;
  let day = group.foundedOn;
  let previous: DraftRetailer | null = null;
  while (day <= DEMO_TODAY && day < dissolvedOn) {
    const elected = elect(random, group, day, previous);
    if (elected === null) break;
    const endsOn = addYears(day, 1);
    const late = random.chance(CHANCE.late) && endsOn < ON_TIME_FROM;
    const next = late ? endsOn + random.int(8, 45) : endsOn - random.int(0, 12);
    const endedOn = Math.min(next, elected.until, dissolvedOn);
    const endCause = endedOn === dissolvedOn ? 'DISSOLVED' : endedOn === elected.until ? 'MEMBERSHIP_ENDED' : 'SUCCEEDED';
    const open = endedOn > DEMO_TODAY;
    terms.push({
      leader: elected.retailer,
      electedOn: day,
      endsOn,
      votersCount: membersOn(group, day).length,
      endedOn: open ? null : endedOn,
      endCause: open ? null : endCause,
    });
    previous = elected.retailer;
    day = endedOn;
  }
  return terms;
};

/** Takes back the last regular election of a few groups, so that their leaders' terms have run out. */
const plantExpiredTerms = (plans: ReadonlyMap<DraftGroup, Term[]>): void => {
  for (const county of COUNTY_PLANS) {
    let missing = county.expiredTerms;
    for (const [group, terms] of plans) {
      if (missing === 0) break;
      const [before, last] = terms.slice(-2);
      if (group.place.county !== county || group.dissolvedOn !== null || group.pinned || !before || !last) continue;
      const overdue =
        before.endCause === 'SUCCEEDED' && last.electedOn >= dayOf('2026-04-10') && before.endsOn <= dayOf('2026-08-20');
      if (!overdue || !group.members.has(before.leader)) continue;
      terms.pop();
      before.endedOn = null;
      before.endCause = null;
      missing--;
    }
  }
};

const termRow = (
  random: RandomStream,
  group: DraftGroup,
  term: Term,
  role: 'LEADER' | 'DEPUTY',
  retailer: DraftRetailer,
): LeaderTermRow => {
  const tier = valueOn(retailer.tiers, term.electedOn);
  const asked = LEADER_TIER[group.place.marketType];
  const needed = Math.ceil(term.votersCount / 2);
  return {
    id: random.uuid(),
    groupId: group.id,
    retailerId: retailer.id,
    scope: group.place.scope,
    role,
    electionId: null,
    electedOn: isoOf(term.electedOn),
    termEndsOn: isoOf(term.endsOn),
    endedOn: term.endedOn === null ? null : isoOf(term.endedOn),
    // A deputy goes with the leader he served along with.
    endCause: role === 'DEPUTY' && term.endCause === 'MEMBERSHIP_ENDED' ? 'SUCCEEDED' : term.endCause,
    votesFor: random.int(Math.max(needed, Math.round(term.votersCount * 0.7)), term.votersCount),
    votesTotal: term.votersCount,
    tierAtElection: tier,
    tierReason: role === 'LEADER' && tier < asked ? `组内档位普遍低于${asked}档，成员推荐、片区同意` : null,
  };
};

/** The dated terms of leaders and of some deputies, who serve along with their leader. */
export const leaderTermRows = (random: RandomStream, groups: readonly DraftGroup[]): LeaderTermRow[] => {
  const plans = new Map(groups.map((group) => [group, planTerms(random, group)]));
  plantExpiredTerms(plans);
  return [...plans].flatMap(([group, terms]) => {
    const hasDeputies = random.chance(CHANCE.deputy);
    return terms.flatMap((term) => {
      const leader = termRow(random, group, term, 'LEADER', term.leader);
      const until = term.endedOn ?? DEMO_TODAY;
      const stayers = membersOn(group, term.electedOn).filter((entry) => entry.retailer !== term.leader && entry.until > until);
      if (!hasDeputies || stayers.length === 0) return [leader];
      return [leader, termRow(random, group, term, 'DEPUTY', random.pick(stayers).retailer)];
    });
  });
};
