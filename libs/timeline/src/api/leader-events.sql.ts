import { maskedName } from '@chengxin/organization/api';
import sql, { type Sql } from 'sql-template-tag';
import { counterpart, dayIf, type EventSource, eventsIn, type Owner } from './event.sql';

/** Terms of leaders and deputies, and why they had to be elected anew. */
export const termEvents = (owner: Owner): EventSource => {
  const other = counterpart(owner, sql`t`);
  return eventsIn(
    {
      ...{ ...other.subject, from: sql`leader_term t`, where: other.where, key: sql`t.id` },
      facts: { office: sql`t.role` },
    },
    [
      {
        ...{ kinds: ['TERM_BEGUN'], day: sql`coalesce(t.took_office_on, t.elected_on)` },
        facts: { votes: sql`t.votes_for || '/' || t.votes_total`, until: sql`t.term_ends_on`, tierReason: sql`t.tier_reason` },
      },
      { kinds: ['TERM_ENDED'], day: sql`t.ended_on`, facts: { cause: sql`t.end_cause`, reason: sql`t.end_reason` } },
      {
        ...{ kinds: ['RE_ELECTION_REQUIRED'], day: sql`t.re_election_on` },
        facts: { cause: sql`t.re_election_reason`, note: sql`t.re_election_note` },
      },
    ],
  );
};

/** The vote of a round, once it is counted. */
const voteOf = (round: Sql) => ({
  day: dayIf(sql`${round}.ballots is not null`, sql`${round}.held_on`),
  facts: { turnout: sql`${round}.ballots || '/' || ${round}.members` },
});

/** Elections of a group, and the archive that goes from leader to leader. */
export const ELECTION_EVENTS: readonly EventSource[] = [
  eventsIn(
    {
      from: sql`election e left join election_round r1 on r1.election_id = e.id and r1.round = 1
        left join election_round r2 on r2.election_id = e.id and r2.round = 2`,
      ...{ where: (g) => sql`e.group_id = ${g}.id`, key: sql`e.id`, link: 'ELECTION', linkId: sql`e.id` },
    },
    [
      { kinds: ['ELECTION_CALLED'], day: sql`e.opened_on`, facts: { cause: sql`e.reason` } },
      { kinds: ['ELECTION_VOTED'], ...voteOf(sql`r1`) },
      { kinds: ['SECOND_ROUND_VOTED'], ...voteOf(sql`r2`) },
      {
        ...{ kinds: ['ELECTION_COMPLETED', 'ELECTION_FAILED', 'ELECTION_CANCELLED'], kind: sql`'ELECTION_' || e.state` },
        day: dayIf(sql`e.state in ('COMPLETED', 'FAILED', 'CANCELLED')`, sql`e.closed_on`),
        facts: {
          elected: sql`(select string_agg(c.store_name, '、' order by c.office desc, c.store_name) from election_candidate c
            where c.election_id = e.id and c.state = 'ELECTED')`,
          reason: sql`e.close_reason`,
        },
      },
    ],
  ),
  eventsIn(
    {
      ...{ from: sql`archive_handover h`, where: (g) => sql`h.group_id = ${g}.id`, key: sql`h.term_id` },
      ...{ link: 'ELECTION', linkId: sql`h.election_id` },
    },
    [
      {
        ...{ kinds: ['BOX_HANDED_OVER'], day: sql`h.handed_over_on` },
        facts: {
          by: sql`case when h.instead_reason is null then ${maskedName(sql`h.handed_by`)} else h.handed_by end`,
          to: maskedName(sql`h.received_by`),
          lacking: sql`nullif((select count(*) from archive_handover_item i where i.term_id = h.term_id and not i.handed_over), 0)`,
        },
      },
    ],
  ),
];
