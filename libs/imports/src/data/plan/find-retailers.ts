import type { ImportTransaction } from './import-transaction';

/** Columns that `findRetailers` fills. */
export const RETAILER_COLUMNS = 'by_licence uuid, by_code uuid, retailer_id uuid';

/**
 * Finds the retailer of each row: by licence number, then by customer code. A row whose two keys belong to two retailers, whose
 * retailer belongs to another unit, or that repeats the retailer of an earlier row with other keys, is a fault. `sameRow` names further
 * columns that make a repetition one.
 */
export async function findRetailers(import_: ImportTransaction, sameRow: readonly string[] = []): Promise<void> {
  await import_.query('update import_row r set by_licence = t.id from retailer t where t.licence_no = r.licence_no');
  await import_.query('update import_row r set by_code = t.id from retailer t where t.customer_code = r.customer_code');
  await import_.query(
    'update import_row set retailer_id = coalesce(by_licence, by_code) where coalesce(by_licence, by_code) is not null',
  );
  await import_.refreshStatistics();
  await import_.faultWhere('customerCode', 'r.by_licence <> r.by_code', {
    zh: '与专卖证号同属一户的客户编码（该编码属于另一零售户）',
    en: 'the code of the retailer with this licence number (it belongs to another)',
  });
  const { scopeFrom, scopeTo, name } = import_.unit;
  await import_.faultWhere(
    'licenceNo',
    't.scope not between $1 and $2',
    { zh: `${name}的零售户（该证号或编码属于其他单位）`, en: 'a retailer of this unit (this number belongs to another unit)' },
    {
      values: [scopeFrom, scopeTo],
      from: 'join retailer t on t.id = r.retailer_id',
    },
  );
  const same = ['retailer_id', ...sameRow].join(', ');
  await import_.faultWhere(
    'licenceNo',
    's.first_n < r.n and (f.licence_no is distinct from r.licence_no and f.customer_code is distinct from r.customer_code)',
    (line) => ({ zh: `文件内不重复（与第 ${line} 行是同一零售户）`, en: `once per file (same retailer as row ${line})` }),
    {
      from: `join (select n, min(n) over (partition by ${same}) as first_n from import_row where retailer_id is not null) s on s.n = r.n
        join import_row f on f.n = s.first_n`,
      detail: 'f.line',
    },
  );
}

/**
 * Holds the retailers of the rows that meet a condition, in the order of their ids as acts on members do, so that none joins a group or
 * moves between the check and the writing.
 */
export async function holdRetailers(import_: ImportTransaction, condition: string): Promise<void> {
  if (!import_.writes) return;
  await import_.query(
    `select from retailer where id in (select retailer_id from import_row where ${condition}) order by id for no key update`,
  );
}

/** A fault for each row without a retailer, where both keys could be read: kinds that only add facts create none. */
export async function demandRetailers(import_: ImportTransaction): Promise<void> {
  await import_.faultWhere('licenceNo', `r.retailer_id is null and not r.marked && '{licenceNo,customerCode}'`, {
    zh: '系统中已有的零售户，请先导入零售户',
    en: 'a known retailer; import the retailers first',
  });
}

/** Finds the place of each row and demands that it lies in the unit. */
export async function findPlaces(import_: ImportTransaction): Promise<void> {
  await import_.query(
    `update import_row r set place_id = u.id, scope = u.scope_from from unit u where u.code = r.place_code and u.level = 'PLACE'`,
  );
  await import_.faultWhere('placeCode', 'r.place_id is null', { zh: '系统中已有的地点编码', en: 'the code of a known place' });
  const { scopeFrom, scopeTo, name } = import_.unit;
  await import_.faultWhere(
    'placeCode',
    'r.scope not between $1 and $2',
    { zh: `${name}范围内的地点`, en: 'a place of the unit that the file is imported for' },
    { values: [scopeFrom, scopeTo] },
  );
}
