import 'reflect-metadata';
import { yearMonth } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../errors';
import type { AggregateArgs, AggregateMeasure } from './aggregate.args';
import { type AggregateQuestion, type AggregateSource, planAggregate } from './aggregate-plan';
import { aggregateStatement } from './aggregate-sql';

interface ShopWhere {
  readonly open?: boolean;
}

const shops: AggregateSource<ShopWhere> = {
  rows: (months) => sql`(select * from shop where ${months ?? []} is not null)`,
  dimensions: {
    STREET: { key: (row) => sql`${row}.street` },
    KIND: { key: (row) => sql`${row}.kind`, labels: { A: { zh: '甲', en: 'a' }, B: { zh: '乙', en: 'b' } } },
    BAND: { key: (row) => sql`${row}.band`, ofMonth: true },
  },
  fields: {
    SIZE: { numerator: (row) => sql`${row}.size` },
    MARGIN: { numerator: (row) => sql`${row}.gain`, denominator: (row) => sql`${row}.revenue`, ofMonth: true },
  },
  condition: (where, row) => (where?.open === undefined ? sql`true` : sql`${row}.open = ${where.open}`),
};
const AUGUST = [yearMonth('2026-08')];
const count: AggregateMeasure<string, ShopWhere> = { key: 'n', function: 'COUNT' };

const question = (
  part: Partial<AggregateQuestion<ShopWhere>>,
  args: Partial<AggregateArgs> = {},
): AggregateQuestion<ShopWhere> => ({
  by: [],
  measures: [count],
  where: null,
  months: AUGUST,
  ...part,
  args: { top: 100, ...args },
});
const refused = (part: Partial<AggregateQuestion<ShopWhere>>, args: Partial<AggregateArgs> = {}): unknown => {
  try {
    planAggregate(shops, question(part, args));
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error.extensions['inputPath'];
    throw error;
  }
};
const written = (part: Partial<AggregateQuestion<ShopWhere>>, args: Partial<AggregateArgs> = {}): string =>
  aggregateStatement(planAggregate(shops, question(part, args))).text.replace(/\s+/g, ' ');

describe('a question for an aggregate', () => {
  it('is refused where function and field do not fit', () => {
    const fits = (name: AggregateMeasure<string, ShopWhere>['function'], field: string | null): boolean =>
      refused({ measures: [{ key: 'm', function: name, field }] }) === null;
    expect([fits('COUNT', null), fits('COUNT', 'SIZE'), fits('SHARE', 'SIZE'), fits('SUM', null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([fits('SUM', 'SIZE'), fits('SUM', 'MARGIN')]).toEqual([true, false]);
    expect([fits('RATIO', 'SIZE'), fits('RATIO', 'MARGIN')]).toEqual([false, true]);
    expect([fits('MEAN', 'SIZE'), fits('MEAN', 'MARGIN'), fits('MEDIAN', 'MARGIN')]).toEqual([true, true, true]);
  });

  it('is refused of today what only months have', () => {
    expect(refused({ months: null, by: ['BAND'] })).toEqual(['by']);
    expect(refused({ months: null, measures: [{ key: 'm', function: 'MEAN', field: 'MARGIN' }] })).toEqual(['measures']);
    expect(refused({ months: null }, { compareWith: 'LAST_YEAR' })).toEqual(['compareWith']);
    expect(refused({ by: ['BAND'] }, { compareWith: 'LAST_YEAR' })).toBeNull();
  });

  it('may cost 360: measures × months, quantiles three times, a comparison twice', () => {
    const months = Array.from({ length: 60 }, (_, index) =>
      yearMonth(`20${String(20 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`),
    );
    const measures = (length: number): AggregateMeasure<string, ShopWhere>[] =>
      Array.from({ length }, (_, index) => ({ key: `m${index}`, function: 'COUNT' }));
    expect(refused({ months, measures: measures(6) })).toBeNull();
    expect(refused({ months, measures: measures(7) })).toEqual(['measures']);
    expect(refused({ months, measures: measures(4) }, { compareWith: 'PREVIOUS_MONTH' })).toEqual(['measures']);
    const medians = ['a', 'b', 'c'].map((key) => ({ key, function: 'MEDIAN', field: 'SIZE' }) as const);
    expect(refused({ months: months.slice(0, 40), measures: medians })).toBeNull();
    expect(refused({ months: months.slice(0, 41), measures: medians })).toEqual(['measures']);
  });

  it('orders and leaves out by measures that it has', () => {
    expect(refused({}, { orderBy: [{ measure: 'x', of: 'VALUE', direction: 'ASC' }] })).toEqual(['orderBy']);
    expect(refused({}, { having: [{ measure: 'n', of: 'CHANGE', gt: '0' }] })).toEqual(['having']);
    expect(refused({}, { having: [{ measure: 'n', of: 'CHANGE', gt: '0' }], compareWith: 'LAST_YEAR' })).toBeNull();
  });
});

describe('its statement', () => {
  it('reads each expression of a row once, however many measures use it', () => {
    const open = { open: true };
    const measures: AggregateMeasure<string, ShopWhere>[] = [
      { key: 'a', function: 'COUNT', where: open },
      { key: 'b', function: 'SHARE', where: open },
      { key: 'c', function: 'MEAN', field: 'SIZE', where: open },
    ];
    expect(written({ measures }).match(/\.open = /g)).toHaveLength(1);
  });

  it('adds up what can be added up, and reads the rows of sums for quantiles only', () => {
    expect(written({ by: ['STREET'] })).not.toContain('percentile_cont');
    expect(
      written({ by: ['STREET'], measures: [{ key: 'm', function: 'MEDIAN', field: 'SIZE' }] }).match(/percentile_cont/g),
    ).toHaveLength(3);
  });

  it('stands in the order of the words where a dimension has words', () => {
    expect(written({ by: ['KIND'] })).toMatch(/order by array_position\(\$\d+::text\[\], k0::text\)/);
  });

  it('carries every value of the question as a parameter', () => {
    const plan = planAggregate(
      shops,
      question(
        { measures: [{ ...count, where: { open: false } }] },
        { top: 7, having: [{ measure: 'n', of: 'VALUE', gte: '0.5' }] },
      ),
    );
    expect(aggregateStatement(plan).values).toEqual(expect.arrayContaining([false, 7, '0.5']));
  });
});
