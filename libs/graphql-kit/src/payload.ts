import { Field, ObjectType } from 'type-graphql';

/** 业务拒绝：写什么错、在哪一项、依据哪一条。 */
@ObjectType({ description: '业务拒绝：写什么错、在哪一项、依据哪一条。 A refusal as data.' })
export class RefusalError {
  @Field(() => String, { description: '稳定的代码，供程序使用。 Stable code for programs.' })
  code!: string;

  @Field(() => String, { description: '按请求语言的说明。 Message in the language of the request.' })
  message!: string;

  @Field(() => String, { nullable: true, description: '依据的条款，如 SD-R02。 Source clause.' })
  clause!: string | null;

  @Field(() => [String], { description: '输入字段的路径，如 ["input","name"]。 Path of the input field.' })
  path!: string[];
}

/** What every payload has. */
@ObjectType()
export abstract class Payload {
  @Field(() => [RefusalError], { description: '为空表示已办理。 Empty when the act was done.' })
  errors!: RefusalError[];
}
