import {
  asValue,
  forbidden,
  outsideScope,
  PageArgs,
  Permit,
  type RequestContext,
  readConnection,
  YearMonthScalar,
} from '@chengxin/graphql-kit';
import { addMonths, decimal, quotient, RATE_PLACES, type YearMonth, yearMonth } from '@chengxin/kernel';
import { UNIT_LEVELS } from '@chengxin/organization/domain';
import { PolicyParameter, parameterInForce, smallCellWithout } from '@chengxin/policy/api';
import { parameter } from '@chengxin/policy/domain';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import {
  type Asked,
  CONTRIBUTIONS,
  type ComputedValue,
  changedRows,
  computeValues,
  explainedRows,
  type IndicatorSheet,
  type RowKind,
  type RowPart,
  readChange,
  readIndicatorSheet,
  type SheetUnit,
} from '../data';
import { type ChangeCause, hasValue, type IndicatorCode, indicator, isTold, parametersWithin, READINGS } from '../domain';
import {
  ChangeCauseEnum,
  IndicatorChange,
  IndicatorChild,
  IndicatorRowConnection,
  indicatorRowRead,
  RowKindEnum,
  RowPartEnum,
} from './explanation.object';
import { hideCauses } from './hide-causes';
import { IndicatorCodeEnum, IndicatorDefinition, IndicatorValue } from './indicator.object';
import { neededMonths } from './needed-months';

/** Everything that `value` may be asked for is compared and ranked from one sheet. */
const EVERY_COMPARISON: ReadonlySet<string> = new Set(['previous', 'lastYear', 'yearToDate', 'rank', 'rankChange']);

/** Rows are read with the right of what they are. */
const RIGHT_TO_ROWS: Partial<Record<RowKind, string>> = { RETAILER: 'RETAILER_READ', GROUP: 'GROUP_READ' };

/** More rows than any change has. */
const ANY_NUMBER = sql`2147483647`;

/**
 * Causes of fewer rows than this may not be told to the viewer of what an indicator counts; null for who may see the rows. Longer stretches
 * than a month would tell the months between them by their differences, so they are of too few however many.
 */
function smallCellOf(context: RequestContext, { code, month }: Asked, since: YearMonth): Sql | null {
  const right = RIGHT_TO_ROWS[CONTRIBUTIONS[code].rows];
  const limit = right ? smallCellWithout(context, right) : null;
  return limit && since !== addMonths(month, -1) ? ANY_NUMBER : limit;
}

@ObjectType({
  description:
    '一个数字的说明：公式、条款与理解、所用政策、分子分母背后的行、与上月相比的原因、各下级的差异。 How a figure comes about.',
})
export class IndicatorExplanation {
  asked!: Asked;
  /** The month that it is compared with. */
  since!: YearMonth;
  unit!: SheetUnit;
  sheet!: IndicatorSheet;
  computed!: ComputedValue;
}

@Resolver(() => IndicatorExplanation)
export class IndicatorExplanationResolver {
  @Permit('INDICATOR_READ')
  @Query(() => IndicatorExplanation, {
    nullable: true,
    description:
      '说明本人范围内一个单位一个月的一个指标；该月从未统计过为 null。 Explains a figure of a unit within the own scope; null for a month never counted.',
  })
  async explainIndicator(
    @Arg('code', () => IndicatorCodeEnum) code: IndicatorCode,
    @Arg('unitCode', () => String, { description: '单位代码，须在本人范围内。 Code of a unit of the own scope.' })
    unitCode: string,
    @Arg('month', () => YearMonthScalar) month: string,
    @Arg('since', () => YearMonthScalar, {
      nullable: true,
      description: '变化从哪个月算起，缺省为上月。 The month that the change is told since; the one before when left out.',
    })
    since: string | null,
    @Ctx() context: RequestContext,
  ): Promise<IndicatorExplanation | null> {
    const months = [yearMonth(month)];
    const earlier = since ? yearMonth(since) : addMonths(yearMonth(month), -1);
    const needed = neededMonths(months, [code], EVERY_COMPARISON);
    const sheet = await readIndicatorSheet(context.read, {
      unitCode,
      level: null,
      peers: false,
      codes: [code],
      ...needed,
      months: [...new Set([...needed.months, earlier])],
      smallCell: smallCellWithout(context, 'RETAILER_READ'),
    });
    const unit = sheet.units.find((candidate) => candidate.asked);
    const scope = context.signedIn?.actor.scope;
    if (!unit || !scope || unit.scopeFrom < scope.from || unit.scopeTo > scope.to) throw outsideScope(unitCode);
    const [computed] = computeValues(sheet, [code], months, context.clock.today());
    return computed ? { asked: { code, unit, month: computed.month }, since: earlier, unit, sheet, computed } : null;
  }

  @FieldResolver(() => IndicatorDefinition, { description: '指标的定义与公式。 Definition and formula.' })
  definition(@Root() { asked }: IndicatorExplanation): IndicatorDefinition {
    return indicator(asked.code);
  }

  @FieldResolver(() => String, { description: '条款的理解（中文）。 How the clause is read, in Chinese.' })
  readingZh(@Root() { asked }: IndicatorExplanation): string {
    return READINGS[asked.code].zh;
  }

  @FieldResolver(() => String, { description: '条款的理解（英文）。 How the clause is read, in English.' })
  readingEn(@Root() { asked }: IndicatorExplanation): string {
    return READINGS[asked.code].en;
  }

  @FieldResolver(() => IndicatorValue, { description: '数值本身。 The figure itself.' })
  value(@Root() { computed }: IndicatorExplanation): ComputedValue {
    return computed;
  }

  @FieldResolver(() => [PolicyParameter], {
    description: '所用的政策参数：目标、“接近”的幅度、划线的参数。 Parameters used: target, band, lines drawn inside.',
  })
  parameters(@Root() { asked, sheet, unit, computed }: IndicatorExplanation, @Ctx() context: RequestContext): PolicyParameter[] {
    const { targetParameter } = indicator(asked.code);
    const codes = [...(targetParameter === null ? [] : [targetParameter, 'band.near']), ...parametersWithin(asked.code)];
    return [...new Set(codes)].map((code) =>
      parameterInForce(context, { book: sheet.policy, unit }, parameter(code), computed.policyDate),
    );
  }

  @FieldResolver(() => RowKindEnum, { description: '按什么计数。 What is counted.' })
  rowKind(@Root() { asked }: IndicatorExplanation): RowKind {
    return CONTRIBUTIONS[asked.code].rows;
  }

  @FieldResolver(() => IndicatorRowConnection, {
    description:
      '分子、分母或未计入的行，按地点排列；其数量之和等于该数字。 Rows behind the figure; what they add sums to exactly it.',
  })
  rows(
    @Root() { asked }: IndicatorExplanation,
    @Arg('part', () => RowPartEnum, { description: '哪一部分。 Which part.' }) part: RowPart,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRows(asked.code, explainedRows(asked, part), page, context, info);
  }

  @FieldResolver(() => IndicatorChange, {
    nullable: true,
    description:
      '与 since 月（缺省为上月）相比；该月没有统计过，或两月之一不显示时为 null。 The change since that month; null when it was never counted, or either figure is hidden.',
  })
  async change(
    @Root() { asked, since, sheet, computed }: IndicatorExplanation,
    @Ctx() context: RequestContext,
  ): Promise<IndicatorChange | null> {
    const before = sheet.fraction(asked.unit.id, asked.code, since);
    if (!before || !isTold(computed)) return null;
    return {
      month: since,
      from: { month: since, value: quotient(before), ...before },
      numerator: decimal(computed.numerator).minus(before.numerator).toString(),
      denominator: decimal(computed.denominator).minus(before.denominator).toString(),
      causes: hideCauses(await readChange(context.read, asked, since, context.clock.today(), smallCellOf(context, asked, since))),
    };
  }

  @FieldResolver(() => IndicatorRowConnection, {
    description:
      '因某种原因与 since 月（缺省为上月）不同的行及其差额。 Rows that differ from that month for one cause, with the differences.',
  })
  changedRows(
    @Root() { asked, since }: IndicatorExplanation,
    @Arg('cause', () => ChangeCauseEnum, { description: '哪一种原因。 Which cause.' }) cause: ChangeCause,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const rows = changedRows(asked, since, context.clock.today());
    return readRows(asked.code, sql`(select * from ${rows} c where c.cause = ${cause})`, page, context, info);
  }

  @FieldResolver(() => [IndicatorChild], {
    description: '下一级各单位，拉低最多的在前。 The units one level below, those that pull the figure down most first.',
  })
  async children(
    @Root() { asked, unit, computed }: IndicatorExplanation,
    @Ctx() context: RequestContext,
  ): Promise<IndicatorChild[]> {
    const { code } = asked;
    const level = UNIT_LEVELS[UNIT_LEVELS.indexOf(unit.level) + 1];
    // What counts areas or counties has nothing to say of what is below one.
    if (!level || unit.level === CONTRIBUTIONS[code].rows) return [];
    const months = [computed.month];
    const sheet = await readIndicatorSheet(context.read, {
      unitCode: unit.code,
      level,
      peers: false,
      codes: [code],
      ...neededMonths(months, [code], EVERY_COMPARISON),
      smallCell: smallCellWithout(context, 'RETAILER_READ'),
    });
    const { direction } = indicator(code);
    const worst = direction === 'LOWER_IS_BETTER' ? -1 : 1;
    return computeValues(sheet, [code], months, context.clock.today())
      .map((value) => ({ value, pull: pullOf(value, computed) }))
      .toSorted((a, b) => worst * (Number(a.pull ?? 0) - Number(b.pull ?? 0)));
  }
}

/** How far a child pulls its parent's value away from where it stands: over all children this sums to zero. */
function pullOf(child: ComputedValue, parent: ComputedValue): string | null {
  if (!isTold(child) || !isTold(parent) || !hasValue(child) || !hasValue(parent)) return null;
  const { numerator, denominator } = parent;
  const excess = decimal(child.numerator).minus(decimal(numerator).times(child.denominator).div(denominator));
  return quotient({ numerator: excess.toString(), denominator }, RATE_PLACES);
}

function readRows(
  code: IndicatorCode,
  rows: Sql,
  page: PageArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const right = RIGHT_TO_ROWS[CONTRIBUTIONS[code].rows];
  if (right && !context.signedIn?.permissions.has(right)) throw forbidden(right);
  return asValue(
    readConnection(context, info, {
      shape: indicatorRowRead(rows),
      keyType: 'text',
      where: () => sql`true`,
      order: [{ name: 'place', sql: (row) => sql`${row}.place_id`, type: 'integer', descending: false }],
      page,
    }),
  );
}
