import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from '../whole-api.fixture';

const MARK = '\ufeff';
const CREATE = 'mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret errors { code } } }';
const COVERAGE = '/data/indicators.csv?codes=COVERAGE_OVERALL,MARGIN_ALL&unit=140600&level=COUNTY&month=2026-08';

describe('figures by a link', () => {
  let api: WholeApi;
  let analyst: string;

  beforeAll(async () => {
    api = await openWholeApi();
    analyst = await api.signIn('analyst');
  });
  afterAll(() => api.close());

  const tokenOf = async (input: object = {}): Promise<string> => {
    const permissions = ['INDICATOR_READ', 'EVALUATION_READ'];
    const answer = await api.ask(analyst, CREATE, { input: { name: '链接', permissions, linkOnly: true, ...input } });
    return (answer.data as unknown as { createAccessToken: { secret: string } }).createAccessToken.secret;
  };
  const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ method: 'GET', url, headers });
  const linesOf = (body: string): string[][] =>
    body
      .replace(MARK, '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));

  it('are those of indicatorValues, each with numerator and denominator, one line each', async () => {
    const answer = await get(`${COVERAGE}&header=fields&token=${await tokenOf()}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.body.startsWith(MARK)).toBe(true);
    const [header = [], ...rows] = linesOf(answer.body);
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    const asked = await api.ask(
      analyst,
      `{ indicatorValues(where: { codes: [COVERAGE_OVERALL, MARGIN_ALL], unitCode: "140600", level: COUNTY, month: "2026-08" }) {
        code unitCode value numerator denominator } }`,
    );
    const { indicatorValues } = asked.data as unknown as { indicatorValues: Record<string, string>[] };
    expect(indicatorValues).toHaveLength(12);
    for (const name of ['code', 'unitCode', 'value', 'numerator', 'denominator'])
      expect(column(name)).toEqual(indicatorValues.map((value) => value[name] ?? ''));
  });

  it('have Chinese headers for workbooks, and cover several months', async () => {
    const url = '/data/indicators.csv?codes=COVERAGE_OVERALL&unit=140600&from=2026-06&to=2026-08';
    const [header, ...rows] = linesOf((await get(`${url}&token=${await tokenOf()}`)).body);
    expect(header?.slice(0, 4)).toEqual(['指标代码', '指标', '单位代码', '单位']);
    expect(rows.map((row) => row[5])).toEqual(['2026-06', '2026-07', '2026-08']);
  });

  it('of the evaluation are one line for each county and point', async () => {
    const answer = await get(`/data/evaluation.csv?unit=140600&month=2026-08&header=fields&token=${await tokenOf()}`);
    const [header, ...rows] = linesOf(answer.body);
    expect(header).toContain('pointScore');
    expect(rows).toHaveLength(6 * 4);
  });

  it('are read with a full token in the header, never in the address', async () => {
    const full = await tokenOf({ linkOnly: false });
    expect((await get(COVERAGE, { authorization: `Bearer ${full}` })).statusCode).toBe(200);
    expect((await get(`${COVERAGE}&token=${full}`)).statusCode).toBe(401);
    expect((await get(COVERAGE, { cookie: analyst })).statusCode).toBe(200);
  });

  it.each([
    ['nobody', COVERAGE, 401, 'UNAUTHENTICATED', false],
    ['a link without the right', '/data/evaluation.csv?unit=140600&month=2026-08', 403, 'FORBIDDEN', true],
    ['an indicator that is none', '/data/indicators.csv?codes=NOTHING&unit=140600&month=2026-08', 400, 'BAD_USER_INPUT', true],
    ['a unit that is none', '/data/indicators.csv?codes=MARGIN_ALL&unit=149999&month=2026-08', 400, 'BAD_USER_INPUT', true],
    ['no month', '/data/indicators.csv?codes=MARGIN_ALL&unit=140600', 400, 'BAD_USER_INPUT', true],
    [
      'the same parameter twice',
      '/data/indicators.csv?codes=MARGIN_ALL&codes=MARGIN_ALL&unit=140600&month=2026-08',
      400,
      'BAD_USER_INPUT',
      true,
    ],
    ['a table that is none', '/data/users.csv', 400, 'BAD_USER_INPUT', true],
  ] as const)('refuse %s as JSON with a code and the request id', async (_, url, status, code, withToken) => {
    const headers: Record<string, string> = withToken
      ? { authorization: `Bearer ${await tokenOf({ permissions: ['INDICATOR_READ'] })}` }
      : {};
    const answer = await get(url, headers);
    expect([answer.statusCode, answer.json<{ error: { code: string } }>().error.code]).toEqual([status, code]);
    expect(answer.json<{ error: { requestId: string } }>().error.requestId).toMatch(/^[0-9a-f]{12}$/);
    expect(api.takeFaults()).toEqual([]);
  });

  it('hold the scope of the token: the units below another county are not answered', async () => {
    const token = await tokenOf({ unitCode: '140622' });
    const below = (unit: string) =>
      get(`/data/indicators.csv?codes=COVERAGE_OVERALL&unit=${unit}&level=AREA&month=2026-08&token=${token}`);
    expect(linesOf((await below('140622')).body).length).toBeGreaterThan(1);
    expect(linesOf((await below('140602')).body)).toHaveLength(1);
  });

  it('cost the token’s budget, which the headers tell, and are refused beyond it', async () => {
    const url = `${COVERAGE.replace('month=2026-08', 'from=2025-03&to=2026-08')}&token=${await tokenOf({ hourlyBudget: 1000 })}`;
    const first = await get(url);
    expect([first.headers['x-query-cost'], first.headers['x-budget-remaining']]).toEqual(['432', '568']);
    expect((await get(url)).headers['x-budget-remaining']).toBe('136');
    const refused = await get(url);
    expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    expect(refused.json()).toMatchObject({ error: { code: 'BUDGET_EXHAUSTED', cost: { query: 432, remaining: 136 } } });
  });
});
