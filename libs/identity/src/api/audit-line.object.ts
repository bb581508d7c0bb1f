import { column, connectionOf, DateTimeScalar, defineShape, LocalDateScalar, type ReadShape } from '@chengxin/graphql-kit';
import sql from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: '一条操作记录，只增不改（GB/T 22239-2019 8.1.4.3）。 A line of the audit trail; never changed.' })
export class AuditLine {
  @Field(() => ID, { description: '编号。 Number.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: '时间。 When.' })
  at!: string;

  @Field(() => String, { description: '操作人姓名。 Who.' })
  actor!: string;

  @Field(() => String, { description: '操作，如 foundGroup。 What was done.' })
  act!: string;

  @Field(() => String, { description: '对象的种类。 Kind of the subject.' })
  subjectType!: string;

  @Field(() => String, { nullable: true, description: '对象的标识。 Id of the subject.' })
  subjectId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '对象的名称：用户的姓名、单位的名称；其他对象为 null。 Name of a user or unit; null for other subjects.',
  })
  subjectName!: string | null;

  @Field(() => String, { nullable: true, description: '请求号。 Id of the request.' })
  requestId!: string | null;

  @Field(() => String, { nullable: true, description: '操作前，JSON。 Before, as JSON text.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: '操作后，JSON。 After, as JSON text.' })
  after!: string | null;
}

export const auditLineRead: ReadShape = defineShape({
  type: 'AuditLine',
  table: 'audit_line',
  key: 'id',
  fields: {
    id: column((l) => sql`${l}.id::text`),
    at: column((l) => sql`${l}.at`),
    actor: column((l) => sql`${l}.actor_name`),
    act: column((l) => sql`${l}.act`),
    subjectType: column((l) => sql`${l}.subject_type`),
    subjectId: column((l) => sql`${l}.subject_id`),
    subjectName: column(
      (l) => sql`case ${l}.subject_type
        when 'User' then (select a.display_name from user_account a where a.id = ${l}.subject_id::uuid)
        when 'Unit' then (select u.name from unit u where u.code = ${l}.subject_id) end`,
    ),
    requestId: column((l) => sql`${l}.request_id`),
    before: column((l) => sql`${l}.before::text`),
    after: column((l) => sql`${l}.after::text`),
  },
});

export const AuditLineConnection = connectionOf('AuditLine', () => AuditLine);

@InputType({ description: '操作记录的筛选条件，各项须同时满足。 All given conditions must hold.' })
export class AuditWhere {
  @Field(() => String, { nullable: true, description: '操作，如 foundGroup。 What was done.' })
  act?: string | null;

  @Field(() => String, { nullable: true, description: '操作人姓名的一部分。 Part of the name of who did it.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: '对象的种类，如 Group。 Kind of the subject.' })
  subjectType?: string | null;

  @Field(() => ID, { nullable: true, description: '对象的标识。 Id of the subject.' })
  subjectId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '自该日起（亚洲/上海）。 From this day on, Asia/Shanghai.' })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '至该日止，含当日。 Up to and with this day.' })
  to?: string | null;
}
