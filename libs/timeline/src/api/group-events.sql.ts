import { maskedName } from '@chengxin/organization/api';
import sql, { type Sql } from 'sql-template-tag';
import { dayOf, type EventSource, eventsIn } from './event.sql';

const succession = (side: Sql, mine: Sql) => ({
  ...({
    link: 'GROUP',
    linkId: sql`s.${side}_group_id`,
    day: sql`case when s.${mine}_group_id = mine.id then s.effective_on end`,
  } as const),
  facts: { other: sql`s.${side}_name` },
});

/** Who prepares a founding: an officer stands with his name, one of the retailers who are to found it as all of them do. */
const convener = sql`case when exists (select from join_application a join retailer r on r.id = a.retailer_id
      where a.founding_id = d.id and r.person_in_charge = d.convener)
    or exists (select from founding_invitee i join retailer r on r.id = i.retailer_id
      where i.founding_id = d.id and r.person_in_charge = d.convener)
  then ${maskedName(sql`d.convener`)} else d.convener end`;

/** Founding, names, what it came from and went on in, its end. */
export const GROUP_EVENTS: readonly EventSource[] = [
  eventsIn(
    // A founding becomes the group of the same id.
    {
      ...{ from: sql`mutual_aid_group f left join founding d on d.id = f.id`, where: (g) => sql`f.id = ${g}.id`, key: sql`f.id` },
      ...{ link: sql`case when d.id is null then 'GROUP' else 'FOUNDING' end`, linkId: sql`f.id` },
    },
    [
      { kinds: ['FOUNDING_DRAFTED'], day: sql`d.opened_on`, facts: { convener } },
      { kinds: ['FOUNDING_FORMING'], day: sql`d.forming_on`, facts: { convener } },
      {
        ...{ kinds: ['FOUNDED'], day: sql`f.founded_on` },
        facts: {
          members: sql`(select count(*) from membership m where m.group_id = f.id and lower(m.during) = f.founded_on)`,
          charter: sql`d.charter_votes || '/' || d.members`,
        },
      },
      {
        ...{ kinds: ['DISSOLVED'], day: sql`f.dissolved_on`, link: 'GROUP' },
        facts: { reason: sql`f.dissolve_reason`, box: sql`'COUNTY'` },
      },
    ],
  ),
  eventsIn(
    // The trail alone keeps earlier names.
    {
      ...{ from: sql`audit_line a`, key: sql`a.id`, link: 'GROUP', linkId: sql`a.subject_id::uuid` },
      where: (g) => sql`a.subject_type = 'Group' and a.subject_id = ${g}.id::text and a.act = 'renameGroup'`,
    },
    [{ kinds: ['RENAMED'], day: dayOf(sql`a.at`), facts: { from: sql`a.before ->> 'name'`, to: sql`a.after ->> 'name'` } }],
  ),
  eventsIn(
    {
      ...{
        from: sql`group_succession s cross join lateral (values (s.from_group_id), (s.to_group_id)) mine (id)`,
        key: sql`s.id`,
      },
      where: (g) => sql`(s.from_group_id = ${g}.id or s.to_group_id = ${g}.id) and mine.id = ${g}.id`,
      facts: { members: sql`s.members`, reason: sql`s.reason` },
    },
    [
      {
        ...{ kinds: ['MERGED_INTO', 'SPLIT_OFF'], kind: sql`case s.kind when 'MERGED' then 'MERGED_INTO' else 'SPLIT_OFF' end` },
        ...succession(sql`to`, sql`from`),
      },
      {
        ...{ kinds: ['MERGED_IN', 'SPLIT_FROM'], kind: sql`case s.kind when 'MERGED' then 'MERGED_IN' else 'SPLIT_FROM' end` },
        ...succession(sql`from`, sql`to`),
      },
    ],
  ),
];
