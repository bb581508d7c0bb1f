import type { ArchiveDocument } from '@chengxin/archives/domain';
import { column, connectionOf, defineShape, many, one, type ReadShape, YearMonthScalar } from '@chengxin/graphql-kit';
import { Group, groupRead } from '@chengxin/groups/api';
import { firstDayOf, type YearMonth } from '@chengxin/kernel';
import { withinUnit } from '@chengxin/organization/data';
import sql, { empty, type Sql } from 'sql-template-tag';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ArchiveDocumentEnum } from './archive.enums';
import { ArchiveCell } from './archive-box.object';

@ObjectType({ description: '档案齐全矩阵的一行：一个小组的档案盒。 A row of the matrix: the box of a group.' })
export class ArchiveMatrixRow {
  @Field(() => ID, { description: '小组标识。 Id of the group.' })
  id!: string;

  @Field(() => Group, { description: '小组。 The group.' })
  group!: Group;

  @Field(() => YearMonthScalar, { description: '月份。 Month.' })
  month!: string;

  @Field(() => Int, { description: '实有份数。 Documents present.' })
  present!: number;

  @Field(() => Int, { description: '应有份数。 Documents required.' })
  required!: number;

  @Field(() => [ArchiveCell], { description: '各种资料，只列有要求的。 Its documents, those that are demanded.' })
  cells!: ArchiveCell[];
}

export const ArchiveMatrixRowConnection = connectionOf('ArchiveMatrixRow', () => ArchiveMatrixRow);

const cellRead: ReadShape = defineShape({
  type: 'ArchiveCell',
  table: sql`(select x.group_id, x.month, d.key as document, (d.value ->> 0)::integer as present, (d.value ->> 1)::integer as required
    from group_month x cross join lateral jsonb_each(x.archive) d)`,
  key: 'document',
  fields: {
    document: column((c) => sql`${c}.document`),
    present: column((c) => sql`${c}.present`),
    required: column((c) => sql`${c}.required`),
  },
});

/** Boxes of groups as the months have counted them. */
export const archiveMatrixRead: ReadShape = defineShape({
  type: 'ArchiveMatrixRow',
  table: sql`(select x.group_id, x.month, x.scope, x.place_id, x.archive, x.archive_present, x.archive_required, g.name, g.county_id, g.street_text, g.ordinal
    from group_month x join mutual_aid_group g on g.id = x.group_id where x.archive is not null)`,
  key: 'group_id',
  fields: {
    id: column((row) => sql`${row}.group_id`),
    group: one(
      () => groupRead,
      (row, g) => sql`${g}.id = ${row}.group_id`,
    ),
    month: column((row) => sql`to_char(${row}.month, 'YYYY-MM')`),
    present: column((row) => sql`${row}.archive_present`),
    required: column((row) => sql`${row}.archive_required`),
    cells: many(
      () => cellRead,
      (row, c) => sql`${c}.group_id = ${row}.group_id and ${c}.month = ${row}.month`,
      (c) => sql`${c}.document`,
    ),
  },
});

@InputType({ description: '档案齐全矩阵的筛选条件，各项须同时满足。 Conditions on boxes; all given ones must hold.' })
export class ArchiveMatrixWhere {
  @Field(() => ArchiveDocumentEnum, { nullable: true, description: '缺此种资料的。 Boxes that lack some of this document.' })
  missing?: ArchiveDocument | null;

  @Field(() => Boolean, { nullable: true, description: '是否齐全。 Whether the box is complete.' })
  complete?: boolean | null;
}

/** Rows of the matrix of a unit in a month. */
export const matrixCondition = (
  row: Sql,
  unitCode: string | null,
  month: YearMonth,
  where: ArchiveMatrixWhere | null | undefined,
): Sql => sql`${row}.month = ${firstDayOf(month)}::date ${unitCode == null ? empty : sql` and ${withinUnit(row, unitCode)}`}
  ${where?.complete == null ? empty : sql` and (${row}.archive_present = ${row}.archive_required) = ${where.complete}`}
  ${where?.missing == null ? empty : sql` and (${row}.archive -> ${where.missing}::text ->> 0)::integer < (${row}.archive -> ${where.missing}::text ->> 1)::integer`}`;
