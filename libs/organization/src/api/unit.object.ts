import { enumOf, LocalDateScalar } from '@chengxin/graphql-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { PLACE_KINDS, type PlaceKind, POST_KINDS, type PostKind, UNIT_LEVELS, type UnitLevel } from '../domain';
import { PLACE_KIND_LABELS } from './unit-dimensions';

export const UnitLevelEnum = enumOf(UNIT_LEVELS, 'UnitLevel', '单位层级：省、市、县、片区、地点。 Level of a unit.', {
  PROVINCE: '省。 Province.',
  CITY: '市。 City.',
  COUNTY: '县。 County.',
  AREA: '片区，市场经理的辖区。 Area: a market manager’s part of a county.',
  PLACE: '地点：街道、乡镇所在地或村组。 Place: street, township seat or village cluster.',
});
export const PlaceKindEnum = enumOf(
  PLACE_KINDS,
  'PlaceKind',
  '地点种类：街道、乡镇所在地、村组。 Kind of a place.',
  PLACE_KIND_LABELS,
);
export const PostKindEnum = enumOf(POST_KINDS, 'PostKind', '岗位：客户经理、市管员、市场经理。 Post of an area.', {
  CUSTOMER_MANAGER: '客户经理。 Customer manager.',
  MARKET_INSPECTOR: '市管员。 Market inspector.',
  MARKET_MANAGER: '市场经理。 Market manager.',
});

@ObjectType({ description: '组织单位，自省至地点的一棵树。 A unit of the organisation tree.' })
export class Unit {
  @Field(() => ID, { description: 'GB/T 2260 代码，片区与地点加后缀。 Unit code.' })
  code!: string;

  @Field(() => String, { description: '名称。 Name.' })
  name!: string;

  @Field(() => UnitLevelEnum, { description: '层级。 Level.' })
  level!: UnitLevel;

  @Field(() => PlaceKindEnum, { nullable: true, description: '地点种类；非地点为 null。 Kind of a place; null of others.' })
  placeKind!: PlaceKind | null;

  @Field(() => String, {
    nullable: true,
    description: '地点所在乡镇、街道的九位代码。 Nine-digit code of the township of a place.',
  })
  townshipCode!: string | null;

  @Field(() => String, { nullable: true, description: '地点所在乡镇、街道的名称。 Name of that township.' })
  townshipName!: string | null;

  @Field(() => Unit, { nullable: true, description: '直接上级；省为 null。 The unit above; null of the province.' })
  parent!: Unit | null;

  @Field(() => [Unit], { description: '自省而下的上级单位，最近的在最后。 Units above, the nearest last.' })
  ancestors!: Unit[];

  @Field(() => [Unit], { description: '直属下级，最多 1000 个。 Direct children.' })
  children!: Unit[];

  @Field(() => [Post], {
    description: '现任岗位（含 AB 岗代理人），须有 INDICATOR_READ。 Posts and their named deputies; needs INDICATOR_READ.',
  })
  posts!: Post[];
}

@ObjectType({ description: '片区岗位及其 AB 岗代理人（AR-R25）。 A post and its named deputy.' })
export class Post {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => PostKindEnum, { description: '岗位。 Which post.' })
  kind!: PostKind;

  @Field(() => Unit, { description: '所在片区。 The area.' })
  unit!: Unit;

  @Field(() => String, { description: '任职人（A 岗）。 Who holds it.' })
  holderName!: string;

  @Field(() => String, { nullable: true, description: '已遮掩。 Masked.' })
  holderPhone!: string | null;

  @Field(() => String, { nullable: true, description: '代理人（B 岗）。 Who stands in.' })
  deputyName!: string | null;

  @Field(() => String, { nullable: true, description: '已遮掩。 Masked.' })
  deputyPhone!: string | null;

  @Field(() => LocalDateScalar, { description: '任职起始日。 First day.' })
  since!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '任职人今天休假时，休假的最后一天；否则为 null。 Last day of the absence when the holder is away today.',
  })
  absentUntil!: string | null;

  @Field(() => String, { description: '今天由谁负责：休假时为代理人。 Who is responsible today: the deputy during an absence.' })
  responsibleName!: string;

  @Field(() => [PostAbsence], { description: '未结束的休假，最多 10 条。 Absences that are not over, at most ten.' })
  absences!: PostAbsence[];
}

@ObjectType({ description: '任职人休假，其间由代理人负责（AR-R25）。 Days on which the deputy stands in.' })
export class PostAbsence {
  @Field(() => ID, { description: '内部编号。 Opaque.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: '第一天。 First day.' })
  from!: string;

  @Field(() => LocalDateScalar, { description: '最后一天。 Last day.' })
  to!: string;

  @Field(() => String, {
    nullable: true,
    description: '理由，只有系统管理员可见，其他人为空。 Reason: for administrators; null for others.',
  })
  reason!: string | null;
}
