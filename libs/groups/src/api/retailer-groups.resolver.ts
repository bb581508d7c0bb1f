import { Retailer } from '@chengxin/retailers/api';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Group, LeaderTerm, Membership } from './group.object';

/** What this slice adds to a retailer; the values come with the retailer's row (group.read.ts). */
export interface RetailerInGroups extends Retailer {
  readonly membership: Membership | null;
  readonly memberships: Membership[];
  readonly nearestGroups: Group[];
  readonly leaderTerms: LeaderTerm[];
}

@Resolver(() => Retailer)
export class RetailerGroupsResolver {
  @FieldResolver(() => Membership, {
    nullable: true,
    description: '现任成员关系；未入组为 null。 Membership today, null when in no group.',
  })
  membership(@Root() retailer: RetailerInGroups): Membership | null {
    return retailer.membership;
  }

  @FieldResolver(() => [Membership], {
    description: '历来成员关系，最近的在前，最多 100 条。 All memberships, latest first, at most 100.',
  })
  memberships(@Root() retailer: RetailerInGroups): Membership[] {
    return retailer.memberships;
  }

  @FieldResolver(() => [Group], {
    description:
      '今日未入组时可以加入的同片区小组，最多三个：同一地点的在前，户数少的在前，再按名称；已达参数 group.size_limit 的不在其中（SD-R02）；已入组则为空。 Groups of the own area to join for who is in none today, at most three: those of the own place first, then the smaller, then by name; none that has reached the size limit.',
  })
  nearestGroups(@Root() retailer: RetailerInGroups): Group[] {
    return retailer.nearestGroups;
  }

  @FieldResolver(() => [LeaderTerm], {
    description: '历次担任组长、副组长，最近的在前，最多 100 条。 All terms as leader or deputy, latest first, at most 100.',
  })
  leaderTerms(@Root() retailer: RetailerInGroups): LeaderTerm[] {
    return retailer.leaderTerms;
  }
}
