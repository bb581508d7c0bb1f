import { enumOf, LocalDateScalar } from '@chengxin/graphql-kit';
import { SUCCESSION_LABELS, SUCCESSIONS, type Succession } from '@chengxin/groups/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Group } from './group.object';

export const GroupSuccessionKindEnum = enumOf(
  SUCCESSIONS,
  'GroupSuccessionKind',
  '小组的承接：并入、分出。 How one group goes on in another: merged, split off.',
  SUCCESSION_LABELS,
);

@ObjectType({
  description:
    '一个小组的组员由另一个小组承接；各自的档案留在原组。 That members of one group went on in another; each keeps its own archive.',
})
export class GroupSuccession {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => GroupSuccessionKindEnum, { description: '并入或分出。 Merged or split off.' })
  kind!: Succession;

  @Field(() => LocalDateScalar, { description: '生效日期。 Day on which it took effect.' })
  effectiveOn!: string;

  @Field(() => Group, { nullable: true, description: '原小组；不在可见范围内为空。 The first group, null out of sight.' })
  from!: Group | null;

  @Field(() => String, { description: '原小组当时的全称。 Name of the first group then.' })
  fromName!: string;

  @Field(() => Group, {
    nullable: true,
    description: '承接的小组；不在可见范围内为空。 The group that goes on, null out of sight.',
  })
  to!: Group | null;

  @Field(() => String, { description: '承接的小组当时的全称。 Name of the group that goes on then.' })
  toName!: string;

  @Field(() => Int, { description: '随之转入的户数。 Members who went over.' })
  memberCount!: number;

  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;
}
