import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregate, cellOf, type Group, literal } from './aggregate-questions.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

type Where = Readonly<Record<string, unknown>>;

/** A list, the conditions it may have, and how a group of a dimension is written as one. */
interface List {
  readonly aggregate: string;
  readonly where: fc.Arbitrary<Where>;
  readonly dimensions: Readonly<Record<string, (value: string) => Where>>;
}

const UNITS = ['140600', '140622', '140602', '140622A01', '140681A02'];
const FORMATS = ['GROCERY', 'CONVENIENCE', 'SUPERMARKET', 'DEPARTMENT_STORE', 'TOBACCO_LIQUOR', 'ENTERTAINMENT', 'OTHER'];
const within = (value: string): Where => ({ unitCode: value });
const maybe = (conditions: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Where> =>
  fc.record(conditions, { requiredKeys: [] });
/** Conditions, joined with others now and then. */
const nested = (own: fc.Arbitrary<Where>): fc.Arbitrary<Where> =>
  fc.oneof(
    { weight: 3, arbitrary: own },
    { weight: 1, arbitrary: fc.record({ or: fc.tuple(own, own) }) },
    { weight: 1, arbitrary: fc.record({ and: fc.tuple(own), not: own }) },
  );

const LISTS: Readonly<Record<string, List>> = {
  retailers: {
    aggregate: 'retailerAggregate',
    where: nested(
      maybe({
        unitCode: fc.constantFrom(...UNITS),
        marketType: fc.constantFrom('URBAN', 'RURAL'),
        format: fc.subarray(FORMATS, { minLength: 1 }),
        status: fc.subarray(['ACTIVE', 'SUSPENDED', 'CLOSED'], { minLength: 1 }),
        tier: maybe({ gte: fc.integer({ min: 1, max: 20 }), lte: fc.integer({ min: 10, max: 30 }) }),
        inGroup: fc.boolean(),
        covered: fc.boolean(),
        licenceLapsing: fc.boolean(),
        margin: maybe({ gte: fc.constantFrom('0.1', '0.11'), lt: fc.constant('0.13') }),
        marginAgreed: maybe({ gte: fc.constantFrom('0.1', '0.11'), lt: fc.constant('0.13') }),
      }),
    ),
    dimensions: {
      COUNTY: within,
      AREA: within,
      PLACE: within,
      MARKET_TYPE: (value) => ({ marketType: value }),
      FORMAT: (value) => ({ format: [value] }),
      STATUS: (value) => ({ status: [value] }),
      TIER: (value) => ({ tier: { eq: Number(value) } }),
      TIER_BAND: (value) => ({ tier: { gte: Number(value.split('–')[0]), lte: Number(value.split('–')[1]) } }),
      IN_GROUP: (value) => ({ inGroup: value === 'true' }),
    },
  },
  groups: {
    aggregate: 'groupAggregate',
    where: nested(
      maybe({
        unitCode: fc.constantFrom(...UNITS),
        marketType: fc.constantFrom('URBAN', 'RURAL'),
        status: fc.constantFrom('ACTIVE', 'DISSOLVED'),
        memberCount: maybe({ gte: fc.integer({ min: 1, max: 12 }), lte: fc.integer({ min: 10, max: 30 }) }),
        meetingHeld: fc.boolean(),
        size: maybe({ gte: fc.integer({ min: 1, max: 12 }), lte: fc.integer({ min: 10, max: 30 }) }),
        sizeBand: fc.subarray(['SMALL', 'TYPICAL', 'LARGE'], { minLength: 1 }),
        leaderTermEnding: fc.boolean(),
        marginMet: fc.boolean(),
      }),
    ),
    dimensions: {
      COUNTY: within,
      AREA: within,
      PLACE: within,
      MARKET_TYPE: (value) => ({ marketType: value }),
      STATUS: (value) => ({ status: value }),
    },
  },
};

describe('an aggregate', () => {
  let api: WholeApi;
  let analyst: string;

  beforeAll(async () => {
    api = await openWholeApi();
    analyst = await api.signIn('analyst');
  });
  afterAll(() => api.close());

  const totals = async (list: string, wheres: readonly Where[]): Promise<number[]> => {
    const fields = wheres.map((where, index) => `l${index}: ${list}(where: ${literal(where)}, first: 1) { totalCount }`);
    const answer = await api.ask(analyst, `{ ${fields.join(' ')} }`);
    expect(answer.errors).toEqual([]);
    const data = answer.data as unknown as Record<string, { totalCount: number }>;
    return wheres.map((_, index) => data[`l${index}`]?.totalCount ?? -1);
  };
  const sum = (groups: readonly (Group | null)[]): number => groups.reduce((all, group) => all + (group?.rows ?? 0), 0);

  it.each(Object.entries(LISTS))(
    'of %s counts what the list counts, for any conditions, dimensions and filters of its measures',
    async (list, { aggregate: field, where: wheres, dimensions }) => {
      await fc.assert(
        fc.asyncProperty(
          wheres,
          wheres,
          fc.subarray(Object.keys(dimensions), { minLength: 0, maxLength: 3 }),
          fc.integer({ min: 1, max: 40 }),
          fc.nat(),
          async (where, filter, by, top, pick) => {
            const measures = `[{ key: "all", function: COUNT }, { key: "some", function: SHARE, where: ${literal(filter)} }]`;
            const args = `where: ${literal(where)}, by: ${literal(by)}, measures: ${measures}, top: ${top}`;
            const answer = await aggregate(api, analyst, field, args);
            const { groups, others, total, groupCount, groupTotal } = answer;
            expect(cellOf(total, 'some').denominator).toBe(cellOf(total, 'all').value);
            if (by.length > 0) {
              // No row is cut off: what is not in a group is in the others.
              expect(sum([...groups, others])).toBe(total.rows);
              expect([groupCount, groups.length]).toEqual([groupTotal, Math.min(top, groupCount)]);
            }
            const group = groups[pick % Math.max(1, groups.length)];
            const ofGroup = (group?.keys ?? []).map(({ dimension, value }) => dimensions[dimension]?.(value ?? '') ?? {});
            const asked: [Where, number | null][] = [
              [where, total.rows],
              [{ and: [where, filter] }, cellOf(total, 'some').rows],
            ];
            if (group)
              asked.push(
                [{ and: [where, ...ofGroup] }, group.rows],
                [{ and: [where, filter, ...ofGroup] }, cellOf(group, 'some').rows],
              );
            expect(asked.map(([, rows]) => rows)).toEqual(
              await totals(
                list,
                asked.map(([condition]) => condition),
              ),
            );
          },
        ),
        { numRuns: 100 },
      );
    },
    120_000,
  );

  it('of groups sums and averages the members that the list shows', async () => {
    const list = await api.ask(
      analyst,
      '{ groups(where: { unitCode: "140622A01", status: ACTIVE }, first: 100) { nodes { memberCount } } }',
    );
    const sizes = (list.data as unknown as { groups: { nodes: { memberCount: number }[] } }).groups.nodes
      .map((group) => group.memberCount)
      .sort((a, b) => a - b);
    const all = sizes.reduce((total, size) => total + size, 0);
    const middle = (((sizes[(sizes.length - 1) >> 1] ?? 0) + (sizes[sizes.length >> 1] ?? 0)) / 2).toFixed(6);
    const measures = ['SUM', 'MEAN', 'MEDIAN']
      .map((name) => `{ key: "${name}", function: ${name}, field: MEMBER_COUNT }`)
      .join(' ');
    const args = `where: { unitCode: "140622A01", status: ACTIVE }, measures: [${measures}]`;
    const { total } = await aggregate(api, analyst, 'groupAggregate', args);
    expect(cellOf(total, 'SUM').value).toBe(String(all));
    expect(cellOf(total, 'MEAN')).toMatchObject({ numerator: String(all), denominator: String(sizes.length) });
    expect(cellOf(total, 'MEDIAN').value).toBe(middle);
  });
});
