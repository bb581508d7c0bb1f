import { LocalDateScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import { Retailer } from '@chengxin/retailers/api';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { Group, LeaderTerm, Membership } from './group.object';

/** What this slice adds to a retailer; the values come with the retailer's row (group.read.ts). */
export interface RetailerInGroups extends Retailer {
  readonly membership: Membership | null;
  readonly groupedElsewhere: boolean | null;
  readonly memberships: Membership[];
  readonly nearestGroups: Group[];
  readonly leaderTerms: LeaderTerm[];
}

@Resolver(() => Retailer)
export class RetailerGroupsResolver {
  @FieldResolver(() => Membership, {
    nullable: true,
    description:
      '现任成员关系；未入组，或小组不在辖区之内（groupedElsewhere）为 null。 Membership today; null when in no group, or in one out of sight (`groupedElsewhere`).',
  })
  membership(@Root() retailer: RetailerInGroups): Membership | null {
    return retailer.membership;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      '该日是否为辖区之外某小组的成员：只告知其在组，不告知是哪个小组（SD-Q19、SD-R03）；不属本辖区的零售户为 null。 Whether a member that day of a group outside the own area: that he is in one, and not in which; null for a retailer of another area.',
  })
  groupedElsewhere(
    @Root() retailer: RetailerInGroups,
    @Arg('on', () => LocalDateScalar, { nullable: true, description: '缺省为今日。 Today unless given.' }) _on?: LocalDate | null,
  ): boolean | null {
    return retailer.groupedElsewhere;
  }

  @FieldResolver(() => [Membership], {
    description: '历来成员关系，最近的在前，最多 100 条。 All memberships, latest first, at most 100.',
  })
  memberships(@Root() retailer: RetailerInGroups): Membership[] {
    return retailer.memberships;
  }

  @FieldResolver(() => [Group], {
    description:
      '今日可以入组（正常经营、许可证有效、未入组）的零售户就近的同片区小组，最多三个（SD-R03）。没有坐标：同一地点的在前，其中按与成员门牌号的远近；再同一乡镇，按地点次序的远近；再其他乡镇；同样近的，户数（含申请中）少的在前。满 group.size_limit（含申请中）的不在其中（SD-R02）。 Groups of the own area near by, at most three, for who may join one today: active, licensed, in none. There are no coordinates: those of the own place come first, by how far their members’ house numbers are; then those of the own township, by how many places lie between; then others; of equally near ones the smaller, applicants counted in. None that has reached the size limit with its applicants.',
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
