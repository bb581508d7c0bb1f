import { enumOf, LocalDateScalar } from '@chengxin/graphql-kit';
import { Group, Membership } from '@chengxin/groups/api';
import {
  END_CAUSE_LABELS,
  END_CAUSES,
  type EndCause,
  PLEDGE_STATE_LABELS,
  PLEDGE_STATES,
  type PledgeState,
} from '@chengxin/joining/domain';
import { Retailer } from '@chengxin/retailers/api';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { JoinApplication, Pledge } from './join-application.object';

export const PledgeStateEnum = enumOf(
  PLEDGE_STATES,
  'PledgeState',
  '组员的承诺书与现行版本相比。 What a member has signed, measured by the version in force.',
  PLEDGE_STATE_LABELS,
);
export const EndCauseEnum = enumOf(
  END_CAUSES,
  'MembershipEndCause',
  '可直接注销成员资格的情形（章程第十四条）。 Why the charter lets a membership be cancelled directly.',
  END_CAUSE_LABELS,
);

interface JoiningOfMembership extends Membership {
  readonly pledgeState: PledgeState;
  readonly pledge: Pledge | null;
  readonly endCause: EndCause | null;
  readonly endCauseSince: string | null;
  readonly formerPremises: string | null;
}

/** What this slice adds to a membership; the values come with its row (join-application.read.ts). */
@Resolver(() => Membership)
export class MembershipJoiningResolver {
  @FieldResolver(() => PledgeStateEnum, {
    description: '今日的承诺书状态；已离组的按最后一天。 State of the pledge today; of a past membership, on its last day.',
  })
  pledgeState(@Root() membership: JoiningOfMembership): PledgeState {
    return membership.pledgeState;
  }

  @FieldResolver(() => Pledge, {
    nullable: true,
    description: '约束该成员的最新承诺书；未签为空。 The newest pledge that binds the member; null when there is none.',
  })
  pledge(@Root() membership: JoiningOfMembership): Pledge | null {
    return membership.pledge;
  }

  @FieldResolver(() => EndCauseEnum, {
    nullable: true,
    description:
      '可直接注销的情形（SD-R12），已直接注销的为注销的情形；没有为空。 Why it may be cancelled directly, or was; null when it may not.',
  })
  endCause(@Root() membership: JoiningOfMembership): EndCause | null {
    return membership.endCause;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      '可直接注销的首日；不可注销或档案未载为空。 First day of that cause; null without one, or when the file does not tell.',
  })
  endCauseSince(@Root() membership: JoiningOfMembership): string | null {
    return membership.endCauseSince;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: '成员期间变更经营场所的，为变更前的地址；没有为空。 The address that the member left, if it moved as a member.',
  })
  formerPremises(@Root() membership: JoiningOfMembership): string | null {
    return membership.formerPremises;
  }
}

/** What this slice adds to a group. */
@Resolver(() => Group)
export class GroupJoiningResolver {
  @FieldResolver(() => [JoinApplication], {
    description:
      '办理中的入组申请，最早的在前，最多 100 份；没有权限 RETAILER_READ 的人看到的为空。 Applications under way, first come first, at most 100; empty for who lacks RETAILER_READ.',
  })
  openApplications(@Root() group: Group & { readonly openApplications: JoinApplication[] }): JoinApplication[] {
    return group.openApplications;
  }
}

/** What this slice adds to a retailer. */
@Resolver(() => Retailer)
export class RetailerJoiningResolver {
  @FieldResolver(() => JoinApplication, {
    nullable: true,
    description: '办理中的入组申请；没有为空；需权限 RETAILER_READ。 The application under way, if any; needs RETAILER_READ.',
  })
  openApplication(@Root() retailer: Retailer & { readonly openApplication: JoinApplication | null }): JoinApplication | null {
    return retailer.openApplication;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      '是否已向辖区之外的小组或筹建提出申请、正在办理：只告知有申请，不告知向谁（SD-Q19）；不属本辖区的零售户、没有权限 RETAILER_READ 时为空。 Whether an application outside the own area is under way: that there is one, and not where; null for a retailer of another area, and without RETAILER_READ.',
  })
  appliedElsewhere(@Root() retailer: Retailer & { readonly appliedElsewhere: boolean | null }): boolean | null {
    return retailer.appliedElsewhere;
  }
}
