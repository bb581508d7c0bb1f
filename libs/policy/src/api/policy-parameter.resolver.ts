import { badInput, LocalDateScalar, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { type LocalDate, localDate } from '@chengxin/kernel';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { closedMonthsWithin, readUnitPolicy, setPolicyParameter, type UnitPolicy } from '../data';
import { PARAMETERS, parameter } from '../domain';
import { parameterInForce } from './parameter-in-force';
import { PolicyParameter, PolicyParameterPayload, SetPolicyParameterInput } from './policy-parameter.object';

@Resolver(() => PolicyParameter)
export class PolicyParameterResolver {
  @Permit('POLICY_READ')
  @Query(() => [PolicyParameter], {
    description: '全部参数在单位某日的取值，缺省为今天。 All parameters as in force for a unit on a day, today by default.',
  })
  async policyParameters(
    @Arg('unitCode', () => String, { description: '单位代码，须在本人范围内。 Code of a unit of the own scope.' })
    unitCode: string,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: '哪一天，缺省为今天。 Day, today by default.' })
    on: LocalDate | null,
    @Ctx() context: RequestContext,
  ): Promise<PolicyParameter[]> {
    const policy = await unitPolicy(context, unitCode);
    return PARAMETERS.map((definition) => parameterInForce(context, policy, definition, on ?? context.clock.today()));
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
    return { parameter: parameterInForce(context, await unitPolicy(context, input.unitCode), parameter(input.code), day) };
  }
}

async function unitPolicy(context: RequestContext, code: string): Promise<UnitPolicy> {
  const policy = await readUnitPolicy(context.read, code);
  if (policy) return policy;
  throw badInput({ zh: '没有这个单位，或不在您的范围内', en: 'there is no such unit, or it is outside your scope' }, [
    'unitCode',
  ]);
}
