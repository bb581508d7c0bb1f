import { column, connectionOf, DateTimeScalar, defineShape, Payload, type ReadShape } from '@chengxin/graphql-kit';
import sql from 'sql-template-tag';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MOST_NAMED } from '../domain';

@ObjectType({
  description: '视图：看板的一个网址和它的名称，不含数据。 A named address of the dashboard; it holds no figure.',
})
export class SavedView {
  @Field(() => ID, { description: '视图标识。 Id of the view.' })
  id!: string;

  @Field(() => String, { description: '名称，由本人取。 Name, given by the owner.' })
  name!: string;

  @Field(() => String, { description: '页面的路径，如 /compare。 Path of the page.' })
  path!: string;

  @Field(() => String, {
    description: '网址的查询部分，不带问号：单位、月份、筛选。 Query of the address, without the question mark.',
  })
  query!: string;

  @Field(() => Boolean, {
    description: '是否给本单位、上级和下属单位的人看。 Whether those of the owner’s unit and of units above and below see it.',
  })
  isShared!: boolean;

  @Field(() => String, { description: '保存人的姓名。 Name of who saved it.' })
  ownerName!: string;

  @Field(() => DateTimeScalar, { description: '最近改动时间。 When it was last changed.' })
  changedAt!: string;
}

export const savedViewRead: ReadShape = defineShape({
  type: 'SavedView',
  table: 'saved_view',
  key: 'id',
  fields: {
    id: column((v) => sql`${v}.id`),
    name: column((v) => sql`${v}.name`),
    path: column((v) => sql`${v}.path`),
    query: column((v) => sql`${v}.query`),
    isShared: column((v) => sql`${v}.is_shared`),
    ownerName: column((v) => sql`${v}.owner_name`),
    changedAt: column((v) => sql`${v}.changed_at`),
  },
});

export const SavedViewConnection = connectionOf('SavedView', () => SavedView);

const VIEW_ID = '视图标识，须为本人的。 Id of an own view.';
const NAME = '名称，1 到 60 个字，在本人的视图中不重复。 Name, 1 to 60 characters, once among one’s own.';
const SHARED = '是否给本单位、上级和下属单位的人看。 Whether those of the own unit and of units above and below see it.';

@InputType({ description: `保存视图；每人最多 ${MOST_NAMED} 个。 Saving a view; ${MOST_NAMED} of each person.` })
export class SaveViewInput {
  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, { description: '看板页面的路径，如 /compare。 Path of a page of the dashboard.' })
  path!: string;

  @Field(() => String, {
    defaultValue: '',
    description:
      '网址的查询部分，不带问号，最多 1,500 个字符。 Query of the address, without the question mark, at most 1 500 characters.',
  })
  query!: string;

  @Field(() => Boolean, { defaultValue: false, description: SHARED })
  isShared!: boolean;
}

@InputType({ description: '视图改名。 Renaming a view.' })
export class RenameViewInput {
  @Field(() => ID, { description: VIEW_ID })
  viewId!: string;

  @Field(() => String, { description: NAME })
  name!: string;
}

@InputType({ description: '共享或取消共享视图。 Sharing a view, or not any more.' })
export class ShareViewInput {
  @Field(() => ID, { description: VIEW_ID })
  viewId!: string;

  @Field(() => Boolean, { description: SHARED })
  isShared!: boolean;
}

@InputType({ description: '删除视图。 Deleting a view.' })
export class DeleteViewInput {
  @Field(() => ID, { description: VIEW_ID })
  viewId!: string;
}

@ObjectType()
abstract class ViewPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '视图标识；被拒绝时为 null。 Id of the view; null when refused.' })
  viewId?: string | null;
}

@ObjectType({ description: '保存视图的结果。 Result of saving a view.' })
export class SaveViewPayload extends ViewPayload {}

@ObjectType({ description: '视图改名的结果。 Result of renaming a view.' })
export class RenameViewPayload extends ViewPayload {}

@ObjectType({ description: '共享视图的结果。 Result of sharing a view.' })
export class ShareViewPayload extends ViewPayload {}

@ObjectType({ description: '删除视图的结果。 Result of deleting a view.' })
export class DeleteViewPayload extends ViewPayload {}
