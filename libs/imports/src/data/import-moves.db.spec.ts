import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityOffice, huairenCounty, type ImportCity, openImportCity, yingCounty } from './import-city.fixture';
import type { Importer } from './import-run';

const RETAILERS = '专卖证号,客户编码,店铺名称,负责人,经营地址,地点编码,市场类型,经营业态,档位,有效日期,生效日期';
const SURVEYS = '客户编码,月份,全部卷烟销售额,全部卷烟进货额';
const GROUP = '应县金城镇卷烟零售户诚信自律互助小组';
const PLACES = ['140622100S01', '140622100V01', '140681100S01'];
const retailer = (number: number, place: string | undefined, on: string): string =>
  `${140_622_000_000 + number},${number},店,王,路,${place},C,Z,20,2028-06-30,${on}`;

describe('a retailer that moves', () => {
  let city: ImportCity;
  beforeAll(async () => {
    city = await openImportCity();
    await city.bringIn('RETAILERS', [
      RETAILERS,
      ...[1, 2, 3, 4].map((number) => retailer(number, PLACES[number % 3], '2026-09-01')),
    ]);
    // What closed months have counted.
    await city.admin.query(`insert into retailer_month (month, retailer_id, scope, place_id, market_type, format, tier, licence_expires_on)
      select '2026-08-01', id, scope, place_id, market_type, format, tier, licence_expires_on from retailer`);
  });
  afterAll(() => city.close());

  const importAs = async (actor: Importer, unit: string, kind: 'RETAILERS' | 'MARGIN_SURVEYS', lines: readonly string[]) => {
    const checked = await city.dryRun(kind, lines, actor, unit);
    return checked.faults.length > 0 ? checked : city.commit(checked.jobId, actor);
  };
  /** Imports surveys of both open months as the county that looks after the retailer now. */
  const survey = async (number: number, revenue: number) => {
    const [county] = await city.rowsOf(`select scope / 1000 from retailer where customer_code = '${number}'`);
    const lines = [SURVEYS, ...['2026-09', '2026-10'].map((month) => `${number},${month},${revenue},80`)];
    return county === '140622'
      ? importAs(yingCounty, '140622', 'MARGIN_SURVEYS', lines)
      : importAs(huairenCounty, '140681', 'MARGIN_SURVEYS', lines);
  };

  const number = fc.constantFrom(1, 2, 3, 4);
  const act = fc.oneof(
    fc.record({ act: fc.constant('move' as const), number, to: fc.constantFrom(...PLACES) }),
    fc.record({ act: fc.constant('survey' as const), number, revenue: fc.integer({ min: 81, max: 999 }) }),
  );
  const wrongScopes = () =>
    city.rowsOf(`select 'survey', t.customer_code from margin_survey m join retailer t on t.id = m.retailer_id where m.scope <> t.scope
      union all select 'version', v.id::text from retailer_version v join unit u on u.id = v.place_id where v.scope <> u.scope_from
      union all select 'present', t.customer_code from retailer t join retailer_version v on v.retailer_id = t.id and upper_inf(v.during)
                 where v.scope <> t.scope or v.place_id <> t.place_id`);
  const closed = () => city.rowsOf('select retailer_id, scope, place_id from retailer_month order by 1');

  it('takes its surveys along, so that the county it comes to can correct them; what was counted where stays there', async () => {
    const counted = await closed();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 8 }), async (acts) => {
        for (const each of acts) {
          const done =
            each.act === 'survey'
              ? await survey(each.number, each.revenue)
              : await importAs(cityOffice, '140600', 'RETAILERS', [RETAILERS, retailer(each.number, each.to, '2026-10-12')]);
          expect(done).toMatchObject({ state: 'COMMITTED', faults: [], message: null });
          expect(await wrongScopes()).toEqual([]);
        }
      }),
      { numRuns: 5 },
    );
    expect(await closed()).toEqual(counted);
  });

  it('leaves its group before it moves to another county, not within the county', async () => {
    await city.bringIn('RETAILERS', [RETAILERS, retailer(9, PLACES[0], '2026-09-01')]);
    await city.bringIn('GROUPS', [
      '小组名称,地点编码,街道,组建日期,客户编码,入组日期',
      `${GROUP},140622100S01,金城镇,2026-09-10,9,2026-09-10`,
    ]);
    const move = (to: string | undefined, on: string) => city.dryRun('RETAILERS', [RETAILERS, retailer(9, to, on)]);
    expect((await move(PLACES[1], '2026-10-10')).faults).toEqual([]);
    expect((await move(PLACES[2], '2026-10-10')).faults).toEqual([
      `2 地点编码: 本县的地点（该户是${GROUP}的组员，迁往他县须先退组，SD-R03）`,
    ]);
    await city.admin.query(`update membership set during = '[2026-09-10,2026-10-09)'`);
    expect((await move(PLACES[2], '2026-10-08')).faults).toHaveLength(1);
    expect((await move(PLACES[2], '2026-10-10')).faults).toEqual([]);
  });

  it('does not move while an act takes it into a group', async () => {
    await city.admin.query('delete from membership');
    const { jobId } = await city.dryRun('RETAILERS', [RETAILERS, retailer(9, PLACES[2], '2026-10-10')]);
    await city.admin.query('begin');
    await city.admin.query(`with t as (select id from retailer where customer_code = '9' for no key update)
      insert into membership (group_id, retailer_id, scope, during) select g.id, t.id, g.scope, '[2026-10-11,)' from mutual_aid_group g, t`);
    const { done } = await city.jobs.startCommit(cityOffice, jobId);
    const waiting = `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect.poll(() => city.rowsOf(waiting), { timeout: 20_000 }).toEqual(['1']);
    await city.admin.query('commit');
    await done;
    expect(await city.finished(jobId)).toMatchObject({ state: 'FAILED', faults: [expect.stringContaining('须先退组')] });
  });

  it('keeps its former address with the day of the change; another spelling corrects the present one', async () => {
    const at = (address: string, on: string) => [RETAILERS, retailer(11, PLACES[0], on).replace(',路,', `,${address},`)];
    const addresses = () =>
      city.rowsOf(`select v.address, v.during::text, t.address, t.premises_since::text from retailer t join retailer_version v on v.retailer_id = t.id
        where t.customer_code = '11' order by v.during`);
    await city.bringIn('RETAILERS', at('金城镇东大街12号', '2026-09-01'));
    await city.bringIn('RETAILERS', at('金城镇　东大街 １２ 号', '2026-09-15'));
    expect(await addresses()).toEqual(['金城镇 东大街 12 号 [2026-09-01,) 金城镇 东大街 12 号 ']);
    await city.bringIn('RETAILERS', at('金城镇西大街3号', '2026-10-08'));
    expect(await addresses()).toEqual([
      '金城镇 东大街 12 号 [2026-09-01,2026-10-08) 金城镇西大街3号 2026-10-08',
      '金城镇西大街3号 [2026-10-08,) 金城镇西大街3号 2026-10-08',
    ]);
    // The register corrects itself on the day on which the version began.
    await city.bringIn('RETAILERS', at('金城镇东大街12号', '2026-10-08'));
    expect((await addresses()).at(-1)).toBe('金城镇东大街12号 [2026-10-08,) 金城镇东大街12号 ');
  });
});
