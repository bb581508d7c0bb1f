import type { TimelinePageFragment } from '../../gql/graphql';
import type { Language } from '../../shared/language';

export type TimelineEvent = TimelinePageFragment['nodes'][number];

/** Events of one kind that say the same of several. */
export interface TimelineEntry {
  key: string;
  title: string;
  detail: string;
  clause: string | null;
  events: TimelineEvent[];
}

export interface TimelineDay {
  day: string;
  entries: TimelineEntry[];
}

export const titleOf = (event: TimelineEvent, language: Language): string => (language === 'zh' ? event.titleZh : event.titleEn);
export const detailOf = (event: TimelineEvent, language: Language): string =>
  language === 'zh' ? event.detailZh : event.detailEn;

/** How several are told: as so many shops, or as so many times where they are about others (who checked a chat, which group). */
export const counted = (events: readonly TimelineEvent[]): 'many' | 'times' =>
  events.every(({ linkKind }) => linkKind === 'RETAILER') ? 'many' : 'times';

/** Events by their days, in their order; what is the same for several on a day (twenty pledges at a founding) is said once. */
export function toDays(events: readonly TimelineEvent[], language: Language): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const event of events) {
    let day = days.at(-1);
    if (day?.day !== event.day) days.push((day = { day: event.day, entries: [] }));
    const [title, detail] = [titleOf(event, language), detailOf(event, language)];
    const last = day.entries.at(-1);
    const same = last?.events[0]?.kind === event.kind && last.detail === detail && event.who !== null;
    if (last && same) last.events.push(event);
    else day.entries.push({ key: event.id, title, detail, clause: event.clause ?? null, events: [event] });
  }
  return days;
}
