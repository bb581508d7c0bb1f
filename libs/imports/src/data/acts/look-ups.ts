import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import { SEVERAL_COUNTIES } from '../plan';
import type { ActRun, CellPlace } from './act-run';

/** A retailer of the unit, as far as files name it. */
export interface KnownRetailer {
  readonly id: string;
  readonly licenceNo: string;
  readonly storeName: string;
  readonly personInCharge: string;
  readonly placeCode: string;
  readonly countyName: string;
}

/** The retailers `r` of the unit, at the place `p` in the county `c`, that meet a condition. */
export const retailersWhere = (run: ActRun, condition: Sql): Promise<KnownRetailer[]> =>
  run.query<KnownRetailer>(
    sql`select r.id, r.licence_no as "licenceNo", r.store_name as "storeName", r.person_in_charge as "personInCharge", p.code as "placeCode",
               c.name as "countyName"
          from retailer r join unit p on p.id = r.place_id
          join unit c on c.level = 'COUNTY' and r.scope between c.scope_from and c.scope_to
         where ${condition}`,
  );

/** The retailers of these licence numbers, by the number; those outside the unit are missing. */
export async function retailersOf(run: ActRun, licences: readonly string[]): Promise<ReadonlyMap<string, KnownRetailer>> {
  const rows = await retailersWhere(
    run,
    sql`r.licence_no in (select x from jsonb_array_elements_text(${JSON.stringify(licences)}::jsonb) x)`,
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

/** The active groups of a name: one at most in a county. */
export const groupsNamed = (run: ActRun, name: string): Promise<KnownGroup[]> =>
  run.query<KnownGroup>(
    sql`select g.id, g.founded_on::text as "foundedOn", g.home_address as "homeAddress",
               (select h.address from group_home h where h.keeper_id = g.id and h.closed_on is null) as home
          from mutual_aid_group g where g.name = ${name} and g.status = 'ACTIVE' order by g.id`,
  );

/** PostgreSQL's own writing of a list of ids. */
export const idList = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** Who is a member of the groups on a day. */
export async function membersOn(run: ActRun, groupIds: readonly string[], day: string): Promise<string[]> {
  const rows = await run.query<{ id: string }>(
    sql`select distinct retailer_id as id from membership where group_id = any(${idList(groupIds)}::uuid[]) and during @> ${day}::date`,
  );
  return rows.map(({ id }) => id);
}

/** Locks the active groups of these names in the order of their ids, as every act on several groups does. */
export async function lockGroupsNamed(run: ActRun, names: readonly (string | null | undefined)[]): Promise<void> {
  await run.query(
    sql`select from mutual_aid_group where status = 'ACTIVE' and name in (
          select x from jsonb_array_elements_text(${JSON.stringify(names.filter(Boolean))}::jsonb) x) order by id for update`,
  );
}

/** The retailer of a licence number; null, and a fault at its cell, when the unit has none. */
export async function retailerOf(run: ActRun, licence: string, at: CellPlace): Promise<KnownRetailer | null> {
  const retailer = (await retailersOf(run, [licence])).get(licence) ?? null;
  if (!retailer) run.fault(at, UNKNOWN_RETAILER);
  return retailer;
}

/** The retailers of several licence numbers in one cell, in their order; null when one is unknown. */
export async function retailersNamed(
  run: ActRun,
  licences: readonly string[],
  at: (who: string) => CellPlace,
): Promise<KnownRetailer[] | null> {
  const known = await retailersOf(run, licences);
  const unknown = licences.filter((licence) => !known.has(licence));
  for (const licence of unknown) run.fault(at(licence), UNKNOWN_RETAILER);
  return unknown.length > 0 ? null : licences.flatMap((licence) => known.get(licence) ?? []);
}

/** The active group of a name; null, and a fault at its cell, when the unit has none, or several in counties of one name. */
export async function demandGroup(run: ActRun, name: string, at: CellPlace): Promise<KnownGroup | null> {
  const [group, another] = await groupsNamed(run, name);
  if (!group) run.fault(at, { zh: '本单位在册小组的名称', en: 'the name of an active group of the unit' });
  else if (another) run.fault(at, SEVERAL_GROUPS);
  else return group;
  return null;
}

/** What is expected where groups of several counties share a name. */
export const SEVERAL_GROUPS = {
  zh: '只有一个小组用的名称（有几个县的小组同名，请按县分别导入）',
  en: 'a name of one group; groups of several counties bear this one, so import it for each county',
};

/** Ids of the unit's counties of a name or code; counties of two cities may bear one name. */
export const countiesNamed = ({ unit }: ActRun, named: string): Sql =>
  sql`(select c.id from unit c where c.level = 'COUNTY' and ${named} in (c.name, c.code)
         and c.scope_from >= ${unit.scopeFrom} and c.scope_to <= ${unit.scopeTo})`;

/** A county of the unit by name or code; null, and a fault at its cell, when there is none, or several of the name. */
export async function demandCounty(
  run: ActRun,
  named: string,
  at: CellPlace,
): Promise<{ readonly id: number; readonly code: string; readonly name: string } | null> {
  const [county, another] = await run.query<{ id: number; code: string; name: string }>(
    sql`select id, code, name from unit where id in ${countiesNamed(run, named)}`,
  );
  if (!county) run.fault(at, { zh: '本单位范围内的县区名称或六位编码', en: 'a county of the unit, by name or six-digit code' });
  else if (another) run.fault(at, SEVERAL_COUNTIES);
  else return county;
  return null;
}

export const UNKNOWN_RETAILER = {
  zh: '本单位已有的零售户，请先导入零售户',
  en: 'a retailer known in this unit; import the retailers first',
};
