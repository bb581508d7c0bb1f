import type {
  BoxItem,
  CandidateState,
  ElectionAction,
  ElectionReason,
  ElectionState,
  NominationWay,
  Office,
} from '@chengxin/elections/domain';
import { EvidenceFile } from '@chengxin/files/api';
import { AtMost, LocalDateScalar } from '@chengxin/graphql-kit';
import { Group, LeaderTerm } from '@chengxin/groups/api';
import { Unit } from '@chengxin/organization/api';
import { Retailer } from '@chengxin/retailers/api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Association } from './association.object';
import {
  BoxItemEnum,
  CandidateStateEnum,
  ElectionActionEnum,
  ElectionReasonEnum,
  ElectionStateEnum,
  NominationWayEnum,
  OfficeEnum,
} from './election.enums';

const RETAILER = '零售户；不在可见范围内为空。 The retailer; null when out of sight.';

@ObjectType({ description: '候选人（SD-R08）。 A candidate.' })
export class ElectionCandidate {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => OfficeEnum, { description: '竞选的职务。 The office stood for.' })
  office!: Office;

  @Field(() => String, { description: '店名。 Name of the store.' })
  storeName!: string;

  @Field(() => Retailer, { nullable: true, description: RETAILER })
  retailer!: Retailer | null;

  @Field(() => NominationWayEnum, { description: '产生方式。 How he became one.' })
  nominatedBy!: NominationWay;

  @Field(() => String, {
    nullable: true,
    description: '推荐或提名的人，组员的姓名已掩码；自荐为空。 Who nominated, members masked; null for himself.',
  })
  nominator!: string | null;

  @Field(() => Int, { description: '提名时的档位（SD-R07）。 Tier when nominated.' })
  tier!: number;

  @Field(() => String, { nullable: true, description: '档位不足的说明（SD-Q17）。 Why a lower tier was accepted.' })
  tierReason!: string | null;

  @Field(() => CandidateStateEnum, { description: '参选、退出、当选或未当选。 Standing, withdrawn, elected or not.' })
  state!: CandidateState;

  @AtMost(2)
  @Field(() => [ElectionCount], { description: '各轮得票。 Votes in each round that the candidate stood in.' })
  counts!: ElectionCount[];
}

@ObjectType({ description: '一名候选人在一轮中的得票。 Votes of a candidate in a round.' })
export class ElectionCount {
  @Field(() => Int, { description: '第几轮，1 或 2。 Which round, 1 or 2.' })
  round!: number;

  @Field(() => ElectionCandidate, { description: '候选人。 The candidate.' })
  candidate!: ElectionCandidate;

  @Field(() => Int, { nullable: true, description: '得票（户）；计票前为空。 Votes; null before the count.' })
  votes!: number | null;
}

@ObjectType({
  description: '票册上的一户：是否参加投票；投给谁不记录。 A member on the roll: whether it took part, not whom it voted for.',
})
export class ElectionRollEntry {
  @Field(() => ID, { description: '零售户编号，登记参加投票时使用。 Id of the retailer, for `participantIds`.' })
  retailerId!: string;

  @Field(() => String, { description: '店名。 Name of the store.' })
  storeName!: string;

  @Field(() => Retailer, { nullable: true, description: RETAILER })
  retailer!: Retailer | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否参加投票；计票前为空。 Whether it took part; null before the count.',
  })
  tookPart!: boolean | null;
}

@ObjectType({ description: '一轮投票，按当日全体组员计票（SD-Q3）。 A round of voting, counted against all members of its day.' })
export class ElectionRound {
  @Field(() => Int, { description: '第几轮，1 或 2。 Which round, 1 or 2.' })
  round!: number;

  @Field(() => LocalDateScalar, { description: '投票日期。 Day of the voting.' })
  heldOn!: string;

  @Field(() => Int, { description: '全体组员户数。 All members.' })
  members!: number;

  @Field(() => Int, {
    description:
      '当选须得的票数：全体组员的半数以上（参数 vote.election_share，SD-R06）。 Votes that elect: half of all members.',
  })
  needed!: number;

  @Field(() => Int, { nullable: true, description: '参加投票户数；计票前为空。 Who took part; null before the count.' })
  ballots!: number | null;

  @Field(() => String, { nullable: true, description: '计票人，姓名脱敏。 Who counted, masked.' })
  teller!: string | null;

  @Field(() => String, { nullable: true, description: '监票人，姓名脱敏。 Who watched the counting, masked.' })
  scrutineer!: string | null;

  @Field(() => [ElectionCount], {
    description: '本轮候选人及得票，得票多的在前。 Candidates of the round with their votes, most first.',
  })
  counts!: ElectionCount[];

  @Field(() => [ElectionRollEntry], {
    description:
      '票册：当日全体组员（协会为全县组长），最多 1000 户。 The roll: all members of the day, of an association all leaders of the county, at most 1,000.',
  })
  roll!: ElectionRollEntry[];
}

@ObjectType({ description: '移交清单的一项。 An item of the hand-over list.' })
export class HandoverItem {
  @Field(() => BoxItemEnum, { description: '档案。 The document.' })
  item!: BoxItem;

  @Field(() => Boolean, { description: '是否移交。 Whether it was handed over.' })
  handedOver!: boolean;

  @Field(() => String, { nullable: true, description: '备注；未移交的须注明。 Remark; needed for what is missing.' })
  remark!: string | null;
}

@ObjectType({ description: '组长档案移交（SD-R41）。 Hand-over of a leader’s archive box.' })
export class ArchiveHandover {
  @Field(() => LeaderTerm, { description: '移交档案的前任任期。 The predecessor’s term, whose box it is.' })
  term!: LeaderTerm;

  @Field(() => LocalDateScalar, { description: '移交日期。 Day of the hand-over.' })
  handedOverOn!: string;

  @Field(() => String, {
    description: '移交人，姓名脱敏；县局代为移交的为县局。 Who gave the box away, masked; the county in his place.',
  })
  handedBy!: string;

  @Field(() => String, { description: '接收人，姓名脱敏。 Who took it, masked.' })
  receivedBy!: string;

  @Field(() => String, { nullable: true, description: '县局代为移交的原因。 Why the county handed over in his place.' })
  insteadReason!: string | null;

  @Field(() => String, { description: '登记人。 Who recorded it.' })
  recordedByName!: string;

  @Field(() => [HandoverItem], { description: '移交清单。 The list.' })
  items!: HandoverItem[];

  @Field(() => [EvidenceFile], {
    description: '移交单扫描件；无零售户读取权限者为空。 Scans of the signed list; none without RETAILER_READ.',
  })
  papers!: EvidenceFile[];
}

@ObjectType({ description: '一次选举（SD-R06 至 SD-R10）。 An election.' })
export class Election {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Group, { nullable: true, description: '选举组长的小组；协会选举为空。 The group; null for an association.' })
  group!: Group | null;

  @Field(() => Association, { nullable: true, description: '选举会长的协会；小组选举为空。 The association; null for a group.' })
  association!: Association | null;

  @Field(() => Unit, { description: '所在县。 County.' })
  county!: Unit;

  @Field(() => ElectionReasonEnum, { description: '选举的原因。 Why it is held.' })
  reason!: ElectionReason;

  @Field(() => LeaderTerm, {
    nullable: true,
    description:
      '因其须改选的任期（五种情形，SD-R09）；其他原因为空。 The term that one of the five reasons called in question; null otherwise.',
  })
  calledTerm!: LeaderTerm | null;

  @Field(() => Boolean, { description: '是否选举正职（组长、会长）。 Whether the head is elected.' })
  electsHead!: boolean;

  @Field(() => Int, { description: '选举副职的名额。 Seats of deputies.' })
  deputySeats!: number;

  @Field(() => ElectionStateEnum, { description: '状态。 State.' })
  state!: ElectionState;

  @Field(() => LocalDateScalar, { description: '启动日期。 Day on which it was opened.' })
  openedOn!: string;

  @Field(() => String, { description: '启动人。 Who opened it.' })
  openedByName!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '结束日期；就任的为就任日期。 Day of its end; of taking office, if they did.',
  })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: '取消的原因。 Why it was cancelled.' })
  closeReason!: string | null;

  @Field(() => Int, { description: '版本号，办理时作为 expectedVersion 送回。 Goes back as `expectedVersion`.' })
  version!: number;

  @Field(() => [ElectionCandidate], { description: '候选人，按职务和提名先后，最多 100 名。 Candidates, at most 100.' })
  candidates!: ElectionCandidate[];

  @AtMost(2)
  @Field(() => [ElectionRound], { description: '各轮投票，最多两轮。 Rounds of voting, at most two.' })
  rounds!: ElectionRound[];

  @Field(() => LeaderTerm, {
    nullable: true,
    description:
      '须移交档案的前任任期；没有或连任为空。 The predecessor’s term whose box is to be handed over; null when there is none.',
  })
  predecessor!: LeaderTerm | null;

  @Field(() => ArchiveHandover, { nullable: true, description: '档案移交；未移交为空。 The hand-over; null before it.' })
  handover!: ArchiveHandover | null;

  @Field(() => [EvidenceFile], {
    description: '票册、选举记录等扫描件；无零售户读取权限者为空。 Scans of roll and record; none without RETAILER_READ.',
  })
  papers!: EvidenceFile[];

  @Field(() => [ElectionActionEnum], { description: '查看人此刻可以办理的事项。 What the viewer may do now.' })
  availableActions!: ElectionAction[];
}
