import { badInput, LocalDateScalar, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { type LocalDate, localDate } from '@chengxin/kernel';
import { findUnit, type UnitRow } from '@chengxin/organization/data';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { closedMonthsWithin, loadPolicy, type PolicyRow, setPolicyParameter } from '../data';
import { PARAMETERS, type ParameterDefinition, type PolicyBook, parameter } from '../domain';
import { PolicyParameter, PolicyParameterPayload, SetPolicyParameterInput } from './policy-parameter.object';

@Resolver(() => PolicyParameter)
export class PolicyParameterResolver {
  @Permit('POLICY_READ')
  @Query(() => [PolicyParameter], {
    description: '全部参数在单位某日的取值，缺省为今天。 All parameters as in force for a unit on a day, today by default.',
  })
  async policyParameters(
    @Arg('unitCode', () => String) unitCode: string,
    @Arg('on', () => LocalDateScalar, { nullable: true }) on: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<PolicyParameter[]> {
    const unit = await visibleUnit(context, unitCode);
    const book = await loadPolicy(context.read);
    return PARAMETERS.map((definition) => inForce(context, book, definition, unit, on ?? context.clock.today()));
  }

  @Permit('POLICY_WRITE')
  @Mutation(() => PolicyParameterPayload, { description: '设定参数，自生效日起适用。 Sets a parameter from a day on.' })
  async setPolicyParameter(
    @Arg('input', () => SetPolicyParameterInput) input: SetPolicyParameterInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PolicyParameterPayload>> {
    const { signedIn, database, clock } = context;
    if (!signedIn) return {};
    const day = localDate(input.effectiveFrom);
    await setPolicyParameter(database, clock, signedIn.actor, { ...input, effectiveFrom: day }, closedMonthsWithin);
    await context.settle();
    context.refreshRead();
    const unit = await visibleUnit(context, input.unitCode);
    return { parameter: inForce(context, await loadPolicy(context.read), parameter(input.code), unit, day) };
  }
}

/** A unit of the viewer's subtree or above it; policy of others is none of the viewer's business. */
async function visibleUnit(context: RequestContext, code: string): Promise<UnitRow> {
  const unit = await findUnit(context.read, code);
  const scope = context.signedIn?.actor.scope;
  if (unit && scope) {
    const below = unit.scopeFrom >= scope.from && unit.scopeTo <= scope.to;
    const above = unit.scopeFrom <= scope.from && unit.scopeTo >= scope.to;
    if (below || above) return unit;
  }
  throw badInput({ zh: '没有这个单位，或不在您的范围内', en: 'there is no such unit, or it is outside your scope' }, [
    'unitCode',
  ]);
}

function inForce(
  context: RequestContext,
  book: PolicyBook<PolicyRow>,
  definition: ParameterDefinition,
  unit: UnitRow,
  day: LocalDate,
): PolicyParameter {
  const setting = book.settingInForce(definition.code, unit, day);
  return {
    code: definition.code,
    nameZh: definition.name.zh,
    nameEn: definition.name.en,
    kind: definition.kind,
    unitOfMeasure: definition.unit[context.language],
    value: setting?.value ?? definition.defaultValue,
    defaultValue: definition.defaultValue,
    isDefault: setting === null,
    effectiveFrom: setting?.effectiveFrom ?? null,
    fromUnitCode: setting?.unitCode ?? null,
    clause: definition.clause,
    history: book
      .settingsFor(definition.code, unit)
      .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.setAt.localeCompare(a.setAt)),
  };
}
