import { enumOf } from '@chengxin/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ATTENTION_KINDS, type AttentionKind } from '../data';

export const AttentionKindEnum = enumOf(ATTENTION_KINDS, 'AttentionKind', '需要关注的事项。 What needs attention.', {
  SEAT_UNCOVERED: '乡镇所在地没有小组（SD-R01）。 Township seats without a group.',
  GROUP_OVERSIZE: '小组户数超过上限（SD-R02）。 Groups over the limit of members.',
  GROUP_UNDERSIZE: '小组户数不足下限（SD-R02）。 Groups under the floor of members.',
  LEADER_TERM_EXPIRED: '组长任期已满（SD-R06）。 Leader terms that have expired.',
  LEADER_TERM_ENDING: '组长任期将满（SD-R06）。 Leader terms that end soon.',
  LICENCE_LAPSING: '组员的许可证即将到期。 Members whose licence expires soon.',
  MEETING_MISSING: '没开例会的小组（SD-R14）。 Groups without a meeting.',
  MARGIN_UNDER_TARGET: '毛利率低于目标的小组（SD-R32）。 Groups with a margin under the target.',
});

@ObjectType({ description: '一个例子，可点开。 One example to open.' })
export class AttentionExample {
  @Field(() => ID, { description: '所在地点的代码。 Code of the place.' })
  unitCode!: string;

  @Field(() => ID, { nullable: true, description: '小组；与小组无关时为 null。 The group, if it is about one.' })
  groupId!: string | null;

  @Field(() => ID, { nullable: true, description: '零售户；与零售户无关时为 null。 The retailer, if it is about one.' })
  retailerId!: string | null;

  @Field(() => String, { description: '店名、小组或地点的名称。 Name of shop, group or place.' })
  label!: string;

  @Field(() => String, {
    description: '户数、日期、月份、毛利率或县名，视事项而定。 A count, a day, a month, a margin or a county.',
  })
  detail!: string;
}

@ObjectType({ description: '需要关注的一类事项。 One kind of finding.' })
export class AttentionItem {
  @Field(() => AttentionKindEnum, { description: '哪一类。 Which kind.' })
  kind!: AttentionKind;

  @Field(() => Int, { description: '共有多少。 How many there are.' })
  count!: number;

  @Field(() => [AttentionExample], { description: '最多五个，最急的在前。 At most five, the most urgent first.' })
  examples!: AttentionExample[];

  @Field(() => String, { description: '依据的条款。 Source clause.' })
  clause!: string;
}
