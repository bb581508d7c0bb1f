import { demandRetailers, findRetailers, RETAILER_COLUMNS } from './find-retailers';
import type { ImportPlan, ImportTransaction } from './import-transaction';
import { demandOpenMonths } from './open-dates';

const TYPES = {
  licenceNo: 'text',
  customerCode: 'text',
  month: 'text',
  revenueAll: 'numeric',
  costAll: 'numeric',
  revenueAgreed: 'numeric',
  costAgreed: 'numeric',
};

// One row of the file holds up to two surveys.
const SURVEYS = `(select n, retailer_id, scope, month_on, 'ALL' as sku_set, revenue_all as revenue, cost_all as cost from import_row where revenue_all is not null
  union all select n, retailer_id, scope, month_on, 'AGREED', revenue_agreed, cost_agreed from import_row where revenue_agreed is not null)`;

async function plan(import_: ImportTransaction): Promise<void> {
  await import_.query(`update import_row set month_on = (month || '-01')::date`);
  await findRetailers(import_, ['month_on']);
  await demandRetailers(import_);
  await import_.query(
    'update import_row r set place_id = t.place_id, scope = t.scope from retailer t where t.id = r.retailer_id',
  );
  await import_.query(`update import_row r set action = case when s.kept = 0 and s.changed = 0 then 'CREATE' when s.fresh + s.changed > 0 then 'UPDATE' else 'UNCHANGED' end
    from (select f.n, count(*) filter (where m.retailer_id is null) as fresh,
                 count(*) filter (where (m.revenue, m.cost) <> (f.revenue, f.cost)) as changed,
                 count(*) filter (where (m.revenue, m.cost) = (f.revenue, f.cost)) as kept
            from ${SURVEYS} f left join margin_survey m on m.retailer_id = f.retailer_id and m.month = f.month_on and m.sku_set = f.sku_set
           group by f.n) s where s.n = r.n`);
  await demandOpenMonths(import_, 'month', 'r.month_on', `r.action is distinct from 'UNCHANGED'`);
}

async function write(import_: ImportTransaction, from: number, to: number): Promise<void> {
  await import_.query(
    `insert into margin_survey as m (retailer_id, month, sku_set, scope, revenue, cost)
     select f.retailer_id, f.month_on, f.sku_set, f.scope, f.revenue, f.cost from ${SURVEYS} f join import_row r using (n)
      where r.action <> 'UNCHANGED' and r.n between $1 and $2
     on conflict (retailer_id, month, sku_set) do update set revenue = excluded.revenue, cost = excluded.cost
      where (m.revenue, m.cost) <> (excluded.revenue, excluded.cost)`,
    [from, to],
  );
}

/** 毛利率调查: one month's revenue and cost of a retailer; a second survey of the same month replaces the first. */
export const MARGIN_SURVEY_PLAN: ImportPlan = {
  types: TYPES,
  planned: `month_on date, place_id integer, scope integer, ${RETAILER_COLUMNS}`,
  plan,
  write,
  touched: `select place_id, month_on as on_day from import_row where action <> 'UNCHANGED'`,
};
