import { enumOf } from './enum-of';

export const DIRECTIONS = ['ASC', 'DESC'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const OrderDirectionEnum = enumOf(DIRECTIONS, 'OrderDirection', '升序、降序。 Ascending, descending.', {
  ASC: '升序。 Ascending.',
  DESC: '降序。 Descending.',
});
