import sql from 'sql-template-tag';
import { counterpart, type EventSource, eventsIn, type Owner } from './event.sql';

/** Papers filed by hand and taken out again; the documents are those that the viewer may be told of. */
export function paperEvents(owner: Owner, documents: readonly string[]): EventSource {
  const other = counterpart(owner, sql`p`);
  return eventsIn(
    {
      ...{ ...other.subject, from: sql`archive_paper p`, key: sql`p.id` },
      where: (one) => sql`${other.where(one)} and p.document = any(${[...documents]}::text[])`,
      facts: { document: sql`p.document`, month: sql`to_char(p.month, 'YYYY-MM')` },
    },
    [
      { kinds: ['PAPER_FILED'], day: sql`p.filed_on`, facts: { by: sql`p.filed_by`, remark: sql`p.remark` } },
      { kinds: ['PAPER_REMOVED'], day: sql`p.removed_on`, facts: { reason: sql`p.remove_reason` } },
    ],
  );
}
