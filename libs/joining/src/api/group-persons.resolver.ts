import { Payload, Permit, type RequestContext } from '@chengxin/graphql-kit';
import { signedInOf } from '@chengxin/identity/api';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { revealGroupPersons } from '../data';

@InputType({ description: '为填写小组表格查看完整姓名和电话。 Showing full names and telephones for the forms of a group.' })
export class RevealGroupPersonsInput {
  @Field(() => ID, { description: '小组，或筹建中的小组。 The group, or the founding under way.' })
  groupId!: string;

  @Field(() => ID, {
    nullable: true,
    description: '要打印的已办结的申请。 An application that is over and is to be printed.',
  })
  only?: string | null;

  @Field(() => String, { description: '理由，4 到 200 个字，记入操作记录。 Reason, 4 to 200 characters; audited.' })
  reason!: string;
}

@ObjectType({ description: '表格上一人的姓名和电话。 Name and telephone of somebody on the forms.' })
export class GroupPerson {
  @Field(() => ID, { description: '零售户或岗位。 The retailer or the post.' })
  subjectId!: string;

  @Field(() => String, { description: '负责人或任职人姓名。 Name of the person in charge or the holder.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '电话；未登记为空。 Telephone; null when none is recorded.' })
  phone!: string | null;
}

@ObjectType({ description: '查看的结果。 Result of showing names and telephones.' })
export class RevealGroupPersonsPayload extends Payload {
  @Field(() => [GroupPerson], {
    nullable: true,
    description:
      '组员、办理中和所指申请的申请人、筹建拟邀请的零售户、客户经理和市管员；被拒绝时为空。 Members, who applies now or by the named application, whom a founding asks, officers; null when refused.',
  })
  persons?: GroupPerson[] | null;
}

@Resolver()
export class GroupPersonsResolver {
  @Permit('PERSONAL_REVEAL')
  @Mutation(() => RevealGroupPersonsPayload, {
    description:
      '为打印附件 3、5 查看一个小组的完整姓名和电话，记入操作记录一次（GB/T 35273 7.2）。 Full names and telephones of a group for its forms; audited once.',
  })
  async revealGroupPersons(
    @Arg('input', () => RevealGroupPersonsInput) input: RevealGroupPersonsInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<RevealGroupPersonsPayload>> {
    return { persons: await revealGroupPersons(context.database, context.clock, signedInOf(context).actor, input) };
  }
}
