import { Retailer } from '@chengxin/retailers/api';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LeaderTerm, Membership } from './group.object';

/** What this slice adds to a retailer; the values come with the retailer's row (group.read.ts). */
export interface RetailerInGroups extends Retailer {
  readonly membership: Membership | null;
  readonly memberships: Membership[];
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

  @FieldResolver(() => [LeaderTerm], {
    description: '历次担任组长、副组长，最近的在前，最多 100 条。 All terms as leader or deputy, latest first, at most 100.',
  })
  leaderTerms(@Root() retailer: RetailerInGroups): LeaderTerm[] {
    return retailer.leaderTerms;
  }
}
