import { FieldResolver, Resolver, Root } from 'type-graphql';
import './group-attention.read';
import { Group } from './group.object';
import { GroupAttention } from './group-attention.object';

@Resolver(() => Group)
export class GroupAttentionResolver {
  @FieldResolver(() => [GroupAttention], {
    description:
      '需要关注的原因（§3.5），按最近统计的月份；没有则为空。与概览的提示同源。 Why the group needs attention, as the newest month counts it; the findings of the overview are of the same rows.',
  })
  attention(@Root() group: Group & { readonly attention: GroupAttention[] }): GroupAttention[] {
    return group.attention;
  }
}
