import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityOffice, type ImportCity, openImportCity, yingCounty } from './import-city.fixture';

const HEADER = '专卖证号,客户编码,店铺名称,负责人,经营地址,地点编码,市场类型,经营业态,档位,有效日期,客户状态,生效日期';
const line = (
  licence: string,
  code: string,
  change: Partial<Record<'store' | 'place' | 'tier' | 'status' | 'on', string>> = {},
): string =>
  [
    licence,
    code,
    change.store ?? '兴隆',
    '王建国',
    '新建路',
    change.place ?? '140622100S01',
    'C',
    'Z',
    change.tier ?? '20',
    '2028-06-30',
    change.status ?? '',
    change.on ?? '',
  ].join(',');
const A = '140622100001';
const B = '140622100002';

describe('importing retailers', () => {
  let city: ImportCity;
  beforeAll(async () => {
    city = await openImportCity();
  });
  afterAll(() => city.close());

  const everythingWritten = () =>
    city.rowsOf(`select licence_no, customer_code, store_name, tier, status, since::text, version, (select string_agg(v.during::text || ' ' || v.tier, ', ' order by v.during)
      from retailer_version v where v.retailer_id = r.id) from retailer r order by customer_code`);
  const sideEffects = () => city.rowsOf('select (select count(*) from audit_line), (select count(*) from place_refresh)');

  it('a dry run tells what would happen and writes nothing', async () => {
    const checked = await city.dryRun('RETAILERS', [HEADER, line(A, '1'), line(B, '2', { on: '2026-09-15' })]);
    expect(checked).toMatchObject({ state: 'CHECKED', counts: [2, 0, 0], faults: [] });
    expect(await city.rowsOf('select (select count(*) from retailer), (select count(*) from audit_line)')).toEqual(['0 0']);
    expect(await city.commit(checked.jobId)).toMatchObject({ state: 'COMMITTED', counts: [2, 0, 0] });
    expect(await everythingWritten()).toEqual([
      `${A} 1 兴隆 20 ACTIVE 2026-10-12 1 [2026-10-12,) 20`,
      `${B} 2 兴隆 20 ACTIVE 2026-09-15 1 [2026-09-15,) 20`,
    ]);
    expect(await city.rowsOf('select place_id, from_month::text from place_refresh')).toEqual(['7 2026-09-01']);
    expect(await city.rowsOf('select act, actor_name, subject_type, scope from audit_line')).toEqual([
      'commitImport 营销中心 ImportJob 140600000',
    ]);
  });

  it('the same file again changes nothing, rows that are absent close nothing', async () => {
    const before = [await everythingWritten(), await sideEffects()];
    expect(await city.bringIn('RETAILERS', [HEADER, line(A, '1')])).toMatchObject({ state: 'COMMITTED', counts: [0, 0, 1] });
    expect([await everythingWritten(), await sideEffects()]).toEqual(before);
  });

  it('a changed tier closes the present version and opens the next on the effective date', async () => {
    expect((await city.bringIn('RETAILERS', [HEADER, line(B, '2', { tier: '21', on: '2026-10-01' })])).counts).toEqual([0, 1, 0]);
    expect((await everythingWritten())[1]).toBe(
      `${B} 2 兴隆 21 ACTIVE 2026-09-15 2 [2026-09-15,2026-10-01) 20, [2026-10-01,) 21`,
    );
  });

  it('a change on the day the version began corrects it; a new store name has no history', async () => {
    await city.bringIn('RETAILERS', [HEADER, line(B, '2', { tier: '22', on: '2026-10-01', store: '新兴隆' })]);
    expect((await everythingWritten())[1]).toBe(
      `${B} 2 新兴隆 22 ACTIVE 2026-09-15 3 [2026-09-15,2026-10-01) 20, [2026-10-01,) 22`,
    );
  });

  it('is matched by licence number, then by customer code: either may change, not both', async () => {
    const newLicence = '140622100009';
    await city.bringIn('RETAILERS', [HEADER, line(newLicence, '1')]);
    expect((await everythingWritten())[0]).toMatch(/^140622100009 1 /);
    await city.bringIn('RETAILERS', [HEADER, line(newLicence, 'NEW')]);
    expect(
      await city.rowsOf(`select count(*) from retailer where customer_code = 'NEW' and licence_no = '${newLicence}'`),
    ).toEqual(['1']);
    await city.bringIn('RETAILERS', [HEADER, line(A, 'NEW')]);
    await city.bringIn('RETAILERS', [HEADER, line(A, '1')]);
    expect((await city.dryRun('RETAILERS', [HEADER, line(A, '2')])).faults).toEqual([
      '2 客户编码: 与专卖证号同属一户的客户编码（该编码属于另一零售户）',
    ]);
    expect((await city.dryRun('RETAILERS', [HEADER, line(A, 'X'), line('140622100077', '1')])).faults).toEqual([
      '3 专卖证号: 文件内不重复（与第 2 行是同一零售户）',
    ]);
  });

  it('moving to another place counts both places again', async () => {
    await city.admin.query('delete from place_refresh');
    await city.bringIn('RETAILERS', [HEADER, line(A, '1', { place: '140622100V01' })]);
    expect((await city.rowsOf('select place_id, from_month::text from place_refresh')).toSorted()).toEqual([
      '7 2026-10-01',
      '8 2026-10-01',
    ]);
  });

  it('tells all faults against the database at once, in the order of the file', async () => {
    const checked = await city.dryRun('RETAILERS', [
      HEADER,
      line('140622100011', '11', { on: '2026-08-31' }),
      line('140622100012', '12', { on: '2026-10-13' }),
      line('140622100013', '13', { place: '140622999S99', tier: '31' }),
      line('140622100014', '14', { place: '140622999S99' }),
      line(B, '2', { tier: '5', on: '2026-09-30' }),
    ]);
    expect(checked).toMatchObject({ state: 'CHECKED' });
    expect(checked.faults).toEqual([
      '2 生效日期: 未结账月份的日期（2026-08 及以前已结账）',
      '3 生效日期: 不晚于今天（2026-10-12）',
      '4 地点编码: 系统中已有的地点编码',
      '4 档位: 1–30 的整数',
      '5 地点编码: 系统中已有的地点编码',
      '6 生效日期: 不早于 2026-10-01（该户现有记录从这天开始）',
    ]);
    await expect(city.jobs.startCommit(cityOffice, checked.jobId)).rejects.toThrow('IMPORT_HAS_FAULTS');
    expect(await city.rowsOf(`select count(*) from retailer where customer_code = '14'`)).toEqual(['0']);
    expect(
      await city.rowsOf(
        `select count(*) from import_job where id = '${checked.jobId}' and fault_workbook is not null and fault_count = 6`,
      ),
    ).toEqual(['1']);
  });

  it('a row that could not be read whole is no change of the retailer yet, so its old effective date is no mistake', async () => {
    const wrong = line(A, '1', { tier: '三十一', on: '2026-08-01' });
    expect((await city.dryRun('RETAILERS', [HEADER, wrong])).faults).toEqual(['2 档位: 1–30 的整数']);
  });

  it('shows a cell as it was typed, whatever it was read as', async () => {
    const wrong = line('140622100041', '41', { on: '２０２６年８月３１日' });
    const { jobId } = await city.dryRun('RETAILERS', [HEADER, wrong]);
    expect(await city.rowsOf(`select faults->0->>'value' from import_job where id = '${jobId}'`)).toEqual([
      '２０２６年８月３１日',
    ]);
  });

  it('nobody is on file since a day to come', async () => {
    const { faults } = await city.dryRun('RETAILERS', [`${HEADER},入网日期`, `${line('140622100042', '42')},2026-10-13`]);
    expect(faults).toEqual(['2 入网日期: 不晚于今天（2026-10-12）']);
  });

  it('an unchanged row with an old effective date is no write, so a closed month does not refuse it', async () => {
    expect(
      await city.dryRun('RETAILERS', [HEADER, line(B, '2', { tier: '22', store: '新兴隆', on: '2026-08-01' })]),
    ).toMatchObject({ counts: [0, 0, 1], faults: [] });
  });

  it('a county imports for itself only, and learns of a foreign licence number no more than that it is taken', async () => {
    await city.bringIn('RETAILERS', [HEADER, line('140681100001', '81', { place: '140681100S01' })]);
    const checked = await city.dryRun(
      'RETAILERS',
      [HEADER, line('140681100001', '81'), line('140622100021', '21', { place: '140681100S01' })],
      yingCounty,
      '140622',
    );
    expect(checked.faults).toEqual(['2 专卖证号: 应县的零售户（该证号或编码属于其他单位）', '3 地点编码: 应县范围内的地点']);
    // Not even whether the row would change something there.
    expect(checked.counts).toEqual([0, 0, 0]);
    await expect(city.dryRun('RETAILERS', [HEADER], yingCounty, '140600')).rejects.toThrow('IMPORT_UNIT_OUTSIDE');
    await expect(city.dryRun('RETAILERS', [HEADER], yingCounty, '140681')).rejects.toThrow('IMPORT_UNIT_OUTSIDE');
  });

  it('one bad write undoes all: the whole file or nothing', async () => {
    const checked = await city.dryRun('RETAILERS', [HEADER, line('140622100031', '31'), line('140622100032', '32')]);
    // Somebody else writes the second retailer between the check and the insert.
    await city.admin.query(`create function refuse_32() returns trigger language plpgsql as $$
      begin if new.customer_code = '32' then raise unique_violation; end if; return new; end $$;
      create trigger refuse_32 before insert on retailer for each row execute function refuse_32()`);
    const failed = await city.commit(checked.jobId);
    expect(failed).toMatchObject({ state: 'FAILED' });
    expect(failed.message).toContain('没有写入任何内容');
    expect(await city.rowsOf(`select count(*) from retailer where customer_code = '31'`)).toEqual(['0']);
  });

  it('an upload is its owner’s, a job is committed once', async () => {
    const uploadId = await city.jobs.keepUpload(yingCounty, 'a.csv', Buffer.from(HEADER));
    await expect(city.jobs.startDryRun(cityOffice, { uploadId, kind: 'RETAILERS', unitCode: '140600' })).rejects.toThrow(
      'IMPORT_UPLOAD_UNKNOWN',
    );
    const { jobId } = await city.bringIn('RETAILERS', [HEADER, line(B, '2', { tier: '22', store: '新兴隆' })]);
    await expect(city.jobs.startCommit(cityOffice, jobId)).rejects.toThrow('IMPORT_NOT_CHECKED');
    await expect(city.jobs.startCommit(yingCounty, jobId)).rejects.toThrow('IMPORT_JOB_UNKNOWN');
  });
});
