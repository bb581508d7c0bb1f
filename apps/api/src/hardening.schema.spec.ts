import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answered, openWholeApi, type WholeApi } from './whole-api.fixture';

/** What must never leave the server: suggestions, SQL, stacks, files. */
const INSIDE =
  /did you mean|\bselect\b.*\bfrom\b|syntax error at|relation "|node_modules|\.ts:\d|\.js:\d|\n {4}at |invalid input syntax|stacktrace/i;
const CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'CONFLICT'];

const nested = (depth: number): string => `${'parent { '.repeat(depth)}code${' }'.repeat(depth)}`;
const doubled = (steps: number): string =>
  Array.from(
    { length: steps },
    (_, step) => `fragment F${step} on Unit { ${step === steps - 1 ? 'name' : `...F${step + 1} a: parent { ...F${step + 1} }`} }`,
  ).join(' ');
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: unit(code: "140622") { code }`).join(' ')} }`;
const filters = (depth: number): string => `${'{ not: '.repeat(depth)}{ status: ACTIVE }${' }'.repeat(depth)}`;

/** Operations that must be refused as the client's fault. */
const REFUSED: Readonly<Record<string, readonly [query: string, variables?: object]>> = {
  'a query that is too deep': [`{ unit(code: "140622") { ${nested(40)} } }`],
  '100 aliases': [aliases(100)],
  '1000 aliases': [aliases(1000)],
  '5000 aliases': [aliases(5000)],
  'fragments that double twenty times': [`{ unit(code: "140622") { ...F0 } } ${doubled(21)}`],
  'fragments in a circle': [
    '{ unit(code: "1") { ...A } } fragment A on Unit { parent { ...B } } fragment B on Unit { parent { ...A } }',
  ],
  'more tokens than a page needs': [`{ ${'viewer { id } '.repeat(2000)} }`],
  'a query that costs too much': [
    '{ groups(first: 100) { nodes { members { retailer { memberships { group { members { id } } } } } } } }',
  ],
  'first: 0': ['{ groups(first: 0) { totalCount } }'],
  'first: -1': ['{ groups(first: -1) { totalCount } }'],
  'first: 101': ['{ groups(first: 101) { totalCount } }'],
  'first beyond 32 bits': ['{ groups(first: 2147483648) { totalCount } }'],
  'first as a text': ['{ groups(first: "10") { totalCount } }'],
  'first as a text in a variable': ['query($n: Int) { groups(first: $n) { totalCount } }', { n: '10' }],
  'a cursor of another list': ['{ groups(after: "WyJSZXRhaWxlciIsIjEiLCIyIl0") { nodes { id } } }'],
  'a cursor that is cut off': ['{ groups(after: "WyJHcm91cDpuYW1l") { nodes { id } } }'],
  'a cursor of ten kilobytes': [
    'query($after: String) { groups(after: $after) { nodes { id } } }',
    { after: 'A'.repeat(10_240) },
  ],
  'a day that does not exist': ['{ policyParameters(unitCode: "140600", on: "2026-02-30") { code } }'],
  'a month that does not exist': ['{ attention(unitCode: "140600", month: "2026-13") { kind } }'],
  'a day that does not exist in a variable': [
    'query($on: LocalDate) { policyParameters(unitCode: "140600", on: $on) { code } }',
    { on: '2026-02-30' },
  ],
  'a filter that does not exist': ['query($w: GroupWhere) { groups(where: $w) { totalCount } }', { w: { nmae: { eq: 'x' } } }],
  'filters nested two hundred times': [`{ groups(where: ${filters(200)}) { totalCount } }`],
  'a wrong field': ['{ viewer { usrname } }'],
  'a wrong argument': ['{ groups(whre: {}) { totalCount } }'],
  'a wrong value of an enumeration': ['{ units(where: { level: COUNTRY }) { code } }'],
  'a wrong type': ['query($w: GruopWhere) { groups(where: $w) { totalCount } }'],
  'a wrong directive': ['{ viewer @inculde(if: true) { id } }'],
  'a variable that is missing': ['query($code: String!) { unit(code: $code) { code } }'],
  'two operations and no name': ['query A { viewer { id } } query B { viewer { id } }'],
  'a subscription': ['subscription { viewer { id } }'],
  'half a query': ['{ viewer {'],
  nothing: [''],
  'a NUL in a filter': ['query($w: RetailerWhere) { retailers(where: $w) { totalCount } }', { w: { search: 'a\u0000b' } }],
  'a NUL in a code': ['query($code: String!) { unit(code: $code) { code } }', { code: '\u0000' }],
  'a text of ten thousand characters': ['query($code: String!) { unit(code: $code) { code } }', { code: 'x'.repeat(10_000) }],
  'a cursor of ten thousand characters, further down': [
    `query($after: String) { explainIndicator(code: MARGIN_ALL, unitCode: "140600", month: "2026-08") { rows(part: NUMERATOR, after: $after) { nodes { id } } } }`,
    { after: 'x'.repeat(10_000) },
  ],
  'a list of twenty thousand codes': [
    'query($codes: [String!]) { units(where: { codes: $codes }) { code } }',
    { codes: Array<string>(20_000).fill('140622') },
  ],
  'units by the hundred and one': ['{ units(first: 101) { code } }'],
  'half a surrogate pair and a NUL': ['query($code: String!) { unit(code: $code) { code } }', { code: '\ud800\u0000' }],
};

/** Odd operations that are answered, with an empty or a sensible result. */
const ANSWERED: Readonly<Record<string, readonly [query: string, variables?: object]>> = {
  'an id that is none': ['{ group(id: "x\' or 1=1 --") { id } }'],
  'an id of nobody': ['{ retailer(id: "00000000-0000-4000-8000-000000000000") { id } }'],
  'a unit that does not exist': ['{ unit(code: "__proto__") { code } }'],
  'a code with quotes': ['{ units(where: { search: "\'; drop table unit; --" }) { code } }'],
  'a name in emoji': ['{ groups(where: { name: { contains: "🚬" } }) { totalCount } }'],
  'half a surrogate pair': ['query($code: String!) { unit(code: $code) { code } }', { code: '\ud800' }],
  'a name from right to left': [
    'query($w: RetailerWhere) { retailers(where: $w) { totalCount } }',
    { w: { search: '\u202eعربي' } },
  ],
  'a search for nothing but spaces': [
    'query($w: RetailerWhere) { retailers(where: $w) { totalCount } }',
    { w: { search: '　 ' } },
  ],
  'the same order nine hundred times': [
    'query($o: [GroupOrder!]) { groups(orderBy: $o, first: 1) { nodes { id } } }',
    { o: Array<object>(900).fill({ field: 'NAME', direction: 'DESC' }) },
  ],
  'months before and after all time': [
    `{ past: evaluationRanking(unitCode: "140600", month: "1900-01") { rows { unitCode } }
       future: evaluationRanking(unitCode: "140600", month: "2999-12") { monthState asOf points { code } rows { unitCode } }
       indicatorValues(where: { codes: [MARGIN_ALL], unitCode: "140600", month: "1900-01" }) { rankChange yearToDateChange }
       indicatorHistogram(code: MARGIN_ALL, unitCode: "140600", month: "2999-12") { total } }`,
  ],
  'units that do not exist': [
    `{ months(unitCode: "x") { month } attention(unitCode: "x", month: "2026-08") { kind } groups(where: { unitCode: "x" }) { totalCount }
       indicatorValues(where: { codes: [MARGIN_ALL], unitCode: "x", month: "2026-08" }) { code }
       evaluationRanking(unitCode: "140622a01", month: "2026-08") { rows { unitCode } } }`,
  ],
  'the largest count there is': ['{ groups(where: { memberCount: { gte: 2147483647 } }) { totalCount } }'],
};

describe('a client that means no good', () => {
  let api: WholeApi;
  let session: string;

  beforeAll(async () => {
    api = await openWholeApi();
    session = await api.signIn('analyst');
  });
  afterAll(() => api.close());
  beforeEach(() => {
    api.takeFaults();
  });

  function expectNothingFromInside(answer: Answered): void {
    expect(answer.text).not.toMatch(INSIDE);
    expect(answer.headers['content-type']).toMatch(/json/);
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{12}$/);
    expect(api.takeFaults()).toEqual([]);
  }

  it.each(Object.entries(REFUSED))('is refused %s, with a code and nothing from inside', async (_, [query, variables]) => {
    const answer = await api.ask(session, query, variables);
    expect(answer.errors.length).toBeGreaterThan(0);
    for (const error of answer.errors) expect(CODES).toContain(error.extensions.code);
    expect(answer.status).toBeLessThan(500);
    expectNothingFromInside(answer);
  });

  it.each(Object.entries(ANSWERED))('is answered %s without harm', async (_, [query, variables]) => {
    const answer = await api.ask(session, query, variables);
    expect(answer.errors).toEqual([]);
    expectNothingFromInside(answer);
  });

  it('finds % and _ only where they are written', async () => {
    const count = async (search: string): Promise<number> => {
      const answer = await api.ask(session, 'query($w: RetailerWhere) { retailers(where: $w) { totalCount } }', {
        w: { search },
      });
      return (answer.data as unknown as { retailers: { totalCount: number } }).retailers.totalCount;
    };
    expect(await count('%')).toBe(0);
    expect(await count('_')).toBe(0);
    expect(await count('\\')).toBe(0);
  });

  it('walks through all units in parts, and is cut off nowhere', async () => {
    const codesOf = async (given: string): Promise<string[]> => {
      const answer = await api.ask(session, `{ units${given} { code } }`);
      return (answer.data as unknown as { units: { code: string }[] }).units.map(({ code }) => code);
    };
    const walked: string[] = [];
    for (let after = ''; ; after = walked.at(-1) ?? '') {
      const part = await codesOf(`(first: 100, after: "${after}")`);
      walked.push(...part);
      if (part.length < 100) break;
    }
    expect(walked).toEqual(await codesOf(''));
    expect(new Set(walked).size).toBe(walked.length);
    await api.admin.query(`insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind)
      select '140602999V' || i, '甲村' || i, 'PLACE', id, scope_from, scope_to, 'VILLAGE_CLUSTER' from unit, generate_series(1, 2000) i
       where code = '140602A01'`);
    const all = await api.ask(session, '{ units { code } }');
    expect(all.errors.map(({ message }) => message)).toEqual(['符合条件的超过 2000 个，请缩小范围，或用 first 分批取']);
    expect(await codesOf('(where: { parentCode: "140600" })')).toHaveLength(6);
  });

  it('gets no further with a cursor of its own making', async () => {
    const page = await api.ask(session, '{ groups(first: 1, orderBy: [{ field: FOUNDED_ON }]) { pageInfo { endCursor } } }');
    const cursor = (page.data as unknown as { groups: { pageInfo: { endCursor: string } } }).groups.pageInfo.endCursor;
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as string[];
    const forged = [
      [parts[0], 'no date', parts[2]],
      [parts[0], '2026-02-30', parts[2]],
      [parts[0], parts[1], 'no id'],
      [parts[0], "'; select 1 --", null],
    ];
    for (const keys of forged) {
      const after = Buffer.from(JSON.stringify(keys)).toString('base64url');
      const query =
        'query($after: String) { groups(first: 1, after: $after, orderBy: [{ field: FOUNDED_ON }]) { nodes { id } } }';
      const answer = await api.ask(session, query, { after });
      expect([keys, answer.errors.map((error) => error.extensions.code)]).toEqual([keys, ['BAD_USER_INPUT']]);
      expectNothingFromInside(answer);
    }
  });

  it('learns the schema only when signed in', async () => {
    const answer = await api.ask(null, '{ __schema { types { name } } }');
    expect(answer.errors.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect((await api.ask(session, '{ __schema { types { name } } }')).errors).toEqual([]);
  });
});
