import { EvidenceFile } from '@chengxin/files/api';
import { DateTimeScalar, enumOf, LocalDateScalar } from '@chengxin/graphql-kit';
import { Group } from '@chengxin/groups/api';
import {
  APPLICATION_ACTION_LABELS,
  APPLICATION_ACTIONS,
  APPLICATION_END_CAUSE_LABELS,
  APPLICATION_END_CAUSES,
  APPLICATION_STATE_LABELS,
  APPLICATION_STATES,
  type ApplicationAction,
  type ApplicationEndCause,
  type ApplicationState,
} from '@chengxin/joining/domain';
import { Retailer } from '@chengxin/retailers/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const ApplicationStateEnum = enumOf(
  APPLICATION_STATES,
  'JoinApplicationState',
  '入组申请的状态（SD-R11）。 Where an application to join stands.',
  APPLICATION_STATE_LABELS,
);
export const ApplicationEndCauseEnum = enumOf(
  APPLICATION_END_CAUSES,
  'JoinApplicationEndCause',
  '并非由人不同意或撤回的情形。 Why an application came to nothing that nobody rejected or withdrew.',
  APPLICATION_END_CAUSE_LABELS,
);
export const ApplicationActionEnum = enumOf(
  APPLICATION_ACTIONS,
  'JoinApplicationAction',
  '入组申请可办理的事项。 What can be done with an application.',
  APPLICATION_ACTION_LABELS,
);

@ObjectType({ description: '组员签订的承诺书（附件 4）。 A pledge that a member has signed.' })
export class Pledge {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Int, { description: '所签版本。 Version of the text that was signed.' })
  textVersion!: number;

  @Field(() => LocalDateScalar, { description: '签订日期。 Day of signing.' })
  signedOn!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '约束自何日起：签订日，最早为入组日；筹建中为空。 First day on which it binds: the signing, at the earliest the joining; null before a founding.',
  })
  bindsFrom!: string | null;

  @Field(() => String, { description: '登记人。 Who recorded it.' })
  recordedBy!: string;

  @Field(() => [EvidenceFile], {
    description: '承诺书扫描件，需权限 RETAILER_READ。 Scans of the paper; needs RETAILER_READ.',
  })
  papers!: EvidenceFile[];
}

@ObjectType({
  description:
    '入组申请（附件 3）：申请、组长意见、阅读、签订承诺书、入组。 An application to join a group, from the form to the membership.',
})
export class JoinApplication {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Group, {
    nullable: true,
    description: '申请加入的小组；筹建中为空。 The group to join; null while it is being founded.',
  })
  group!: Group | null;

  @Field(() => String, { description: '申请加入的小组或筹建中小组的名称。 Name of the group, founded or to be.' })
  groupName!: string;

  @Field(() => ID, {
    nullable: true,
    description: '申请时的筹建；直接入组为空。 The founding at which it was made; null of a group.',
  })
  foundingId!: string | null;

  @Field(() => Retailer, { description: '申请的零售户。 Who applies.' })
  retailer!: Retailer;

  @Field(() => ApplicationStateEnum, { description: '今日的状态。 State today.' })
  state!: ApplicationState;

  @Field(() => LocalDateScalar, { description: '申请日期。 Day of the form.' })
  appliedOn!: string;

  @Field(() => LocalDateScalar, {
    description: '自当日起未办结即过期（参数 joining.application_days）。 First day on which it has expired unless done.',
  })
  expiresOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '组长意见的日期。 Day of the leader’s opinion.' })
  opinionOn!: string | null;

  @Field(() => Retailer, { nullable: true, description: '签署意见的组长或副组长。 The leader or deputy whose opinion it is.' })
  opinionBy!: Retailer | null;

  @Field(() => String, {
    nullable: true,
    description: '筹建中尚无组长，签署意见的筹建人员。 Before a founding, the officer whose opinion it is.',
  })
  opinionOfficer!: string | null;

  @Field(() => String, { nullable: true, description: '意见。 The words of the opinion.' })
  opinion!: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '阅读章程、公约、承诺书的日期。 Day on which the texts were read out.',
  })
  readOn!: string | null;

  @Field(() => Pledge, { nullable: true, description: '签订的承诺书。 The pledge that was signed.' })
  pledge!: Pledge | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '办结日期：入组、不同意、撤回或过期。 Day on which it ended.' })
  endedOn!: string | null;

  @Field(() => ApplicationEndCauseEnum, {
    nullable: true,
    description: '并非由人不同意或撤回的情形。 Why it came to nothing though nobody rejected or withdrew it.',
  })
  endCause!: ApplicationEndCause | null;

  @Field(() => String, { nullable: true, description: '不同意或撤回的原因。 Why it was rejected or withdrawn.' })
  endReason!: string | null;

  @Field(() => String, { description: '登记人。 Who recorded it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, { description: '登记时间。 When it was recorded.' })
  recordedAt!: string;

  @Field(() => Int, { description: '版本号，办理时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;

  @Field(() => [ApplicationActionEnum], { description: '您现在可办理的事项。 What you can do with it now.' })
  availableActions!: ApplicationAction[];
}
