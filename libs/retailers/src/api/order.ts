import type { Direction, OrderKey } from '@chengxin/graphql-kit';

/** Keys of the stated order; a field stated twice counts once, nothing stated means `usual`, ascending. */
export function orderKeys<Name extends string>(
  orderBy: readonly { readonly field: Name; readonly direction: Direction }[] | null | undefined,
  orders: Readonly<Record<Name, Pick<OrderKey, 'type' | 'sql'>>>,
  usual: Name,
): OrderKey[] {
  const stated = new Map<Name, Direction>();
  for (const { field, direction } of orderBy ?? []) if (!stated.has(field)) stated.set(field, direction);
  if (stated.size === 0) stated.set(usual, 'ASC');
  return [...stated].map(([name, direction]) => ({ name, ...orders[name], descending: direction === 'DESC' }));
}
