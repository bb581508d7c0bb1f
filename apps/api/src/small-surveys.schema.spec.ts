import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aggregate, refusal } from './aggregate-questions.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const MONTH = '2026-08';
const CREATE = 'mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret errors { code } } }';

interface Figure {
  readonly unitCode: string;
  readonly state: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

describe('what a single shop sold and earned', () => {
  let api: WholeApi;
  let place: string;
  let area: string;

  beforeAll(async () => {
    api = await openWholeApi();
    // A place with one surveyed shop, of an area with many.
    const { rows } = await api.admin.query<{ place: string; area: string }>(
      `select p.code as place, a.code as area from indicator_month im join unit p on p.id = im.unit_id join unit a on a.id = p.parent_id
        where im.code = 'MARGIN_MEMBER_SHARE_ALL' and im.month = '${MONTH}-01' and im.level = 'PLACE' order by im.denominator, p.code limit 1`,
    );
    [place, area] = [rows[0]?.place ?? '', rows[0]?.area ?? ''];
  });
  afterAll(() => api.close());

  const figuresOf = async (user: string, unitCode: string, code = 'MARGIN_ALL'): Promise<readonly Figure[]> => {
    const where = `{ codes: [${code}], unitCode: "${unitCode}", month: "${MONTH}" }`;
    const answer = await api.ask(
      await api.signIn(user),
      `{ indicatorValues(where: ${where}) { unitCode state value numerator denominator } }`,
    );
    expect(answer.errors).toEqual([]);
    return (answer.data as unknown as { indicatorValues: readonly Figure[] }).indicatorValues;
  };
  const hidden = { state: 'SUPPRESSED', value: null, numerator: null, denominator: null };

  it.each(['juror', 'administrator'])('is not told to the %s by the figures of its place, whose area is told', async (user) => {
    expect(await figuresOf(user, place)).toEqual([{ unitCode: place, ...hidden }]);
    expect(await figuresOf(user, place, 'MARGIN_MEMBER_SHARE_ALL')).toEqual([{ unitCode: place, ...hidden }]);
    expect((await figuresOf(user, place, 'COVERAGE_OVERALL'))[0]?.state).toBe('REPORTED');
    expect(await figuresOf(user, area)).toEqual(await figuresOf('analyst', area));
    expect((await figuresOf('analyst', place))[0]?.state).toBe('REPORTED');
  });

  it('is not told by an explanation: neither of the place nor among the children of its area', async () => {
    const query = (unit: string) => `{ explainIndicator(code: MARGIN_ALL, unitCode: "${unit}", month: "${MONTH}") {
      value { unitCode state value numerator denominator } change { month } children { pull value { unitCode state value numerator denominator } } } }`;
    const ask = async (unit: string): Promise<Explained> => {
      const answer = await api.ask(await api.signIn('juror'), query(unit));
      expect(answer.errors).toEqual([]);
      return (answer.data as unknown as { explainIndicator: Explained }).explainIndicator;
    };
    expect(await ask(place)).toEqual({ value: { unitCode: place, ...hidden }, change: null, children: [] });
    const { value, children } = await ask(area);
    expect(value.state).toBe('REPORTED');
    expect(children.find((child) => child.value.unitCode === place)).toEqual({
      pull: null,
      value: { unitCode: place, ...hidden },
    });
  });

  it('is not told by causes of few rows, nor by those that are left', async () => {
    const causesOf = async (user: string, unitCode: string): Promise<readonly Cause[]> => {
      const answer = await api.ask(
        await api.signIn(user),
        `{ explainIndicator(code: COVERAGE_OVERALL, unitCode: "${unitCode}", month: "${MONTH}") {
          change { causes { cause rows numerator denominator suppressed } } } }`,
      );
      return (answer.data as unknown as { explainIndicator: { change: { causes: Cause[] } } }).explainIndicator.change.causes;
    };
    let hiding = 0;
    for (const county of ['140602', '140603', '140621', '140622', '140623', '140681']) {
      const [all, told] = [await causesOf('analyst', county), await causesOf('juror', county)];
      const secret = all.filter((_, index) => told[index]?.suppressed);
      const small = all.filter(({ rows }) => (rows ?? 0) < 5);
      expect(secret).toEqual(expect.arrayContaining(small));
      expect(told.filter(({ suppressed }) => !suppressed)).toEqual(all.filter((cause) => !secret.includes(cause)));
      for (const { rows, numerator, denominator } of told.filter(({ suppressed }) => suppressed))
        expect([rows, numerator, denominator]).toEqual([null, null, null]);
      if (small.length === 0 || secret.length === all.length) continue;
      hiding += 1;
      expect(secret.length).toBeGreaterThan(1);
      expect(secret.reduce((sum, { rows }) => sum + (rows ?? 0), 0)).toBeGreaterThanOrEqual(5);
    }
    expect(hiding).toBeGreaterThan(0);
  });

  it('is not told by an aggregate of places, by an order of them, or by a condition', async () => {
    const juror = await api.signIn('juror');
    const args = `codes: [MARGIN_ALL], unitCode: "${area}", by: [PLACE], month: "${MONTH}", compareWith: PREVIOUS_MONTH`;
    const { groups, total } = await aggregate(api, juror, 'indicatorAggregate', args);
    expect(groups.length).toBeGreaterThan(1);
    for (const { suppressed, rows, cells } of [...groups, total]) {
      expect([suppressed, rows, cells[0]?.suppressed]).toEqual([true, null, true]);
      expect(cells[0]).toMatchObject({
        value: null,
        numerator: null,
        denominator: null,
        rows: null,
        previous: null,
        change: null,
      });
    }
    for (const condition of ['orderBy: [{ measure: "value" }]', 'having: [{ measure: "value", gt: "0.1" }]'])
      expect((await refusal(api, juror, 'indicatorAggregate', `${args}, ${condition}`))[0]?.extensions.code).toBe(
        'BAD_USER_INPUT',
      );
    const areas = await aggregate(api, juror, 'indicatorAggregate', args.replace('[PLACE]', '[AREA]'));
    expect([areas.groups[0]?.suppressed, areas.total.suppressed]).toEqual([false, false]);
    const coverage = await aggregate(api, juror, 'indicatorAggregate', args.replace('MARGIN_ALL', 'COVERAGE_OVERALL'));
    expect(coverage.groups.every(({ suppressed }) => !suppressed)).toBe(true);
  });

  it('is not told by a link that anybody may have been sent, whoever made it', async () => {
    const input = { name: '链接', permissions: ['INDICATOR_READ'], linkOnly: true };
    const made = await api.ask(await api.signIn('analyst'), CREATE, { input });
    const { secret } = (made.data as unknown as { createAccessToken: { secret: string } }).createAccessToken;
    const url = `/data/indicators.csv?codes=MARGIN_ALL&unit=${place}&month=${MONTH}&header=fields&token=${secret}`;
    const [header = '', line = ''] = (await api.app.inject({ method: 'GET', url })).body.trim().split('\r\n');
    const cells = new Map(
      header
        .replace('\ufeff', '')
        .split(',')
        .map((name, index) => [name, line.split(',')[index]]),
    );
    expect(['unitCode', 'state', 'value', 'numerator', 'denominator', 'band'].map((name) => cells.get(name))).toEqual([
      ...[place, 'SUPPRESSED', '', '', '', 'NONE'],
    ]);
  });

  it('is not told by a distribution of its place', async () => {
    const query = `{ indicatorHistogram(code: MARGIN_ALL, unitCode: "${place}", month: "${MONTH}") { total bins { count } } }`;
    expect((await api.ask(await api.signIn('juror'), query)).data).toEqual({ indicatorHistogram: { total: 0, bins: [] } });
    const told = await api.ask(await api.signIn('analyst'), query);
    expect(told.data).toMatchObject({ indicatorHistogram: { total: expect.any(Number), bins: { length: 42 } } });
    const ofArea = await api.ask(await api.signIn('juror'), query.replace(place, area));
    expect(ofArea.data).toMatchObject({ indicatorHistogram: { bins: { length: 42 } } });
  });

  it('is not told by the preview of a parameter', async () => {
    const query = `{ previewParameter(input: { code: "margin.target", unitCode: "${area}", value: "0.5", month: "${MONTH}" }) {
      errors { code } values { before { state } after { state } } } }`;
    const answer = await api.ask(await api.signIn('juror'), query);
    const { values } = (answer.data as unknown as { previewParameter: { values: Record<string, Figure>[] } }).previewParameter;
    const states = values.flatMap((pair) => Object.values(pair).map(({ state }) => state));
    expect(states).toContain('SUPPRESSED');
    expect(states).not.toContain('REPORTED');
  });

  it('is not told by the ranking, whose scores are published all the same, nor by how one comes about', async () => {
    const query = `{
      evaluationRanking(unitCode: "140600", month: "${MONTH}") { rows { unitCode rank score scores { pointCode state score value numerator denominator } } }
      explainScore(unitCode: "140622", month: "${MONTH}") { score lines { pointCode state score value numerator denominator next { more } } } }`;
    await api.admin.query(
      `insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
       select 'privacy.small_cell', id, '2026-01-01', '100', '试验', '试验', '2026-01-01' from unit where code = '140600'`,
    );
    await api.admin.query(
      `update indicator_month im set denominator = 3 from unit u where u.id = im.unit_id and u.code = '140622'
          and im.code = 'MARGIN_MEMBER_SHARE_AGREED' and im.month = '${MONTH}-01'`,
    );
    const ask = async (user: string): Promise<Evaluated> => {
      const answer = await api.ask(await api.signIn(user), query);
      expect(answer.errors).toEqual([]);
      return answer.data as unknown as Evaluated;
    };
    const [all, told] = [await ask('analyst'), await ask('juror')];
    const hide = <Line extends ScoredLine>(line: Line): Line =>
      line.pointCode === 'BUILD_PROFIT' ? { ...line, ...hidden, ...('next' in line ? { next: null } : {}) } : line;
    expect(told.explainScore).toEqual({ ...all.explainScore, lines: all.explainScore.lines.map(hide) });
    const rows = all.evaluationRanking.rows;
    const smallest = told.evaluationRanking.rows.filter(({ scores }) => scores.some(({ state }) => state === 'SUPPRESSED'));
    expect(smallest.map(({ unitCode }) => unitCode)).toContain('140622');
    expect(smallest).toHaveLength(2);
    expect(told.evaluationRanking.rows).toEqual(
      rows.map((row) =>
        smallest.some(({ unitCode }) => unitCode === row.unitCode) ? { ...row, scores: row.scores.map(hide) } : row,
      ),
    );
  });

  it('costs no statement more to hide', async () => {
    api.countStatements();
    await figuresOf('analyst', area);
    const open = api.countStatements();
    await figuresOf('juror', area);
    expect(api.countStatements()).toBe(open);
  });
});

interface ScoredLine {
  readonly pointCode: string;
  readonly state: string;
}

interface Evaluated {
  readonly evaluationRanking: { readonly rows: readonly { readonly unitCode: string; readonly scores: readonly ScoredLine[] }[] };
  readonly explainScore: { readonly lines: readonly ScoredLine[] };
}

interface Explained {
  readonly value: Figure;
  readonly change: object | null;
  readonly children: readonly { readonly pull: string | null; readonly value: Figure }[];
}

interface Cause {
  readonly rows: number | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly suppressed: boolean;
}
