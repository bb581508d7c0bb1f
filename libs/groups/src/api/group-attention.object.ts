import { enumOf, YearMonthScalar } from '@chengxin/graphql-kit';
import { GROUP_ATTENTION_LABELS, GROUP_ATTENTIONS, type GroupAttentionKind } from '@chengxin/groups/domain';
import { Field, Int, ObjectType } from 'type-graphql';

export const GroupAttentionKindEnum = enumOf(
  GROUP_ATTENTIONS,
  'GroupAttentionKind',
  '在册小组需要关注的原因。 Why an active group needs attention.',
  GROUP_ATTENTION_LABELS,
);

@ObjectType({
  description:
    '小组需要关注的一个原因，随事实自行出现和消失。 One reason why a group needs attention; it comes and goes with the facts.',
})
export class GroupAttention {
  @Field(() => GroupAttentionKindEnum, { description: '原因。 Reason.' })
  kind!: GroupAttentionKind;

  @Field(() => Int, { description: '今日成员户数。 Members today.' })
  memberCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: '户数的下限或上限（参数 group.size_floor、group.size_limit）；其他原因为空。 Floor or limit of members.',
  })
  line!: number | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: '没有开会、此后也未补开的月份；其他原因为空。 Month without a meeting, since when there was none.',
  })
  month!: string | null;

  @Field(() => String, { description: '依据的条款。 Source clause.' })
  clause!: string;
}
