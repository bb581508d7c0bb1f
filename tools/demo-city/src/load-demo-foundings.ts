import type pg from 'pg';

/** How many proposals of the plan are being founded: the first is a draft with its first forms, the second waits for one pledge. */
const FOUNDINGS = 2;
const FIRST_FORMS = 4;

/** Both have the members of their proposals as those asked; the first of a proposal that another founding has applied for waits there. */
const OPEN = `
  with chosen as (
    select p.*, row_number() over (order by u.code, p.name) as n, md5('founding ' || p.name)::uuid as founding_id,
           (select o.holder_name from post o where o.scope = p.scope and o.kind = 'CUSTOMER_MANAGER' and upper_inf(o.during) limit 1) as manager
      from plan_proposal p join unit u on u.id = p.place_id where p.kind = 'FOUND' and p.state = 'OPEN' order by n limit $1),
  taken as (update plan_proposal p set state = 'ACCEPTED', version = 2 from chosen c where p.id = c.id)
  insert into founding (id, scope, county_id, place_id, proposal_id, street_text, name, ordinal, convener, candidate_id, state, opened_on, opened_by,
      opened_at, forming_on)
  select founding_id, scope, county_id, place_id, id, street_text, name, greatest(array_position(array['一', '二', '三', '四', '五', '六'], substring(name from '小组(.)组$')), 0),
         coalesce(manager, '客户经理'), leader_id, case n when 1 then 'DRAFT' else 'FORMING' end, case n when 1 then date '2026-10-08' else '2026-09-15' end, '应县局',
         timestamptz '2026-10-08 10:00+08', case n when 2 then date '2026-09-20' end
    from chosen`;

const INVITE = `
  insert into founding_invitee (founding_id, retailer_id, scope)
  select f.id, m.retailer_id, f.scope from founding f join plan_member m on m.proposal_id = f.proposal_id`;

/** Of the draft the first few have applied; of the other all, and all but the last have signed. */
const APPLY = `
  with asked as (
    select f.id as founding_id, f.scope, f.state, f.convener, r.id as retailer_id, row_number() over w as n,
           f.state = 'FORMING' and row_number() over w < count(*) over (partition by f.id) as is_signed
      from founding f join founding_invitee i on i.founding_id = f.id join retailer r on r.id = i.retailer_id
     where not exists (select from join_application a where a.retailer_id = r.id and a.state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED'))
    window w as (partition by f.id order by r.id = f.candidate_id desc, r.customer_code)),
  applied as (select *, case state when 'DRAFT' then date '2026-10-10' else '2026-09-18' end as applied_on from asked where state = 'FORMING' or n <= $1),
  pledged as (
    insert into pledge (id, retailer_id, scope, text_version, signed_on, recorded_by, recorded_at)
    select md5('founding pledge ' || retailer_id)::uuid, retailer_id, scope,
           (select coalesce(max(t.version), 1) from founding_text t where t.kind = 'PLEDGE' and t.scope = applied.scope / 100000 * 100000 and t.effective_on <= '2026-09-28'),
           '2026-09-28', convener, timestamptz '2026-09-28 16:00+08' from applied where is_signed returning id, retailer_id)
  insert into join_application (id, founding_id, retailer_id, scope, state, applied_on, expires_on, opinion_on, opinion_officer, opinion, read_on,
      pledge_id, recorded_by, recorded_at)
  select md5('founding application ' || a.retailer_id)::uuid, a.founding_id, a.retailer_id, a.scope,
         case when a.state = 'DRAFT' then 'APPLIED' when is_signed then 'PLEDGED' else 'READ' end, applied_on, applied_on + 90,
         case a.state when 'FORMING' then date '2026-09-22' end, case a.state when 'FORMING' then convener end, case a.state when 'FORMING' then '同意' end,
         case a.state when 'FORMING' then date '2026-09-25' end, p.id, convener, applied_on + time '09:00' at time zone 'Asia/Shanghai'
    from applied a left join pledged p on p.retailer_id = a.retailer_id`;

/** Two groups that are being founded in 应县, from its plan: a draft with its first applications, and one that lacks a single pledge. */
export const loadDemoFoundings = async (client: pg.ClientBase): Promise<void> => {
  await client.query(OPEN, [FOUNDINGS]);
  await client.query(INVITE);
  await client.query(APPLY, [FIRST_FORMS]);
};
