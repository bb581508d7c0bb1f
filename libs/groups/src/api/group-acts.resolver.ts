import { type BusinessAct, done, Payload, Permit, type RequestContext, readWritten } from '@chengxin/graphql-kit';
import { addMember, dissolveGroup, foundGroup, removeMember, renameGroup, transferMember } from '@chengxin/groups/data';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import {
  AddMemberInput,
  DissolveGroupInput,
  FoundGroupInput,
  RemoveMemberInput,
  RenameGroupInput,
  TransferMemberInput,
} from './group.input';
import { Group } from './group.object';
import { groupRead } from './group.read';

@ObjectType({ description: '小组办理结果。 What became of an act on a group.' })
export class GroupPayload extends Payload {
  /** Id of the group that the act was about. */
  groupId?: string;

  @Field(() => Group, { nullable: true, description: '办理后的小组；被拒绝时为空。 The group afterwards; null when refused.' })
  group?: Group | null;
}

/** Does an act on a group and answers which. */
export const doneOnGroup = async <Input>(context: RequestContext, act: BusinessAct<Input, string>, input: Input) => ({
  groupId: await done(context, act, input),
});

@Resolver(() => GroupPayload)
export class GroupActsResolver {
  @FieldResolver(() => Group, { nullable: true })
  group(
    @Root() payload: Partial<GroupPayload>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    const { groupId } = payload;
    return readWritten(context, info, groupRead, groupId);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => GroupPayload, {
    description:
      '补录纸质档案上已组建的小组（SD-R02 至 SD-R07）；新组建的经筹建成立。 Enters a group that was founded on paper; new ones come to be by a founding.',
  })
  foundGroup(@Arg('input', () => FoundGroupInput) input: FoundGroupInput, @Ctx() context: RequestContext) {
    return doneOnGroup(context, foundGroup, input);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => GroupPayload, { description: '小组更名（SD-R05）。 Renames a group.' })
  renameGroup(@Arg('input', () => RenameGroupInput) input: RenameGroupInput, @Ctx() context: RequestContext) {
    return doneOnGroup(context, renameGroup, input);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => GroupPayload, {
    description: '撤销小组，成员关系与任期同日结束；由县局办理（§3.5）。 Dissolves a group; done by the county.',
  })
  dissolveGroup(@Arg('input', () => DissolveGroupInput) input: DissolveGroupInput, @Ctx() context: RequestContext) {
    return doneOnGroup(context, dissolveGroup, input);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => GroupPayload, {
    description:
      '补录纸质档案上已入组的组员（SD-R02、SD-R03），承诺书另行登记；新组员经申请入组。 Enters a member on paper, whose pledge is recorded then; new ones apply.',
  })
  addMember(@Arg('input', () => AddMemberInput) input: AddMemberInput, @Ctx() context: RequestContext) {
    return doneOnGroup(context, addMember, input);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => GroupPayload, { description: '成员转组；答新的小组。 Moves a member; answers the new group.' })
  transferMember(@Arg('input', () => TransferMemberInput) input: TransferMemberInput, @Ctx() context: RequestContext) {
    return doneOnGroup(context, transferMember, input);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => GroupPayload, { description: '成员离组；所任职务同日结束。 Ends a membership.' })
  removeMember(@Arg('input', () => RemoveMemberInput) input: RemoveMemberInput, @Ctx() context: RequestContext) {
    return doneOnGroup(context, removeMember, input);
  }
}
