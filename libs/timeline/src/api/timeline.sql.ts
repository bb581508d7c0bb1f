import { ARCHIVE_DOCUMENTS, DOCUMENT_RULES } from '@chengxin/archives/domain';
import type { LocalDate } from '@chengxin/kernel';
import { kindsAsked, OF_PERSONS, TIMELINE_KINDS, type TimelineKind, type TimelineTopic } from '@chengxin/timeline/domain';
import sql, { join, type Sql } from 'sql-template-tag';
import { aidEvents, HOME_EVENTS } from './aid-events.sql';
import type { EventSource, Owner } from './event.sql';
import { GROUP_EVENTS } from './group-events.sql';
import { ELECTION_EVENTS, termEvents } from './leader-events.sql';
import { meetingEvents } from './meeting-events.sql';
import { memberEvents } from './member-events.sql';
import { paperEvents } from './paper-events.sql';
import { RETAILER_EVENTS } from './retailer-events.sql';

/** Which events are asked for. */
export interface EventsAsked {
  readonly kinds: readonly TimelineKind[] | null;
  readonly topics: readonly TimelineTopic[] | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export interface EventsViewer {
  readonly today: LocalDate;
  /** Whether what is of persons may be told (RETAILER_READ). */
  readonly ofPersons: boolean;
}

/** Keys of the order of events: the day, what follows what on one day, and what no two share. */
export const EVENT_ORDER = [
  { name: 'day', type: 'date' },
  { name: 'place', type: 'integer' },
  { name: 'id', type: 'text' },
] as const;

const sourcesOf = (owner: Owner, { today, ofPersons }: EventsViewer): readonly EventSource[] => {
  const documents = ARCHIVE_DOCUMENTS.filter((document) => ofPersons || !DOCUMENT_RULES[document].ofPersons);
  const shared = [...memberEvents(owner), termEvents(owner), ...aidEvents(owner), paperEvents(owner, documents)];
  return owner === 'GROUP'
    ? [...GROUP_EVENTS, ...ELECTION_EVENTS, ...meetingEvents(today), ...HOME_EVENTS, ...shared]
    : [...RETAILER_EVENTS, ...shared];
};

/**
 * Everything that happened to a row of `owner`, as a select with the keys of `EVENT_ORDER`: one part for each table that can answer what is
 * asked, each found by an index and cut by `cut` before they are put together, so that a page costs the same however long ago it began.
 */
export function eventsOf(owner: Owner, one: Sql, asked: EventsAsked, viewer: EventsViewer, cut: (part: Sql) => Sql): Sql {
  const kinds = kindsAsked(asked.kinds, asked.topics).filter((kind) => viewer.ofPersons || !OF_PERSONS.has(kind));
  const to = asked.to !== null && asked.to < viewer.today ? asked.to : viewer.today;
  const parts = sourcesOf(owner, viewer)
    .filter((source) => source.kinds.some((kind) => kinds.includes(kind)))
    .map((source) => {
      const wanted = source.kinds.filter((kind) => kinds.includes(kind));
      const place = sql`array_position(${[...TIMELINE_KINDS]}::text[], e.kind)`;
      return cut(sql`select e.kind || ':' || e.key as id, e.day, ${place} as place, e.kind, e.who, e.linked, e.link, e.link_id, e.facts
        from (${source.rows(one)}) e where e.kind = any(${wanted}::text[]) and e.day <= ${to}::date${
          asked.from === null ? sql`` : sql` and e.day >= ${asked.from}::date`
        }`);
    });
  if (parts.length > 0) return join(parts, ' union all ');
  return sql`select null::text as id, null::date as day, null::integer as place, null::text as kind, null::text as who, false as linked, null::text as link,
    null::uuid as link_id, '{}'::jsonb as facts where false`;
}

/** The events of a page with the names of whom they are about; who is out of sight has no name, and nothing leads there. */
export const named = (
  page: Sql,
): Sql => sql`select e.id, e.day, e.place, e.kind, e.facts, coalesce(e.who, r.store_name, g.name) as who, e.link,
    case when not e.linked or r.id is not null or g.id is not null then e.link_id end as link_id
  from (${page}) e left join retailer r on e.linked and e.link = 'RETAILER' and r.id = e.link_id
  left join mutual_aid_group g on e.linked and e.link = 'GROUP' and g.id = e.link_id`;
