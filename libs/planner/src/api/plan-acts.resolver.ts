import { badInput, done, Payload, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  changeProposal,
  dropProposal,
  mergeProposals,
  movePlanned,
  readPlan,
  refreshPlan,
  splitProposal,
  startPlan,
} from '../data';
import {
  ChangeProposalInput,
  MergeProposalsInput,
  MovePlannedInput,
  PlanGroupsInput,
  RefreshPlanInput,
  SeenProposalInput,
  SplitProposalInput,
} from './plan.input';
import { GroupPlan } from './plan.object';

const MOST = 100;

@ObjectType({ description: '规划的结果。 What became of a planning.' })
export class PlanGroupsPayload extends Payload {
  @Field(() => GroupPlan, {
    nullable: true,
    description:
      '一个县之内的已完成；更大的在后台继续，用 planSummary 查看。 Done within one county; a larger one goes on: ask planSummary.',
  })
  plan?: GroupPlan | null;
}

@ObjectType({ description: '办理建议的结果。 What became of an act on proposals.' })
export class PlanPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '拆分出的新建议。 The new proposal of a split.' })
  proposalId?: string | null;
}

/** Failures go to the process's warnings, without the row that PostgreSQL may quote. */
function warnOfFailure(error: unknown, planId: string): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  process.emitWarning(`plan ${planId} failed: ${stack ?? message}`, name === 'Error' ? 'PlanFailure' : name);
}

/** Refuses more proposals or retailers than one act takes. */
export const demandFew = (list: readonly unknown[], path: string): void => {
  if (list.length < 1 || list.length > MOST)
    throw badInput({ zh: `须为 1 到 ${MOST} 个`, en: `give 1 to ${MOST}` }, ['input', path]);
};

@Resolver(() => PlanPayload)
export class PlanActsResolver {
  @Permit('GROUP_WRITE')
  @Mutation(() => PlanGroupsPayload, {
    description: '规划小组：未入组的零售户逐街就近分组（SD-R01 至 SD-R03、SD-R05、SD-R07）。 Plans groups street by street.',
  })
  async planGroups(
    @Arg('input', () => PlanGroupsInput) input: PlanGroupsInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PlanGroupsPayload>> {
    const { database, clock, signedIn } = context;
    if (!signedIn) throw new Error('an act without an actor');
    const started = await startPlan({ database, clock, onFailure: warnOfFailure }, signedIn.actor, input);
    if (started.counties <= 1) await started.done;
    context.refreshRead();
    return { plan: (await readPlan(context.read, started.planId)) as GroupPlan | null };
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => PlanPayload, {
    description: '更新建议：移出已入组、已停业或已迁走的零售户。 Takes out who may not join any more.',
  })
  async refreshPlan(
    @Arg('input', () => RefreshPlanInput) { unitCode }: RefreshPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PlanPayload>> {
    await done(context, refreshPlan, unitCode);
    return {};
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => PlanPayload, {
    description: '移动规划中的零售户，按同样的规则重新判断。 Moves retailers; both sides are judged anew.',
  })
  async movePlanned(
    @Arg('input', () => MovePlannedInput) input: MovePlannedInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PlanPayload>> {
    demandFew(input.retailerIds, 'retailerIds');
    await done(context, movePlanned, { ...input, toProposalId: input.toProposalId ?? null });
    return {};
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => PlanPayload, { description: '删去建议，其零售户仍未入组。 Drops a proposal.' })
  async dropProposal(
    @Arg('input', () => SeenProposalInput) input: SeenProposalInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PlanPayload>> {
    await done(context, dropProposal, input);
    return {};
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => PlanPayload, { description: '拆分新建建议，新的一条有下一个序号。 Splits a founding in two.' })
  async splitProposal(
    @Arg('input', () => SplitProposalInput) input: SplitProposalInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PlanPayload>> {
    demandFew(input.retailerIds, 'retailerIds');
    return { proposalId: await done(context, splitProposal, input) };
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => PlanPayload, { description: '把新建建议并入另一条。 Merges a founding into another proposal.' })
  async mergeProposals(
    @Arg('input', () => MergeProposalsInput) input: MergeProposalsInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PlanPayload>> {
    await done(context, mergeProposals, input);
    return {};
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => PlanPayload, {
    description: '更改新建建议的街道、名称或组长候选（SD-R05、SD-R07）。 Changes street, name or leader.',
  })
  async changeProposal(
    @Arg('input', () => ChangeProposalInput) input: ChangeProposalInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PlanPayload>> {
    await done(context, changeProposal, input);
    return {};
  }
}
