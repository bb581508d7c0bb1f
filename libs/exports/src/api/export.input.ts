import {
  type ExportFormat,
  GROUP_COLUMNS,
  type GroupColumn,
  RETAILER_COLUMNS,
  type RetailerColumn,
  type Words,
} from '@chengxin/exports/domain';
import { enumOf, YearMonthScalar } from '@chengxin/graphql-kit';
import { GroupOrder, GroupWhere } from '@chengxin/groups/api';
import { RetailerOrder, RetailerWhere } from '@chengxin/retailers/api';
import { Field, InputType } from 'type-graphql';
import { ExportFormatEnum } from './export-job.object';

/** Columns by their names, each described by its title. */
const columnsEnum = <Name extends string>(
  name: string,
  description: string,
  columns: Readonly<Record<Name, { title: Words }>>,
) => {
  const names = Object.keys(columns) as Name[];
  const titles = Object.fromEntries(names.map((column) => [column, columns[column].title])) as Record<Name, Words>;
  return enumOf(names, name, description, titles);
};

export const RetailerColumnEnum = columnsEnum<RetailerColumn>(
  'RetailerColumn',
  '零售户名单的列，负责人已遮掩。 Columns of the list of retailers; persons are masked.',
  RETAILER_COLUMNS,
);
export const GroupColumnEnum = columnsEnum<GroupColumn>(
  'GroupColumn',
  '小组名单的列。 Columns of the list of groups.',
  GROUP_COLUMNS,
);

const FORMAT = { description: '文件格式。 Format of the file.' };
const WHERE = { nullable: true, description: '与名单相同的筛选条件。 The same conditions as the list takes.' };
const ORDER = { nullable: true, description: '与名单相同的排序。 The same order as the list takes.' };
const COLUMNS = {
  nullable: true,
  description: '列及其次序；缺省为名单页面的列。 Columns in their order; by default those of the page.',
};

@InputType({ description: '导出零售户名单。 Exports the list of retailers.' })
export class ExportRetailersInput {
  @Field(() => ExportFormatEnum, FORMAT)
  format!: ExportFormat;

  @Field(() => RetailerWhere, WHERE)
  where?: RetailerWhere | null;

  @Field(() => [RetailerOrder], ORDER)
  orderBy?: RetailerOrder[] | null;

  @Field(() => [RetailerColumnEnum], COLUMNS)
  columns?: RetailerColumn[] | null;
}

@InputType({ description: '导出小组名单。 Exports the list of groups.' })
export class ExportGroupsInput {
  @Field(() => ExportFormatEnum, FORMAT)
  format!: ExportFormat;

  @Field(() => GroupWhere, WHERE)
  where?: GroupWhere | null;

  @Field(() => [GroupOrder], ORDER)
  orderBy?: GroupOrder[] | null;

  @Field(() => [GroupColumnEnum], COLUMNS)
  columns?: GroupColumn[] | null;

  @Field(() => YearMonthScalar, {
    description: '户数、例会、毛利率各列所指的月份。 Month that the columns of size, meeting and margin show.',
  })
  month!: string;
}
