import { Group } from '@chengxin/groups/api';
import { PlanProposal } from '@chengxin/planner/api';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Founding } from './founding.object';

interface HasFounding {
  readonly founding: Founding | null;
}

/** What this slice adds to a group; the value comes with its row (founding.read.ts). */
@Resolver(() => Group)
export class GroupFoundingResolver {
  @FieldResolver(() => Founding, {
    nullable: true,
    description: '筹建记录；直接登记或导入的为空。 How it was founded; null of one that was entered as it stood.',
  })
  founding(@Root() group: Group & HasFounding): Founding | null {
    return group.founding;
  }
}

/** What this slice adds to a proposal of a plan. */
@Resolver(() => PlanProposal)
export class ProposalFoundingResolver {
  @FieldResolver(() => Founding, {
    nullable: true,
    description: '由这条建议开始的筹建；未接受和补入的为空。 The founding that came of it; null until accepted and of a filling.',
  })
  founding(@Root() proposal: PlanProposal & HasFounding): Founding | null {
    return proposal.founding;
  }
}
