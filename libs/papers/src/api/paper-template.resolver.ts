import {
  asValue,
  Payload,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readList,
  readOne,
  unauthenticated,
} from '@chengxin/graphql-kit';
import type { PaperForm } from '@chengxin/papers/domain';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Ctx, Field, FieldResolver, Info, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { restorePaperTemplate } from '../data';
import { PaperFormEnum, PaperTemplate, paperTemplateRead } from './paper-template.object';

@InputType({ description: '恢复旧模板。 An earlier template to be used again.' })
export class RestorePaperTemplateInput {
  @Field(() => String, { description: '城市编码。 Code of the city.' })
  cityCode!: string;

  @Field(() => PaperFormEnum, { description: '哪一份表单。 Which form.' })
  form!: PaperForm;

  @Field(() => Int, { description: '恢复哪一版；1 为产品自带的。 The version; 1 is the product’s own.' })
  version!: number;
}

@ObjectType({ description: '更换模板的结果。 What became of the change.' })
export class PaperTemplatePayload extends Payload {
  id?: string;

  @Field(() => PaperTemplate, { nullable: true, description: '新的版本；被拒绝时为空。 The new version; null when refused.' })
  template?: PaperTemplate | null;
}

@Resolver(() => PaperTemplatePayload)
export class PaperTemplateResolver {
  @ReadsRows()
  @Permit('GROUP_AFFAIRS')
  @Query(() => [PaperTemplate], {
    description: '本市各表单模板的版本，最新的在前。 Versions of the city’s templates, latest first.',
  })
  paperTemplates(
    @Arg('cityCode', () => String, {
      nullable: true,
      description: '城市编码；缺省为可见的全部城市。 Code of the city; by default every city in sight.',
    })
    cityCode: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readList(
      context,
      info,
      paperTemplateRead,
      (t) => sql`(${cityCode}::text is null or ${t}.city_code = ${cityCode})`,
      (t) => sql`${t}.city_code, ${t}.form, ${t}.version desc`,
    );
  }

  @FieldResolver(() => PaperTemplate, { nullable: true })
  template(
    @Root() { id }: Partial<PaperTemplatePayload>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return id ? asValue(readOne(context, info, paperTemplateRead, (t) => sql`${t}.id = ${id}`)) : null;
  }

  @Permit('GROUP_AFFAIRS')
  @Mutation(() => PaperTemplatePayload, {
    description:
      '恢复某一旧版模板，作为新的一版；只有市局（公司）可办。 Has an earlier template used again. Only for the city’s own offices.',
  })
  async restorePaperTemplate(
    @Arg('input', () => RestorePaperTemplateInput) input: RestorePaperTemplateInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<PaperTemplatePayload>> {
    const { database, clock, signedIn } = context;
    if (!signedIn) throw unauthenticated();
    const id = await restorePaperTemplate(database, clock, signedIn.actor, input);
    context.refreshRead();
    return { id };
  }
}
