import {
  column,
  connectionOf,
  DecimalScalar,
  defineShape,
  enumOf,
  one,
  type ReadShape,
  YearMonthScalar,
} from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import { Unit, unitRead } from '@chengxin/organization/api';
import { Retailer, retailerRead } from '@chengxin/retailers/api';
import sql, { type Sql } from 'sql-template-tag';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ROW_KINDS, ROW_PARTS } from '../data';
import { CHANGE_CAUSES, type ChangeCause } from '../domain';
import { IndicatorFraction, IndicatorValue } from './indicator.object';

export const RowKindEnum = enumOf(ROW_KINDS, 'IndicatorRowKind', '按什么计数：零售户、小组、地点、片区、县。 What is counted.', {
  RETAILER: '零售户。 Retailers.',
  GROUP: '小组。 Groups.',
  PLACE: '地点。 Places.',
  AREA: '片区。 Areas.',
  COUNTY: '县。 Counties.',
});
export const RowPartEnum = enumOf(
  ROW_PARTS,
  'IndicatorRowPart',
  '分子所计、分母全部、在分母而不在分子。 Counted by the numerator; the whole population; of it those not counted.',
  {
    NUMERATOR: '已计入分子。 Counted by the numerator.',
    DENOMINATOR: '分母的全部。 The whole population.',
    MISSING: '在分母而未（全部）计入分子。 In the denominator, and not (in full) in the numerator.',
  },
);
export const ChangeCauseEnum = enumOf(
  CHANGE_CAUSES,
  'ChangeCause',
  '变化的原因：入组、退组、新办证、恢复经营、停业歇业、许可证到期、迁移、新建组、解散、例会、任期、毛利调查、政策参数、小组之家、微信群、互助活动、档案、更正。 Why a figure changed.',
  {
    JOINED: '入组。 Joined a group.',
    LEFT: '退组。 Left a group.',
    NEWLY_LICENSED: '新办证。 Newly licensed.',
    RESUMED: '恢复经营。 Resumed business.',
    CLOSED: '停业歇业。 Suspended or closed.',
    LICENCE_LAPSED: '许可证到期。 Licence lapsed.',
    MOVED: '迁移。 Moved.',
    FOUNDED: '新建小组。 Group founded.',
    DISSOLVED: '解散小组。 Group dissolved.',
    MEETING: '例会。 Meetings.',
    TERM: '组长任期。 Leader term.',
    PLEDGE: '签订或修订承诺书。 Pledge signed or revised.',
    HOME: '小组之家启用或停用。 Group home opened or closed.',
    CHAT: '微信群核对。 Chat checked.',
    ACTIVITY: '互助活动。 Activities of mutual aid.',
    ARCHIVE: '归档或缺档。 Papers filed, or due and missing.',
    SURVEY: '毛利调查。 Margin survey.',
    POLICY: '参数调整。 Parameter changed.',
    CORRECTED: '资料更正，也包括其余原因。 Data corrected, and whatever has no cause of its own.',
  },
);

@ObjectType({
  description: '数字背后的一行：一个零售户、小组、地点、片区或县，及其计入的数量。 A row behind a figure, with what it adds.',
})
export class IndicatorRow {
  @Field(() => ID, { description: '在本列表内唯一。 Unique within the list.' })
  id!: string;

  @Field(() => Unit, {
    description: '所在地点；按片区、县计数时为片区、县。 The place; where areas or counties are counted, those.',
  })
  unit!: Unit;

  @Field(() => Retailer, { nullable: true, description: '按户计数时的零售户。 The retailer, where retailers are counted.' })
  retailer!: Retailer | null;

  @Field(() => Group, {
    nullable: true,
    description: '该小组，或该户当月所在的小组。 The group, or the group of the retailer in the month.',
  })
  group!: Group | null;

  @Field(() => DecimalScalar, {
    description: '计入分子的数量（或其变化）。 What it adds to the numerator, or the change of that.',
  })
  numerator!: string;

  @Field(() => DecimalScalar, {
    description: '计入分母的数量（或其变化）。 What it adds to the denominator, or the change of that.',
  })
  denominator!: string;
}

export const IndicatorRowConnection = connectionOf('IndicatorRow', () => IndicatorRow);

const rowShape = defineShape({
  type: 'IndicatorRow',
  table: sql`(select null::text as id, null::integer as place_id, null::uuid as retailer_id, null::uuid as group_id, 0 as n, 0 as d)`,
  key: 'id',
  fields: {
    id: column((row) => sql`${row}.id`),
    unit: one(
      () => unitRead,
      (row, u) => sql`${u}.id = ${row}.place_id`,
    ),
    retailer: one(
      () => retailerRead,
      (row, r) => sql`${r}.id = ${row}.retailer_id`,
      true,
    ),
    group: one(
      () => groupRead,
      (row, g) => sql`${g}.id = ${row}.group_id`,
      true,
    ),
    numerator: column((row) => sql`coalesce(${row}.n, 0)::text`),
    denominator: column((row) => sql`coalesce(${row}.d, 0)::text`),
  },
});

/** Reads the rows of a select with the columns of the shape's table (`explainedRows`, `changedRows`). */
export const indicatorRowRead = (rows: Sql): ReadShape => ({ ...rowShape, table: rows });

@ObjectType({
  description:
    '一种原因造成的变化；各原因之和等于总变化。没有查看明细的权限时，行数少于 privacy.small_cell 的原因（连同避免推算所需的其他原因）不显示。 What one cause has changed; all causes sum to the change. Without the right to the rows, causes of fewer than privacy.small_cell are hidden, and the next smallest with them.',
})
export class CausedChange {
  @Field(() => ChangeCauseEnum, { description: '原因。 The cause.' })
  cause!: ChangeCause;

  @Field(() => Int, {
    nullable: true,
    description: '涉及的行数：户、组、地点或县；不显示时为 null。 Rows that it touched; null when hidden.',
  })
  rows!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '分子的变化；不显示时为 null。 Change of the numerator; null when hidden.',
  })
  numerator!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: '分母的变化；不显示时为 null。 Change of the denominator; null when hidden.',
  })
  denominator!: string | null;

  @Field(() => Boolean, { description: '是否因行数过少不显示。 Whether hidden for its few rows.' })
  suppressed!: boolean;
}

@ObjectType({
  description: '与某月（缺省为上月）相比的变化，按原因分列。 The change since a month, by default the one before, by cause.',
})
export class IndicatorChange {
  @Field(() => YearMonthScalar, { description: '比较的月份。 Month compared with.' })
  month!: string;

  @Field(() => IndicatorFraction, { description: '该月的分数。 The fraction of that month.' })
  from!: IndicatorFraction;

  @Field(() => DecimalScalar, { description: '分子的变化。 Change of the numerator.' })
  numerator!: string;

  @Field(() => DecimalScalar, { description: '分母的变化。 Change of the denominator.' })
  denominator!: string;

  @Field(() => [CausedChange], { description: '各原因造成的变化，之和等于总变化。 By cause; they sum to the change.' })
  causes!: CausedChange[];
}

@ObjectType({ description: '一个下级单位，以及它把上级数值拉高或拉低多少。 A unit below, and how far it pulls the figure.' })
export class IndicatorChild {
  @Field(() => IndicatorValue, { description: '该下级单位的数值。 Its own figure.' })
  value!: IndicatorValue;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      '（本单位数值 − 上级数值）× 本单位分母 ÷ 上级分母；各下级之和为 0，负值为拉低；不显示时为 null。 Deviation from the parent, weighted; sums to 0 over all; null when hidden.',
  })
  pull!: string | null;
}
