import { column, connectionOf, DateTimeScalar, defineShape, Payload, type ReadShape } from '@chengxin/graphql-kit';
import sql from 'sql-template-tag';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    '保存的查询：一段 GraphQL 和它的变量，不含数据。 A GraphQL query with its variables under a name; it holds no answer.',
})
export class SavedQuery {
  @Field(() => ID, { description: '查询标识。 Id of the query.' })
  id!: string;

  @Field(() => String, { description: '名称，由本人取。 Name, given by the owner.' })
  name!: string;

  @Field(() => String, { description: 'GraphQL 查询的原文。 Text of the GraphQL query.' })
  text!: string;

  @Field(() => String, { description: '变量，JSON 对象的原文；没有则为空。 Variables as JSON; empty when there are none.' })
  variables!: string;

  @Field(() => Boolean, {
    description: '是否给本单位、上级和下属单位的人看。 Whether those of the owner’s unit and of units above and below see it.',
  })
  isShared!: boolean;

  @Field(() => String, { description: '保存人的姓名。 Name of who saved it.' })
  ownerName!: string;

  @Field(() => DateTimeScalar, { description: '最近改动时间。 When it was last changed.' })
  changedAt!: string;
}

export const savedQueryRead: ReadShape = defineShape({
  type: 'SavedQuery',
  table: 'saved_query',
  key: 'id',
  fields: {
    id: column((q) => sql`${q}.id`),
    name: column((q) => sql`${q}.name`),
    text: column((q) => sql`${q}.text`),
    variables: column((q) => sql`${q}.variables`),
    isShared: column((q) => sql`${q}.is_shared`),
    ownerName: column((q) => sql`${q}.owner_name`),
    changedAt: column((q) => sql`${q}.changed_at`),
  },
});

export const SavedQueryConnection = connectionOf('SavedQuery', () => SavedQuery);

@ObjectType()
abstract class QueryPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '查询标识；被拒绝时为 null。 Id of the query; null when refused.' })
  queryId?: string | null;
}

@ObjectType({ description: '保存查询的结果。 Result of saving a query.' })
export class SaveQueryPayload extends QueryPayload {}

@ObjectType({ description: '修改查询的结果。 Result of changing a query.' })
export class ChangeQueryPayload extends QueryPayload {}

@ObjectType({ description: '删除查询的结果。 Result of deleting a query.' })
export class DeleteQueryPayload extends QueryPayload {}
