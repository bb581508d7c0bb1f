import type { BoxItem, NominationWay, Office, ReElectionReason } from '@chengxin/elections/domain';
import { LocalDateScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BoxItemEnum, NominationWayEnum, OfficeEnum, ReElectionReasonEnum } from './election.enums';

@InputType()
abstract class OpenInput {
  @Field(() => LocalDateScalar, { description: '启动日期。 Day on which it is opened.' })
  openedOn!: LocalDate;

  @Field(() => Boolean, { defaultValue: true, description: '是否选举正职（组长、会长）。 Whether the head is elected.' })
  electsHead!: boolean;

  @Field(() => Int, { defaultValue: 0, description: '选举副职的名额，0 至 9。 Seats of deputies, 0 to 9.' })
  deputySeats!: number;
}

@InputType({
  description: '启动选举，可同时启动多个小组；原因由任期得出。 Opening elections in one or many groups, all or none.',
})
export class OpenElectionsInput extends OpenInput {
  @Field(() => [ID], { description: '小组。 The groups.' })
  groupIds!: string[];
}

@InputType({ description: '启动协会选举（SD-R10）。 Opening an election of an association.' })
export class OpenAssociationElectionInput extends OpenInput {
  @Field(() => ID, { description: '协会。 The association.' })
  associationId!: string;
}

@InputType()
abstract class OnElectionInput {
  @Field(() => ID, { description: '选举。 The election.' })
  electionId!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人办理时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '提名候选人（SD-R08）。 Putting up a candidate.' })
export class NominateCandidateInput extends OnElectionInput {
  @Field(() => OfficeEnum, { description: '竞选的职务。 The office stood for.' })
  office!: Office;

  @Field(() => ID, { description: '零售户，须为组员（协会：在任组长）。 A member; of an association, a leader in office.' })
  retailerId!: string;

  @Field(() => NominationWayEnum, { description: '产生方式。 How he becomes one.' })
  nominatedBy!: NominationWay;

  @Field(() => String, { nullable: true, description: '推荐或提名的人；自荐不填。 Who nominates; nobody for himself.' })
  nominator?: string | null;

  @Field(() => String, { nullable: true, description: '档位不足的说明（SD-R07、SD-Q17）。 Reason for a lower tier.' })
  tierReason?: string | null;
}

@InputType({ description: '候选人退出。 Withdrawing a candidate.' })
export class WithdrawCandidateInput extends OnElectionInput {
  @Field(() => ID, { description: '候选人。 The candidate.' })
  candidateId!: string;
}

@InputType({ description: '开始一轮投票。 Opening a round of voting.' })
export class OpenBallotInput extends OnElectionInput {
  @Field(() => LocalDateScalar, {
    description: '投票日期，当日全体组员列入票册。 Day of the voting; all members of it are on the roll.',
  })
  heldOn!: LocalDate;
}

@InputType({ description: '一名候选人的得票。 Votes of a candidate.' })
export class CandidateVotesInput {
  @Field(() => ID, { description: '候选人。 The candidate.' })
  candidateId!: string;

  @Field(() => Int, { description: '得票（户）。 Votes.' })
  votes!: number;
}

@InputType({ description: '登记一轮计票；只记得票数和参加投票的户。 Recording the count of a round.' })
export class RecordElectionCountInput extends OnElectionInput {
  @Field(() => [ID], { description: '参加投票的零售户，须在票册上。 Who took part, from the roll.' })
  participantIds!: string[];

  @Field(() => [CandidateVotesInput], { description: '本轮每名候选人的得票。 Votes of every candidate of the round.' })
  votes!: CandidateVotesInput[];

  @Field(() => String, { description: '计票人。 Who counted.' })
  teller!: string;

  @Field(() => String, { description: '监票人，与计票人不同。 Who watched; somebody else.' })
  scrutineer!: string;

  @Field(() => [ID], { nullable: true, description: '票册、选举记录等扫描件。 Scans of roll and record.' })
  fileIds?: string[] | null;
}

@InputType({ description: '不再投票，按现有结果结束。 Ending without a second round.' })
export class ConcludeElectionInput extends OnElectionInput {}

@InputType({ description: '取消选举。 Cancelling an election.' })
export class CancelElectionInput extends OnElectionInput {
  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;
}

@InputType({ description: '移交清单的一项。 An item of the hand-over list.' })
export class HandoverItemInput {
  @Field(() => BoxItemEnum, { description: '档案。 The document.' })
  item!: BoxItem;

  @Field(() => Boolean, { description: '是否移交。 Whether it is handed over.' })
  handedOver!: boolean;

  @Field(() => String, { nullable: true, description: '备注；未移交的须注明。 Remark; needed for what is missing.' })
  remark?: string | null;
}

@InputType({ description: '登记组长档案移交（SD-R41）。 Recording the hand-over of the archive box.' })
export class RecordHandoverInput extends OnElectionInput {
  @Field(() => LocalDateScalar, { description: '移交日期。 Day of the hand-over.' })
  handedOverOn!: LocalDate;

  @Field(() => String, { description: '移交人。 Who gives the box away.' })
  handedBy!: string;

  @Field(() => String, { description: '接收人。 Who takes it.' })
  receivedBy!: string;

  @Field(() => [HandoverItemInput], { description: '移交清单，十项逐项列明。 The ten items, each once.' })
  items!: HandoverItemInput[];

  @Field(() => String, { nullable: true, description: '县局代前任移交的原因。 Why the county hands over in his place.' })
  insteadReason?: string | null;

  @Field(() => [ID], { nullable: true, description: '移交单扫描件。 Scans of the signed list.' })
  fileIds?: string[] | null;
}

@InputType({ description: '当选者就任。 The elected take office.' })
export class TakeOfficeInput extends OnElectionInput {
  @Field(() => LocalDateScalar, { description: '就任日期；前任任期同日结束。 Day of taking office; the last term ends with it.' })
  on!: LocalDate;
}

@InputType({ description: '登记须改选的情形（章程第十二条）。 Recording a reason to elect a leader anew.' })
export class RequireReElectionInput {
  @Field(() => ID, {
    description:
      '组长、副组长的任期，或协会会长、副会长。 A term of a leader or deputy, or a chair or vice chair of an association.',
  })
  termId!: string;

  @Field(() => ReElectionReasonEnum, {
    description: '五种情形之一；辞职和罢免即日离任。 One of the five; who resigns or is recalled goes at once.',
  })
  reason!: ReElectionReason;

  @Field(() => LocalDateScalar, { description: '认定、辞职或联名的日期。 Day of the finding, resignation or demand.' })
  on!: LocalDate;

  @Field(() => String, { description: '情况说明及证据来源。 What happened, and who proved it.' })
  note!: string;

  @Field(() => Int, { nullable: true, description: '联名要求罢免的户数，须超过半数（SD-Q3）。 Members who demand the recall.' })
  votesFor?: number | null;
}

@InputType({ description: '成立县协会（SD-R10）。 Founding a county’s association.' })
export class FoundAssociationInput {
  @Field(() => String, { description: '县代码。 Code of the county.' })
  countyCode!: string;

  @Field(() => String, { nullable: true, description: '名称；缺省为县名加“卷烟零售户诚信自律协会”。 Name.' })
  name?: string | null;

  @Field(() => LocalDateScalar, { description: '成立日期。 Founding day.' })
  foundedOn!: LocalDate;
}

@InputType({ description: '解散县协会。 Dissolving an association.' })
export class DissolveAssociationInput {
  @Field(() => ID, { description: '协会。 The association.' })
  associationId!: string;

  @Field(() => LocalDateScalar, { description: '解散日期。 Day of the dissolution.' })
  on!: LocalDate;

  @Field(() => String, { description: '原因。 Reason.' })
  reason!: string;
}
