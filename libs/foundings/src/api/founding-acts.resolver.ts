import { done, Payload, Permit, type RequestContext, readWritten } from '@chengxin/graphql-kit';
import { AcceptProposalsInput, demandFew, PlanPayload } from '@chengxin/planner/api';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { abandonFounding, acceptProposals, changeFounding, holdFoundingMeeting, openFounding, startFounding } from '../data';
import {
  AbandonFoundingInput,
  ChangeFoundingInput,
  HoldFoundingMeetingInput,
  OpenFoundingInput,
  SeenFoundingInput,
} from './founding.input';
import { Founding } from './founding.object';
import { foundingRead } from './founding.read';

@ObjectType({ description: '筹建的办理结果。 What became of an act on a founding.' })
export class FoundingPayload extends Payload {
  foundingId?: string;

  @Field(() => Founding, {
    nullable: true,
    description: '办理后的筹建；被拒绝时为空。 The founding afterwards; null when refused.',
  })
  founding?: Founding | null;
}

@Resolver(() => FoundingPayload)
export class FoundingActsResolver {
  @FieldResolver(() => Founding, { nullable: true })
  founding(@Root() { foundingId }: FoundingPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readWritten(context, info, foundingRead, foundingId);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => PlanPayload, {
    description:
      '接受规划建议：补入的登记入组申请（附件3），新建的转入筹建。 Accepts proposals of a plan: who is to fill a group applies to it today (Annex 3), of each founding a draft is made.',
  })
  async acceptProposals(
    @Arg('input', () => AcceptProposalsInput) { proposals }: AcceptProposalsInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PlanPayload>> {
    demandFew(proposals, 'proposals');
    await done(context, acceptProposals, proposals);
    return {};
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => FoundingPayload, { description: '草拟筹建（§3.5、SD-R05）。 Drafts the founding of a group.' })
  async openFounding(@Arg('input', () => OpenFoundingInput) input: OpenFoundingInput, @Ctx() context: RequestContext) {
    demandAsked(input.inviteeIds);
    return { foundingId: await done(context, openFounding, input) };
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => FoundingPayload, { description: '更改筹建。 Changes a founding.' })
  async changeFounding(@Arg('input', () => ChangeFoundingInput) input: ChangeFoundingInput, @Ctx() context: RequestContext) {
    demandAsked(input.inviteeIds ?? []);
    return { foundingId: await done(context, changeFounding, input) };
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => FoundingPayload, {
    description: '启动筹建，由县局办理，至少有 1 户申请（§3.5）。 Starts a founding; the county’s, with an applicant at least.',
  })
  async startFounding(@Arg('input', () => SeenFoundingInput) input: SeenFoundingInput, @Ctx() context: RequestContext) {
    return { foundingId: await done(context, startFounding, input) };
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => FoundingPayload, {
    description:
      '登记成立会议并成立小组（SD-R02、SD-R06、SD-R11、SD-R13）。 Records the founding meeting; with it the group is there.',
  })
  async holdFoundingMeeting(
    @Arg('input', () => HoldFoundingMeetingInput) input: HoldFoundingMeetingInput,
    @Ctx() context: RequestContext,
  ) {
    return { foundingId: await done(context, holdFoundingMeeting, input) };
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => FoundingPayload, { description: '放弃筹建，须说明原因。 Gives a founding up, with a reason.' })
  async abandonFounding(@Arg('input', () => AbandonFoundingInput) input: AbandonFoundingInput, @Ctx() context: RequestContext) {
    return { foundingId: await done(context, abandonFounding, input) };
  }
}

const demandAsked = (ids: readonly string[]): void => {
  if (ids.length > 0) demandFew(ids, 'inviteeIds');
};
