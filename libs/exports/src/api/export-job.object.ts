import {
  EXPORT_FORMATS,
  EXPORT_LISTS,
  EXPORT_STATES,
  type ExportFormat,
  type ExportList,
  type ExportState,
  LIST_WORDS,
} from '@chengxin/exports/domain';
import { DateTimeScalar, enumOf, Payload } from '@chengxin/graphql-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ExportJobRow } from '../data';

export const ExportFormatEnum = enumOf(
  EXPORT_FORMATS,
  'ExportFormat',
  '文件格式：工作簿、CSV（UTF-8）。 A workbook, or a CSV in UTF-8.',
  { XLSX: 'Excel 工作簿。 An Excel workbook.', CSV: '逗号分隔文本，UTF-8。 Comma-separated text in UTF-8.' },
);
export const ExportListEnum = enumOf(
  EXPORT_LISTS,
  'ExportList',
  '导出的名单：零售户、小组、页面上的其他名单。 The list that is exported.',
  LIST_WORDS,
);
export const ExportStateEnum = enumOf(
  EXPORT_STATES,
  'ExportState',
  '正在写入、可下载、失败（须重新导出）。 Being written, ready, failed: export it again.',
  {
    RUNNING: '正在写入。 Being written.',
    READY: '可下载。 Ready to be fetched.',
    FAILED: '失败，须重新导出。 Failed: export it again.',
  },
);

@ObjectType({ description: '导出说明的一行。 A line of what the file says of itself.' })
export class ExportNote {
  @Field(() => String, { description: '名称，如筛选条件。 Name, such as filter.' })
  label!: string;

  @Field(() => String, { description: '内容。 Value.' })
  value!: string;
}

@ObjectType({
  description: '一次导出及其文件，只有导出人可见，保留 7 天。 An export and its file: its maker’s own, kept 7 days.',
})
export class ExportJob {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => ExportListEnum, { description: '名单。 The list.' })
  list!: ExportList;

  @Field(() => ExportFormatEnum, { description: '文件格式。 Format of the file.' })
  format!: ExportFormat;

  @Field(() => String, { description: '文件名。 Name of the file.' })
  fileName!: string;

  @Field(() => ExportStateEnum, { description: '进行到哪里。 State.' })
  state!: ExportState;

  @Field(() => Int, { description: '全部行数，不含表头。 Rows in all, without the header.' })
  rows!: number;

  @Field(() => Int, { description: '已写入的行数。 Rows written so far.' })
  written!: number;

  @Field(() => String, { nullable: true, description: '由谁取消；不是被取消的为空。 Who stopped it; null unless somebody did.' })
  cancelledBy!: string | null;

  @Field(() => [ExportNote], {
    description:
      '与文件中导出说明相同：单位、筛选条件、排序、数据时间、政策参数日期、导出人等。 The same as the about-sheet says.',
  })
  about!: ExportNote[];

  @Field(() => DateTimeScalar, { description: '导出时间。 When it was begun.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: '保留到何时，按实际时间。 Kept until then, by the real clock.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: '下载地址；未就绪为空。 Address of the file; null until it is ready.' })
  url!: string | null;
}

@ObjectType({ description: '开始导出的结果。 What beginning an export answers.' })
export class ExportPayload extends Payload {
  @Field(() => ExportJob, {
    nullable: true,
    description: '5000 行以内已就绪；更多时在后台继续，用 exportJob 查看。 Ready up to 5,000 rows; beyond, ask exportJob.',
  })
  job!: ExportJob | null;
}

export const exportJobOf = (row: ExportJobRow): ExportJob => ({
  ...row,
  about: row.about.map(([label, value]) => ({ label, value })),
  url: row.state === 'READY' ? `/exports/${row.id}` : null,
});
