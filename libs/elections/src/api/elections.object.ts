import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: '条目。 An entry.' })
export class Elections {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: '标题，1 至 60 个字。 Title, 1 to 60 characters.' })
  title!: string;
}
