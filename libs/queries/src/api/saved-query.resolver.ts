import {
  containsPattern,
  demandAccess,
  PageArgs,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  rawNull,
  readConnection,
  readOne,
  TakesTexts,
} from '@chengxin/graphql-kit';
import { signedInOf } from '@chengxin/identity/api';
import { type Clock, isUuid } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import { GraphQLError, type GraphQLResolveInfo, Kind, parse } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changeQuery, deleteQuery, saveQuery } from '../data';
import { LONGEST_QUERY, type Operations } from '../domain';
import { ChangeQueryInput, DeleteQueryInput, SaveQueryInput } from './saved-query.input';
import {
  ChangeQueryPayload,
  DeleteQueryPayload,
  SavedQuery,
  SavedQueryConnection,
  SaveQueryPayload,
  savedQueryRead,
} from './saved-query.object';

@Resolver(() => SavedQuery)
export class SavedQueryResolver {
  @ReadsRows()
  @Permit('FREE_QUERY')
  @Query(() => SavedQueryConnection, {
    description:
      '保存的查询，最近改动的在前：本人的；shared 为真时，是本单位、上级和下属单位的人共享的；代理他人时，只列该岗位单位看得到的。 Saved queries, last changed first: one’s own; with `shared`, those that people of the own unit and of units above and below share. In somebody’s place, as far as the post’s unit sees them.',
  })
  savedQueries(
    @Arg('shared', () => Boolean, { defaultValue: false, description: '别人共享的。 Those of others.' }) shared: boolean,
    @Arg('search', () => String, {
      nullable: true,
      description: '名称、保存人或原文中的文字。 Part of the name, of its owner’s or of the text.',
    })
    search: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const { userId } = signedInOf(context);
    const whose = (q: Sql): Sql => (shared ? sql`${q}.is_shared and ${q}.user_id <> ${userId}` : sql`${q}.user_id = ${userId}`);
    const pattern = search && containsPattern(search);
    const found = (q: Sql): Sql =>
      pattern ? sql` and (${q}.name ilike ${pattern} or ${q}.owner_name ilike ${pattern} or ${q}.text ilike ${pattern})` : sql``;
    return readConnection(context, info, {
      shape: savedQueryRead,
      keyType: 'uuid',
      where: (q) => sql`${whose(q)}${found(q)}`,
      order: [{ name: 'changedAt', sql: (q) => sql`${q}.changed_at`, type: 'timestamptz', descending: true }],
      page,
    });
  }

  @ReadsRows()
  @Permit('FREE_QUERY')
  @Query(() => SavedQuery, {
    nullable: true,
    description:
      '一个保存的查询：本人的，或共享给自己的；否则为空。 A saved query of one’s own, or one that is shared; null otherwise.',
  })
  async savedQuery(
    @Arg('id', () => ID, { description: '查询标识。 Id of the query.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const { userId } = signedInOf(context);
    if (!isUuid(id)) return rawNull;
    return readOne(
      context,
      info,
      savedQueryRead,
      (q) => sql`${q}.id = ${id}::uuid and (${q}.is_shared or ${q}.user_id = ${userId})`,
    );
  }

  @TakesTexts(LONGEST_QUERY)
  @Permit('FREE_QUERY')
  @Mutation(() => SaveQueryPayload, {
    description:
      '把一段查询以名称保存；访问令牌和代理他人时不可。 Saves a query under a name; not open to access tokens or in somebody’s place.',
  })
  saveQuery(
    @Arg('input', () => SaveQueryInput) input: SaveQueryInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<SaveQueryPayload>> {
    return keep(context, saveQuery, { ...input, operations: operationsOf(input.text) });
  }

  @TakesTexts(LONGEST_QUERY)
  @Permit('FREE_QUERY')
  @Mutation(() => ChangeQueryPayload, {
    description:
      '修改自己的查询；打开共享查询的人只看到自己权限内的数据。访问令牌和代理他人时不可。 Changes an own query; who runs a shared one sees what is his to see. Not open to access tokens or in somebody’s place.',
  })
  changeQuery(
    @Arg('input', () => ChangeQueryInput) { queryId, name, text, variables, isShared }: ChangeQueryInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ChangeQueryPayload>> {
    return keep(context, changeQuery, {
      queryId,
      ...(name == null ? {} : { name }),
      ...(text == null ? {} : { text, operations: operationsOf(text) }),
      ...(variables == null ? {} : { variables }),
      ...(isShared == null ? {} : { isShared }),
    });
  }

  @Permit('FREE_QUERY')
  @Mutation(() => DeleteQueryPayload, {
    description:
      '删除自己的查询；访问令牌和代理他人时不可。 Deletes an own query; not open to access tokens or in somebody’s place.',
  })
  deleteQuery(
    @Arg('input', () => DeleteQueryInput) input: DeleteQueryInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<DeleteQueryPayload>> {
    return keep(context, deleteQuery, input);
  }
}

type Keep<Input> = (database: Database, clock: Clock, actor: Actor, input: Input) => Promise<string>;

/** Queries are kept by people, as themselves: neither by the program of a token nor among those of a post. */
async function keep<Input>(context: RequestContext, act: Keep<Input>, input: Input): Promise<{ queryId: string }> {
  demandAccess(context, 'ONESELF');
  const queryId = await act(context.database, context.clock, signedInOf(context).actor, input);
  context.refreshRead();
  return { queryId };
}

/** What the operations of a document do; null when it is no GraphQL. */
function operationsOf(text: string): Operations {
  try {
    const { definitions } = parse(text.slice(0, LONGEST_QUERY + 1), { maxTokens: LONGEST_QUERY });
    return definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.operation] : []));
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
