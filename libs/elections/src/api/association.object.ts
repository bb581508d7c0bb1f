import type { Office, OfficeEndCause } from '@chengxin/elections/domain';
import { LocalDateScalar } from '@chengxin/graphql-kit';
import { Unit } from '@chengxin/organization/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { OfficeEndCauseEnum, OfficeEnum } from './election.enums';

@ObjectType({ description: '协会的会长或副会长。 A chair or vice chair.' })
export class AssociationOfficer {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => OfficeEnum, { description: '会长或副会长。 Chair or vice chair.' })
  office!: Office;

  @Field(() => String, { description: '店名。 Name of the store.' })
  storeName!: string;

  @Field(() => LocalDateScalar, { description: '当选日期。 Day of the election.' })
  electedOn!: string;

  @Field(() => LocalDateScalar, { description: '任期届满日。 Day on which the term ends.' })
  termEndsOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '离任日期；在任为空。 Day on which it ended; null in office.' })
  endedOn!: string | null;

  @Field(() => OfficeEndCauseEnum, {
    nullable: true,
    description:
      '离任的情形；不再担任组长的即不再任职；在任为空。 Why it ended; who leads no group any more chairs nothing; null in office.',
  })
  endCause!: OfficeEndCause | null;

  @Field(() => String, { nullable: true, description: '登记的离任说明；没有为空。 The reason that was given, if any.' })
  endReason!: string | null;

  @Field(() => Int, { description: '赞成票（户）。 Votes for.' })
  votesFor!: number;

  @Field(() => Int, { description: '在任组长人数。 All leaders in office.' })
  votesTotal!: number;
}

@ObjectType({ description: '县的零售户诚信自律协会（委员会），SD-R10。 A county’s association of leaders.' })
export class Association {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => String, { description: '名称。 Name.' })
  name!: string;

  @Field(() => Unit, { description: '所在县。 County.' })
  county!: Unit;

  @Field(() => LocalDateScalar, { description: '成立日期。 Founding day.' })
  foundedOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '解散日期。 Day of its dissolution.' })
  dissolvedOn!: string | null;

  @Field(() => String, { nullable: true, description: '解散的原因。 Why it was dissolved.' })
  dissolveReason!: string | null;

  @Field(() => [AssociationOfficer], {
    description: '历任会长、副会长，最近的在前，最多 100 名。 Chairs and vice chairs, latest first, at most 100.',
  })
  officers!: AssociationOfficer[];
}
