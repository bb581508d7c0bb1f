import { asValue, done, Payload, Permit, type RequestContext, readList, readOne, TakesTexts } from '@chengxin/graphql-kit';
import { Membership, membershipRead } from '@chengxin/groups/api';
import { LONGEST_TEXT } from '@chengxin/joining/domain';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import {
  applyToJoin,
  cancelMemberships,
  giveOpinion,
  recordPledges,
  recordReading,
  setFoundingText,
  signPledges,
  withdrawApplications,
} from '../data';
import { FoundingText, foundingTextRead } from './founding-text.object';
import { JoinApplication } from './join-application.object';
import { joinApplicationRead } from './join-application.read';
import {
  ApplyToJoinInput,
  CancelMembershipsInput,
  GiveOpinionInput,
  RecordPledgesInput,
  RecordReadingInput,
  SetFoundingTextInput,
  SignPledgesInput,
  WithdrawApplicationsInput,
} from './joining.input';

@ObjectType({ description: '入组申请的办理结果。 What became of applications.' })
export class JoinApplicationsPayload extends Payload {
  ids?: string[];

  @Field(() => [JoinApplication], {
    nullable: true,
    description: '办理后的申请；被拒绝时为空。 The applications afterwards; null when refused.',
  })
  applications?: JoinApplication[] | null;
}

@ObjectType({ description: '成员关系的办理结果。 What became of memberships.' })
export class MembershipsPayload extends Payload {
  ids?: string[];

  @Field(() => [Membership], {
    nullable: true,
    description: '办理后的成员关系；被拒绝时为空。 The memberships afterwards; null when refused.',
  })
  memberships?: Membership[] | null;
}

@ObjectType({ description: '文本修订的结果。 What became of a revision.' })
export class FoundingTextPayload extends Payload {
  id?: string;

  @Field(() => FoundingText, { nullable: true, description: '新的版本；被拒绝时为空。 The new version; null when refused.' })
  text?: FoundingText | null;
}

@Resolver(() => JoinApplicationsPayload)
export class JoinApplicationActsResolver {
  @FieldResolver(() => [JoinApplication], { nullable: true })
  applications(
    @Root() { ids }: Partial<JoinApplicationsPayload>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    if (!ids) return null;
    return asValue(
      readList(
        context,
        info,
        joinApplicationRead,
        (a) => sql`${a}.id = any(${ids}::uuid[])`,
        (a) => sql`${a}.id`,
      ),
    );
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => JoinApplicationsPayload, {
    description: '登记入组申请，可多户（SD-R11、附件 3）。 Records applications to join.',
  })
  async applyToJoin(@Arg('input', () => ApplyToJoinInput) input: ApplyToJoinInput, @Ctx() context: RequestContext) {
    return { ids: await done(context, applyToJoin, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => JoinApplicationsPayload, {
    description: '登记组长意见（附件 3）。 Records the leader’s opinion on applications.',
  })
  async giveOpinion(@Arg('input', () => GiveOpinionInput) input: GiveOpinionInput, @Ctx() context: RequestContext) {
    return { ids: await done(context, giveOpinion, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => JoinApplicationsPayload, {
    description: '登记已阅读章程、公约、承诺书（附件 1 第十条）。 Records that the texts were read out.',
  })
  async recordReading(@Arg('input', () => RecordReadingInput) input: RecordReadingInput, @Ctx() context: RequestContext) {
    return { ids: await done(context, recordReading, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => JoinApplicationsPayload, {
    description: '登记签订承诺书，同时入组（SD-R11、SD-R02、SD-R03）。 Records signed pledges and takes the applicants in.',
  })
  async signPledges(@Arg('input', () => SignPledgesInput) input: SignPledgesInput, @Ctx() context: RequestContext) {
    return { ids: await done(context, signPledges, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => JoinApplicationsPayload, { description: '撤回入组申请。 Withdraws applications.' })
  async withdrawApplications(
    @Arg('input', () => WithdrawApplicationsInput) input: WithdrawApplicationsInput,
    @Ctx() context: RequestContext,
  ) {
    return { ids: await done(context, withdrawApplications, input) };
  }
}

@Resolver(() => MembershipsPayload)
export class MembershipActsResolver {
  @FieldResolver(() => [Membership], { nullable: true })
  memberships(
    @Root() { ids }: Partial<MembershipsPayload>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    if (!ids) return null;
    return asValue(
      readList(
        context,
        info,
        membershipRead,
        (m) => sql`${m}.id = any(${ids}::uuid[])`,
        (m) => sql`${m}.id`,
      ),
    );
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MembershipsPayload, { description: '登记组员签订的承诺书，可多户（附件 4）。 Records pledges of members.' })
  async recordPledges(@Arg('input', () => RecordPledgesInput) input: RecordPledgesInput, @Ctx() context: RequestContext) {
    return { ids: await done(context, recordPledges, input) };
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => MembershipsPayload, {
    description:
      '变更经营场所、注销许可证的，直接注销成员资格（SD-R12）。 Cancels memberships at change of premises or end of licence.',
  })
  async cancelMemberships(
    @Arg('input', () => CancelMembershipsInput) input: CancelMembershipsInput,
    @Ctx() context: RequestContext,
  ) {
    return { ids: await done(context, cancelMemberships, input) };
  }
}

@Resolver(() => FoundingTextPayload)
export class FoundingTextActsResolver {
  @FieldResolver(() => FoundingText, { nullable: true })
  text(
    @Root() { id }: Partial<FoundingTextPayload>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return id ? asValue(readOne(context, info, foundingTextRead, (t) => sql`${t}.id = ${id}`)) : null;
  }

  @Permit('GROUP_AFFAIRS')
  @TakesTexts(LONGEST_TEXT)
  @Mutation(() => FoundingTextPayload, {
    description:
      '修订全市的章程、公约或承诺书，旧版保留；只有市局（公司）可办。 Revises a text of the city; earlier versions stay. Only for the city’s own offices.',
  })
  async setFoundingText(@Arg('input', () => SetFoundingTextInput) input: SetFoundingTextInput, @Ctx() context: RequestContext) {
    return { id: await done(context, setFoundingText, input) };
  }
}
