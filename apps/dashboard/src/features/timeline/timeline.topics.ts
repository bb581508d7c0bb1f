import type { TimelineTopic } from '../../gql/graphql';

// A retailer's timeline has no meetings and no group of its own; a group's nothing of shops.
export const TOPICS_OF = {
  group: ['GROUP', 'MEMBERS', 'JOINING', 'LEADERS', 'MEETINGS', 'AID', 'ARCHIVE'],
  retailer: ['RETAILER', 'MEMBERS', 'JOINING', 'LEADERS', 'AID', 'ARCHIVE'],
} as const satisfies Record<string, readonly TimelineTopic[]>;
export type Owner = keyof typeof TOPICS_OF;

/** The topics chosen in the address; none chosen is all. What is not known is none. */
export function topicsOf(owner: Owner, text: string | null): TimelineTopic[] {
  const asked = (text ?? '').split(',');
  return TOPICS_OF[owner].filter((topic) => asked.includes(topic));
}

/** The address after a topic was pressed; undefined when nothing is chosen any more. */
export const pressed = (chosen: readonly TimelineTopic[], topic: TimelineTopic): string | undefined =>
  (chosen.includes(topic) ? chosen.filter((one) => one !== topic) : [...chosen, topic]).join(',') || undefined;
