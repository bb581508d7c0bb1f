import { column, extendShape, firstOf, many } from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import sql from 'sql-template-tag';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { chatStale, chatState } from './activities.sql';
import { Activity, activityRead } from './activity.object';
import { PartyPairing, partyPairingRead } from './help.object';
import { ChatCheck, type ChatState, ChatStateEnum, chatCheckRead, GroupHome, groupHomeRead } from './home.object';

extendShape(groupRead, {
  activities: many(
    () => activityRead,
    (g, a) => sql`${a}.id in (select x.activity_id from activity_group x where x.group_id = ${g}.id)`,
    (a) => sql`${a}.held_on desc, ${a}.recorded_at desc, ${a}.id`,
    12,
  ),
  home: firstOf(
    () => groupHomeRead,
    (g, h) => sql`${h}.keeper_id = ${g}.id and ${h}.closed_on is null`,
    (h) => sql`${h}.id`,
  ),
  chat: firstOf(
    () => chatCheckRead,
    (g, k) => sql`${k}.group_id = ${g}.id`,
    (k) => sql`${k}.checked_on desc`,
  ),
  chatState: column((g) => chatState(g)),
  chatStale: column((g, { today }) => chatStale(g, today)),
  // Who belongs to the party is told to nobody who may not see retailers' own data.
  partyPairing: firstOf(
    () => partyPairingRead,
    (g, p, { may }) => (may('RETAILER_READ') ? sql`${p}.covered_group_id = ${g}.id and ${p}.until is null` : sql`false`),
    (p) => sql`${p}.id`,
  ),
});

/** What this slice adds to a group; the values come with its row. */
interface MutualAidOfGroup extends Group {
  readonly activities: Activity[];
  readonly home: GroupHome | null;
  readonly chat: ChatCheck | null;
  readonly chatState: ChatState;
  readonly chatStale: boolean;
  readonly partyPairing: PartyPairing | null;
}

@Resolver(() => Group)
export class GroupMutualAidResolver {
  @FieldResolver(() => [Activity], {
    description: '参加过的互助活动，最近的在前，最多 12 项。 Activities it took part in, latest first, at most 12.',
  })
  activities(@Root() group: MutualAidOfGroup): Activity[] {
    return group.activities;
  }

  @FieldResolver(() => GroupHome, { nullable: true, description: '管理的小组之家；没有为空。 The home that it keeps, if any.' })
  home(@Root() group: MutualAidOfGroup): GroupHome | null {
    return group.home;
  }

  @FieldResolver(() => ChatCheck, {
    nullable: true,
    description: '最近一次微信群核对；从未核对为空。 The latest check of its chat, if any.',
  })
  chat(@Root() group: MutualAidOfGroup): ChatCheck | null {
    return group.chat;
  }

  @FieldResolver(() => ChatStateEnum, {
    description: '微信群最近核对的结果（SD-R38）。 What the latest check of its chat found.',
  })
  chatState(@Root() group: MutualAidOfGroup): ChatState {
    return group.chatState;
  }

  @FieldResolver(() => Boolean, {
    description: '微信群从未核对，或距最近核对超过参数 chat.stale_days。 Whether its chat wants to be checked.',
  })
  chatStale(@Root() group: MutualAidOfGroup): boolean {
    return group.chatStale;
  }

  @FieldResolver(() => PartyPairing, {
    nullable: true,
    description:
      '联系本组的党员职工；没有、或无权限 RETAILER_READ 时为空（SD-R33）。 The party-member employee who covers it; null when there is none, and without RETAILER_READ.',
  })
  partyPairing(@Root() group: MutualAidOfGroup): PartyPairing | null {
    return group.partyPairing;
  }
}
