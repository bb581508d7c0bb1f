import type { TimelinePageFragment } from '../../gql/graphql';
import type { TimelineEvent } from './to-days';

/** Answers the page after a cursor; nothing when whose timeline it is has gone out of sight. */
export type ReadOn = (after: string) => Promise<TimelinePageFragment | undefined>;

/** What is shown, and all that follows it. Throws when that cannot be had whole. */
export async function wholeTimeline(shown: TimelinePageFragment, read: ReadOn): Promise<TimelineEvent[]> {
  const events = [...shown.nodes];
  for (let { hasNextPage, endCursor } = shown.pageInfo; hasNextPage && endCursor; ) {
    const next = await read(endCursor);
    if (!next) throw new Error('the timeline is out of sight');
    events.push(...next.nodes);
    ({ hasNextPage, endCursor } = next.pageInfo);
  }
  return events;
}
