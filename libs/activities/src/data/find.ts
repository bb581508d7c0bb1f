import { asUuid, memberIdsOn } from '@chengxin/groups/data';
import { type LocalDate, Refusal, type RefusalText } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';

/** A refusal that nothing in sight has this id. */
export const notFound = (code: string, text: RefusalText, path: readonly string[]): Refusal =>
  new Refusal({ code, text, path: [...path] });

/** PostgreSQL's own writing of a list of ids. */
export const idList = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** One row, locked until the act ends; refuses what is not there or not in sight. `columns` are trusted text. */
export async function lockRow<Row extends object>(
  act: Act,
  from: { readonly table: string; readonly columns: string; readonly id: string },
  missing: Refusal,
): Promise<Row> {
  const id = asUuid(from.id);
  const rows = id
    ? await act.em.execute<Row[]>(`select ${from.columns} from ${from.table} where id = ?::uuid for update`, [id])
    : [];
  const [row] = rows;
  if (!row) throw missing;
  return row;
}

/** What acts need of a retailer in sight. */
export interface SeenRetailer {
  readonly id: string;
  readonly storeName: string;
  readonly scope: number;
  readonly status: string;
  /** First day on which it traded. */
  readonly since: LocalDate;
}

/** Retailers of these ids in the order of the ids; refuses the first that is not in sight. */
export async function retailersInSight(act: Act, ids: readonly string[], path: readonly string[]): Promise<SeenRetailer[]> {
  const wanted = ids.map((id) => asUuid(id));
  const rows = await act.em.execute<SeenRetailer[]>(
    `select id, store_name as "storeName", scope, status, to_char(since, 'YYYY-MM-DD') as since from retailer where id = any(?::uuid[])`,
    [idList(wanted.filter((id) => id !== null))],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return wanted.map((id, index) => {
    const row = id === null ? undefined : found.get(id);
    if (row) return row;
    const at = ids.length > 1 || path.at(-1)?.endsWith('Ids') ? [...path, String(index)] : path;
    throw notFound('RETAILER_NOT_FOUND', { zh: '没有这个零售户', en: 'there is no such retailer' }, at);
  });
}

/** One retailer in sight. */
export async function retailerInSight(act: Act, id: string, path: readonly string[]): Promise<SeenRetailer> {
  const [retailer] = await retailersInSight(act, [id], path);
  return retailer as SeenRetailer;
}

/** The group that a retailer is a member of today, and since when he has been a member of any without a break; refuses who is in none. */
export async function groupOfMember(
  act: Act,
  retailer: SeenRetailer,
  path: readonly string[],
): Promise<{ readonly id: string; readonly scope: number; readonly memberSince: LocalDate }> {
  const [group] = await act.em.execute<{ id: string; scope: number; memberSince: LocalDate }[]>(
    `select g.id, g.scope, (select to_char(lower(stretch), 'YYYY-MM-DD')
              from (select unnest(range_agg(x.during)) as stretch from membership x where x.retailer_id = m.retailer_id) one
             where stretch @> ?::date) as "memberSince"
       from membership m join mutual_aid_group g on g.id = m.group_id where m.retailer_id = ? and m.during @> ?::date`,
    [act.today, retailer.id, act.today],
  );
  if (group) return group;
  const text = { zh: `${retailer.storeName}现在不是小组组员`, en: `${retailer.storeName} is no member of a group now` };
  throw new Refusal({ code: 'NOT_A_MEMBER', text, path, clause: 'SD-R46' });
}

/** Whether a retailer is a member of a group today. */
export const isMemberOf = async (act: Act, groupId: string, retailerId: string): Promise<boolean> =>
  (await memberIdsOn(act, groupId, act.today)).has(retailerId.toLowerCase());

/** A county that the actor keeps affairs in: one of his own subtree, or `within` the one that he works in. */
export async function countyInSight(
  act: Act,
  code: string,
  within: 'whole' | 'part',
  path: readonly string[],
): Promise<{ readonly id: number; readonly scope: number }> {
  const { from, to } = act.actor.scope;
  const [county] = await act.em.execute<{ id: number; scope: number }[]>(
    `select id, scope_from as scope from unit where code = ? and level = 'COUNTY' and ${
      within === 'whole' ? 'scope_from >= ? and scope_to <= ?' : 'scope_to >= ? and scope_from <= ?'
    }`,
    [code, from, to],
  );
  if (county) return county;
  throw notFound('COUNTY_NOT_FOUND', { zh: '没有这个县，或不在您的辖区', en: 'there is no such county in your area' }, path);
}

/** The county that a scope lies in. */
export async function countyIdOf(act: Act, scope: number): Promise<number> {
  const [county] = await act.em.execute<{ id: number }[]>(`select id from unit where level = 'COUNTY' and scope_from = ?`, [
    Math.floor(scope / 1000) * 1000,
  ]);
  if (!county) throw new Error(`no county at ${scope}`);
  return county.id;
}
