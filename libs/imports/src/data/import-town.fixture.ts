import type { ImportKind } from '@chengxin/imports/domain';
import { expect } from 'vitest';
import { type FinishedJob, huairenCounty, openImportCity } from './import-city.fixture';

const RETAILERS = '专卖证号,客户编码,店铺名称,负责人,经营地址,地点编码,市场类型,经营业态,档位,有效日期,生效日期';
const GROUPS = '小组名称,地点编码,街道/社区,组建日期,专卖证号,入组日期,是否组长,当选日期,赞成票,应投票数';
export const NAME = '应县金城镇卷烟零售户诚信自律互助小组';
export const SECOND = `${NAME}二组`;
export const licence = (number: number): string => `140622${String(number).padStart(6, '0')}`;

const retailer = (number: number, store = `店${number}`): string =>
  `${licence(number)},C${number},${store},王,新建路,140622100S01,城网,食杂店,20,2028-06-30,2026-09-01`;

/** A city with twelve retailers of 应县, 店1 to 店12: of the first group are 1 (leader) to 4, of the second 5 (leader) and 6; 13 is a second 店12. */
export async function openImportTown() {
  const city = await openImportCity();
  await city.bringIn('RETAILERS', [
    RETAILERS,
    ...Array.from({ length: 12 }, (_, index) => retailer(index + 1)),
    retailer(13, '店12'),
  ]);
  const member = (number: number, group: string, office = '否,,,'): string =>
    `${group},140622100S01,金城镇,2026-09-01,${licence(number)},2026-09-01,${office}`;
  await city.bringIn('GROUPS', [
    GROUPS,
    member(1, NAME, '组长,2026-09-02,3,4'),
    ...[2, 3, 4].map((number) => member(number, NAME)),
    member(5, SECOND, '组长,2026-09-02,2,2'),
    member(6, SECOND),
  ]);
  await city.admin.query('delete from place_refresh; delete from audit_line');

  const faultsOf = async (kind: ImportKind, ...lines: string[]): Promise<readonly string[]> =>
    (await city.dryRun(kind, lines)).faults;

  /** All rows come in once, by acts that leave their lines in the trail; the second time they change nothing; elsewhere they are unknown. */
  const comesInOnce = async (kind: ImportKind, act: string, ...lines: string[]): Promise<FinishedJob> => {
    const rows = lines.length - 1;
    const first = await city.bringIn(kind, lines);
    expect(first).toMatchObject({ state: 'COMMITTED', counts: [rows, 0, 0] });
    expect(await city.rowsOf(`select count(*) from audit_line where act like '${act}'`)).toEqual([String(rows)]);
    expect(
      await city.rowsOf(`select count(*) from audit_line where act = 'commitImport' and after->>'kind' = '${kind}'`),
    ).toEqual(['1']);
    expect(await city.bringIn(kind, lines)).toMatchObject({ state: 'COMMITTED', counts: [0, 0, rows] });
    const elsewhere = await city.dryRun(kind, lines, huairenCounty, '140681');
    expect(elsewhere.faults.length).toBeGreaterThanOrEqual(rows);
    expect(elsewhere.counts).toEqual([0, 0, 0]);
    return first;
  };
  return { ...city, faultsOf, comesInOnce };
}

export type ImportTown = Awaited<ReturnType<typeof openImportTown>>;
