import { done, Payload, Permit, type RequestContext, readWritten } from '@chengxin/graphql-kit';
import type { Clock } from '@chengxin/kernel';
import {
  addMeetingPapers,
  archiveMeeting,
  cancelMeeting,
  correctMeasure,
  finishMeasure,
  type Keeper,
  notifyMeeting,
  planMeeting,
  planMeetings,
  recordMeasure,
  recordMeetingHeld,
  removeMeetingPaper,
  withdrawMeasure,
} from '@chengxin/meetings/data';
import type { Database } from '@chengxin/persistence';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import {
  AddMeetingPapersInput,
  ArchiveMeetingInput,
  CancelMeetingInput,
  CorrectMeasureInput,
  FinishMeasureInput,
  NotifyMeetingInput,
  PlanMeetingInput,
  PlanMeetingsInput,
  RecordMeasureInput,
  RecordMeetingHeldInput,
  RemoveMeetingPaperInput,
  WithdrawMeasureInput,
} from './meeting.input';
import { Meeting, MeetingMeasure } from './meeting.object';
import { measureRead, meetingRead } from './meeting.read';

@ObjectType({ description: '例会办理结果。 What became of an act on a meeting.' })
export class MeetingPayload extends Payload {
  /** Id of the meeting that the act was about. */
  meetingId?: string;

  @Field(() => Meeting, {
    nullable: true,
    description: '办理后的会议；被拒绝时为空。 The meeting afterwards; null when refused.',
  })
  meeting?: Meeting | null;
}

@ObjectType({ description: '措施办理结果。 What became of an act on a measure.' })
export class MeetingMeasurePayload extends Payload {
  /** Id of the measure that the act was about. */
  measureId?: string;

  @Field(() => MeetingMeasure, {
    nullable: true,
    description: '办理后的措施；被拒绝时为空。 The measure afterwards; null when refused.',
  })
  measure?: MeetingMeasure | null;
}

@ObjectType({ description: '批量安排的结果。 What became of planning for many.' })
export class PlanMeetingsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: '安排了几个小组；被拒绝时为空。 Groups planned for; null when refused.' })
  planned?: number | null;
}

type MeetingAct<Input, Result> = (database: Database, clock: Clock, keeper: Keeper, input: Input) => Promise<Result>;

const kept = <Input, Result>(context: RequestContext, act: MeetingAct<Input, Result>, given: Input): Promise<Result> => {
  const role = context.signedIn?.role ?? null;
  return done(context, (database, clock, actor, input: Input) => act(database, clock, { actor, role }, input), given);
};

const onMeeting = async <Input>(context: RequestContext, act: MeetingAct<Input, string>, input: Input) => ({
  meetingId: await kept(context, act, input),
});

@Resolver(() => MeetingPayload)
export class MeetingActsResolver {
  @FieldResolver(() => Meeting, { nullable: true })
  meeting(
    @Root() { meetingId }: Partial<MeetingPayload>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return readWritten(context, info, meetingRead, meetingId);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingPayload, { description: '计划例会（SD-R14、SD-R15）。 Plans a meeting.' })
  planMeeting(@Arg('input', () => PlanMeetingInput) input: PlanMeetingInput, @Ctx() context: RequestContext) {
    return onMeeting(context, planMeeting, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => PlanMeetingsPayload, {
    description:
      '为单位内当月尚无例会的小组各安排一次，平均分到各工作日。 Plans one for every group of a unit that has none in the month, evenly over the working days.',
  })
  async planMeetings(@Arg('input', () => PlanMeetingsInput) input: PlanMeetingsInput, @Ctx() context: RequestContext) {
    return { planned: await kept(context, planMeetings, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingPayload, { description: '登记已通知。 Keeps that those expected were told.' })
  notifyMeeting(@Arg('input', () => NotifyMeetingInput) input: NotifyMeetingInput, @Ctx() context: RequestContext) {
    return onMeeting(context, notifyMeeting, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingPayload, {
    description:
      '记录召开的例会（附件 9），也用于更正；已结账月份作为补录，统计不变。 Keeps or corrects the record of a meeting; of a closed month as late evidence, without changing its figures.',
  })
  recordMeetingHeld(@Arg('input', () => RecordMeetingHeldInput) input: RecordMeetingHeldInput, @Ctx() context: RequestContext) {
    return onMeeting(context, recordMeetingHeld, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingPayload, { description: '加资料；齐全后进入“资料齐全”。 Adds papers.' })
  addMeetingPapers(@Arg('input', () => AddMeetingPapersInput) input: AddMeetingPapersInput, @Ctx() context: RequestContext) {
    return onMeeting(context, addMeetingPapers, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingPayload, { description: '撤下一份资料。 Takes a paper off.' })
  removeMeetingPaper(
    @Arg('input', () => RemoveMeetingPaperInput) input: RemoveMeetingPaperInput,
    @Ctx() context: RequestContext,
  ) {
    return onMeeting(context, removeMeetingPaper, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingPayload, { description: '归档（组长例会由市场经理，SD-R15）。 Archives a meeting.' })
  archiveMeeting(@Arg('input', () => ArchiveMeetingInput) input: ArchiveMeetingInput, @Ctx() context: RequestContext) {
    return onMeeting(context, archiveMeeting, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingPayload, { description: '取消计划的例会。 Cancels a meeting that was planned.' })
  cancelMeeting(@Arg('input', () => CancelMeetingInput) input: CancelMeetingInput, @Ctx() context: RequestContext) {
    return onMeeting(context, cancelMeeting, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingPayload, { description: '记录组长例会对一条意见定下的措施（SD-R18）。 Keeps a measure for an opinion.' })
  recordMeasure(@Arg('input', () => RecordMeasureInput) input: RecordMeasureInput, @Ctx() context: RequestContext) {
    return onMeeting(context, recordMeasure, input);
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingMeasurePayload, {
    description: '更正未办结的措施：意见、措施、责任人、期限（SD-R18）。 Corrects a measure that is still open.',
  })
  async correctMeasure(@Arg('input', () => CorrectMeasureInput) input: CorrectMeasureInput, @Ctx() context: RequestContext) {
    return { measureId: await kept(context, correctMeasure, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingMeasurePayload, { description: '措施办结（SD-R18）。 Marks a measure as done.' })
  async finishMeasure(@Arg('input', () => FinishMeasureInput) input: FinishMeasureInput, @Ctx() context: RequestContext) {
    return { measureId: await kept(context, finishMeasure, input) };
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => MeetingMeasurePayload, {
    description: '撤回不再办理的措施，须写明原因（SD-R18）。 Withdraws a measure that is not carried out any more.',
  })
  async withdrawMeasure(@Arg('input', () => WithdrawMeasureInput) input: WithdrawMeasureInput, @Ctx() context: RequestContext) {
    return { measureId: await kept(context, withdrawMeasure, input) };
  }
}

@Resolver(() => MeetingMeasurePayload)
export class MeetingMeasurePayloadResolver {
  @FieldResolver(() => MeetingMeasure, { nullable: true })
  measure(
    @Root() { measureId }: Partial<MeetingMeasurePayload>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return readWritten(context, info, measureRead, measureId);
  }
}
