import { applicantsOf } from '@chengxin/groups/data';
import { parseGroupName } from '@chengxin/groups/domain';
import type { LocalDate } from '@chengxin/kernel';
import type { CountyToPlan, FreeRetailer, PlanGroup, PlanPlace } from '@chengxin/planner/domain';
import type { PolicyBook } from '@chengxin/policy/domain';
import type { ClientBase } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { countedOn, inGroupFrom, isOnTheWay } from './free-retailers.sql';
import { planPolicyOf } from './plan-policy';

/** A county, or the part of it that is to be planned. */
export interface CountyPart {
  readonly id: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

type Of<Row> = Row & { readonly scope: number };

/** All that planning a county needs, in four statements: its places, groups, names, and whoever is in no group, in no draft
 * that is kept, in no founding, and was not left out of one by hand. */
export async function readCounty(
  client: ClientBase,
  county: CountyPart,
  book: PolicyBook,
  today: LocalDate,
): Promise<CountyToPlan> {
  const rows = async <Row extends object>(statement: Sql): Promise<Row[]> => (await client.query<Row>(statement)).rows;
  const within = (column: Sql): Sql => sql`${column} between ${county.from}::integer and ${county.to}::integer`;
  const places =
    await rows<PlanPlace>(sql`select id, code, name, place_kind as kind, coalesce(township_code, '') as "townshipCode",
      coalesce(township_name, '') as "townshipName", sort, scope_from as scope
    from unit where level = 'PLACE' and ${within(sql`scope_from`)}`);
  // Drafts that are kept fill their groups already, and so do applications.
  const groups = await rows<Of<PlanGroup>>(sql`with kept as materialized (
      select k.group_id, (select count(*) from plan_member m where m.proposal_id = k.id) as coming
        from plan_proposal k where k.kind = 'FILL' and k.state = 'OPEN' and ${within(sql`k.scope`)}),
    near as materialized (
      select r.id, house_number(r.address) as house from unit p join retailer r on r.place_id = p.id where ${within(sql`p.scope_from`)})
    select g.id, g.name, g.street_text as "streetText", g.place_id as "placeId", p.scope_from as scope,
      (count(m.id) + coalesce((select sum(kept.coming) from kept where kept.group_id = g.id), 0)
        + ${applicantsOf(sql`g.id`, today)})::integer as size,
      percentile_disc(0.5) within group (order by near.house) as "houseNumber"
    from mutual_aid_group g join unit p on p.id = g.place_id
      left join membership m on m.group_id = g.id and m.during @> ${today}::date
      left join near on near.id = m.retailer_id
    where g.status = 'ACTIVE' and ${within(sql`p.scope_from`)} group by g.id, p.scope_from`);
  // Drafts are looked up one by one (values, no exists): row policies let joins be planned by a rough estimate, and the drafts of a province
  // be read for each county. Most are members here: they are told by their groups, in a hashed list (an anti-join with what is estimated as
  // one row is a loop over all of them), and only who is left is asked for a membership elsewhere.
  const retailers = await rows<Of<FreeRetailer>>(sql`with members as materialized (
      select m.retailer_id from unit p join mutual_aid_group g on g.place_id = p.id join membership m on m.group_id = g.id
       where ${within(sql`p.scope_from`)} and m.during @> ${today}::date),
    others as materialized (
      select r.*, p.scope_from from unit p join retailer r on r.place_id = p.id
       where ${within(sql`p.scope_from`)} and ${countedOn(sql`r`, today)} and r.id not in (select retailer_id from members))
    select r.id, r.customer_code as "customerCode", r.store_name as "storeName", r.place_id as "placeId",
      house_number(r.address) as "houseNumber", r.tier, r.market_type as "marketType", r.scope_from as scope
    from others r where not ${inGroupFrom(sql`r`, today)}
      and (select true from plan_member k where k.retailer_id = r.id) is null
      and (select true from plan_remainder k where k.retailer_id = r.id) is null
      and not ${isOnTheWay(sql`r`, today)}`);
  const names = await rows<{
    name: string;
    placeId: number;
    isDraft: boolean;
  }>(sql`select name, place_id as "placeId", false as "isDraft"
      from group_name_kept where county_id = ${county.id}::integer
    union all select name, place_id, true from plan_proposal where county_id = ${county.id}::integer and kind = 'FOUND' and state <> 'DONE'`);
  const seated = names.flatMap(({ placeId, isDraft }) => (isDraft ? [placeId] : []));
  const byScope = <Row extends { readonly scope: number }>(list: readonly Row[]) => Map.groupBy(list, ({ scope }) => scope);
  const [groupsOf, retailersOf] = [byScope(groups), byScope(retailers)];
  return {
    countyName: county.name,
    taken: takenOrdinals(names, county.name),
    areas: [...byScope(places)].map(([scope, own]) => ({
      scope,
      policy: planPolicyOf(book, scope, today),
      places: own,
      groups: groupsOf.get(scope) ?? [],
      retailers: retailersOf.get(scope) ?? [],
      seated: seated.filter((id) => own.some((place) => place.id === id)),
    })),
  };
}

/** The ordinals of each street, as the names tell them: a name is county + street + the common words + ordinal (SD-R05). */
function takenOrdinals(names: readonly { readonly name: string }[], countyName: string): Map<string, number[]> {
  const taken = new Map<string, number[]>();
  for (const { name } of names) {
    const parsed = parseGroupName(name);
    if (!parsed?.head.startsWith(countyName)) continue;
    const street = parsed.head.slice(countyName.length);
    taken.set(street, [...(taken.get(street) ?? []), parsed.ordinal]);
  }
  return taken;
}
