import { maskedName } from '@chengxin/organization/api';
import type { TimelineKind } from '@chengxin/timeline/domain';
import sql, { type Sql } from 'sql-template-tag';
import { dayOf, type EventSource, event } from './event.sql';

/** Founding, names, what it came from and went on in, its end. */
export const GROUP_EVENTS: readonly EventSource[] = [
  {
    kinds: ['FOUNDING_DRAFTED'],
    rows: (g) => founding('FOUNDING_DRAFTED', sql`f.opened_on`, g),
  },
  {
    kinds: ['FOUNDING_FORMING'],
    rows: (g) => founding('FOUNDING_FORMING', sql`f.forming_on`, g),
  },
  {
    kinds: ['FOUNDED'],
    rows: (g) =>
      event(
        {
          ...{ kind: 'FOUNDED', day: sql`f.founded_on`, key: sql`f.id` },
          ...{ link: sql`case when d.id is null then 'GROUP' else 'FOUNDING' end`, linkId: sql`f.id` },
          facts: {
            members: sql`(select count(*) from membership m where m.group_id = f.id and lower(m.during) = f.founded_on)`,
            charter: sql`d.charter_votes || '/' || d.members`,
          },
        },
        sql`mutual_aid_group f left join founding d on d.id = f.id where f.id = ${g}.id`,
      ),
  },
  {
    kinds: ['RENAMED'],
    // The trail alone keeps earlier names.
    rows: (g) =>
      event(
        {
          ...{ kind: 'RENAMED', day: dayOf(sql`a.at`), key: sql`a.id`, link: 'GROUP', linkId: sql`${g}.id` },
          facts: { from: sql`a.before ->> 'name'`, to: sql`a.after ->> 'name'` },
        },
        sql`audit_line a where a.subject_type = 'Group' and a.subject_id = ${g}.id::text and a.act = 'renameGroup'`,
      ),
  },
  {
    kinds: ['MERGED_INTO', 'SPLIT_OFF'],
    rows: (g) =>
      succession(sql`s.from_group_id = ${g}.id`, sql`case s.kind when 'MERGED' then 'MERGED_INTO' else 'SPLIT_OFF' end`, sql`to`),
  },
  {
    kinds: ['MERGED_IN', 'SPLIT_FROM'],
    rows: (g) =>
      succession(sql`s.to_group_id = ${g}.id`, sql`case s.kind when 'MERGED' then 'MERGED_IN' else 'SPLIT_FROM' end`, sql`from`),
  },
  {
    kinds: ['DISSOLVED'],
    rows: (g) =>
      event(
        {
          ...{ kind: 'DISSOLVED', day: sql`f.dissolved_on`, key: sql`f.id`, link: 'GROUP', linkId: sql`f.id` },
          facts: { reason: sql`f.dissolve_reason` },
        },
        sql`mutual_aid_group f where f.id = ${g}.id and f.dissolved_on is not null`,
      ),
  },
];

// A founding becomes the group of the same id.
const founding = (kind: TimelineKind, day: Sql, g: Sql): Sql =>
  event(
    { kind, day, key: sql`f.id`, link: 'FOUNDING', linkId: sql`f.id`, facts: { convener: maskedName(sql`f.convener`) } },
    sql`founding f where f.id = ${g}.id and ${day} is not null`,
  );

const succession = (where: Sql, kind: Sql, side: Sql): Sql =>
  event(
    {
      ...{ kind, day: sql`s.effective_on`, key: sql`s.id`, link: 'GROUP', linkId: sql`s.${side}_group_id` },
      facts: { other: sql`s.${side}_name`, members: sql`s.members`, reason: sql`s.reason` },
    },
    sql`group_succession s where ${where}`,
  );
