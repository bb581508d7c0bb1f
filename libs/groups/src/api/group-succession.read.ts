import { column, defineShape, extendShape, many, one, type ReadShape } from '@chengxin/graphql-kit';
import sql from 'sql-template-tag';
import { groupRead } from './group.read';

export const groupSuccessionRead: ReadShape = defineShape({
  type: 'GroupSuccession',
  table: 'group_succession',
  key: 'id',
  fields: {
    id: column((s) => sql`${s}.id`),
    kind: column((s) => sql`${s}.kind`),
    effectiveOn: column((s) => sql`${s}.effective_on`),
    from: one(
      () => groupRead,
      (s, g) => sql`${g}.id = ${s}.from_group_id`,
      true,
    ),
    fromName: column((s) => sql`${s}.from_name`),
    to: one(
      () => groupRead,
      (s, g) => sql`${g}.id = ${s}.to_group_id`,
      true,
    ),
    toName: column((s) => sql`${s}.to_name`),
    memberCount: column((s) => sql`${s}.members`),
    reason: column((s) => sql`${s}.reason`),
  },
});

extendShape(groupRead, {
  successions: many(
    () => groupSuccessionRead,
    (g, s) => sql`(${s}.from_group_id = ${g}.id or ${s}.to_group_id = ${g}.id)`,
    (s) => sql`${s}.effective_on desc, ${s}.id`,
  ),
});
