import {
  containsPattern,
  MAX_LIST_SIZE,
  Permit,
  type RawJson,
  ReadsRows,
  type RequestContext,
  readList,
  readOne,
  YearMonthScalar,
} from '@chengxin/graphql-kit';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { join, type Sql } from 'sql-template-tag';
import { Arg, Ctx, Field, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { PlaceKind, UnitLevel } from '../domain';
import { PlaceKindEnum, Unit, UnitLevelEnum } from './unit.object';
import { unitRead } from './unit.read';

@InputType({ description: '单位的筛选条件，各项须同时满足。 All given conditions must hold.' })
export class UnitWhere {
  @Field(() => [String], { nullable: true, description: '代码为其中之一。 One of these codes.' })
  codes?: string[] | null;

  @Field(() => String, { nullable: true, description: '直属此单位。 Direct children of this unit.' })
  parentCode?: string | null;

  @Field(() => [UnitLevelEnum], { nullable: true, description: '层级为其中之一。 One of these levels.' })
  level?: UnitLevel[] | null;

  @Field(() => String, { nullable: true, description: '在此单位之内（含本身）。 Within this unit.' })
  withinCode?: string | null;

  @Field(() => PlaceKindEnum, { nullable: true, description: '地点种类。 Kind of the place.' })
  placeKind?: PlaceKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '地点是否有正常小组（SD-R01 乡镇所在地）。 Whether an active group is seated there.',
  })
  hasGroup?: boolean | null;

  @Field(() => YearMonthScalar, {
    nullable: true,
    description: 'hasGroup 所指月份，按该月统计；缺省为今日。 Month that hasGroup means, as it was counted; by default today.',
  })
  month?: string | null;

  @Field(() => String, { nullable: true, description: '名称或代码的一部分。 Part of the name or code.' })
  search?: string | null;
}

/** From the top of the tree down, each unit before those below it. */
const treeOrder = (u: Sql): Sql => sql`${u}.scope_from, ${u}.level = 'PLACE', ${u}.sort, ${u}.code`;

@Resolver(() => Unit)
export class UnitResolver {
  @ReadsRows()
  @Permit('SIGNED_IN')
  @Query(() => Unit, { nullable: true, description: '按代码取一个单位。 One unit by its code.' })
  unit(
    @Arg('code', () => String, { description: '单位代码。 Code of the unit.' }) code: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readOne(context, info, unitRead, (u) => sql`${u}.code = ${code}`);
  }

  @ReadsRows()
  @Permit('SIGNED_IN')
  @Query(() => [Unit], {
    description: `按条件取单位，自上而下；超过 ${MAX_LIST_SIZE} 个时拒绝，请缩小范围，或用 first 与 after 分批取。 Units that meet the conditions, from the top down; more than ${MAX_LIST_SIZE} are refused: narrow the conditions, or take them in parts with first and after.`,
  })
  units(
    @Arg('where', () => UnitWhere, { nullable: true }) where: UnitWhere | null,
    @Arg('first', () => Int, { nullable: true, description: '只取前若干个，1 至 100。 No more than so many.' }) first:
      | number
      | null,
    @Arg('after', () => String, {
      nullable: true,
      description: '自此代码的单位之后。 Those that follow the unit of this code.',
    })
    after: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readList(
      context,
      info,
      unitRead,
      (u) => {
        const conditions = [sql`true`];
        if (where?.codes) conditions.push(sql`${u}.code = any(${where.codes}::text[])`);
        if (where?.parentCode) conditions.push(sql`${u}.parent_id = (select id from unit where code = ${where.parentCode})`);
        if (where?.level) conditions.push(sql`${u}.level = any(${where.level}::text[])`);
        if (where?.withinCode) {
          // A place has the scope of its area, and nothing but itself within.
          conditions.push(
            sql`exists (select from unit w where w.code = ${where.withinCode} and ${u}.scope_from >= w.scope_from and ${u}.scope_to <= w.scope_to
              and (w.level <> 'PLACE' or w.id = ${u}.id))`,
          );
        }
        if (where?.placeKind) conditions.push(sql`${u}.place_kind = ${where.placeKind}`);
        if (where?.hasGroup !== undefined && where?.hasGroup !== null) {
          const seated = where.month
            ? sql`exists (select from group_month gm where gm.place_id = ${u}.id and gm.month = ${`${where.month}-01`}::date)`
            : sql`exists (select from mutual_aid_group g where g.place_id = ${u}.id and g.status = 'ACTIVE')`;
          // Outside the viewer's subtree no group is visible, so nothing may be said about the place either.
          conditions.push(
            sql`${u}.scope_from between viewer_from() and viewer_to()`,
            where.hasGroup ? seated : sql`not ${seated}`,
          );
        }
        if (where?.search) {
          const pattern = containsPattern(where.search);
          conditions.push(sql`(${u}.name ilike ${pattern} or ${u}.code ilike ${pattern})`);
        }
        if (after)
          conditions.push(sql`(${treeOrder(u)}) > (select ${treeOrder(sql`last`)} from unit last where last.code = ${after})`);
        return join(conditions, ' and ');
      },
      treeOrder,
      first,
    );
  }
}
