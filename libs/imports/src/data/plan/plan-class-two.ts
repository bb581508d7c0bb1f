import { demandRetailers, findRetailers, RETAILER_COLUMNS } from './find-retailers';
import type { ImportPlan, ImportTransaction } from './import-transaction';
import { demandBegun } from './open-dates';

const TYPES = { licenceNo: 'text', customerCode: 'text', month: 'text', cartons: 'numeric', allCartons: 'numeric' };

async function plan(import_: ImportTransaction): Promise<void> {
  await import_.query(`update import_row set month_on = (month || '-01')::date`);
  await findRetailers(import_, ['month_on']);
  await demandRetailers(import_);
  // An empty optional cell keeps what is there.
  await import_.query(`update import_row r set scope = t.scope, kept = coalesce(r.all_cartons, v.all_cartons),
      action = case when v.retailer_id is null then 'CREATE'
        when (v.cartons, v.all_cartons) is not distinct from (r.cartons, coalesce(r.all_cartons, v.all_cartons)) then 'UNCHANGED' else 'UPDATE' end
    from import_row x join retailer t on t.id = x.retailer_id left join class_two_volume v on v.retailer_id = t.id and v.month = x.month_on
   where x.n = r.n`);
  await import_.faultWhere(
    'cartons',
    'r.all_cartons is null and r.cartons > r.kept',
    (all) => ({ zh: `不多于该月全部卷烟销量（已有 ${all} 条）`, en: `no more than all cartons of that month (${all} on file)` }),
    { detail: 'r.kept' },
  );
  await demandBegun(import_, 'month', 'r.month_on');
}

async function write(import_: ImportTransaction, from: number, to: number): Promise<void> {
  await import_.query(
    `insert into class_two_volume (retailer_id, month, scope, cartons, all_cartons)
     select retailer_id, month_on, scope, cartons, kept from import_row where action <> 'UNCHANGED' and n between $1 and $2
     on conflict (retailer_id, month) do update set cartons = excluded.cartons, all_cartons = excluded.all_cartons`,
    [from, to],
  );
}

/** 二类烟销量: what a retailer took in a month; months that are closed may still be told of, since they count nothing of it. */
export const CLASS_TWO_PLAN: ImportPlan = {
  types: TYPES,
  planned: `month_on date, scope integer, kept numeric, ${RETAILER_COLUMNS}`,
  plan,
  write,
  touched: 'select null::integer as place_id, null::date as on_day where false',
};
