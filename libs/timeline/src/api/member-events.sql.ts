import sql, { type Sql } from 'sql-template-tag';
import { counterpart, type EventSource, event, type Owner } from './event.sql';

/** The group that the retailer came from or went to on the same day; none where that group is out of sight. */
const otherGroup = (day: Sql, otherDay: Sql): Sql => sql`left join lateral (
  select og.name from membership o join mutual_aid_group og on og.id = o.group_id
   where o.retailer_id = m.retailer_id and o.group_id <> m.group_id and ${otherDay} = ${day} limit 1) other on true`;

/** Joining, leaving and moving from group to group; the way to a membership, and the pledge. */
export const memberEvents = (owner: Owner): readonly EventSource[] => {
  const ofMember = counterpart(owner, sql`m`);
  // An application at a founding is one at the group that it becomes.
  const ofApplicant = counterpart(owner, sql`a`, [sql`a.group_id`, sql`a.founding_id`]);
  const ofSignatory = counterpart(owner, sql`p`);
  const application =
    (columns: Pick<Parameters<typeof event>[0], 'kind' | 'day' | 'facts'>, where: (one: Sql) => Sql): EventSource['rows'] =>
    (one) =>
      event(
        { ...columns, ...ofApplicant.columns, key: sql`a.id` },
        sql`join_application a ${ofApplicant.join} left join retailer giver on giver.id = a.opinion_by where ${ofApplicant.is(one)} and ${where(one)}`,
      );
  return [
    {
      kinds: ['MEMBER_JOINED', 'TRANSFERRED_IN'],
      rows: (one) =>
        event(
          {
            ...{
              kind: sql`case when other.name is null then 'MEMBER_JOINED' else 'TRANSFERRED_IN' end`,
              day: sql`lower(m.during)`,
            },
            ...{ key: sql`m.id`, ...ofMember.columns },
            facts: { other: sql`other.name`, overLimit: sql`m.over_limit_reason` },
          },
          sql`membership m ${ofMember.join} ${otherGroup(sql`lower(m.during)`, sql`upper(o.during)`)} where ${ofMember.is(one)}`,
        ),
    },
    {
      kinds: ['MEMBER_LEFT', 'TRANSFERRED_OUT'],
      rows: (one) =>
        event(
          {
            ...{
              kind: sql`case when other.name is null then 'MEMBER_LEFT' else 'TRANSFERRED_OUT' end`,
              day: sql`upper(m.during)`,
            },
            ...{ key: sql`m.id`, ...ofMember.columns },
            facts: { other: sql`other.name`, cause: sql`m.end_cause`, reason: sql`m.end_reason` },
          },
          sql`membership m ${ofMember.join} ${otherGroup(sql`upper(m.during)`, sql`lower(o.during)`)}
            where ${ofMember.is(one)} and not upper_inf(m.during)`,
        ),
    },
    { kinds: ['APPLIED'], rows: application({ kind: 'APPLIED', day: sql`a.applied_on` }, () => sql`true`) },
    {
      kinds: ['OPINION_GIVEN'],
      rows: application(
        {
          ...{ kind: 'OPINION_GIVEN', day: sql`a.opinion_on` },
          facts: {
            verdict: sql`case a.state when 'REJECTED' then 'REJECTED' else 'ACCEPTED' end`,
            opinion: sql`a.opinion`,
            by: sql`coalesce(giver.store_name, a.opinion_officer)`,
          },
        },
        () => sql`a.opinion_on is not null`,
      ),
    },
    {
      kinds: ['APPLICATION_ENDED'],
      // What nobody has carried on in time has expired, though nothing has written so yet.
      rows: application(
        {
          ...{ kind: 'APPLICATION_ENDED', day: sql`coalesce(a.ended_on, a.expires_on)` },
          facts: {
            state: sql`case a.state when 'WITHDRAWN' then 'WITHDRAWN' else 'EXPIRED' end`,
            cause: sql`a.end_cause`,
            reason: sql`a.end_reason`,
          },
        },
        () => sql`a.state not in ('ACTIVE', 'REJECTED', 'PLEDGED')`,
      ),
    },
    {
      kinds: ['PLEDGE_SIGNED'],
      rows: (one) =>
        event(
          {
            ...{ kind: 'PLEDGE_SIGNED', day: sql`p.signed_on`, key: sql`p.id`, ...ofSignatory.columns },
            facts: { version: sql`p.text_version` },
          },
          // Pledges are looked up by their signatories (0015-joining).
          owner === 'GROUP'
            ? sql`(select distinct m.retailer_id from membership m where m.group_id = ${one}.id) signatory
                join pledge p on p.retailer_id = signatory.retailer_id and p.group_id = ${one}.id ${ofSignatory.join}`
            : sql`pledge p ${ofSignatory.join} where ${ofSignatory.is(one)}`,
        ),
    },
  ];
};
