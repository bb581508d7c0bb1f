import sql from 'sql-template-tag';
import { counterpart, type EventSource, event, type Owner } from './event.sql';

/** Papers filed by hand and taken out again; the documents are those that the viewer may be told of. */
export const paperEvents = (owner: Owner, documents: readonly string[]): readonly EventSource[] => {
  const other = counterpart(owner, sql`p`);
  const from = (one: Parameters<EventSource['rows']>[0]) =>
    sql`archive_paper p ${other.join} where ${other.is(one)} and p.document = any(${[...documents]}::text[])`;
  const facts = { document: sql`p.document`, month: sql`to_char(p.month, 'YYYY-MM')` };
  return [
    {
      kinds: ['PAPER_FILED'],
      rows: (one) =>
        event(
          {
            ...{ kind: 'PAPER_FILED', day: sql`p.filed_on`, key: sql`p.id`, ...other.columns },
            facts: { ...facts, by: sql`p.filed_by`, remark: sql`p.remark` },
          },
          from(one),
        ),
    },
    {
      kinds: ['PAPER_REMOVED'],
      rows: (one) =>
        event(
          {
            ...{ kind: 'PAPER_REMOVED', day: sql`p.removed_on`, key: sql`p.id`, ...other.columns },
            facts: { ...facts, reason: sql`p.remove_reason` },
          },
          sql`${from(one)} and p.removed_on is not null`,
        ),
    },
  ];
};
