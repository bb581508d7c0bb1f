import {
  column,
  connectionOf,
  DateTimeScalar,
  defineShape,
  enumOf,
  LocalDateScalar,
  Payload,
  type ReadShape,
} from '@chengxin/graphql-kit';
import { IMPORT_DEFINITIONS, type ImportKind } from '@chengxin/imports/domain';
import { JOB_KINDS, JOB_STATES, type JobKind, type JobState } from '@chengxin/jobs/domain';
import sql from 'sql-template-tag';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { JOBS } from '../data';

export const JobKindEnum = enumOf(
  JOB_KINDS,
  'JobKind',
  '任务的种类：导入或导出什么。 Kind of a job: what it imports or exports.',
  {
    ...(Object.fromEntries(
      Object.values(IMPORT_DEFINITIONS).map(({ kind, sheet, english }) => [
        `IMPORT_${kind}`,
        `导入${sheet}。 Import: ${english.toLowerCase()}.`,
      ]),
    ) as Record<`IMPORT_${ImportKind}`, string>),
    EXPORT_RETAILERS: '导出零售户。 Export of retailers.',
    EXPORT_GROUPS: '导出小组。 Export of groups.',
    EXPORT_LIST: '导出页面上的其他名单。 Export of another list of a page.',
  },
);
export const JobStateEnum = enumOf(
  JOB_STATES,
  'JobState',
  '进行中、待正式导入、完成、没有办成、已取消；后两种没有写入任何内容。 State; FAILED and CANCELLED wrote nothing.',
  {
    RUNNING: '进行中。 In progress.',
    WAITING: '试导入没有错误且有变化，待正式导入。 Dry run without faults that would change something, waiting for its commit.',
    DONE: '完成；试导入无新增也无变化的也算完成。 Done; also a dry run that would change nothing.',
    FAILED:
      '没有办成，没有写入任何内容；90 天内未正式导入的试导入也在此列。 Failed; nothing was written. So is a dry run not committed within 90 days.',
    CANCELLED: '已取消，没有写入任何内容。 Stopped; nothing was written.',
  },
);

@ObjectType({
  description: '一次导入或导出及其进度；导出保留 7 天。 An import or export and how far it is; exports are kept 7 days.',
})
export class Job {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => JobKindEnum, { description: '种类。 Kind.' })
  kind!: JobKind;

  @Field(() => JobStateEnum, { description: '状态。 State.' })
  state!: JobState;

  @Field(() => String, { description: '文件名。 Name of the file.' })
  fileName!: string;

  @Field(() => String, { description: '由谁发起。 Who asked for it.' })
  createdBy!: string;

  @Field(() => DateTimeScalar, { description: '发起时间。 When it was asked for.' })
  createdAt!: string;

  @Field(() => Int, { description: '全部行数；还不知道时为 0。 Rows in all; 0 as long as nobody knows.' })
  rows!: number;

  @Field(() => Int, { description: '已处理的行数。 Rows done so far.' })
  done!: number;

  @Field(() => Int, { description: '导入文件里的错误数。 Faults of the imported file.' })
  faultCount!: number;

  @Field(() => String, { nullable: true, description: '没有办成的原因，中英文。 Why it failed, in both languages.' })
  message!: string | null;

  @Field(() => String, { nullable: true, description: '由谁取消。 Who stopped it.' })
  cancelledBy!: string | null;

  @Field(() => Boolean, { description: '现在能否取消：正在写的导出。 Whether it can be stopped now: an export being written.' })
  mayCancel!: boolean;
}

export const jobRead: ReadShape = defineShape({
  type: 'Job',
  table: JOBS,
  key: 'id',
  fields: {
    id: column((job) => sql`${job}.id`),
    kind: column((job) => sql`${job}.kind`),
    state: column((job) => sql`${job}.state`),
    fileName: column((job) => sql`${job}.file_name`),
    createdBy: column((job) => sql`${job}.created_by_name`),
    createdAt: column((job) => sql`${job}.created_at`),
    rows: column((job) => sql`${job}.rows`),
    done: column((job) => sql`${job}.done`),
    faultCount: column((job) => sql`${job}.fault_count`),
    message: column((job) => sql`${job}.message`),
    cancelledBy: column((job) => sql`${job}.cancelled_by`),
    mayCancel: column((job) => sql`${job}.state = 'RUNNING' and ${job}.kind like 'EXPORT%'`),
  },
});

export const JobConnection = connectionOf('Job', () => Job);

@InputType({ description: '任务的筛选条件，各项须同时满足。 All given conditions must hold.' })
export class JobWhere {
  @Field(() => [JobKindEnum], { nullable: true, description: '种类。 Kinds.' })
  kind?: JobKind[] | null;

  @Field(() => [JobStateEnum], { nullable: true, description: '状态。 States.' })
  state?: JobState[] | null;

  @Field(() => String, { nullable: true, description: '发起人姓名的一部分。 Part of the name of who asked for it.' })
  createdBy?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '自该日起（亚洲/上海）。 From this day on, Asia/Shanghai.' })
  from?: string | null;
}

@InputType({ description: '取消任务。 Stopping a job.' })
export class CancelJobInput {
  @Field(() => ID, { description: '任务。 The job.' })
  id!: string;
}

@ObjectType({ description: '取消的结果。 Result of stopping a job.' })
export class CancelJobPayload extends Payload {
  jobId?: string;
}
