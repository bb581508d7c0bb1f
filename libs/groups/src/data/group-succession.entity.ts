import { defineEntity, p } from '@mikro-orm/core';

const GroupSuccessionSchema = defineEntity({
  name: 'GroupSuccession',
  tableName: 'group_succession',
  properties: {
    id: p.uuid().primary(),
    fromGroupId: p.uuid(),
    toGroupId: p.uuid(),
    effectiveOn: p.date(),
    kind: p.string(),
    fromScope: p.integer(),
    toScope: p.integer(),
    fromName: p.string(),
    toName: p.string(),
    members: p.integer(),
    reason: p.string(),
  },
});

/** That members of a group went on in another one: it was merged into that, or that was split off from it. */
export class GroupSuccession extends GroupSuccessionSchema.class {}
GroupSuccessionSchema.setClass(GroupSuccession);

export { GroupSuccessionSchema };
