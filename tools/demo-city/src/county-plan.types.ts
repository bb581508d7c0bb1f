/** What one county of the demonstration looks like; shares are 0 … 1, `[start, latest closed month]` where there are two. */
export interface CountyPlan {
  readonly code: string;
  readonly name: string;
  /** County codes of the township list that this county bureau works: the development zone belongs to 朔城区. */
  readonly townshipPrefixes: readonly string[];
  /** The county town, an urban township with a seat of its own; null where subdistricts are the town. */
  readonly countyTown: string | null;
  readonly areas: { readonly urban: number; readonly rural: number };
  readonly retailers: { readonly urban: number; readonly rural: number };
  readonly overall: readonly [number, number];
  readonly urban: readonly [number, number];
  /** Townships whose seat has no group to the end. */
  readonly uncoveredSeats: readonly string[];
  /** A seat whose only group dissolves during the history. */
  readonly lostSeat: string | null;
  /** How many village groups dissolve during the history. */
  readonly dissolutions: number;
  /** How many seats get their first group during the history. */
  readonly lateSeats: number;
  /** How many streets have no group: to the end, and only at first. */
  readonly uncoveredStreets: number;
  readonly lateStreets: number;
  readonly oversizedGroups: number;
  readonly tinyGroups: number;
  readonly expiredTerms: number;
  readonly lapsingMembers: number;
  /** Mean gross margin at the latest closed month, all cigarettes. */
  readonly margin: number;
  readonly groupMeetingRate: number;
  /** Months whose leaders' meeting was not held, and months in which it left no evidence. */
  readonly leadersMissed: readonly string[];
  readonly leadersUnevidenced: readonly string[];
}
