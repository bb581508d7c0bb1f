import { DateTimeScalar, enumOf, Payload } from '@chengxin/graphql-kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ImportJobRow } from '../data';
import {
  IMPORT_DEFINITIONS,
  IMPORT_KINDS,
  IMPORT_STATES,
  type ImportKind,
  type ImportState,
  withoutPersonalValue,
} from '../domain';

export const ImportKindEnum = enumOf(
  IMPORT_KINDS,
  'ImportKind',
  '导入的内容。 What a file brings in.',
  Object.fromEntries(
    IMPORT_KINDS.map((kind) => [kind, `${IMPORT_DEFINITIONS[kind].sheet}。 ${IMPORT_DEFINITIONS[kind].english}.`]),
  ) as Record<ImportKind, string>,
);
export const ImportStateEnum = enumOf(
  IMPORT_STATES,
  'ImportState',
  '导入任务的状态；FAILED 与 INTERRUPTED 没有写入任何内容。 State of an import; FAILED and INTERRUPTED wrote nothing.',
  {
    UPLOADED: '已上传，待检查。 Uploaded, to be checked.',
    CHECKING: '正在检查。 Being checked.',
    CHECKED: '检查完毕；没有错误即可正式导入。 Checked; without faults it can be committed.',
    COMMITTING: '正在正式导入。 Being committed.',
    COMMITTED: '已全部写入。 All of it is written.',
    FAILED: '没有写入任何内容，message 说明原因。 Nothing was written; `message` says why.',
    INTERRUPTED: '因服务停止而中断，没有写入任何内容。 Interrupted as the service stopped; nothing was written.',
  },
);

@ObjectType({ description: '文件里的一处错误。 One fault of a file.' })
export class ImportFault {
  @Field(() => String, { description: '工作表。 Sheet.' })
  sheet!: string;

  @Field(() => Int, { description: '行号，与 Excel 一致。 Row as Excel counts.' })
  row!: number;

  @Field(() => String, { description: '列的表头。 Header of the column.' })
  column!: string;

  @Field(() => String, { description: '单元格原值。 Value of the cell.' })
  value!: string;

  @Field(() => String, { description: '应填什么，中英文。 What is expected, in both languages.' })
  expected!: string;
}

@ObjectType({ description: '一次导入：先试导入，再正式导入。 An import: a dry run first, then its commit.' })
export class ImportJob {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => ImportKindEnum, { description: '导入的内容。 What the file brings in.' })
  kind!: ImportKind;

  @Field(() => String, { description: '文件名。 Name of the file.' })
  fileName!: string;

  @Field(() => ImportStateEnum, { description: '状态。 State.' })
  state!: ImportState;

  @Field(() => Int, { description: '数据行数。 Rows of data.' })
  rows!: number;

  @Field(() => Int, { description: '已处理的行数。 Rows processed so far.' })
  processed!: number;

  @Field(() => Int, { description: '将新建（或已新建）的行数。 Rows that create something.' })
  toCreate!: number;

  @Field(() => Int, { description: '将更新（或已更新）的行数。 Rows that change something.' })
  toUpdate!: number;

  @Field(() => Int, { description: '与系统一致、不写入的行数。 Rows that change nothing.' })
  unchanged!: number;

  @Field(() => Int, { description: '错误数；有错误时不写入。 Faults; with any of them nothing is written.' })
  faultCount!: number;

  @Field(() => [ImportFault], {
    description: '前 200 处错误；全部在带标记的工作簿里。 The first 200 faults; all are in the workbook.',
  })
  faults!: readonly ImportFault[];

  @Field(() => String, {
    nullable: true,
    description: '带标记的工作簿的下载地址。 Address of the workbook with the faults marked.',
  })
  faultWorkbookUrl!: string | null;

  @Field(() => DateTimeScalar, { description: '上传时间。 When it was uploaded.' })
  createdAt!: string;

  @Field(() => String, { description: '导入人。 Who uploaded it.' })
  createdBy!: string;

  @Field(() => String, { nullable: true, description: '没有写入时的原因。 Why nothing was written.' })
  message!: string | null;
}

@InputType({ description: '试导入一个已上传的文件。 Dry-runs an uploaded file.' })
export class DryRunImportInput {
  @Field(() => ID, { description: 'POST /imports 的回答。 What POST /imports answered.' })
  uploadId!: string;

  @Field(() => ImportKindEnum, { description: '文件的内容。 What the file brings in.' })
  kind!: ImportKind;

  @Field(() => String, { description: '为哪个单位导入；其外的行是错误。 The unit; rows outside it are faults.' })
  unitCode!: string;
}

@InputType({ description: '正式导入一次没有错误的试导入。 Commits a dry run without faults.' })
export class CommitImportInput {
  @Field(() => ID, { description: '试导入的编号。 The dry run.' })
  jobId!: string;
}

@ObjectType({ description: '试导入或正式导入的结果。 Result of a dry run or of a commit.' })
export class ImportPayload extends Payload {
  @Field(() => ImportJob, {
    nullable: true,
    description: '已开始，用 importJob 查看进度；被拒绝时为 null。 It has begun, ask importJob; null when refused.',
  })
  job!: ImportJob | null;
}

/** A job as the API shows it; cells about persons are shown to who uploaded the file only. */
export const importJobOf = ({ hasFaultWorkbook, createdById, ...job }: ImportJobRow, viewerId: string | null): ImportJob => ({
  ...job,
  faults: createdById === viewerId ? [...job.faults] : job.faults.map(withoutPersonalValue),
  faultWorkbookUrl: hasFaultWorkbook ? `/imports/jobs/${job.id}/faults.xlsx` : null,
});
