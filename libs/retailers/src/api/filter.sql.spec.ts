import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { intConditions, marginConditions, type NestedWhere, nestedConditions, stringConditions } from './filter.sql';
import { orderKeys } from './order';

interface TierWhere extends NestedWhere<TierWhere> {
  tier?: number;
}
const written = (where: TierWhere | null) => {
  const { text, values } = nestedConditions(where, (part) => (part.tier === undefined ? [] : [sql`tier = ${part.tier}`]));
  return [text, values];
};

describe('filters become conditions', () => {
  it('in which nothing given is always true', () => {
    expect(written(null)).toEqual(['true', []]);
    expect(written({})).toEqual(['true', []]);
    expect(written({ or: [] })).toEqual(['true', []]);
  });

  it('joined with and, or, not; what is unknown is not met', () => {
    expect(written({ tier: 1, or: [{ tier: 2 }, { tier: 3 }], not: { and: [{ tier: 4 }, { tier: 5 }] } })).toEqual([
      '(tier = $1 and ((tier = $2) or (tier = $3)) and ((tier = $4) and (tier = $5)) is not true)',
      [1, 2, 3, 4, 5],
    ]);
  });

  it('three deep and forty in all at most', () => {
    const nested = (depth: number): TierWhere => (depth === 0 ? { tier: 1 } : { not: nested(depth - 1) });
    expect(() => written(nested(3))).not.toThrow();
    expect(() => written(nested(4))).toThrow(GraphQLError);
    const wide = (count: number): TierWhere => ({ or: Array.from({ length: count }, () => ({ tier: 1 })) });
    expect(() => written(wide(39))).not.toThrow();
    expect(() => written(wide(40))).toThrow(GraphQLError);
  });

  it('that carry every value as a parameter', () => {
    const [equal, contains] = stringConditions(sql`name`, { eq: "o'", contains: '50%_\\' });
    expect([equal?.text, equal?.values]).toEqual(['name = $1', ["o'"]]);
    expect([contains?.text, contains?.values]).toEqual(['name ilike $1', ['%50\\%\\_\\\\%']]);
    expect(intConditions(sql`n`, { gte: 1, lte: 0 }).map((part) => part.text)).toEqual(['n >= $1::integer', 'n <= $1::integer']);
  });

  it('on the exact fraction of a margin, and only where there is revenue', () => {
    expect(marginConditions(sql`r`, sql`c`, { lt: '0.11' }).map((part) => part.text)).toEqual([
      'r > 0',
      'r - c < $1::numeric * r',
    ]);
    expect(marginConditions(sql`r`, sql`c`, {})).toEqual([]);
  });
});

describe('an order', () => {
  const orders = { NAME: { type: 'text', sql: () => sql`name` }, SIZE: { type: 'integer', sql: () => sql`size` } } as const;
  const keys = (...orderBy: { field: 'NAME' | 'SIZE'; direction: 'ASC' | 'DESC' }[]) =>
    orderKeys(orderBy, orders, 'NAME').map((key) => `${key.name} ${key.descending}`);

  it('is the usual one when none is stated', () => {
    expect(keys()).toEqual(['NAME false']);
  });

  it('counts a field once', () => {
    expect(keys({ field: 'SIZE', direction: 'DESC' }, { field: 'SIZE', direction: 'ASC' })).toEqual(['SIZE true']);
  });
});
