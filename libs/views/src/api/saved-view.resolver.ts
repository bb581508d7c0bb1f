import { PageArgs, Permit, type RawJson, ReadsRows, type RequestContext, readConnection } from '@chengxin/graphql-kit';
import { signedInOf } from '@chengxin/identity/api';
import type { Clock } from '@chengxin/kernel';
import type { Actor, Database } from '@chengxin/persistence';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { deleteView, renameView, saveView, shareView } from '../data';
import {
  DeleteViewInput,
  DeleteViewPayload,
  RenameViewInput,
  RenameViewPayload,
  SavedView,
  SavedViewConnection,
  SaveViewInput,
  SaveViewPayload,
  ShareViewInput,
  ShareViewPayload,
  savedViewRead,
} from './saved-view.object';

type Keep<Input> = (database: Database, clock: Clock, actor: Actor, input: Input) => Promise<string>;

async function keep<Input>(context: RequestContext, act: Keep<Input>, input: Input): Promise<{ viewId: string }> {
  const viewId = await act(context.database, context.clock, signedInOf(context).actor, input);
  context.refreshRead();
  return { viewId };
}

@Resolver(() => SavedView)
export class SavedViewResolver {
  @ReadsRows()
  @Permit('INDICATOR_READ')
  @Query(() => SavedViewConnection, {
    description:
      '视图，最近改动的在前：本人的；shared 为真时，是本单位、上级和下属单位的人共享的；代理他人时，只列该岗位单位看得到的。 Views, last changed first: one’s own; with `shared`, those that people of the own unit and of units above and below share. In somebody’s place, as far as the post’s unit sees them.',
  })
  savedViews(
    @Arg('shared', () => Boolean, { defaultValue: false, description: '别人共享的。 Those of others.' }) shared: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    const { userId } = signedInOf(context);
    return readConnection(context, info, {
      shape: savedViewRead,
      keyType: 'uuid',
      where: (v) => (shared ? sql`${v}.is_shared and ${v}.user_id <> ${userId}` : sql`${v}.user_id = ${userId}`),
      order: [{ name: 'changedAt', sql: (v) => sql`${v}.changed_at`, type: 'timestamptz', descending: true }],
      page,
    });
  }

  @Permit('ONESELF')
  @Mutation(() => SaveViewPayload, { description: '把看板的一个网址保存为视图。 Saves an address of the dashboard as a view.' })
  saveView(
    @Arg('input', () => SaveViewInput) input: SaveViewInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<SaveViewPayload>> {
    return keep(context, saveView, input);
  }

  @Permit('ONESELF')
  @Mutation(() => RenameViewPayload, { description: '给自己的视图改名。 Gives an own view another name.' })
  renameView(
    @Arg('input', () => RenameViewInput) input: RenameViewInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<RenameViewPayload>> {
    return keep(context, renameView, input);
  }

  @Permit('ONESELF')
  @Mutation(() => ShareViewPayload, {
    description:
      '共享自己的视图，或取消共享；打开的人只看到自己权限内的数据。 Shares an own view or ends it; who opens it sees what is his to see.',
  })
  shareView(
    @Arg('input', () => ShareViewInput) input: ShareViewInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ShareViewPayload>> {
    return keep(context, shareView, input);
  }

  @Permit('ONESELF')
  @Mutation(() => DeleteViewPayload, { description: '删除自己的视图。 Deletes an own view.' })
  deleteView(
    @Arg('input', () => DeleteViewInput) input: DeleteViewInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<DeleteViewPayload>> {
    return keep(context, deleteView, input);
  }
}
