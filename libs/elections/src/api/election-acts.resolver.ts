import {
  cancelElection,
  concludeElection,
  dissolveAssociation,
  foundAssociation,
  nominateCandidate,
  openAssociationElection,
  openBallot,
  openElections,
  openSecondRound,
  recordCount,
  recordHandover,
  requireReElection,
  takeOffice,
  withdrawCandidate,
} from '@chengxin/elections/data';
import { asValue, done, Payload, Permit, type RequestContext, readList, readWritten } from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Association } from './association.object';
import { associationRead } from './association.read';
import {
  CancelElectionInput,
  ConcludeElectionInput,
  DissolveAssociationInput,
  FoundAssociationInput,
  NominateCandidateInput,
  OpenAssociationElectionInput,
  OpenBallotInput,
  OpenElectionsInput,
  RecordElectionCountInput,
  RecordHandoverInput,
  RequireReElectionInput,
  TakeOfficeInput,
  WithdrawCandidateInput,
} from './election.input';
import { Election } from './election.object';
import { electionRead } from './election.read';

@ObjectType({ description: '选举的办理结果。 What became of an act on an election.' })
export class ElectionPayload extends Payload {
  electionId?: string;

  @Field(() => Election, {
    nullable: true,
    description: '办理后的选举；被拒绝时为空。 The election afterwards; null when refused.',
  })
  election?: Election | null;
}

@ObjectType({ description: '启动选举的结果。 What became of opening elections.' })
export class ElectionsPayload extends Payload {
  electionIds?: string[];

  @Field(() => [Election], { nullable: true, description: '启动的选举；被拒绝时为空。 The elections; null when refused.' })
  elections?: Election[] | null;
}

@ObjectType({ description: '组长任期的办理结果。 What became of an act on a term.' })
export class LeaderTermPayload extends Payload {
  groupId?: string | null;

  @Field(() => Group, {
    nullable: true,
    description: '办理后的小组；被拒绝时和办理协会任期时为空。 The group afterwards; null when refused, and of an association.',
  })
  group?: Group | null;
}

@ObjectType({ description: '协会的办理结果。 What became of an act on an association.' })
export class AssociationPayload extends Payload {
  associationId?: string;

  @Field(() => Association, {
    nullable: true,
    description: '办理后的协会；被拒绝时为空。 The association afterwards; null when refused.',
  })
  association?: Association | null;
}

@Resolver(() => ElectionPayload)
export class ElectionActsResolver {
  @FieldResolver(() => Election, { nullable: true })
  election(@Root() { electionId }: ElectionPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readWritten(context, info, electionRead, electionId);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, {
    description: '启动协会会长、副会长选举（SD-R10），由县局办理。 Opens an election of an association.',
  })
  async openAssociationElection(
    @Arg('input', () => OpenAssociationElectionInput) input: OpenAssociationElectionInput,
    @Ctx() context: RequestContext,
  ) {
    return { electionId: await done(context, openAssociationElection, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '提名候选人（SD-R07、SD-R08）。 Puts up a candidate.' })
  async nominateCandidate(
    @Arg('input', () => NominateCandidateInput) input: NominateCandidateInput,
    @Ctx() context: RequestContext,
  ) {
    return { electionId: await done(context, nominateCandidate, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '候选人退出。 Withdraws a candidate.' })
  async withdrawCandidate(
    @Arg('input', () => WithdrawCandidateInput) input: WithdrawCandidateInput,
    @Ctx() context: RequestContext,
  ) {
    return { electionId: await done(context, withdrawCandidate, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '开始投票：候选人确定，当日全体组员列入票册。 Opens the ballot.' })
  async openBallot(@Arg('input', () => OpenBallotInput) input: OpenBallotInput, @Ctx() context: RequestContext) {
    return { electionId: await done(context, openBallot, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '登记计票；达到全体半数且得票领先者当选（SD-R06、SD-Q3）。 Records a count.' })
  async recordElectionCount(
    @Arg('input', () => RecordElectionCountInput) input: RecordElectionCountInput,
    @Ctx() context: RequestContext,
  ) {
    return { electionId: await done(context, recordCount, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '开始第二轮投票。 Opens the second round.' })
  async openSecondRound(@Arg('input', () => OpenBallotInput) input: OpenBallotInput, @Ctx() context: RequestContext) {
    return { electionId: await done(context, openSecondRound, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '不进行第二轮，按现有结果结束。 Ends without a second round.' })
  async concludeElection(
    @Arg('input', () => ConcludeElectionInput) input: ConcludeElectionInput,
    @Ctx() context: RequestContext,
  ) {
    return { electionId: await done(context, concludeElection, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '登记前任组长档案移交（SD-R41）。 Records the hand-over of the archive box.' })
  async recordHandover(@Arg('input', () => RecordHandoverInput) input: RecordHandoverInput, @Ctx() context: RequestContext) {
    return { electionId: await done(context, recordHandover, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '当选者就任，前任任期同日结束（SD-R41）。 The elected take office.' })
  async takeOffice(@Arg('input', () => TakeOfficeInput) input: TakeOfficeInput, @Ctx() context: RequestContext) {
    return { electionId: await done(context, takeOffice, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionPayload, { description: '取消选举。 Cancels an election.' })
  async cancelElection(@Arg('input', () => CancelElectionInput) input: CancelElectionInput, @Ctx() context: RequestContext) {
    return { electionId: await done(context, cancelElection, input) };
  }
}

@Resolver(() => ElectionsPayload)
export class OpenElectionsResolver {
  @FieldResolver(() => [Election], { nullable: true })
  elections(@Root() { electionIds }: ElectionsPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    if (!electionIds) return null;
    const isOpened = (e: ReturnType<typeof sql>) => sql`${e}.id = any(${electionIds}::uuid[])`;
    return asValue(readList(context, info, electionRead, isOpened, (e) => sql`${e}.id`));
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => ElectionsPayload, {
    description: '启动选举，可同时启动多个小组（SD-R06、SD-R09）。 Opens elections, all or none.',
  })
  async openElections(@Arg('input', () => OpenElectionsInput) input: OpenElectionsInput, @Ctx() context: RequestContext) {
    return { electionIds: await done(context, openElections, input) };
  }
}

@Resolver(() => LeaderTermPayload)
export class RequireReElectionResolver {
  @FieldResolver(() => Group, { nullable: true })
  group(@Root() { groupId }: LeaderTermPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readWritten(context, info, groupRead, groupId);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => LeaderTermPayload, {
    description: '登记须改选的情形；辞职和罢免即日离任（SD-R09）。 Records a reason to elect a leader anew.',
  })
  async requireReElection(
    @Arg('input', () => RequireReElectionInput) input: RequireReElectionInput,
    @Ctx() context: RequestContext,
  ) {
    return { groupId: await done(context, requireReElection, input) };
  }
}

@Resolver(() => AssociationPayload)
export class AssociationActsResolver {
  @FieldResolver(() => Association, { nullable: true })
  association(@Root() { associationId }: AssociationPayload, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readWritten(context, info, associationRead, associationId);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => AssociationPayload, { description: '成立县协会（SD-R10），由县局办理。 Founds a county’s association.' })
  async foundAssociation(
    @Arg('input', () => FoundAssociationInput) input: FoundAssociationInput,
    @Ctx() context: RequestContext,
  ) {
    return { associationId: await done(context, foundAssociation, input) };
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => AssociationPayload, { description: '解散县协会，由县局办理。 Dissolves a county’s association.' })
  async dissolveAssociation(
    @Arg('input', () => DissolveAssociationInput) input: DissolveAssociationInput,
    @Ctx() context: RequestContext,
  ) {
    return { associationId: await done(context, dissolveAssociation, input) };
  }
}
