import type { KnownCandidate, KnownElection } from './known-election';
import { sameText } from './row-cells';
import type { Line } from './told-elections';

const isNamed = ({ storeName, licenceNo, customerCode }: Line, known: KnownCandidate): boolean =>
  (licenceNo === null || licenceNo === known.licenceNo) &&
  (customerCode === null || customerCode === known.customerCode) &&
  (storeName === null ||
    [...known.names, ...(licenceNo === null && customerCode === null ? [known.licenceNo] : [])].some(
      (name) => name !== null && sameText(storeName, name),
    ));

/** How much a candidate is what a row tells, of several who bear the name. */
const likeness = (line: Line, known: KnownCandidate): number =>
  [
    line.office === known.office,
    line.outcome === known.state,
    line.firstVotes === known.firstVotes,
    line.secondVotes === known.secondVotes,
    line.nominatedBy === known.nominatedBy,
  ].filter(Boolean).length;

/** The candidates of the system whom rows name, each for one row. */
export function candidatesOf(now: KnownElection, lines: readonly Line[]): ReadonlyMap<Line, KnownCandidate> {
  const rest = [...now.candidates];
  const found = new Map<Line, KnownCandidate>();
  // Who is named by a number is nobody else.
  const inOrder = lines.toSorted((one, other) => Number(isNumbered(other)) - Number(isNumbered(one)));
  for (const line of inOrder) {
    const [best] = rest
      .filter((known) => isNamed(line, known))
      .toSorted((one, other) => likeness(line, other) - likeness(line, one));
    if (!best) continue;
    found.set(line, best);
    rest.splice(rest.indexOf(best), 1);
  }
  return found;
}

const isNumbered = ({ licenceNo, customerCode }: Line): boolean => licenceNo !== null || customerCode !== null;
