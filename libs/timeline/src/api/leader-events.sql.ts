import { maskedName } from '@chengxin/organization/api';
import sql, { type Sql } from 'sql-template-tag';
import { counterpart, type EventSource, event, type Owner } from './event.sql';

/** Terms of leaders and deputies, and why they had to be elected anew. */
export const termEvents = (owner: Owner): readonly EventSource[] => {
  const other = counterpart(owner, sql`t`);
  const term =
    (columns: Pick<Parameters<typeof event>[0], 'kind' | 'day' | 'facts'>, where: Sql): EventSource['rows'] =>
    (one) =>
      event(
        { ...columns, ...other.columns, key: sql`t.id`, facts: { office: sql`t.role`, ...columns.facts } },
        sql`leader_term t ${other.join} where ${other.is(one)} and ${where}`,
      );
  return [
    {
      kinds: ['TERM_BEGUN'],
      rows: term(
        {
          ...{ kind: 'TERM_BEGUN', day: sql`coalesce(t.took_office_on, t.elected_on)` },
          facts: {
            votes: sql`t.votes_for || '/' || t.votes_total`,
            until: sql`t.term_ends_on`,
            tierReason: sql`t.tier_reason`,
          },
        },
        sql`true`,
      ),
    },
    {
      kinds: ['TERM_ENDED'],
      rows: term(
        { kind: 'TERM_ENDED', day: sql`t.ended_on`, facts: { cause: sql`t.end_cause`, reason: sql`t.end_reason` } },
        sql`t.ended_on is not null`,
      ),
    },
    {
      kinds: ['RE_ELECTION_REQUIRED'],
      rows: term(
        {
          ...{ kind: 'RE_ELECTION_REQUIRED', day: sql`t.re_election_on` },
          facts: { cause: sql`t.re_election_reason`, note: sql`t.re_election_note` },
        },
        sql`t.re_election_on is not null`,
      ),
    },
  ];
};

const election = { link: 'ELECTION', linkId: sql`e.id` } as const;
const round = (kind: 'ELECTION_VOTED' | 'SECOND_ROUND_VOTED', number: number): EventSource => ({
  kinds: [kind],
  rows: (g) =>
    event(
      { ...election, kind, day: sql`r.held_on`, key: sql`e.id`, facts: { turnout: sql`r.ballots || '/' || r.members` } },
      sql`election e join election_round r on r.election_id = e.id and r.round = ${number} and r.ballots is not null where e.group_id = ${g}.id`,
    ),
});

/** Elections of a group, and the archive that goes from leader to leader. */
export const ELECTION_EVENTS: readonly EventSource[] = [
  {
    kinds: ['ELECTION_CALLED'],
    rows: (g) =>
      event(
        { ...election, kind: 'ELECTION_CALLED', day: sql`e.opened_on`, key: sql`e.id`, facts: { cause: sql`e.reason` } },
        sql`election e where e.group_id = ${g}.id`,
      ),
  },
  round('ELECTION_VOTED', 1),
  round('SECOND_ROUND_VOTED', 2),
  {
    kinds: ['ELECTION_COMPLETED', 'ELECTION_FAILED', 'ELECTION_CANCELLED'],
    rows: (g) =>
      event(
        {
          ...{ ...election, kind: sql`'ELECTION_' || e.state`, day: sql`e.closed_on`, key: sql`e.id` },
          facts: {
            elected: sql`(select string_agg(c.store_name, '、' order by c.office desc, c.store_name) from election_candidate c
              where c.election_id = e.id and c.state = 'ELECTED')`,
            reason: sql`e.close_reason`,
          },
        },
        sql`election e where e.group_id = ${g}.id and e.state in ('COMPLETED', 'FAILED', 'CANCELLED') and e.closed_on is not null`,
      ),
  },
  {
    kinds: ['BOX_HANDED_OVER'],
    rows: (g) =>
      event(
        {
          ...{
            kind: 'BOX_HANDED_OVER',
            day: sql`h.handed_over_on`,
            key: sql`h.term_id`,
            link: 'ELECTION',
            linkId: sql`h.election_id`,
          },
          facts: {
            by: sql`case when h.instead_reason is null then ${maskedName(sql`h.handed_by`)} else h.handed_by end`,
            to: maskedName(sql`h.received_by`),
            lacking: sql`nullif((select count(*) from archive_handover_item i where i.term_id = h.term_id and not i.handed_over), 0)`,
          },
        },
        sql`archive_handover h where h.group_id = ${g}.id`,
      ),
  },
];
