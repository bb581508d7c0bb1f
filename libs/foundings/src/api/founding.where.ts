import type { FoundingState, FoundingStep } from '@chengxin/foundings/domain';
import { FOUNDINGS_UNDER_WAY } from '@chengxin/foundings/domain';
import type { LocalDate } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import { DateFilter, dateConditions, isOneOf, nestedConditions } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { nextStepOf, stepDueOn } from '../data';
import { FoundingStateEnum, FoundingStepEnum } from './founding.object';

@InputType({ description: '筹建的筛选条件，各项须同时满足。 Conditions on foundings; all given ones must hold.' })
export class FoundingWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内。 Within this unit.' })
  unitCode?: string | null;

  @Field(() => [FoundingStateEnum], { nullable: true, description: '状态为其中之一。 One of these states.' })
  state?: FoundingState[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否尚未成立或放弃。 Whether it is under way.' })
  underWay?: boolean | null;

  @Field(() => [FoundingStepEnum], { nullable: true, description: '下一步为其中之一。 One of these is next.' })
  nextStep?: FoundingStep[] | null;

  @Field(() => DateFilter, { nullable: true, description: '下一步的期限。 Day by which the next step is due.' })
  nextStepDueOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: '草拟日期。 Day of the draft.' })
  openedOn?: DateFilter | null;

  @Field(() => [FoundingWhere], { nullable: true, description: '全部满足。 All of these.' })
  and?: FoundingWhere[] | null;

  @Field(() => [FoundingWhere], { nullable: true, description: '满足其一。 Any of these.' })
  or?: FoundingWhere[] | null;

  @Field(() => FoundingWhere, { nullable: true, description: '不满足。 Not this.' })
  not?: FoundingWhere | null;
}

/** The condition that a `FoundingWhere` means on a row of foundings. */
export const foundingCondition = (where: FoundingWhere | null | undefined, f: Sql, today: LocalDate): Sql =>
  nestedConditions(where, (part) => {
    const conditions = [
      ...dateConditions(sql`${f}.opened_on`, part.openedOn),
      ...dateConditions(sql`(${stepDueOn(f, today)})`, part.nextStepDueOn),
    ];
    if (part.unitCode != null) conditions.push(withinUnit(f, part.unitCode));
    if (part.state != null) conditions.push(isOneOf(sql`${f}.state`, part.state));
    if (part.underWay != null) conditions.push(sql`(${isOneOf(sql`${f}.state`, FOUNDINGS_UNDER_WAY)}) = ${part.underWay}`);
    if (part.nextStep != null) conditions.push(isOneOf(sql`(${nextStepOf(f, today)})`, part.nextStep));
    return conditions;
  });
