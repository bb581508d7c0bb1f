import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS, type ActivityKind } from '@chengxin/activities/domain';
import { EvidenceFile, evidenceFileRead } from '@chengxin/files/api';
import { column, DateTimeScalar, defineShape, enumOf, LocalDateScalar, many, one, type ReadShape } from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import { inGroupOrder } from '@chengxin/groups/data';
import { Unit, unitRead } from '@chengxin/organization/api';
import { Retailer, retailerRead } from '@chengxin/retailers/api';
import sql from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const ActivityKindEnum = enumOf(
  ACTIVITY_KINDS,
  'ActivityKind',
  '互助活动的种类（SD-R35、SD-R46）。 Kind of an activity of mutual aid.',
  ACTIVITY_KIND_LABELS,
);

@ObjectType({ description: '零售户培训师（SD-R46）。 A retailer who trains others.' })
export class RetailerTrainer {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Retailer, { description: '零售户。 The retailer.' })
  retailer!: Retailer;

  @Field(() => String, { description: '能讲的内容。 What he trains in.' })
  subjects!: string;

  @Field(() => LocalDateScalar, { description: '自何日起。 First day.' })
  since!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '自当日起不再担任；仍在任为空。 First day on which he is none.' })
  until!: string | null;

  @Field(() => Int, { description: '讲过的培训次数。 Trainings given.' })
  trainings!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: '最近一次培训。 Latest training.' })
  lastTrainingOn!: string | null;
}

@ObjectType({
  description:
    '互助活动：一个或几个小组、或县里办的一次活动（SD-R16、SD-R35、SD-R46）。 What groups of a county, or the county, did together.',
})
export class Activity {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => ActivityKindEnum, { description: '种类。 Kind.' })
  kind!: ActivityKind;

  @Field(() => LocalDateScalar, { description: '日期。 Day.' })
  heldOn!: string;

  @Field(() => String, { description: '主题。 Topic.' })
  topic!: string;

  @Field(() => String, { description: '地点。 Where.' })
  placeText!: string;

  @Field(() => String, { nullable: true, description: '经过和收获。 What happened.' })
  summary!: string | null;

  @Field(() => Unit, { description: '所在县。 County.' })
  county!: Unit;

  @Field(() => [Group], {
    description: '参加的小组中可见的；县级活动为空。 Groups in it that are in sight; none of a county’s own activity.',
  })
  groups!: Group[];

  @Field(() => Int, { description: '参加的小组数。 Groups in it.' })
  groupCount!: number;

  @Field(() => [Retailer], { description: '参加的组员中可见的，最多 200 户。 Members who took part, of those in sight.' })
  participants!: Retailer[];

  @Field(() => Int, { description: '参加的组员户数。 Members who took part.' })
  participantCount!: number;

  @Field(() => Int, { description: '来宾人数（非组员）。 Guests, who are no members.' })
  guests!: number;

  @Field(() => RetailerTrainer, { nullable: true, description: '培训师；非培训为空。 Trainer of a training.' })
  trainer!: RetailerTrainer | null;

  @Field(() => [EvidenceFile], { description: '照片和材料，先传的在前。 Photos and papers, first handed in first.' })
  files!: EvidenceFile[];

  @Field(() => String, { description: '登记人。 Who recorded it.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, { description: '登记时间。 When it was recorded.' })
  recordedAt!: string;
}

@ObjectType({ description: '一类活动的合计。 Sums of one kind of activity.' })
export class ActivityTotal {
  @Field(() => ActivityKindEnum, { description: '种类。 Kind.' })
  kind!: ActivityKind;

  @Field(() => Int, { description: '次数。 Activities.' })
  activities!: number;

  @Field(() => Int, { description: '参加户次。 Members who took part, each time counted.' })
  participants!: number;

  @Field(() => Int, { description: '来宾人次。 Guests, each time counted.' })
  guests!: number;
}

export const retailerTrainerRead: ReadShape = defineShape({
  type: 'RetailerTrainer',
  table: 'retailer_trainer',
  key: 'id',
  fields: {
    id: column((trainer) => sql`${trainer}.id`),
    retailer: one(
      () => retailerRead,
      (trainer, r) => sql`${r}.id = ${trainer}.retailer_id`,
    ),
    subjects: column((trainer) => sql`${trainer}.subjects`),
    since: column((trainer) => sql`${trainer}.since`),
    until: column((trainer) => sql`${trainer}.until`),
    trainings: column((trainer) => sql`(select count(*) from activity a where a.trainer_id = ${trainer}.id)`),
    lastTrainingOn: column((trainer) => sql`(select max(a.held_on) from activity a where a.trainer_id = ${trainer}.id)`),
  },
});

export const activityRead: ReadShape = defineShape({
  type: 'Activity',
  table: 'activity',
  key: 'id',
  fields: {
    id: column((a) => sql`${a}.id`),
    kind: column((a) => sql`${a}.kind`),
    heldOn: column((a) => sql`${a}.held_on`),
    topic: column((a) => sql`${a}.topic`),
    placeText: column((a) => sql`${a}.place_text`),
    summary: column((a) => sql`${a}.summary`),
    county: one(
      () => unitRead,
      (a, u) => sql`${u}.id = ${a}.county_id`,
    ),
    groups: many(
      () => groupRead,
      (a, g) => sql`${g}.id in (select x.group_id from activity_group x where x.activity_id = ${a}.id)`,
      inGroupOrder,
      200,
    ),
    groupCount: column((a) => sql`(select count(*) from activity_group x where x.activity_id = ${a}.id)`),
    participants: many(
      () => retailerRead,
      (a, r) => sql`${r}.id in (select x.retailer_id from activity_participant x where x.activity_id = ${a}.id)`,
      (r) => sql`${r}.customer_code`,
      200,
    ),
    participantCount: column((a) => sql`(select count(*) from activity_participant x where x.activity_id = ${a}.id)`),
    guests: column((a) => sql`${a}.guests`),
    trainer: one(
      () => retailerTrainerRead,
      (a, trainer) => sql`${trainer}.id = ${a}.trainer_id`,
      true,
    ),
    files: many(
      () => evidenceFileRead,
      (a, file) => sql`${file}.id in (select x.file_id from activity_file x where x.activity_id = ${a}.id)`,
      (file) => sql`${file}.uploaded_at, ${file}.id`,
    ),
    recordedBy: column((a) => sql`${a}.recorded_by`),
    recordedAt: column((a) => sql`${a}.recorded_at`),
  },
});
