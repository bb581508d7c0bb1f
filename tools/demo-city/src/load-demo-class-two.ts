import type pg from 'pg';

/** The first month with volumes, so that the latest closed month has one of the year before; and the last, which is over. */
const MONTHS = { from: '2025-08-01', to: '2026-09-01' } as const;

/** Chance of a text, 0 … 999, the same on every machine. */
const chanceOf = (text: string): string => `(('x' || left(md5(${text}), 6))::bit(24)::integer % 1000)`;

/** Every fifteenth member of a middle tier or above has a counter; some have given it up. */
const COUNTERS = `
  insert into hundred_flowers_counter (id, retailer_id, scope, since, until, end_reason, recorded_by)
  select md5('counter ' || r.id)::uuid, r.id, r.scope, c.since, case when c.ends then c.since + 150 end,
         case when c.ends then '店面改造，专柜暂撤' end, '客户经理'
    from retailer r cross join lateral (select ${chanceOf("'counter ' || r.customer_code")} as chance) x
    cross join lateral (select '2025-07-01'::date + x.chance % 430 as since, x.chance % 8 = 0 and x.chance % 430 < 280 as ends) c
   where r.status = 'ACTIVE' and r.tier >= 10 and r.since < '2025-06-01' and x.chance % 15 = 0
     and exists (select from membership m where m.retailer_id = r.id and upper_inf(m.during))`;

// More is sold before the Spring Festival and in the autumn. Class II is a greater share of what shops of high tiers take, grows by the month, and grows faster beside a counter.
const VOLUMES = `
  insert into class_two_volume (retailer_id, month, scope, cartons, all_cartons)
  select v.retailer_id, m.first, r.scope, (a.cartons * s.share)::numeric(9, 1), case when x.habit % 25 > 0 then a.cartons end
    from retailer_version v join retailer r on r.id = v.retailer_id and r.status = 'ACTIVE'
    cross join lateral generate_series(greatest('${MONTHS.from}'::date, date_trunc('month', lower(v.during))),
      least('${MONTHS.to}'::date, date_trunc('month', upper(v.during)) - interval '1 month'), interval '1 month') g(at)
    cross join lateral (select g.at::date as first, (extract(year from g.at) * 12 + extract(month from g.at))::integer - 24308 as n,
      (array[1.3, 1.2, 0.9, 0.9, 1, 0.95, 0.95, 1, 1.15, 1.1, 0.95, 1.05]::float8[])[extract(month from g.at)] as season) m
    left join hundred_flowers_counter c on c.retailer_id = r.id and c.since <= m.first and coalesce(c.until > m.first, true)
    cross join lateral (select hashtext(r.customer_code) & 1023 as habit, hashtext(r.customer_code || m.n) & 1023 as luck) x
    cross join lateral (select (18 + 4 * power(v.tier::float8, 1.58) * m.season * (0.85 + x.luck / 3400e0))::numeric(9, 1) as cartons) a
    cross join lateral (select 5e-2 + v.tier * 4e-3 + x.habit / 2e4 + m.n * 1.2e-3 + (c.id is not null)::integer * 2.5e-2 as share) s
   where v.status = 'ACTIVE' and r.id in (select retailer_id from membership)`;

/** Hundred Flowers counters, and fourteen months of the class-II volume of whoever has been in a group (SD-R34). */
export const loadDemoClassTwo = async (client: pg.ClientBase): Promise<void> => {
  await client.query(COUNTERS);
  // Nothing is known of tables that have just been filled: each row would be compared with each.
  await client.query('set local enable_nestloop = off');
  await client.query(VOLUMES);
  await client.query('set local enable_nestloop = on');
};
