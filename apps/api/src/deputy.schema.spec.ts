import { paragraphsOfWord } from '@chengxin/workbook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actForMarketManager } from './deputy.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const EXPORT = 'mutation { done: exportGroups(input: { format: CSV, month: "2026-08" }) { job { about { value } } } }';
const SECTION = { title: '城区片', text: null, table: { columns: [{ title: '指标' }], rows: [['总覆盖率']] } };
const REPORT = { heading: '月度报告', subject: '城区片', notes: [], parts: [{ title: '一、指标', sections: [SECTION] }] };

describe('a file made in somebody’s place', () => {
  let api: WholeApi;
  let cookie: string;
  beforeAll(async () => {
    api = await openWholeApi();
    cookie = await api.signIn('county-head');
  });
  afterAll(() => api.close());

  const said = async (): Promise<string[]> => {
    const { data } = await api.ask(cookie, EXPORT);
    const { done } = data as unknown as { done: { job: { about: { value: string }[] } } };
    const payload = { title: '月度报告', unit: '城区片', month: '2026-08', policyDate: '2026-08-31', report: REPORT };
    const report = await api.app.inject({ method: 'POST', url: '/exports/report', headers: { cookie }, payload });
    return [...done.job.about.map(({ value }) => value), ...paragraphsOfWord(report.rawPayload)];
  };

  it('names both as the trail does, and one’s own names oneself', async () => {
    const { rows } = await api.admin.query<{ holder: string; deputy: string }>(
      `select p.holder_name as holder, a.display_name as deputy from post p join unit u on u.id = p.unit_id, user_account a
        where u.code = '140622A01' and p.kind = 'MARKET_MANAGER' and a.username = 'county-head'`,
    );
    const [own, both] = [rows[0]?.deputy, `${rows[0]?.deputy}（代 ${rows[0]?.holder}）`];
    const asOneself = await actForMarketManager(api, 'county-head', cookie);
    expect(await said()).toEqual(expect.arrayContaining([`${both} (county-head)`, `导出人　${both} (county-head)`]));
    await asOneself();
    expect(await said()).toEqual(expect.arrayContaining([`${own} (county-head)`, `导出人　${own} (county-head)`]));
  });
});
