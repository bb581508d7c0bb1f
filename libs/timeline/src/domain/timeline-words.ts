import { AID_WORDS, ARCHIVE_WORDS, RETAILER_WORDS } from './aid-words';
import type { EventWords } from './event-words';
import { GROUP_WORDS, LEADER_WORDS, MEETING_WORDS, MEMBER_WORDS } from './group-words';
import { TIMELINE_KINDS, type TimelineKind, type TimelineTopic } from './timeline-kind';

/** What is said of each kind of event; details are made of the facts that the event has. */
export const TIMELINE_WORDS: Readonly<Record<TimelineKind, EventWords>> = {
  ...RETAILER_WORDS,
  ...GROUP_WORDS,
  ...MEMBER_WORDS,
  ...LEADER_WORDS,
  ...MEETING_WORDS,
  ...AID_WORDS,
  ...ARCHIVE_WORDS,
};

/** The kinds that are asked for: of these kinds and these topics; all where neither is said. */
export function kindsAsked(
  kinds: readonly TimelineKind[] | null,
  topics: readonly TimelineTopic[] | null,
): readonly TimelineKind[] {
  return TIMELINE_KINDS.filter(
    (kind) => (!kinds || kinds.includes(kind)) && (!topics || topics.includes(TIMELINE_WORDS[kind].topic)),
  );
}
