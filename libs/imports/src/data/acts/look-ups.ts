import type { LocalDate } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import type { ActRun } from './act-run';

/** A retailer of the unit, as far as files name it. */
export interface KnownRetailer {
  readonly id: string;
  readonly licenceNo: string;
  readonly storeName: string;
  readonly personInCharge: string;
  readonly placeCode: string;
  readonly countyName: string;
}

/** The retailers of these licence numbers, by the number; those outside the unit are missing. */
export async function retailersOf(run: ActRun, licences: readonly string[]): Promise<ReadonlyMap<string, KnownRetailer>> {
  const rows = await run.query<KnownRetailer>(
    sql`select r.id, r.licence_no as "licenceNo", r.store_name as "storeName", r.person_in_charge as "personInCharge", p.code as "placeCode",
               c.name as "countyName"
          from retailer r join unit p on p.id = r.place_id
          join unit c on c.level = 'COUNTY' and r.scope between c.scope_from and c.scope_to
         where r.licence_no in (select x from jsonb_array_elements_text(${JSON.stringify(licences)}::jsonb) x)`,
  );
  return new Map(rows.map((row) => [row.licenceNo, row]));
}

/** An active group of the unit. */
export interface KnownGroup {
  readonly id: string;
  readonly foundedOn: LocalDate;
  readonly homeAddress: string | null;
  /** The open home that it keeps; null without. */
  readonly home: string | null;
}

/** The active group of a name; null when the unit has none. */
export async function groupNamed(run: ActRun, name: string): Promise<KnownGroup | null> {
  const [group] = await run.query<KnownGroup>(
    sql`select g.id, g.founded_on::text as "foundedOn", g.home_address as "homeAddress",
               (select h.address from group_home h where h.keeper_id = g.id and h.closed_on is null) as home
          from mutual_aid_group g where g.name = ${name} and g.status = 'ACTIVE'`,
  );
  return group ?? null;
}

/** Locks the active groups of these names in the order of their ids, as every act on several groups does. */
export async function lockGroupsNamed(run: ActRun, names: readonly (string | null | undefined)[]): Promise<void> {
  await run.query(
    sql`select from mutual_aid_group where status = 'ACTIVE' and name in (
          select x from jsonb_array_elements_text(${JSON.stringify(names.filter(Boolean))}::jsonb) x) order by id for update`,
  );
}

export const UNKNOWN_RETAILER = {
  zh: '本单位已有的零售户，请先导入零售户',
  en: 'a retailer known in this unit; import the retailers first',
};
