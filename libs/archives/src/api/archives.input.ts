import type { ArchiveDocument, PaperHolder } from '@chengxin/archives/domain';
import { LocalDateScalar, YearMonthScalar } from '@chengxin/graphql-kit';
import type { LocalDate } from '@chengxin/kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ArchiveDocumentEnum, PaperHolderEnum } from './archive.enums';

@InputType({ description: '手工归档。 Filing a paper by hand.' })
export class FileArchivePaperInput {
  @Field(() => ID, { nullable: true, description: '归入此小组的档案盒。 Into the box of this group.' })
  groupId?: string | null;

  @Field(() => String, { nullable: true, description: '或归入此县的档案盒。 Or into that of this county.' })
  countyCode?: string | null;

  @Field(() => ArchiveDocumentEnum, { description: '是哪种资料。 Which document it is.' })
  document!: ArchiveDocument;

  @Field(() => ID, { nullable: true, description: '哪名组员的。 Of which member.' })
  retailerId?: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: '哪个月的。 Of which month.' })
  month?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '或涵盖到哪一天为止的全部，今天为止。 Or everything up to this day, today at the latest.',
  })
  coversUntil?: LocalDate | null;

  @Field(() => PaperHolderEnum, { description: '由谁保管。 Who holds it.' })
  holder!: PaperHolder;

  @Field(() => String, { nullable: true, description: '备注；未扫描的必填。 Remark; needed where there is no scan.' })
  remark?: string | null;

  @Field(() => [ID], { description: '已上传的扫描件，最多 30 个。 Scans that were handed in, at most 30.' })
  fileIds!: string[];
}

@InputType()
abstract class OnPaperInput {
  @Field(() => ID, { description: '手工归档的资料。 The filed paper.' })
  paperId!: string;

  @Field(() => Int, { description: '所见的版本号，已被他人修改时拒绝。 Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: '撤下手工归档的资料。 Taking a filed paper out.' })
export class RemoveArchivePaperInput extends OnPaperInput {
  @Field(() => String, { description: '原因，4 至 200 个字。 Reason, 4 to 200 characters.' })
  reason!: string;
}

@InputType({ description: '核对由谁保管。 Confirming who holds a paper.' })
export class ConfirmHolderInput extends OnPaperInput {
  @Field(() => PaperHolderEnum, { description: '由谁保管。 Who holds it.' })
  holder!: PaperHolder;
}
