import { nameDemonstrationShop } from '@chengxin/activities/data';
import { SHOP_IMPORT, type ShopRow } from '@chengxin/imports/domain';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandCounty } from './look-ups';
import { cellsOf } from './row-cells';
import { isNamed, retailerNamed, whoCell } from './who';

async function record(run: ActRun, row: Whole<ShopRow>): Promise<Action> {
  const at = cellsOf(SHOP_IMPORT, row);
  const { since } = row;
  const county = await demandCounty(run, row.county, at('county'));
  if (!county) return 'UNCHANGED';
  const known = await run.query(
    sql`select from demonstration_shop s join retailer r on r.id = s.retailer_id
         where s.county_id = ${county.id} and s.since = ${since}::date and ${isNamed(row)}`,
  );
  if (known.length > 0) return 'UNCHANGED';
  const here = sql`c.id = ${county.id}`;
  const retailer = await retailerNamed(run, row, at, row.address === null ? here : sql`${here} and r.address = ${row.address}`);
  if (!retailer) return 'UNCHANGED';
  if (retailer.countyName !== county.name)
    run.fault(at('county'), {
      zh: `该户所在的县：${retailer.countyName}`,
      en: `the county of the retailer: ${retailer.countyName}`,
    });
  await run.try((database, clock, actor) => nameDemonstrationShop(database, clock, actor, { retailerId: retailer.id, since }), {
    since: at('since'),
    otherwise: whoCell(row, at),
  });
  return 'CREATE';
}

/** 示范店: each ends the one before it in its county. */
export const SHOP_PLAN = planOf<ShopRow>({
  groupsOf: () => [],
  togetherBy: ({ county }) => [county],
  order: ({ since }) => since,
  record,
});
