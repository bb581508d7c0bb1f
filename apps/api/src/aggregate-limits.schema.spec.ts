import { DEMO_USERS } from '@chengxin/demo-city';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregate, cellOf, type Group, refusal } from './aggregate-questions.fixture';
import { addSecondCity } from './second-city.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const COUNT = 'measures: [{ key: "n", function: COUNT }]';
const SMALL_CELL = 5;

describe('who asks for an aggregate', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    await addSecondCity(api.admin);
    for (const { username } of DEMO_USERS) sessions.set(username, await api.signIn(username));
  });
  afterAll(() => api.close());

  const sessionOf = (username: string): string => sessions.get(username) ?? '';
  const countOf = async (table: string, unitCode: string, condition: string): Promise<number> => {
    const { rows } = await api.admin.query<{ n: number }>(
      `select count(*)::integer as n from ${table} x join unit u on u.code = $1 where x.scope between u.scope_from and u.scope_to and ${condition}`,
      [unitCode],
    );
    return rows[0]?.n ?? -1;
  };
  const people = DEMO_USERS.map((user) => [user.username, user] as const);

  it.each(people)('counts, as %s, the rows of the unit and no other, whatever unit is asked for', async (name, { unitCode }) => {
    const asked = async (field: string, args: string): Promise<number | null> =>
      (
        await aggregate(
          api,
          sessionOf(name),
          field,
          `${args}, ${field === 'indicatorAggregate' ? 'codes: [COVERAGE_OVERALL]' : COUNT}`,
        )
      ).total.rows;
    expect(await asked('retailerAggregate', 'by: []')).toBe(await countOf('retailer', unitCode, 'true'));
    expect(await asked('retailerAggregate', 'month: "2026-08"')).toBe(
      await countOf('retailer_month', unitCode, `month = '2026-08-01'`),
    );
    expect(await asked('groupAggregate', 'by: []')).toBe(await countOf('mutual_aid_group', unitCode, 'true'));
    expect(await asked('groupAggregate', 'month: "2026-08"')).toBe(
      await countOf('group_month', unitCode, `month = '2026-08-01'`),
    );
    expect(await asked('membershipAggregate', 'month: "2026-08"')).toBe(
      (await countOf('membership', unitCode, `date_trunc('month', lower(x.during)) = '2026-08-01'`)) +
        (await countOf('membership', unitCode, `date_trunc('month', upper(x.during)) = '2026-08-01'`)),
    );
    for (const field of ['retailerAggregate', 'groupAggregate', 'membershipAggregate'])
      expect([field, await asked(field, 'where: { unitCode: "140700" }, month: "2026-08"')]).toEqual([field, 0]);
    expect(await asked('indicatorAggregate', `unitCode: "${unitCode}", month: "2026-08"`)).toBe(1);
    for (const beyond of ['140000', '140700', '140702'])
      expect([beyond, await asked('indicatorAggregate', `unitCode: "${beyond}", month: "2026-08"`)]).toEqual([beyond, 0]);
  });

  it('is, as a county head, not told figures of siblings by units of theirs', async () => {
    const answer = await aggregate(
      api,
      sessionOf('county-head'),
      'indicatorAggregate',
      'codes: [COVERAGE_OVERALL], unitCode: "140602", by: [AREA], month: "2026-08"',
    );
    expect([answer.groups, answer.total.rows]).toEqual([[], 0]);
  });

  describe('and may see figures, but no rows', () => {
    const ofGroups = (group: Group): number[] =>
      group.suppressed ? [] : [group.rows ?? 0, ...group.cells.map((cell) => cell.rows ?? 0)];

    it.each([
      ['administrator', 'retailerAggregate', 'by: [AREA, FORMAT], top: 500'],
      ['juror', 'retailerAggregate', 'by: [AREA, FORMAT, STATUS], top: 500'],
      ['administrator', 'groupAggregate', 'by: [PLACE], month: "2026-08", top: 500'],
      ['administrator', 'membershipAggregate', 'by: [MONTH, AREA], from: "2026-01", to: "2026-08", top: 500'],
    ])('sees, as %s in %s (%s), no group of fewer than five, and cannot work one out', async (name, field, args) => {
      const answer = await aggregate(api, sessionOf(name), field, `${args}, ${COUNT}`);
      const parts = [...answer.groups, ...(answer.others ? [answer.others] : [])];
      const hidden = parts.filter((group) => group.suppressed);
      expect(hidden.length).toBeGreaterThan(1);
      for (const group of parts) for (const rows of ofGroups(group)) expect(rows === 0 || rows >= SMALL_CELL).toBe(true);
      for (const { rows, cells } of hidden)
        expect([rows, cells[0]?.value, cells[0]?.rows, cells[0]?.suppressed]).toEqual([null, null, null, true]);
      const shown = parts.reduce((sum, group) => sum + (group.rows ?? 0), 0);
      expect((answer.total.rows ?? 0) - shown).toBeGreaterThanOrEqual(SMALL_CELL);
    });

    it('sees what a measure leaves out no better than what it counts', async () => {
      const measures = 'measures: [{ key: "in", function: SHARE, where: { inGroup: true } }]';
      const { groups } = await aggregate(
        api,
        sessionOf('administrator'),
        'retailerAggregate',
        `by: [AREA, FORMAT], top: 500, ${measures}`,
      );
      for (const group of groups.filter((one) => !one.suppressed)) {
        const cell = cellOf(group, 'in');
        const out = (group.rows ?? 0) - (cell.rows ?? 0);
        expect([cell.rows === 0 || (cell.rows ?? 0) >= SMALL_CELL, out === 0 || out >= SMALL_CELL]).toEqual([true, true]);
      }
      expect(groups.some((group) => !group.suppressed)).toBe(true);
    });

    it('is held to conditions that many rows share', async () => {
      for (const args of [
        `where: { search: "张" }, ${COUNT}`,
        `where: { not: { licenceNo: { eq: "1" } } }, ${COUNT}`,
        'measures: [{ key: "n", function: COUNT, where: { and: [{ customerCode: { eq: "1" } }] } }]',
        `where: { not: { format: [OTHER] } }, ${COUNT}`,
        `where: { not: { and: [{ unitCode: "140602001J01" }, { format: [OTHER] }] } }, ${COUNT}`,
        `where: { or: [{ unitCode: "140602" }, { unitCode: "140622" }] }, ${COUNT}`,
        `where: { unitCode: "140602001J01" }, ${COUNT}`,
        'measures: [{ key: "n", function: COUNT, where: { and: [{ unitCode: "140602001J01" }] } }]',
        `by: [COUNTY], having: [{ measure: "n", gt: "3" }], ${COUNT}`,
        `by: [COUNTY], orderBy: [{ measure: "n" }], ${COUNT}`,
      ]) {
        const refused = await refusal(api, sessionOf('administrator'), 'retailerAggregate', args);
        expect([args, refused[0]?.extensions.code]).toEqual([args, 'BAD_USER_INPUT']);
        expect(await refusal(api, sessionOf('analyst'), 'retailerAggregate', args)).toEqual([]);
      }
    });

    it('is answered all groups or none: two questions that cut the same rows elsewhere would tell one', async () => {
      for (const field of ['retailerAggregate', 'groupAggregate']) {
        const asked = (top: number) => refusal(api, sessionOf('administrator'), field, `by: [COUNTY], top: ${top}, ${COUNT}`);
        expect((await asked(5))[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', inputPath: ['top'] });
        expect(await asked(6)).toEqual([]);
      }
    });

    it('sees every group where the policy hides none', async () => {
      await api.admin.query(
        `insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
         select 'privacy.small_cell', id, '2026-01-01', '1', '试验', '试验', '2026-01-01' from unit where code = '140600'`,
      );
      const args = `by: [PLACE, FORMAT], top: 500, ${COUNT}`;
      const answer = await aggregate(api, sessionOf('administrator'), 'retailerAggregate', args);
      expect(answer).toEqual(await aggregate(api, sessionOf('analyst'), 'retailerAggregate', args));
    });
  });

  describe('and asks for too much', () => {
    const months = 'from: "2022-01", to: "2026-08"';
    const many = Array.from({ length: 13 }, (_, index) => `{ key: "m${index}", function: COUNT }`).join(' ');
    it.each([
      ['four dimensions', `by: [CITY, COUNTY, AREA, PLACE], ${COUNT}`, 'by'],
      ['a dimension twice', `by: [CITY, CITY], ${COUNT}`, 'by'],
      ['thirteen measures', `measures: [${many}]`, 'measures'],
      ['no measure', 'measures: []', 'measures'],
      ['two measures of one name', 'measures: [{ key: "n", function: COUNT } { key: "n", function: COUNT }]', 'measures'],
      ['501 groups', `by: [PLACE], top: 501, ${COUNT}`, 'top'],
      ['61 months', `from: "2021-08", to: "2026-08", ${COUNT}`, 'from'],
      ['more measures × months than are good', `${months}, measures: [${many.split('}').slice(0, 8).join('}')}}]`, 'measures'],
      ['margins of today, which no survey has yet', 'measures: [{ key: "m", function: MEAN, field: MARGIN_ALL }]', 'measures'],
      ['a sum of rates', 'month: "2026-08", measures: [{ key: "m", function: SUM, field: MARGIN_ALL }]', 'measures'],
      ['a comparison with no month', `compareWith: LAST_YEAR, ${COUNT}`, 'compareWith'],
      ['a condition on a measure that is not there', `having: [{ measure: "x", gt: "1" }], ${COUNT}`, 'having'],
    ])('is refused %s in both languages, before anything is counted', async (_, args, path) => {
      api.countStatements();
      const query = `{ retailerAggregate(${args}) { groupCount } }`;
      for (const [language, script] of [['zh', /\p{Script=Han}/u] as const, ['en', /^[\x20-\x7e×]+$/] as const]) {
        const { errors } = await api.ask(sessionOf('analyst'), query, {}, { language });
        expect(errors.map(({ message, extensions }) => [script.test(message), extensions])).toEqual([
          [true, { code: 'BAD_USER_INPUT', inputPath: [path] }],
        ]);
      }
      expect(api.countStatements()).toBe(0);
    });
  });

  it('is answered by one statement, however much is asked', async () => {
    const args = `by: [COUNTY, FORMAT, MONTH], from: "2026-03", to: "2026-08", compareWith: LAST_YEAR, top: 10,
      having: [{ measure: "n", gt: "3" }], orderBy: [{ measure: "m", of: CHANGE }],
      measures: [{ key: "n", function: COUNT, where: { inGroup: true } } { key: "m", function: MEDIAN, field: MARGIN_ALL }]`;
    api.countStatements();
    await aggregate(api, sessionOf('analyst'), 'retailerAggregate', args);
    await aggregate(api, sessionOf('administrator'), 'groupAggregate', `by: [COUNTY], month: "2026-08", ${COUNT}`);
    expect(api.countStatements()).toBe(2);
  });

  it('gives an answer under whatever names, fragments and variables are asked', async () => {
    const query = `query Q($where: RetailerWhere!, $n: Int!) {
      a: retailerAggregate(by: [STATUS], where: $where, top: $n, ${COUNT}) { __typename first: groups { ...G } all: total { rows } }
    } fragment G on AggregateGroup { ... on AggregateGroup { k: keys { v: value } } cells @skip(if: true) { key } __typename }`;
    const { data, errors } = await api.ask(sessionOf('analyst'), query, { where: { or: [{ unitCode: '140622A01' }] }, n: 1 });
    expect(errors).toEqual([]);
    const all = await countOf('retailer', '140622A01', 'true');
    expect(data).toEqual({
      a: { __typename: 'Aggregate', first: [{ k: [{ v: 'ACTIVE' }], __typename: 'AggregateGroup' }], all: { rows: all } },
    });
  });
});
