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
import { levelOfCode } from '@chengxin/organization/domain';
import { smallCellWithout } from '@chengxin/policy/api';
import type { GraphQLResolveInfo } from 'graphql';
import { countedMonths } from '../data';

/** A question about rows that not everybody who may see sums may see one by one. */
export interface RowsQuestion<Where extends object> extends Omit<AggregateQuestion<Where>, 'args'> {
  readonly args: AggregateArgs;
  readonly source: AggregateSource<Where>;
  /** The right to see the rows; without it small groups are hidden, and only `coarse` conditions allowed. */
  readonly right: string;
  /** Names of the conditions that many rows share; of units those above places. */
  readonly coarse: ReadonlySet<string>;
}

/** Answers an aggregate of rows, by one statement. */
export async function aggregateRows<Where extends object>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { source, right, coarse, ...question }: RowsQuestion<Where>,
): Promise<RawJson> {
  const { args, where, measures } = question;
  const smallCell = smallCellWithout(context, right);
  if (smallCell) {
    const isCoarse = (name: string, value: unknown): boolean =>
      coarse.has(name) && !(name === 'unitCode' && levelOfCode(String(value)) === 'PLACE');
    demandCoarse(args, [where, ...measures.map((measure) => measure.where)], isCoarse);
  }
  return readAggregate(context, info, planAggregate(source, question), {
    countedMonths,
    smallCell,
  });
}
