import type { ArchiveDocument, BoxKind, DocumentPer, DocumentState } from '@chengxin/archives/domain';
import { LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ArchiveBoxKindEnum, ArchiveDocumentEnum, ArchiveDocumentPerEnum, ArchiveDocumentStateEnum } from './archive.enums';

@ObjectType({ description: '档案盒所缺的一份资料。 Something that a box lacks.' })
export class ArchiveGap {
  @Field(() => ID, { nullable: true, description: '缺谁的：组员。 Whose paper: the member.' })
  retailerId!: string | null;

  @Field(() => String, { nullable: true, description: '组员的店铺名称。 Name of the shop.' })
  storeName!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: '缺哪个月的。 Of which month.' })
  month!: string | null;

  @Field(() => ID, { nullable: true, description: '缺哪个小组的（县档案）。 Of which group, in a county’s box.' })
  groupId!: string | null;

  @Field(() => String, { nullable: true, description: '小组名称。 Name of the group.' })
  groupName!: string | null;
}

@ObjectType({
  description:
    '档案盒中实有的一份资料在哪里：哪次会议、哪份申请、哪名组员的承诺书；都为空的是手工归档的（见 archivePapers）或不在可见范围内。 Where a paper of a box is: of which meeting, application or membership; one that names none was filed by hand (see archivePapers), or lies out of sight.',
})
export class ArchiveWhereabouts {
  @Field(() => ArchiveDocumentEnum, { description: '资料。 Document.' })
  document!: ArchiveDocument;

  @Field(() => YearMonthScalar, { nullable: true, description: '哪个月的。 Of which month.' })
  month!: string | null;

  @Field(() => ID, { nullable: true, description: '哪名组员的。 Of which member.' })
  retailerId!: string | null;

  @Field(() => String, { nullable: true, description: '组员的店铺名称。 Name of the shop.' })
  storeName!: string | null;

  @Field(() => ID, { nullable: true, description: '留下资料的会议。 The meeting that left it.' })
  meetingId!: string | null;

  @Field(() => ID, { nullable: true, description: '入组申请。 The application.' })
  applicationId!: string | null;

  @Field(() => ID, { nullable: true, description: '签承诺书的组员关系。 The membership that signed the pledge.' })
  membershipId!: string | null;
}

@ObjectType({
  description: '档案盒中的一种资料：实有、应有和所缺。 A document of a box: present, required, and what is missing.',
})
export class ArchiveBoxDocument {
  @Field(() => ArchiveDocumentEnum, { description: '资料。 Document.' })
  document!: ArchiveDocument;

  @Field(() => ArchiveDocumentStateEnum, { description: '是否齐全。 Whether it is complete.' })
  state!: DocumentState;

  @Field(() => ArchiveDocumentPerEnum, { description: '一份对应什么。 What there is one of it for.' })
  per!: DocumentPer;

  @Field(() => Boolean, {
    description:
      '能否手工归档；否则由系统其他业务生成。 Whether paper of it may be filed by hand; if not it follows from other records.',
  })
  byHand!: boolean;

  @Field(() => Int, { description: '实有份数。 How many are there.' })
  present!: number;

  @Field(() => Int, { description: '应有份数。 How many are required.' })
  required!: number;

  @Field(() => Int, {
    nullable: true,
    description: '章程、公约、承诺书现行版本号；其他资料为空。 Version in force of charter, covenant and pledge; null of others.',
  })
  version!: number | null;

  @Field(() => [ArchiveGap], {
    description:
      '所缺的每一份；缺组员资料的，无零售户查看权时不列名。 What is missing, one by one; members are named to who may see retailers.',
  })
  missing!: ArchiveGap[];
}

@ObjectType({
  description: '档案盒（§七1）：月末（本月为今日）应有和实有的资料。 An archive box as of the end of a month, or today.',
})
export class ArchiveBox {
  @Field(() => ID, { description: '小组标识或县的编码。 Id of the group, or code of the county.' })
  id!: string;

  @Field(() => ArchiveBoxKindEnum, { description: '谁的档案盒。 Whose it is.' })
  kind!: BoxKind;

  @Field(() => String, { description: '小组或县的名称。 Name of the group or county.' })
  name!: string;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => Int, { description: '实有份数。 Documents present.' })
  present!: number;

  @Field(() => Int, { description: '应有份数。 Documents required.' })
  required!: number;

  @Field(() => [ArchiveBoxDocument], { description: '各种资料，按制度所列次序。 Its documents, in the order of the rules.' })
  documents!: ArchiveBoxDocument[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '最近一次档案移交的日期（SD-R41）；未移交过为空。 Day of the latest hand-over, if any.',
  })
  handedOverOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '移交人，姓名已掩码；单位代交的为单位。 Who handed it over, masked; the office where it did in his place.',
  })
  handedBy!: string | null;

  @Field(() => String, { nullable: true, description: '接收人，姓名已掩码。 Who received it, masked.' })
  receivedBy!: string | null;
}

@ObjectType({ description: '一种资料的合计。 Sums of one document.' })
export class ArchiveCell {
  @Field(() => ArchiveDocumentEnum, { description: '资料。 Document.' })
  document!: ArchiveDocument;

  @Field(() => Int, { description: '实有份数。 How many are there.' })
  present!: number;

  @Field(() => Int, { description: '应有份数。 How many are required.' })
  required!: number;
}

@ObjectType({ description: '一个单位内各小组档案盒的合计。 Sums over the boxes of the groups of a unit.' })
export class ArchiveTotals {
  @Field(() => Int, { description: '小组数。 Groups.' })
  groups!: number;

  @Field(() => Int, { description: '其中档案齐全的小组。 Groups whose box is complete.' })
  complete!: number;

  @Field(() => [ArchiveCell], { description: '各种资料的合计，只列有要求的。 Sums of each document that is demanded.' })
  cells!: ArchiveCell[];
}
