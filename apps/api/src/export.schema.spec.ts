import { DEMO_USERS } from '@chengxin/demo-city';
import {
  filterSentences,
  GROUP_COLUMNS,
  GROUP_FILTER_WORDS,
  RETAILER_COLUMNS,
  RETAILER_FILTER_WORDS,
  type RetailerRow,
} from '@chengxin/exports/domain';
import { permissionsOf } from '@chengxin/identity/domain';
import { paragraphsOfWord } from '@chengxin/workbook';
import { parse } from 'csv-parse/sync';
import type { GraphQLInputObjectType } from 'graphql';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IN_SECOND_CITY } from './in-second-city.fixture';
import { addSecondCity } from './second-city.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Job {
  readonly id: string;
  readonly state: string;
  readonly rows: number;
  readonly written: number;
  readonly url: string | null;
  readonly fileName: string;
}

const JOB = 'job { id state rows written url fileName } errors { code message path }';
const EXPORT = {
  retailers: `mutation ($input: ExportRetailersInput!) { done: exportRetailers(input: $input) { ${JOB} } }`,
  groups: `mutation ($input: ExportGroupsInput!) { done: exportGroups(input: $input) { ${JOB} } }`,
};
const exporters = DEMO_USERS.filter(({ role }) => permissionsOf(role).has('EXPORT')).map(
  (user) => [user.username, user] as const,
);
const others = DEMO_USERS.filter(({ role }) => !permissionsOf(role).has('EXPORT')).map((user) => [user.username] as const);

/** Conditions as the pages make them, each with another unit below the viewer's own. */
const RETAILER_FILTERS = [
  {},
  { inGroup: false, status: ['ACTIVE'] },
  { marketType: 'RURAL', tier: { gte: 15 }, not: { format: ['GROCERY'] } },
  { covered: false, month: '2026-08' },
  { or: [{ licenceLapsing: true }, { margin: { lt: '0.09' } }], search: '1' },
];
const GROUP_FILTERS = [
  { status: 'ACTIVE' },
  { meetingHeld: false, month: '2026-08' },
  { marginMet: false, month: '2026-08', marketType: 'URBAN' },
  { sizeBand: ['TYPICAL', 'LARGE'], month: '2026-08', not: { name: { contains: '街' } } },
];

describe('an export', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    await addSecondCity(api.admin);
    for (const { username } of DEMO_USERS) sessions.set(username, await api.signIn(username));
  });
  afterAll(() => api.close());

  const sessionOf = (username: string): string => sessions.get(username) ?? '';
  const begin = async (username: string, list: keyof typeof EXPORT, input: object, language: 'zh' | 'en' = 'zh') => {
    const answer = await api.ask(sessionOf(username), EXPORT[list], { input }, { language });
    return {
      ...answer,
      done: (answer.data as unknown as { done: { job: Job | null; errors: { code: string }[] } } | null)?.done,
    };
  };
  const get = (username: string, url: string) =>
    api.app.inject({ method: 'GET', url, remoteAddress: '127.0.0.1', headers: { cookie: sessionOf(username) } });
  /** Asks until the job is over. */
  const finished = async (username: string, id: string): Promise<Job> => {
    for (;;) {
      const answer = await api.ask(
        sessionOf(username),
        '{ exportJob(id: "%") { id state rows written url fileName } }'.replace('%', id),
      );
      const { exportJob: job } = answer.data as unknown as { exportJob: Job };
      if (job.state !== 'RUNNING') return job;
    }
  };
  const exported = async (username: string, list: keyof typeof EXPORT, input: object, language: 'zh' | 'en' = 'zh') => {
    const { done, text } = await begin(username, list, input, language);
    if (!done?.job) throw new Error(text);
    const job = await finished(username, done.job.id);
    const file = await get(username, job.url ?? '');
    expect(file.statusCode).toBe(200);
    return { job, file: file.rawPayload };
  };
  const sheets = async (file: Buffer) => {
    const [table, about] = await readWorkbook(file);
    return { table: table?.data ?? [], about: Object.fromEntries(about?.data ?? []) as Record<string, string> };
  };
  /** Every row of the list, page by page. */
  const listed = async <Row>(username: string, list: string, where: object, orderBy: object[], selection: string) => {
    const type = list === 'retailers' ? 'Retailer' : 'Group';
    const rows: Row[] = [];
    for (let after: string | null = null; ; ) {
      const query = `query ($where: ${type}Where, $orderBy: [${type}Order!], $after: String) { page: ${list}(where: $where, orderBy: $orderBy, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`;
      const answer = await api.ask(sessionOf(username), query, { where, orderBy, after });
      const { page } = answer.data as unknown as {
        page: { totalCount: number; nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      rows.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return { rows, totalCount: page.totalCount };
      after = page.pageInfo.endCursor;
    }
  };
  const below = async (username: string): Promise<string[]> => {
    const { unitCode } = DEMO_USERS.find((user) => user.username === username) ?? { unitCode: '' };
    const { rows } = await api.admin.query<{ code: string }>(
      `select c.code from unit u join unit c on c.scope_from between u.scope_from and u.scope_to and c.level <> 'PLACE' where u.code = $1 order by c.code`,
      [unitCode],
    );
    return rows.map(({ code }) => code);
  };

  it.each(exporters)('has for %s the rows, values and order of the retailers’ list, whatever the filter', async (username) => {
    const units = await below(username);
    for (const [index, filter] of RETAILER_FILTERS.entries()) {
      const where = { ...filter, unitCode: units[(index * 7) % Math.min(units.length, 9)] };
      const orderBy = [{ field: index % 2 === 0 ? 'TIER' : 'STORE_NAME', direction: index % 2 === 0 ? 'DESC' : 'ASC' }];
      const columns = Object.keys(RETAILER_COLUMNS).slice(index % 3);
      const { job, file } = await exported(username, 'retailers', { where, orderBy, columns, format: 'XLSX' });
      const selection =
        'storeName customerCode personInCharge licenceNo licenceExpiresOn format marketType tier status county { name } area { name } place { name } membership { group { name } }';
      const { rows, totalCount } = await listed<RetailerRow>(username, 'retailers', where, orderBy, selection);
      const { table, about } = await sheets(file);
      expect([job.state, job.rows, job.written, about['行数']]).toEqual(['READY', totalCount, totalCount, String(totalCount)]);
      const words: Record<string, string> = {
        URBAN: '城网',
        RURAL: '农网',
        ACTIVE: '正常',
        SUSPENDED: '停业',
        CLOSED: '歇业',
        GROCERY: '食杂店',
        CONVENIENCE: '便利店',
        SUPERMARKET: '超市',
        DEPARTMENT_STORE: '商场',
        TOBACCO_LIQUOR: '烟酒店',
        ENTERTAINMENT: '娱乐服务',
        OTHER: '其他',
      };
      const shown = rows.map((row) => [
        row.storeName,
        row.customerCode,
        row.personInCharge,
        row.licenceNo,
        row.licenceExpiresOn < '2026-10-12' ? `${row.licenceExpiresOn} 已过期` : row.licenceExpiresOn,
        words[row.format],
        words[row.marketType],
        row.tier,
        words[row.status],
        row.county.name,
        row.area.name,
        row.place.name,
        row.membership?.group.name ?? '未入组',
      ]);
      expect(table.slice(1)).toEqual(shown.map((cells) => cells.slice(index % 3)));
    }
  });

  it.each(exporters)('has for %s the rows and values of the groups’ list, rates as numbers', async (username) => {
    const [unitCode] = await below(username);
    for (const filter of GROUP_FILTERS) {
      const where = { ...filter, unitCode };
      const orderBy = [{ field: 'MEMBER_COUNT', direction: 'DESC' }];
      const { file } = await exported(username, 'groups', { where, orderBy, month: '2026-08', format: 'XLSX' });
      interface Group {
        name: string;
        leader: { termEndsOn: string; retailer: { storeName: string } } | null;
        monthly: { month: string; meetingHeld: boolean; marginAll: string | null }[];
      }
      const selection = 'name leader { termEndsOn retailer { storeName } } monthly { month meetingHeld marginAll }';
      const { rows } = await listed<Group>(username, 'groups', where, orderBy, selection);
      const { table } = await sheets(file);
      expect(table[0]).toEqual(Object.values(GROUP_COLUMNS).map(({ title }) => title.zh));
      expect(table.slice(1).map((cells) => [cells[6], cells[7], cells[8], cells[9]])).toEqual(
        rows.map(({ leader, monthly }) => {
          const facts = monthly.find(({ month }) => month === '2026-08');
          const margin = facts?.marginAll == null ? '—' : Math.round(Number(facts.marginAll) * 1000) / 1000;
          const meeting = facts ? (facts.meetingHeld ? '已开' : '未开') : '—';
          return [leader?.retailer.storeName ?? '无组长', leader?.termEndsOn ?? '—', meeting, margin];
        }),
      );
      expect(table.slice(1).map(([name]) => String(name).replace(/ 已撤销$/, ''))).toEqual(rows.map(({ name }) => name));
    }
  });

  it('says what it shows, as of when, by which policy and for whom, on a sheet of its own and in the language of the request', async () => {
    const where = { unitCode: '140622A01', inGroup: false };
    const { job, file } = await exported('county-head', 'retailers', { where, format: 'XLSX' }, 'en');
    const { table, about } = await sheets(file);
    expect(table[0]).toEqual(Object.values(RETAILER_COLUMNS).map(({ title }) => title.en));
    expect(about).toMatchObject({
      Title: 'Retailers',
      Unit: '城区片',
      Filter: 'In a group: no',
      Order: 'customer code, ascending',
    });
    expect(about).toMatchObject({ 'Policy of': '2026-10-12', Rows: String(job.rows) });
    expect(about['Data as of']).toMatch(/^2026-10-12 \d\d:\d\d$/);
    expect(about['Exported by']).toContain('(county-head)');
    expect(about['Request']).not.toBe('');
  });

  it('is as a CSV the same table, and says the same after it', async () => {
    const input = { where: { unitCode: '140622A01' }, columns: ['STORE', 'TIER', 'GROUP'] };
    const workbook = await sheets((await exported('county-head', 'retailers', { ...input, format: 'XLSX' })).file);
    const { file } = await exported('county-head', 'retailers', { ...input, format: 'CSV' });
    const lines = parse(file, { bom: true, relaxColumnCount: true, skipEmptyLines: false }) as string[][];
    const end = lines.findIndex((line) => line.length === 1 && line[0] === '');
    expect(lines.slice(0, end)).toEqual(workbook.table.map((row) => row.map(String)));
    expect(lines.slice(end + 1).map(([label]) => label)).toEqual(Object.keys(workbook.about));
  });

  it('beyond 5,000 rows is left and found again, with how far it is', async () => {
    const { done } = await begin('leadership', 'retailers', { format: 'XLSX' });
    expect(done?.job).toMatchObject({ state: 'RUNNING', url: null });
    const rows = done?.job?.rows ?? 0;
    expect(rows).toBeGreaterThan(5_000);
    expect(await get('leadership', `/exports/${done?.job?.id}`)).toMatchObject({ statusCode: 404 });
    const job = await finished('leadership', done?.job?.id ?? '');
    expect(job).toMatchObject({ state: 'READY', rows, written: rows });
    const latest = await api.ask(sessionOf('leadership'), '{ exportJobs(first: 1) { id about { label value } } }');
    expect(latest.data).toMatchObject({ exportJobs: [{ id: job.id }] });
    const file = await get('leadership', job.url ?? '');
    expect(Number(file.headers['content-length'])).toBe(file.rawPayload.length);
    expect((await sheets(file.rawPayload)).table).toHaveLength(rows + 1);
  });

  it('takes no text for a formula and masks persons, in both formats', async () => {
    await api.admin.query(
      `update retailer set store_name = '=HYPERLINK("http://x","点我")', person_in_charge = '欧阳修文' where id = (select id from retailer where scope = 140622001 order by customer_code limit 1)`,
    );
    const input = { where: { unitCode: '140622A01' }, columns: ['STORE', 'PERSON'] };
    const { table } = await sheets((await exported('county-head', 'retailers', { ...input, format: 'XLSX' })).file);
    expect(table[1]).toEqual(['=HYPERLINK("http://x","点我")', expect.stringMatching(/^欧\*+$/)]);
    const { file } = await exported('county-head', 'retailers', { ...input, format: 'CSV' });
    expect(file.toString()).toContain(`"'=HYPERLINK(""http://x"",""点我"")",欧`);
    expect(file.toString()).not.toContain('欧阳修文');
    expect(table.slice(1).every(([, person]) => /\*/.test(String(person)))).toBe(true);
  });

  it.each(exporters)('holds for %s nothing of another city', async (username) => {
    for (const list of ['retailers', 'groups'] as const) {
      for (const where of [{ unitCode: '140700' }, {}]) {
        const month = list === 'groups' ? { month: '2026-08' } : {};
        const { file, job } = await exported(username, list, { where, format: 'CSV', ...month });
        if ('unitCode' in where) expect(job.rows).toBe(0);
        expect(file.toString()).not.toMatch(IN_SECOND_CITY.secrets);
      }
    }
  });

  it.each(others)('is refused to %s, by whatever way', async (username) => {
    const answers = [
      await begin(username, 'retailers', { format: 'CSV' }),
      await begin(username, 'groups', { format: 'CSV', month: '2026-08' }),
      await api.ask(sessionOf(username), '{ exportJobs { id } }'),
    ];
    expect(answers.map(({ errors }) => errors.map((error) => error.extensions.code))).toEqual([
      ['FORBIDDEN'],
      ['FORBIDDEN'],
      ['FORBIDDEN'],
    ]);
    const table = await api.app.inject({
      method: 'POST',
      url: '/exports/table',
      headers: { cookie: sessionOf(username) },
      payload: {},
    });
    expect(table.statusCode).toBe(403);
    expect((await get(username, '/exports/00000000-0000-4000-8000-000000000000')).statusCode).toBe(403);
  });

  it('of somebody else is not there, even for who sees the same rows and more', async () => {
    const { job } = await exported('county-head', 'retailers', { format: 'CSV' });
    for (const username of ['leadership', 'marketing-centre', 'market-manager']) {
      expect((await get(username, `/exports/${job.id}`)).statusCode).toBe(404);
      expect((await api.ask(sessionOf(username), `{ exportJob(id: "${job.id}") { id } }`)).data).toEqual({ exportJob: null });
    }
    expect((await api.app.inject({ method: 'GET', url: `/exports/${job.id}` })).statusCode).toBe(401);
  });

  it('leaves a line for its making and one for each download', async () => {
    const { job } = await exported('market-manager', 'groups', { format: 'CSV', month: '2026-08' });
    await get('market-manager', `/exports/${job.id}`);
    const { rows } = await api.admin.query<{ act: string }>('select act from audit_line where subject_id = $1 order by at, id', [
      job.id,
    ]);
    expect(rows.map(({ act }) => act)).toEqual(['exportGroups', 'downloadExport', 'downloadExport']);
  });

  it('asks for columns, each once', async () => {
    for (const columns of [[], ['STORE', 'STORE']]) {
      const { done } = await begin('county-head', 'retailers', { columns, format: 'CSV' });
      expect(done).toMatchObject({ job: null, errors: [{ code: 'EXPORT_NO_COLUMNS' }] });
    }
  });

  it('has a word for every condition that the lists take', () => {
    const fieldsOf = (type: string): string[] =>
      Object.keys((api.schema.getType(type) as GraphQLInputObjectType).getFields()).filter(
        (name) => !['and', 'or', 'not'].includes(name),
      );
    expect(Object.keys(RETAILER_FILTER_WORDS).sort()).toEqual(fieldsOf('RetailerWhere').sort());
    expect(Object.keys(GROUP_FILTER_WORDS).sort()).toEqual(fieldsOf('GroupWhere').sort());
    expect(filterSentences({ sizeBand: ['LARGE'] }, GROUP_FILTER_WORDS, 'zh')).toEqual(['当月规模：偏大']);
  });

  describe('of a table on the page', () => {
    const send = (payload: object, username = 'county-head') =>
      api.app.inject({ method: 'POST', url: '/exports/table', headers: { cookie: sessionOf(username) }, payload });
    const table = {
      format: 'XLSX',
      title: '应县各片区总覆盖率（%，2026年8月）',
      unit: '应县',
      month: '2026-08',
      policyDate: '2026-08-31',
      columns: [{ title: '单位' }, { title: '数值', figure: true }, { title: '分子 / 分母', figure: true }],
      rows: [
        ['城区片', '73.4 %', '7,046 / 9,602'],
        ['=1+1', '—', ''],
      ],
    };

    it('has its cells, figures as numbers, and says what it shows', async () => {
      const answer = await send(table);
      expect(answer.statusCode).toBe(200);
      const { table: cells, about } = await sheets(answer.rawPayload);
      expect(cells).toEqual([
        ['单位', '数值', '分子 / 分母'],
        ['城区片', 0.734, '7,046 / 9,602'],
        ['=1+1', '—', null],
      ]);
      expect(about).toMatchObject({ 标题: table.title, 月份: '2026-08', 政策参数日期: '2026-08-31', 行数: '2' });
      expect(about['内容来源'], 'a page might send anything').toMatch(/页面送来/);
      const { rowCount } = await api.admin.query(
        `select from audit_line where act = 'exportTable' and scope = 140622000 and after -> 'about' ->> '标题' = $1
            and after ->> 'sha256' = encode(sha256($2), 'hex')`,
        [table.title, answer.rawPayload],
      );
      expect(rowCount).toBe(1);
    });

    it.each(['导出说明', 'History'])('called %s has two sheets all the same', async (title) => {
      const { table: cells, about } = await sheets((await send({ ...table, title })).rawPayload);
      expect(cells).toHaveLength(3);
      expect(about['标题']).toBe(title);
    });

    it.each([
      ['format', { format: 'PDF' }],
      ['rows', { rows: [['too short']] }],
      ['rows', { rows: [[1, 2, 3]] }],
      ['rows', { rows: Array.from({ length: 5_001 }, () => ['', '', '']) }],
      ['columns', { columns: [] }],
      ['month', { month: 'August' }],
      ['asOf', { asOf: 'then' }],
      ['asOf', { asOf: '+275760-09-13T00:00:00Z' }],
    ])('is refused where its %s is none', async (_, change) => {
      expect((await send({ ...table, ...change })).statusCode).toBe(400);
    });
  });

  describe('of the report on the page', () => {
    const send = (payload: object, username = 'county-head') =>
      api.app.inject({ method: 'POST', url: '/exports/report', headers: { cookie: sessionOf(username) }, payload });
    const section = { title: '城区片', text: null, table: { columns: [{ title: '指标' }], rows: [['总覆盖率']] } };
    const wholeParts = [{ title: '一、指标', sections: [section] }];
    const report = { heading: '月度报告', subject: '应县 · 2026年8月', notes: [], parts: wholeParts };
    const asked = { title: '月度报告', unit: '应县', month: '2026-08', policyDate: '2026-08-31', report };

    it('is a Word file that says who had it written, and leaves a line in the trail', async () => {
      const answer = await send(asked);
      expect(answer.headers['content-type']).toMatch(/wordprocessingml/);
      expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(
        '月度报告-应县-2026年8月-2026-10-12.docx',
      );
      const said = paragraphsOfWord(answer.rawPayload);
      expect(said.slice(0, 5)).toEqual(['月度报告', '应县 · 2026年8月', '一、指标', '城区片', '指标']);
      expect(said.find((line) => line.startsWith('导出人'))).toMatch(/\(county-head\)$/);
      const { rowCount } = await api.admin.query(`select from audit_line where act = 'exportReport' and scope = 140622000`);
      expect(rowCount).toBe(1);
    });

    it('needs the right to export, and is refused where it is no report', async () => {
      expect((await send(asked, 'customer-manager')).statusCode).toBe(403);
      const broken = { ...section, table: { columns: [{ title: '指标' }], rows: [['too', 'long']] } };
      for (const parts of [null, [{ title: '一' }], [{ title: '一', sections: [broken] }]])
        expect((await send({ ...asked, report: { ...report, parts } })).statusCode).toBe(400);
    });
  });
});
