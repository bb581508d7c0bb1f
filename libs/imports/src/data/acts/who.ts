import type { Named } from '@chengxin/imports/domain';
import sql, { type Sql } from 'sql-template-tag';
import type { ActRun, CellPlace } from './act-run';
import { type KnownRetailer, retailersWhere, UNKNOWN_RETAILER } from './look-ups';

/**
 * Whether the retailer `r` (or another alias) is the one that a row names: by its number and its name, as far as they are told. What is
 * recorded is found by it beside its day, so that lists of pages, which have names only, are read again though stores share names.
 */
export const isNamed = ({ storeName, licenceNo, customerCode }: Named, r: Sql = sql`r`): Sql => {
  const isCalled = sql`${storeName} in (${r}.store_name, ${r}.licence_no)`;
  if (!licenceNo && !customerCode) return isCalled;
  const hasNumber = licenceNo ? sql`${r}.licence_no = ${licenceNo}` : sql`${r}.customer_code = ${customerCode}`;
  return storeName === null ? hasNumber : sql`${hasNumber} and ${isCalled}`;
};

const SEVERAL = {
  zh: '专卖证号（本单位有几户同名，请写号码）',
  en: 'the licence number, as several stores bear this name',
};

/** Whom rows name, to be done together. */
export const whoOf = (row: { readonly [K in keyof Required<Named>]: string | null | undefined }): string | null | undefined =>
  row.licenceNo ?? row.customerCode ?? row.storeName;

/** The column in which a row says who it is. */
const columnOf = ({ licenceNo, customerCode }: Named): keyof Named =>
  licenceNo ? 'licenceNo' : customerCode ? 'customerCode' : 'storeName';

/** The cell in which a row says who it is. */
export const whoCell = (named: Named, at: (column: keyof Named) => CellPlace): CellPlace => at(columnOf(named));

/** Whether the retailer `r` is a member of the group of a name; of any where none is given. */
export const inGroupNamed = (name: string | null): Sql =>
  name === null
    ? sql`true`
    : sql`exists (select from membership m join mutual_aid_group g on g.id = m.group_id
                   where m.retailer_id = r.id and upper_inf(m.during) and g.name = ${name})`;

/**
 * The retailer that a row names; null, and a fault at its cell, when the unit has none or several. Of stores with one name those count that
 * meet `among` (`r`, its place `p`, its county `c`); beside a number the name must be that of the register.
 */
export async function retailerNamed(
  run: ActRun,
  named: Named,
  at: (column: keyof Named) => CellPlace,
  among: Sql = sql`true`,
): Promise<KnownRetailer | null> {
  const [column, cell] = [columnOf(named), whoCell(named, at)];
  const isIt = isNamed(column === 'storeName' ? named : { ...named, storeName: null });
  const all = await retailersWhere(run, isIt);
  const found = all.length > 1 ? await retailersWhere(run, sql`${isIt} and ${among}`) : all;
  const [retailer, another] = found.length > 0 ? found : all;
  if (!retailer) run.fault(cell, UNKNOWN_RETAILER);
  else if (another) run.fault(cell, SEVERAL);
  else if (
    column !== 'storeName' &&
    named.storeName !== null &&
    ![retailer.storeName, retailer.licenceNo].includes(named.storeName)
  )
    run.fault(at('storeName'), {
      zh: `与零售户一致：${retailer.storeName}`,
      en: `the name in the register: ${retailer.storeName}`,
    });
  else return retailer;
  return null;
}

/**
 * Whether what is recorded is of the retailer that a row names beyond doubt, so that it may be carried on; a fault where stores share the name.
 */
export async function isSurelyOf(
  run: ActRun,
  recorded: { readonly retailerId: string },
  named: Named,
  at: (column: keyof Named) => CellPlace,
  among?: Sql,
): Promise<boolean> {
  const retailer = await retailerNamed(run, named, at, among);
  if (retailer && retailer.id !== recorded.retailerId) run.fault(whoCell(named, at), SEVERAL);
  return retailer?.id === recorded.retailerId;
}

/** The group that a retailer is in today must be the one that a row names, if it names one. */
export async function mustBeOfGroup(run: ActRun, { id }: KnownRetailer, named: string | null, at: CellPlace): Promise<void> {
  if (named === null) return;
  const [group] = await run.query<{ name: string }>(
    sql`select g.name from membership m join mutual_aid_group g on g.id = m.group_id
         where m.retailer_id = ${id}::uuid and upper_inf(m.during)`,
  );
  if (group && group.name !== named)
    run.fault(at, { zh: `该户所在的小组：${group.name}`, en: `the group that the retailer is in: ${group.name}` });
}
