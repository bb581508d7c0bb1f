import { refreshMonths } from '@chengxin/indicators/data';
import { clockOn, firstDayOf, type YearMonth } from '@chengxin/kernel';
import { migrate, openDatabase } from '@chengxin/persistence';
import { Client } from 'pg';
import { cityCode, type DataSet, MONTHS, TODAY } from './data-set';

/** The units from the province down to the places, numbered as docs/contract.md has it. */
const unitStatements = (set: DataSet): string[] => [
  `insert into unit (code, name, level, parent_id, scope_from, scope_to) values ('140000', '基准省', 'PROVINCE', null, 140000000, 149999999)`,
  `insert into unit (code, name, level, parent_id, scope_from, scope_to, sort)
   select '14' || lpad(c::text, 2, '0') || '00', '第' || c || '市', 'CITY', 1, 140000000 + c * 100000, 140000000 + c * 100000 + 99999, c
     from generate_series(1, ${set.cities}) c`,
  `insert into unit (code, name, level, parent_id, scope_from, scope_to, sort)
   select left(u.code, 4) || (20 + x), u.name || x || '县', 'COUNTY', u.id, u.scope_from + (20 + x) * 1000, u.scope_from + (20 + x) * 1000 + 999, x
     from unit u, generate_series(1, ${set.countiesPerCity}) x where u.level = 'CITY'`,
  `insert into unit (code, name, level, parent_id, scope_from, scope_to, sort)
   select u.code || 'A' || lpad(x::text, 2, '0'), u.name || x || '片', 'AREA', u.id, u.scope_from + x, u.scope_from + x, x
     from unit u, generate_series(1, ${set.areasPerCounty}) x where u.level = 'COUNTY'`,
  `insert into unit (code, name, level, parent_id, scope_from, scope_to, sort, place_kind, township_code, township_name)
   select left(u.code, 6) || lpad(((u.sort - 1) * 20 + x)::text, 3, '0') || (array['S', 'J', 'V'])[1 + x % 3] || '01', u.name || x || '处', 'PLACE', u.id,
          u.scope_from, u.scope_to, x, (array['TOWNSHIP_SEAT', 'STREET', 'VILLAGE_CLUSTER'])[1 + x % 3],
          left(u.code, 6) || lpad(((u.sort - 1) * 20 + x)::text, 3, '0'), u.name || x || '镇'
     from unit u, generate_series(1, ${set.placesPerArea}) x where u.level = 'AREA'`,
];

/** Places with a number from 0, in the order of their codes: what retailers and groups are dealt out to in turn. */
const PLACES = `(select u.id, u.name, u.place_kind, u.scope_from as scope, a.parent_id as county_id,
    row_number() over (order by u.code) - 1 as at
  from unit u join unit a on a.id = u.parent_id where u.level = 'PLACE')`;

/** How many there are. */
const placesOf = (set: DataSet): number => set.cities * set.countiesPerCity * set.areasPerCounty * set.placesPerArea;

const keyOf = (kind: string, number: string): string => `md5('${kind}' || ${number})::uuid`;

/** Retailers, groups of mostly 9 to 17 members, leaders, meetings and surveys: the same rows in every run. */
const factStatements = (set: DataSet): string[] => [
  `insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, phone, address,
     market_type, format, tier, status, since)
   select ${keyOf('retailer', 'i')}, '1401' || lpad(i::text, 8, '0'), p.scope, p.id, '1406' || lpad(i::text, 8, '0'),
          '${TODAY}'::date + (i::bigint * 7919 % 1825)::integer, '诚信便利店' || i, '张店主', '1380000' || lpad((i % 10000)::text, 4, '0'),
          p.name || i || '号', case when p.place_kind = 'VILLAGE_CLUSTER' then 'RURAL' else 'URBAN' end,
          (array['GROCERY', 'CONVENIENCE', 'SUPERMARKET', 'TOBACCO_LIQUOR'])[1 + i % 4], 1 + i % 30,
          case when i % 50 = 0 then 'SUSPENDED' else 'ACTIVE' end, '2020-01-01'
     from generate_series(0, ${set.retailers - 1}) i join ${PLACES} p on p.at = i % ${placesOf(set)}`,
  `insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
   select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, '[2020-01-01,)' from retailer`,
  `insert into mutual_aid_group (id, name, street_text, ordinal, county_id, place_id, scope, market_type, status, founded_on)
   select ${keyOf('group', 'i')}, p.name || '诚信互助' || (1 + i / ${placesOf(set)}) || '组', p.name, 1 + i / ${placesOf(set)}, p.county_id, p.id, p.scope,
          case when p.place_kind = 'VILLAGE_CLUSTER' then 'RURAL' else 'URBAN' end, 'ACTIVE', '2024-01-01'::date + i % 300
     from generate_series(0, ${set.groups - 1}) i join ${PLACES} p on p.at = i % ${placesOf(set)}`,
  // Places deal their retailers out in turn to groups of one size, 9 to 17, at every fortieth place of 28.
  `insert into membership (id, group_id, retailer_id, scope, retailer_scope, during)
   select ${keyOf('member', 'r.i')}, g.id, ${keyOf('retailer', 'r.i')}, p.scope, p.scope, daterange('2025-01-01'::date + r.i % 200, null)
     from generate_series(0, ${set.retailers - 1}) r(i) join ${PLACES} p on p.at = r.i % ${placesOf(set)}
     join mutual_aid_group g on g.place_id = p.id and g.ordinal = 1 + r.i / ${placesOf(set)} / (case when p.at % 40 = 7 then 28 else 9 + p.at % 9 end)`,
  `insert into leader_term (id, group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
   select ${keyOf('leader', 'x.group_id')}, x.group_id, x.retailer_id, x.scope, 'LEADER', x.elected_on, x.elected_on + 365, 9, 12, 21
     from (select distinct on (group_id) group_id, retailer_id, scope, '2025-09-20'::date + (('x' || left(md5(group_id::text), 4))::bit(16)::integer % 380) as elected_on
             from membership order by group_id, lower(during), id) x`,
  `insert into meeting (kind, group_id, county_id, scope, month, held_on, attendees, from_sheet, status, evidenced_at)
   select e.kind, e.group_id, e.county_id, e.scope, e.month, e.held_on, e.attendees, true, case when e.evidenced then 'EVIDENCE_COMPLETE' else 'HELD' end,
          case when e.evidenced then e.held_on::timestamp at time zone 'Asia/Shanghai' end
     from (select 'GROUP' as kind, g.id as group_id, g.county_id, g.scope, m as month, m + (g.ordinal * 3 % 27) as held_on, 9 as attendees,
                  (g.ordinal + extract(month from m)::integer + g.place_id) % 11 <> 0 as evidenced
             from mutual_aid_group g, unnest($1::date[]) m where (g.place_id + extract(month from m)::integer) % 13 <> 0
           union all
           select 'LEADERS', null, u.id, u.scope_from, m, m + 9, 20, (u.sort + extract(month from m)::integer) % 5 <> 0
             from unit u, unnest($1::date[]) m where u.level = 'COUNTY') e`,
  // A panel of one retailer in ten is surveyed.
  `insert into margin_survey (retailer_id, month, sku_set, scope, revenue, cost)
   select r.id, m, s.name, r.scope, s.revenue, round(s.revenue * (0.85 + (r.n + extract(month from m)::integer + length(s.name)) % 9 / 100.0), 2)
     from (select id, scope, right(customer_code, 8)::integer as n from retailer) r, unnest($1::date[]) m,
          lateral (values ('ALL', 20000 + r.n::bigint * 7919 % 30000), ('AGREED', 8000 + r.n::bigint * 7919 % 12000)) s(name, revenue)
    where r.n % 10 = 3`,
  `insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
   select 'coverage.overall', id, '2026-01-01', '0.75', '基准数据', '基准', '2026-01-01' from unit where code like '14010_' or code = '140100'`,
];

/** What a data set holds once it is loaded. */
export interface Loaded {
  readonly members: number;
  readonly megabytes: number;
}

/** Fills an empty database: schema, rows, the twelve months counted, statistics taken. */
export async function loadDataSet(url: string, set: DataSet): Promise<Loaded> {
  await migrate(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const months = MONTHS.map(firstDayOf);
    // The rows are made to fit: foreign keys need not be looked up one by one.
    await client.query('set session_replication_role = replica; set synchronous_commit = off');
    for (const statement of [...unitStatements(set), ...factStatements(set)]) {
      await client.query(statement, statement.includes('$1') ? [months] : []);
    }
    await client.query('vacuum analyze');
    const database = await openDatabase({ url, entities: [] });
    try {
      const clock = clockOn(TODAY);
      const count = async (part: readonly YearMonth[]): Promise<void> => {
        for (let city = 1; city <= set.cities; city++)
          await refreshMonths(database.workPool, cityCode(city), part, clock.today(), clock.now());
      };
      // Months do not touch each other's rows.
      await Promise.all([count(MONTHS.slice(0, MONTHS.length / 2)), count(MONTHS.slice(MONTHS.length / 2))]);
    } finally {
      await database.close();
    }
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    const { rows } = await client.query<{ members: number; megabytes: number }>(
      'select (select count(*)::integer from membership) as members, (pg_database_size(current_database()) / 1048576)::integer as megabytes',
    );
    return { members: rows[0]?.members ?? 0, megabytes: rows[0]?.megabytes ?? 0 };
  } finally {
    await client.end();
  }
}
