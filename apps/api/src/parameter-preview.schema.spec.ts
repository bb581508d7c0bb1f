import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const QUERY = `query($input: ParameterPreviewInput!) { previewParameter(input: $input) {
  errors { code path }
  values { before { code unitCode band value numerator } after { code unitCode band target value numerator } }
  scores { unitCode score scoreAfter rank rankAfter }
} }`;

interface Preview {
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly values: readonly {
    readonly before: { readonly code: string; readonly unitCode: string; readonly band: string; readonly numerator: string };
    readonly after: {
      readonly code: string;
      readonly unitCode: string;
      readonly band: string;
      readonly target: string;
      readonly numerator: string;
    };
  }[];
  readonly scores: readonly {
    readonly unitCode: string;
    readonly scoreAfter: string;
    readonly score: string;
    readonly rankAfter: number;
  }[];
}

describe('a parameter looked at before it is set', () => {
  let api: WholeApi;
  let session: string;

  beforeAll(async () => {
    api = await openWholeApi();
    session = await api.signIn('administrator');
  });
  afterAll(() => api.close());

  const preview = async (code: string, value: string, unitCode = '140600', month = '2026-09'): Promise<Preview> => {
    const answer = await api.ask(session, QUERY, { input: { code, unitCode, value, month } });
    expect(answer.errors).toEqual([]);
    return (answer.data as unknown as { previewParameter: Preview }).previewParameter;
  };

  it('says nothing of a unit above one’s own, whose groups and retailers are out of sight', async () => {
    const countyHead = await api.signIn('county-head');
    const input = { code: 'group.size_max_typical', value: '12', month: '2026-09' };
    const { errors } = await api.ask(countyHead, QUERY, { input: { ...input, unitCode: '140600' } });
    expect(errors.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
    const own = await api.ask(countyHead, QUERY, { input: { ...input, unitCode: '140622' } });
    expect(own.errors).toEqual([]);
  });

  it('tells which counties would miss a target of 80 %: those below it now', async () => {
    const { values, scores } = await preview('coverage.overall', '0.80');
    const answer = await api.ask(
      session,
      '{ indicatorValues(where: { codes: [COVERAGE_OVERALL], unitCode: "140600", level: COUNTY, month: "2026-09" }) { unitCode value } }',
    );
    const now = (answer.data as unknown as { indicatorValues: { unitCode: string; value: string }[] }).indicatorValues;
    for (const { unitCode, value } of now) {
      const after = values.find((one) => one.after.unitCode === unitCode)?.after;
      expect(after).toMatchObject({
        target: '0.800000',
        band: Number(value) >= 0.8 ? 'MET' : Number(value) >= 0.75 ? 'NEAR' : 'MISSED',
      });
    }
    expect(scores).toEqual([]);
  });

  it('counts the rows again where it draws a line inside a figure, exactly as setting it does', async () => {
    const { values } = await preview('group.size_max_typical', '12');
    const expected = new Map(values.map(({ after }) => [`${after.unitCode} ${after.code}`, after.numerator]));
    expect(expected.size).toBeGreaterThan(0);
    const done = await api.ask(
      session,
      'mutation($input: SetPolicyParameterInput!) { setPolicyParameter(input: $input) { errors { code } } }',
      {
        input: {
          code: 'group.size_max_typical',
          unitCode: '140600',
          value: '12',
          effectiveFrom: '2026-09-01',
          reason: '按年度方案调整',
        },
      },
    );
    expect(done.data).toEqual({ setPolicyParameter: { errors: [] } });
    const answer = await api.ask(
      session,
      '{ indicatorValues(where: { codes: [GROUP_SIZE_10_15, GROUP_SIZE_16_25], unitCode: "140600", level: COUNTY, month: "2026-09" }) { code unitCode numerator } }',
    );
    const counted = (answer.data as unknown as { indicatorValues: { code: string; unitCode: string; numerator: string }[] })
      .indicatorValues;
    for (const { code, unitCode, numerator } of counted) {
      const key = `${unitCode} ${code}`;
      if (expected.has(key)) expect([key, expected.get(key)]).toEqual([key, numerator]);
    }
  });

  it('tells scores and ranks where a weight or a target of the evaluation is meant', async () => {
    const { scores } = await preview('evaluation.weight.build_area', '60');
    expect(scores).toHaveLength(6);
    expect(scores.some(({ score, scoreAfter }) => score !== scoreAfter)).toBe(true);
    expect(scores.map(({ rankAfter }) => rankAfter)).toEqual(scores.map(({ rankAfter }) => rankAfter).toSorted((a, b) => a - b));
  });

  it('is refused as the setting itself would be, and writes nothing', async () => {
    expect((await preview('coverage.overall', '1.5')).errors).toEqual([{ code: 'POLICY_VALUE_OUT_OF_RANGE', path: ['value'] }]);
    expect((await preview('group.size_floor', '30')).errors[0]?.code).toBe('POLICY_VALUE_OUT_OF_ORDER');
    expect((await preview('no.such', '1')).errors[0]?.code).toBe('POLICY_PARAMETER_UNKNOWN');
    const { rows } = await api.admin.query<{ n: string }>(
      `select count(*) as n from policy_parameter where code = 'coverage.overall'`,
    );
    expect(rows[0]?.n).toBe('0');
  });
});
