import { isYearKnown, workingDaysBetweenIn } from '@chengxin/calendar/data';
import {
  isOf,
  TODO_DETAIL_LABELS,
  TODO_DETAILS,
  TODO_FACTS,
  TODO_KINDS,
  TODO_STATE_LABELS,
  TODO_STATES,
  type TodoDetail,
  type TodoKind,
  type TodoState,
} from '@chengxin/duties/domain';
import { column, connectionOf, defineShape, enumOf, LocalDateScalar, one, type ReadShape } from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import { Unit, unitRead } from '@chengxin/organization/api';
import sql, { join, type Sql } from 'sql-template-tag';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

export const TodoKindEnum = enumOf(TODO_KINDS, 'TodoKind', '待办的种类。 What there is to do.', TODO_FACTS);
export const TodoStateEnum = enumOf(
  TODO_STATES,
  'TodoState',
  '待办的紧迫程度；一周到星期日为止。 How pressing it is; weeks end on Sunday.',
  TODO_STATE_LABELS,
);
export const TodoDetailEnum = enumOf(
  TODO_DETAILS,
  'TodoDetail',
  '待办的具体情形。 What exactly is the matter.',
  TODO_DETAIL_LABELS,
);

@ObjectType({ description: '一件待办。 Something to do.' })
export class TodoItem {
  @Field(() => ID, { description: '编号：种类和事项，事项未办结前不变。 Kind and thing, the same until it is done.' })
  id!: string;

  @Field(() => TodoKindEnum, { description: '种类。 Kind.' })
  kind!: TodoKind;

  @Field(() => TodoStateEnum, { description: '紧迫程度。 How pressing.' })
  state!: TodoState;

  @Field(() => TodoDetailEnum, {
    nullable: true,
    description: '具体情形；种类已说明的为空。 What exactly; null where the kind says it all.',
  })
  detail!: TodoDetail | null;

  @Field(() => String, { description: '涉及的小组、零售户、单位、措施、月份或文件。 What it is about.' })
  name!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      '办理时要打开的事项：小组、选举、会议、申请、成员关系、单位等；没有为空。 What the acting page is opened with; null when there is none yet.',
  })
  subjectId!: string | null;

  @Field(() => Unit, { description: '片区，或县、市。 The area, or else the county or city.' })
  unit!: Unit;

  @Field(() => Group, { nullable: true, description: '小组；与小组无关的为空。 The group; null when it is about none.' })
  group!: Group | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '期限：最后一天；无期限为空。 The last day in time; null without one.',
  })
  dueOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '剩余工作日，当天为 0，逾期为负；无期限为空。 Working days left, 0 on the day, negative afterwards; null without a day.',
  })
  workingDaysLeft!: number | null;

  @Field(() => Boolean, {
    description:
      '期限所在年份的放假安排是否已知；未知的仅按周末计算。 Whether the holidays of its year are known; else weekends alone are counted.',
  })
  calendarKnown!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: '数量：承诺书、资料、建议、组员；其他为空。 How many there are; null of single things.',
  })
  quantity!: number | null;

  @Field(() => String, { description: '依据的条款。 Clause.' })
  clause!: string;

  @Field(() => Boolean, { description: '是否属于本人的岗位。 Whether it is the work of the viewer’s own role.' })
  mine!: boolean;
}

export const TodoItemConnection = connectionOf('TodoItem', () => TodoItem);

@ObjectType({ description: '一种待办的件数。 How many there are of a kind.' })
export class TodoCount {
  @Field(() => TodoKindEnum, { description: '种类。 Kind.' })
  kind!: TodoKind;

  @Field(() => TodoStateEnum, { description: '紧迫程度。 How pressing.' })
  state!: TodoState;

  @Field(() => Int, { description: '件数。 How many.' })
  count!: number;

  @Field(() => Boolean, { description: '是否属于本人的岗位。 Whether it is the work of the viewer’s own role.' })
  mine!: boolean;
}

@InputType({ description: '待办的筛选条件，各项须同时满足。 Conditions on to-dos; all given ones must hold.' })
export class TodoWhere {
  @Field(() => String, { nullable: true, description: '在此单位之内，缺省为本人单位。 Within this unit, by default the own.' })
  unitCode?: string | null;

  @Field(() => [TodoKindEnum], { nullable: true, description: '种类为其中之一。 One of these kinds.' })
  kind?: TodoKind[] | null;

  @Field(() => [TodoStateEnum], { nullable: true, description: '紧迫程度为其中之一。 One of these states.' })
  state?: TodoState[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否属于本人的岗位。 Whether it is the work of the own role.' })
  mine?: boolean | null;
}

const clauses = join(
  TODO_KINDS.map((kind) => sql`when ${kind} then ${TODO_FACTS[kind].clause}`),
  ' ',
);

const todoShape = defineShape({
  type: 'TodoItem',
  table: sql`(select null::text as id where false)`,
  key: 'id',
  fields: {
    id: column((t) => sql`${t}.id`),
    kind: column((t) => sql`${t}.kind`),
    state: column((t) => sql`${t}.state`),
    detail: column((t) => sql`${t}.detail`),
    name: column((t) => sql`${t}.name`),
    subjectId: column((t) => sql`${t}.subject`),
    unit: one(
      () => unitRead,
      (t, u) =>
        sql`${u}.id = coalesce(${t}.unit_id, (select area.id from unit area where area.level = 'AREA' and area.scope_from = ${t}.scope))`,
    ),
    group: one(
      () => groupRead,
      (t, g) => sql`${g}.id = ${t}.group_id`,
      true,
    ),
    dueOn: column((t) => sql`${t}.due_on`),
    workingDaysLeft: column((t, { today }) => workingDaysBetweenIn(today, sql`${t}.due_on`, sql`${t}.scope`)),
    calendarKnown: column((t) => sql`(${t}.due_on is null or ${isYearKnown(sql`${t}.due_on`, sql`${t}.scope`)})`),
    quantity: column((t) => sql`${t}.quantity`),
    clause: column((t) => sql`case ${t}.kind ${clauses} end`),
    mine: column((t, { role }) => sql`${t}.kind = any(${TODO_KINDS.filter((kind) => isOf(kind, role))}::text[])`),
  },
});

/** To-dos out of rows as `todoRows` has them. */
export const todoRead = (rows: Sql): ReadShape => ({ ...todoShape, table: rows });
