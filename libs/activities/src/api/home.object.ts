import { column, defineShape, enumOf, LocalDateScalar, one, type ReadShape } from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import { Unit, unitRead } from '@chengxin/organization/api';
import { Retailer, retailerRead } from '@chengxin/retailers/api';
import sql from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const CHAT_STATES = ['COMPLETE', 'INCOMPLETE', 'NO_CHAT', 'UNCHECKED'] as const;
export type ChatState = (typeof CHAT_STATES)[number];
export const ChatStateEnum = enumOf(
  CHAT_STATES,
  'ChatState',
  '小组微信群最近一次核对的结果（SD-R38）。 What the latest check of a group’s chat found.',
  {
    COMPLETE: '客户经理、市管员都在群内。 Both officers are in it.',
    INCOMPLETE: '缺客户经理或市管员。 One of them is missing.',
    NO_CHAT: '未建群。 There is no chat.',
    UNCHECKED: '从未核对。 Nobody has ever checked.',
  },
);

@ObjectType({ description: '小组之家：为片区小组设的活动场所（SD-R37）。 A place set up for the groups of an area.' })
export class GroupHome {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Unit, { description: '所在片区。 Area.' })
  area!: Unit;

  @Field(() => Group, { description: '管理它的小组。 The group that keeps it.' })
  keeper!: Group;

  @Field(() => String, { description: '地址。 Address.' })
  address!: string;

  @Field(() => String, { nullable: true, description: '设备。 Equipment.' })
  equipment!: string | null;

  @Field(() => Boolean, { description: '兼作零售客户党员之家（SD-R33）。 Whether it is the home of party-member retailers too.' })
  isPartyHome!: boolean;

  @Field(() => LocalDateScalar, { description: '启用日期。 Day on which it was opened.' })
  openedOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '停用日期；在用为空。 First day on which it is none.' })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: '停用原因。 Why it was closed.' })
  closeReason!: string | null;
}

@ObjectType({ description: '县的示范店，同时一家（SD-R37）。 The demonstration shop of a county, one at a time.' })
export class DemonstrationShop {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => Unit, { description: '县。 County.' })
  county!: Unit;

  @Field(() => Retailer, { nullable: true, description: '零售户；不在可见范围内为空。 The retailer; null when out of sight.' })
  retailer!: Retailer | null;

  @Field(() => LocalDateScalar, { description: '自何日起。 First day.' })
  since!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: '自当日起不再是；现任为空。 First day on which it is none.' })
  until!: string | null;
}

@ObjectType({ description: '对小组微信群的一次核对（SD-R38）。 What somebody saw in the chat of a group.' })
export class ChatCheck {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: '核对日期。 Day.' })
  checkedOn!: string;

  @Field(() => String, { description: '核对人。 Who checked.' })
  checkedBy!: string;

  @Field(() => Boolean, { description: '已建群。 Whether there is a chat.' })
  hasChat!: boolean;

  @Field(() => Boolean, { description: '客户经理在群内。 Whether the customer manager is in it.' })
  hasCustomerManager!: boolean;

  @Field(() => Boolean, { description: '市管员在群内。 Whether the market inspector is in it.' })
  hasMarketInspector!: boolean;
}

@ObjectType({
  description: '县的组长群，由市场经理建立（SD-R38）。 The chat of a county’s leaders, which the market manager keeps.',
})
export class LeadersChat {
  @Field(() => Unit, { description: '县。 County.' })
  county!: Unit;

  @Field(() => LocalDateScalar, { nullable: true, description: '最近核对日期；从未核对为空。 Day of the latest check.' })
  checkedOn!: string | null;

  @Field(() => String, { nullable: true, description: '核对人。 Who checked.' })
  checkedBy!: string | null;

  @Field(() => Boolean, { nullable: true, description: '已建群。 Whether there is a chat.' })
  hasChat!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '市场经理在群内。 Whether the market manager is in it.' })
  hasMarketManager!: boolean | null;
}

@ObjectType({ description: '一个单位的阵地现状。 Where a unit stands with homes, shops, chats and pairings today.' })
export class MutualAidStanding {
  @Field(() => Int, { description: '在册小组。 Active groups.' })
  groups!: number;

  @Field(() => Int, { description: '片区。 Areas.' })
  areas!: number;

  @Field(() => Int, { description: '有小组之家的片区（SD-R37）。 Areas with a home.' })
  areasWithHome!: number;

  @Field(() => Int, { description: '在用的小组之家。 Homes in use.' })
  homes!: number;

  @Field(() => Int, { description: '微信群两人到位的小组（SD-R38）。 Groups whose chat has both officers.' })
  chatsComplete!: number;

  @Field(() => Int, { description: '缺人或未建群的小组。 Groups whose chat lacks an officer, or that have none.' })
  chatsIncomplete!: number;

  @Field(() => Int, { description: '从未核对的小组。 Groups whose chat nobody has checked.' })
  chatsUnchecked!: number;

  @Field(() => Int, {
    description: '核对已过期（参数 chat.stale_days）的小组，不含从未核对的。 Groups whose check has become old.',
  })
  chatsStale!: number;

  @Field(() => Int, { description: '没有党员职工联系的小组（SD-R33）。 Groups that no party-member employee covers.' })
  groupsUnpaired!: number;
}

export const groupHomeRead: ReadShape = defineShape({
  type: 'GroupHome',
  table: 'group_home',
  key: 'id',
  fields: {
    id: column((h) => sql`${h}.id`),
    area: one(
      () => unitRead,
      (h, u) => sql`${u}.id = ${h}.area_id`,
    ),
    keeper: one(
      () => groupRead,
      (h, g) => sql`${g}.id = ${h}.keeper_id`,
    ),
    address: column((h) => sql`${h}.address`),
    equipment: column((h) => sql`${h}.equipment`),
    isPartyHome: column((h) => sql`${h}.party_home`),
    openedOn: column((h) => sql`${h}.opened_on`),
    closedOn: column((h) => sql`${h}.closed_on`),
    closeReason: column((h) => sql`${h}.close_reason`),
  },
});

export const demonstrationShopRead: ReadShape = defineShape({
  type: 'DemonstrationShop',
  table: 'demonstration_shop',
  key: 'id',
  fields: {
    id: column((s) => sql`${s}.id`),
    county: one(
      () => unitRead,
      (s, u) => sql`${u}.id = ${s}.county_id`,
    ),
    retailer: one(
      () => retailerRead,
      (s, r) => sql`${r}.id = ${s}.retailer_id`,
      true,
    ),
    since: column((s) => sql`${s}.since`),
    until: column((s) => sql`${s}.until`),
  },
});

export const chatCheckRead: ReadShape = defineShape({
  type: 'ChatCheck',
  table: 'chat_check',
  key: 'id',
  fields: {
    id: column((k) => sql`${k}.id`),
    checkedOn: column((k) => sql`${k}.checked_on`),
    checkedBy: column((k) => sql`${k}.checked_by`),
    hasChat: column((k) => sql`${k}.has_chat`),
    hasCustomerManager: column((k) => sql`${k}.has_customer_manager`),
    hasMarketInspector: column((k) => sql`${k}.has_market_inspector`),
  },
});

/** Counties with the latest check of their leaders' chat, if there is one. */
export const leadersChatRead: ReadShape = defineShape({
  type: 'LeadersChat',
  table: sql`(select u.*, k.checked_on, k.checked_by, k.has_chat, k.has_market_manager from unit u left join lateral (
    select * from chat_check c where c.county_id = u.id order by c.checked_on desc limit 1) k on true where u.level = 'COUNTY')`,
  key: 'id',
  fields: {
    county: one(
      () => unitRead,
      (k, u) => sql`${u}.id = ${k}.id`,
    ),
    checkedOn: column((k) => sql`${k}.checked_on`),
    checkedBy: column((k) => sql`${k}.checked_by`),
    hasChat: column((k) => sql`${k}.has_chat`),
    hasMarketManager: column((k) => sql`${k}.has_market_manager`),
  },
});
