import { MOST_NAMED } from '@chengxin/views/domain';
import { Field, ID, InputType } from 'type-graphql';

const QUERY_ID = '查询标识，须为本人的。 Id of an own query.';
const NAME = '名称，1 到 60 个字，在本人的查询中不重复。 Name, 1 to 60 characters, once among one’s own.';
const TEXT =
  'GraphQL 查询，最多 20,000 个字符；不能是修改数据的操作。 A GraphQL query of at most 20 000 characters; no mutation.';
const VARIABLES = '变量，一个 JSON 对象，最多 10,000 个字符。 Variables: the text of a JSON object, at most 10 000 characters.';
const SHARED = '是否给本单位、上级和下属单位的人看。 Whether those of the own unit and of units above and below see it.';

@InputType({ description: `保存查询；每人最多 ${MOST_NAMED} 个。 Saving a query; ${MOST_NAMED} of each person.` })
export class SaveQueryInput {
  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, { description: TEXT })
  text!: string;

  @Field(() => String, { defaultValue: '', description: VARIABLES })
  variables!: string;

  @Field(() => Boolean, { defaultValue: false, description: SHARED })
  isShared!: boolean;
}

@InputType({
  description: '修改自己的查询：改名、改写、共享或取消共享；不给的不变。 Changing an own query; what is left out stays as it is.',
})
export class ChangeQueryInput {
  @Field(() => ID, { description: QUERY_ID })
  queryId!: string;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, { nullable: true, description: TEXT })
  text?: string | null;

  @Field(() => String, { nullable: true, description: VARIABLES })
  variables?: string | null;

  @Field(() => Boolean, { nullable: true, description: SHARED })
  isShared?: boolean | null;
}

@InputType({ description: '删除查询。 Deleting a query.' })
export class DeleteQueryInput {
  @Field(() => ID, { description: QUERY_ID })
  queryId!: string;
}
