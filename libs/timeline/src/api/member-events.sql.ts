import sql from 'sql-template-tag';
import { counterpart, dayIf, type EventSource, eventsIn, type Owner } from './event.sql';

// The groups that the retailer came from and went to on the same days; none where that group is out of sight.
const OTHER_GROUPS = sql`left join lateral (
  select max(og.name) filter (where upper(o.during) = lower(m.during)) as came, max(og.name) filter (where lower(o.during) = upper(m.during)) as went
    from membership o join mutual_aid_group og on og.id = o.group_id
   where o.retailer_id = m.retailer_id and o.group_id <> m.group_id) other on true`;

const memberships = (owner: Owner): EventSource => {
  const other = counterpart(owner, sql`m`);
  return eventsIn({ ...other.subject, from: sql`membership m ${OTHER_GROUPS}`, where: other.where, key: sql`m.id` }, [
    {
      kinds: ['MEMBER_JOINED', 'TRANSFERRED_IN'],
      ...{ kind: sql`case when other.came is null then 'MEMBER_JOINED' else 'TRANSFERRED_IN' end`, day: sql`lower(m.during)` },
      facts: { other: sql`other.came`, overLimit: sql`m.over_limit_reason` },
    },
    {
      kinds: ['MEMBER_LEFT', 'TRANSFERRED_OUT'],
      ...{ kind: sql`case when other.went is null then 'MEMBER_LEFT' else 'TRANSFERRED_OUT' end`, day: sql`upper(m.during)` },
      facts: { other: sql`other.went`, cause: sql`m.end_cause`, reason: sql`m.end_reason` },
    },
  ]);
};

const applications = (owner: Owner): EventSource => {
  // An application at a founding is one at the group that it becomes; one that has gone on with a merged group is told by both.
  const other = counterpart(owner, sql`a`, [sql`a.group_id`, sql`a.founding_id`, sql`a.first_group_id`]);
  return eventsIn(
    {
      ...{ ...other.subject, where: other.where, key: sql`a.id` },
      from: sql`join_application a left join retailer giver on giver.id = a.opinion_by`,
    },
    [
      {
        ...{ kinds: ['APPLIED'], day: sql`a.applied_on` },
        facts: { first: sql`(select g.name from mutual_aid_group g where g.id = a.first_group_id)` },
      },
      {
        ...{ kinds: ['OPINION_GIVEN'], day: sql`a.opinion_on` },
        facts: {
          verdict: sql`case a.state when 'REJECTED' then 'REJECTED' else 'ACCEPTED' end`,
          opinion: sql`a.opinion`,
          by: sql`coalesce(giver.store_name, a.opinion_officer)`,
        },
      },
      {
        // What nobody has carried on in time has expired, though nothing has written so yet.
        ...{ kinds: ['APPLICATION_ENDED'] },
        day: dayIf(sql`a.state not in ('ACTIVE', 'REJECTED', 'PLEDGED')`, sql`coalesce(a.ended_on, a.expires_on)`),
        facts: {
          state: sql`case a.state when 'WITHDRAWN' then 'WITHDRAWN' else 'EXPIRED' end`,
          cause: sql`a.end_cause`,
          reason: sql`a.end_reason`,
        },
      },
    ],
  );
};

const pledges = (owner: Owner): EventSource => {
  const other = counterpart(owner, sql`p`);
  return eventsIn(
    {
      ...{ ...other.subject, from: sql`pledge p`, key: sql`p.id` },
      // Pledges are looked up by their signatories (0015-joining).
      where: (one) =>
        owner === 'GROUP'
          ? sql`p.retailer_id in (select m.retailer_id from membership m where m.group_id = ${one}.id) and ${other.where(one)}`
          : other.where(one),
    },
    [{ kinds: ['PLEDGE_SIGNED'], day: sql`p.signed_on`, facts: { version: sql`p.text_version` } }],
  );
};

/** Joining, leaving and moving from group to group; the way to a membership, and the pledge. */
export const memberEvents = (owner: Owner): readonly EventSource[] => [memberships(owner), applications(owner), pledges(owner)];
