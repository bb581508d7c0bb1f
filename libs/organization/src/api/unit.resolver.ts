import { Permit, type RawJson, ReadsRows, type RequestContext, readList, readOne } from '@chengxin/graphql-kit';
import type { GraphQLResolveInfo } from 'graphql';
import sql, { join } from 'sql-template-tag';
import { Arg, Ctx, Field, Info, InputType, Query, Resolver } from 'type-graphql';
import type { PlaceKind, UnitLevel } from '../domain';
import { PlaceKindEnum, Unit, UnitLevelEnum } from './unit.object';
import { unitRead } from './unit.read';

@InputType({ description: '单位的筛选条件，各项须同时满足。 All given conditions must hold.' })
export class UnitWhere {
  @Field(() => [String], { nullable: true })
  codes?: string[] | null;

  @Field(() => String, { nullable: true })
  parentCode?: string | null;

  @Field(() => UnitLevelEnum, { nullable: true })
  level?: UnitLevel | null;

  @Field(() => String, { nullable: true, description: '在此单位之内（含本身）。 Within this unit.' })
  withinCode?: string | null;

  @Field(() => PlaceKindEnum, { nullable: true })
  placeKind?: PlaceKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '地点是否有正常小组（SD-R01 乡镇所在地）。 Whether an active group is seated there.',
  })
  hasGroup?: boolean | null;

  @Field(() => String, { nullable: true, description: '名称或代码的一部分。 Part of the name or code.' })
  search?: string | null;
}

@Resolver(() => Unit)
export class UnitResolver {
  @ReadsRows()
  @Permit('SIGNED_IN')
  @Query(() => Unit, { nullable: true, description: '按代码取一个单位。 One unit by its code.' })
  unit(
    @Arg('code', () => String) code: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RawJson> {
    return readOne(context, info, unitRead, (u) => sql`${u}.code = ${code}`);
  }

  @ReadsRows()
  @Permit('SIGNED_IN')
  @Query(() => [Unit], { description: '按条件取单位，最多 1000 个。 Units that meet the conditions, at most 1000.' })
  units(
    @Arg('where', () => UnitWhere, { nullable: true }) where: UnitWhere | null,
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
        if (where?.level) conditions.push(sql`${u}.level = ${where.level}`);
        if (where?.withinCode) {
          conditions.push(
            sql`exists (select from unit w where w.code = ${where.withinCode} and ${u}.scope_from >= w.scope_from and ${u}.scope_to <= w.scope_to)`,
          );
        }
        if (where?.placeKind) conditions.push(sql`${u}.place_kind = ${where.placeKind}`);
        if (where?.hasGroup !== undefined && where?.hasGroup !== null) {
          const seated = sql`exists (select from mutual_aid_group g where g.place_id = ${u}.id and g.status = 'ACTIVE')`;
          // Outside the viewer's subtree no group is visible, so nothing may be said about the place either.
          conditions.push(
            sql`${u}.scope_from between viewer_from() and viewer_to()`,
            where.hasGroup ? seated : sql`not ${seated}`,
          );
        }
        if (where?.search) {
          const pattern = `%${where.search.replace(/[\\%_]/g, '\\$&')}%`;
          conditions.push(sql`(${u}.name ilike ${pattern} or ${u}.code ilike ${pattern})`);
        }
        return join(conditions, ' and ');
      },
      (u) => sql`${u}.scope_from, ${u}.level = 'PLACE', ${u}.sort, ${u}.code`,
    );
  }
}
