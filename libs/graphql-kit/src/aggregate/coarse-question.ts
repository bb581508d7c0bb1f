import { badInput } from '../errors';
import type { AggregateArgs } from './aggregate.args';

/**
 * Keeps viewers who may see sums but no rows to conditions that many rows share, all of which must hold: with any other, with `or` and
 * `not`, or with a condition on hidden figures, all but a few rows could be asked for, and single ones told one question after the other.
 */
export function demandCoarse(
  { having, orderBy }: Pick<AggregateArgs, 'having' | 'orderBy'>,
  conditions: readonly (object | null | undefined)[] = [],
  isCoarse: (name: string, value: unknown) => boolean = () => false,
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
      if (name === 'and') [value].flat().forEach((inner: object) => walk(inner));
      else if (!isCoarse(name, value)) refuse(typeof value === 'string' ? `${name}: "${value.slice(0, 40)}"` : name);
    }
  };
  for (const where of conditions) if (where) walk(where);
}
