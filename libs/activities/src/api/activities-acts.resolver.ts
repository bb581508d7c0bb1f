import { type BusinessAct, done, Payload, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import * as acts from '../data';
import {
  AddActivityFilesInput,
  CheckGroupChatsInput,
  CheckLeadersChatInput,
  CloseAidCaseInput,
  CloseGroupHomeInput,
  DemandStepInput,
  EndPairingInput,
  EndTrainerInput,
  NameDemonstrationShopInput,
  NameTrainerInput,
  OfferDemandInput,
  OpenAidCaseInput,
  OpenGroupHomeInput,
  PairBranchInput,
  PairEmployeeInput,
  PairNeighboursInput,
  RecordActivityInput,
  RecordAidInput,
  RemoveActivityInput,
  ShareDemandInput,
  WithdrawDemandInput,
} from './activities.input';

@ObjectType({ description: '互助事务的办理结果。 What became of an act of mutual aid.' })
export class MutualAidPayload extends Payload {
  @Field(() => [ID], {
    nullable: true,
    description:
      '登记或更改了什么：活动、小组之家、需求等的编号；核对为所涉小组；被拒绝时为 null。 Ids of what was written, of checks those of the groups; null when refused.',
  })
  ids?: string[] | null;
}

/** Does an act and answers what it wrote. */
export const written = async <Input>(context: RequestContext, act: BusinessAct<Input, string | string[]>, input: Input) => ({
  ids: [await done(context, act, input)].flat(),
});

/** Acts of mutual aid, which those do who keep the affairs of groups. */
@Resolver()
export class MutualAidActsResolver {
  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, {
    description: '登记互助活动（SD-R16、SD-R35、SD-R46）。 Records an activity of mutual aid.',
  })
  recordActivity(@Arg('input', () => RecordActivityInput) input: RecordActivityInput, @Ctx() context: RequestContext) {
    return written(context, acts.recordActivity, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '为活动补充照片、材料。 Adds photos or papers to an activity.' })
  addActivityFiles(@Arg('input', () => AddActivityFilesInput) input: AddActivityFilesInput, @Ctx() context: RequestContext) {
    return written(context, acts.addActivityFiles, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '撤销误登记的活动。 Takes back an activity that was recorded in error.' })
  removeActivity(@Arg('input', () => RemoveActivityInput) input: RemoveActivityInput, @Ctx() context: RequestContext) {
    return written(context, acts.removeActivity, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '启用小组之家（SD-R37）。 Opens a group home.' })
  openGroupHome(@Arg('input', () => OpenGroupHomeInput) input: OpenGroupHomeInput, @Ctx() context: RequestContext) {
    return written(context, acts.openGroupHome, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '停用小组之家。 Closes a group home.' })
  closeGroupHome(@Arg('input', () => CloseGroupHomeInput) input: CloseGroupHomeInput, @Ctx() context: RequestContext) {
    return written(context, acts.closeGroupHome, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '确定县的示范店（SD-R37）。 Names the demonstration shop of a county.' })
  nameDemonstrationShop(
    @Arg('input', () => NameDemonstrationShopInput) input: NameDemonstrationShopInput,
    @Ctx() context: RequestContext,
  ) {
    return written(context, acts.nameDemonstrationShop, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '核对小组微信群，可多组（SD-R38）。 Records a check of the chats of groups.' })
  checkGroupChats(@Arg('input', () => CheckGroupChatsInput) input: CheckGroupChatsInput, @Ctx() context: RequestContext) {
    return written(context, acts.checkGroupChats, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, {
    description: '核对县的组长群（SD-R38）。 Records a check of the chat of a county’s leaders.',
  })
  checkLeadersChat(@Arg('input', () => CheckLeadersChatInput) input: CheckLeadersChatInput, @Ctx() context: RequestContext) {
    const role = context.signedIn?.role ?? null;
    return written(
      context,
      (database, clock, actor, given: CheckLeadersChatInput) => acts.checkLeadersChat(database, clock, { ...actor, role }, given),
      input,
    );
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '聘请零售户培训师（SD-R46）。 Names a retailer trainer.' })
  nameTrainer(@Arg('input', () => NameTrainerInput) input: NameTrainerInput, @Ctx() context: RequestContext) {
    return written(context, acts.nameTrainer, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '培训师离任。 Ends the time of a trainer.' })
  endTrainer(@Arg('input', () => EndTrainerInput) input: EndTrainerInput, @Ctx() context: RequestContext) {
    return written(context, acts.endTrainer, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '登记红白事、会议用烟需求（SD-R46、SD-R42）。 Tells the group of a demand.' })
  offerDemand(@Arg('input', () => OfferDemandInput) input: OfferDemandInput, @Ctx() context: RequestContext) {
    return written(context, acts.offerDemand, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '登记由本组哪一户承接。 Records which member takes a demand on.' })
  shareDemand(@Arg('input', () => ShareDemandInput) input: ShareDemandInput, @Ctx() context: RequestContext) {
    return written(context, acts.shareDemand, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '用烟需求办结。 Settles a demand.' })
  settleDemand(@Arg('input', () => DemandStepInput) input: DemandStepInput, @Ctx() context: RequestContext) {
    return written(context, acts.settleDemand, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '撤回用烟需求。 Withdraws a demand.' })
  withdrawDemand(@Arg('input', () => WithdrawDemandInput) input: WithdrawDemandInput, @Ctx() context: RequestContext) {
    return written(context, acts.withdrawDemand, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '为困难组员立案帮扶（SD-R43、SD-R46）。 Opens a case of help.' })
  openAidCase(@Arg('input', () => OpenAidCaseInput) input: OpenAidCaseInput, @Ctx() context: RequestContext) {
    return written(context, acts.openAidCase, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '登记一次帮扶。 Records what was done for a member.' })
  recordAid(@Arg('input', () => RecordAidInput) input: RecordAidInput, @Ctx() context: RequestContext) {
    return written(context, acts.recordAid, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '帮扶结案。 Closes a case of help.' })
  closeAidCase(@Arg('input', () => CloseAidCaseInput) input: CloseAidCaseInput, @Ctx() context: RequestContext) {
    return written(context, acts.closeAidCase, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '党员职工联系小组（SD-R33）。 Pairs a party-member employee with groups.' })
  pairEmployee(@Arg('input', () => PairEmployeeInput) input: PairEmployeeInput, @Ctx() context: RequestContext) {
    return written(context, acts.pairEmployee, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, {
    description: '党员零售户带动邻户（SD-R33）。 Pairs a party-member retailer with neighbours.',
  })
  pairNeighbours(@Arg('input', () => PairNeighboursInput) input: PairNeighboursInput, @Ctx() context: RequestContext) {
    return written(context, acts.pairNeighbours, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '支部与社区结对（SD-R33）。 Pairs a branch with a community.' })
  pairBranch(@Arg('input', () => PairBranchInput) input: PairBranchInput, @Ctx() context: RequestContext) {
    return written(context, acts.pairBranch, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MutualAidPayload, { description: '解除结对。 Ends a pairing.' })
  endPairing(@Arg('input', () => EndPairingInput) input: EndPairingInput, @Ctx() context: RequestContext) {
    return written(context, acts.endPairing, input);
  }
}
