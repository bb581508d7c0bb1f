import { Permit, type RequestContext } from '@chengxin/graphql-kit';
import { mergeGroups, splitGroup } from '@chengxin/groups/data';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import './group-succession.read';
import { Group } from './group.object';
import { doneOnGroup, GroupPayload } from './group-acts.resolver';
import { MergeGroupsInput, SplitGroupInput } from './group-succession.input';
import { GroupSuccession } from './group-succession.object';

@Resolver(() => Group)
export class GroupSuccessionResolver {
  @FieldResolver(() => [GroupSuccession], {
    description:
      '由哪些小组并入或分出而来，又并入或分出到哪些小组，最近的在前，最多 100 条。 Groups that it came from or went on in, latest first, at most 100.',
  })
  successions(@Root() group: Group & { readonly successions: GroupSuccession[] }): GroupSuccession[] {
    return group.successions;
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => GroupPayload, {
    description:
      '合并小组：原小组撤销，组员转入同县的另一小组；已停业或许可证到期的组员不再转入（SD-R02、SD-R03），办理中的入组申请随之转入。由县局办理（§3.5）；答承接的小组。 Merges a group into another, with applications under way; answers that one. Who may be in no group any more leaves. Done by the county.',
  })
  mergeGroups(@Arg('input', () => MergeGroupsInput) input: MergeGroupsInput, @Ctx() context: RequestContext) {
    return doneOnGroup(context, mergeGroups, input);
  }

  @Permit('GROUP_WRITE')
  @Mutation(() => GroupPayload, {
    description:
      '分组：部分组员另组新组（SD-R02 至 SD-R07）。由县局办理（§3.5）；答新组。 Splits members off as a new group; answers the new one. Done by the county.',
  })
  splitGroup(@Arg('input', () => SplitGroupInput) input: SplitGroupInput, @Ctx() context: RequestContext) {
    return doneOnGroup(context, splitGroup, input);
  }
}
