import {
  type AggregateArgs,
  type AggregateQuestion,
  type AggregateSource,
  demandCoarse,
  planAggregate,
  type RawJson,
  type RequestContext,
  readAggregate,
} from '@chengxin/graphql-kit';
import { viewerParameter } from '@chengxin/policy/api';
import type { GraphQLResolveInfo } from 'graphql';
import { countedMonths } from '../data';

/** A question about rows that not everybody who may see sums may see one by one. */
export interface RowsQuestion<Where extends object> extends Omit<AggregateQuestion<Where>, 'args'> {
  readonly args: AggregateArgs;
  readonly source: AggregateSource<Where>;
  /** The right to see the rows; without it small groups are hidden, and only `coarse` conditions allowed. */
  readonly right: string;
  /** Names of the conditions that many rows share. */
  readonly coarse: ReadonlySet<string>;
}

/** Answers an aggregate of rows, by one statement. */
export async function aggregateRows<Where extends object>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { source, right, coarse, ...question }: RowsQuestion<Where>,
): Promise<RawJson> {
  const { args, where, measures, months } = question;
  const seesRows = context.signedIn?.permissions.has(right) ?? false;
  if (!seesRows) demandCoarse(args, [where, ...measures.map((measure) => measure.where)], coarse);
  return readAggregate(context, info, planAggregate(source, question), {
    countedMonths: months && countedMonths(months),
    smallCell: seesRows ? null : viewerParameter(context, 'privacy.small_cell'),
  });
}
