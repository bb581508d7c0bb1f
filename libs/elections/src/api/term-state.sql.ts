import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';

/** The state of a row of `leader_term` on a day: what `termStateOn` says of its facts (a spec compares the two). */
export const termStateIn = (term: Sql, today: LocalDate): Sql => sql`case
  when ${term}.closed_on is not null then 'CLOSED'
  when exists (select from archive_handover h where h.term_id = ${term}.id) then 'HANDED_OVER'
  when ${term}.ended_on is not null then
    case when ${term}.end_cause in ('RESIGNED', 'RECALLED', 'MEMBERSHIP_ENDED') then ${term}.end_cause else 'CLOSED' end
  when ${term}.term_ends_on <= ${today}::date then 'EXPIRED'
  when ${term}.re_election_reason is not null then 'RE_ELECTION_DUE'
  else 'IN_OFFICE' end`;
