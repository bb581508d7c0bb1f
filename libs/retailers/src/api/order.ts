import type { Direction, OrderKey } from '@chengxin/graphql-kit';

/** What a field of an order means: one key, or several with names of their own that run the same way. */
type Order = Pick<OrderKey, 'type' | 'sql'> | readonly OrderKey[];

const keysOf = (order: Order): readonly (Pick<OrderKey, 'type' | 'sql'> & { readonly name?: string })[] =>
  'sql' in order ? [order] : order;

/** Keys of the stated order; a field stated twice counts once, nothing stated means `usual`, ascending. */
export function orderKeys<Name extends string>(
  orderBy: readonly { readonly field: Name; readonly direction: Direction }[] | null | undefined,
  orders: Readonly<Record<Name, Order>>,
  usual: Name,
): OrderKey[] {
  const stated = new Map<Name, Direction>();
  for (const { field, direction } of orderBy ?? []) if (!stated.has(field)) stated.set(field, direction);
  if (stated.size === 0) stated.set(usual, 'ASC');
  return [...stated].flatMap(([name, direction]) =>
    keysOf(orders[name]).map((key) => ({ name, ...key, descending: direction === 'DESC' })),
  );
}
