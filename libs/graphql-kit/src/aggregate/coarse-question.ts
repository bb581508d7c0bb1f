import { badInput } from '../errors';
import type { AggregateArgs } from './aggregate.args';

/**
 * Keeps viewers who may see sums but no rows to conditions that many rows share: with any other, or with a condition on hidden figures,
 * single rows could be told one question after the other.
 */
export function demandCoarse(
  { having, orderBy }: Pick<AggregateArgs, 'having' | 'orderBy'>,
  conditions: readonly (object | null | undefined)[],
  allowed: ReadonlySet<string>,
): void {
  const refuse = (name: string): never => {
    throw badInput({
      zh: `没有查看明细的权限时不能使用 ${name}，以免推知个体`,
      en: `${name} needs the right to see the rows: it could tell single ones`,
    });
  };
  if (having?.length) refuse('having');
  if (orderBy?.length) refuse('orderBy');
  const walk = (where: object): void => {
    for (const [name, value] of Object.entries(where)) {
      if (value === null || value === undefined) continue;
      if (name === 'and' || name === 'or' || name === 'not') [value].flat().forEach((inner: object) => walk(inner));
      else if (!allowed.has(name)) refuse(name);
    }
  };
  for (const where of conditions) if (where) walk(where);
}
