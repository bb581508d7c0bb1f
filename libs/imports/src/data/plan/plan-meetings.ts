import type { ImportPlan, ImportTransaction } from './import-transaction';
import { demandOpenMonths } from './open-dates';

const TYPES = { meeting: 'text', groupName: 'text', county: 'text', heldOn: 'date', attendees: 'integer', evidenced: 'boolean' };

const KINDS = [
  { kind: 'GROUP', key: 'group_id' },
  { kind: 'LEADERS', key: 'county_id' },
] as const;

/** What is expected where counties of the unit, being of two cities, share a name. */
export const SEVERAL_COUNTIES = {
  zh: '六位编码（本单位有几个县区同名）',
  en: 'the six-digit code, as several counties of the unit bear this name',
};

async function findCounties(import_: ImportTransaction): Promise<void> {
  const { scopeFrom, scopeTo, name } = import_.unit;
  const named = `u.level = 'COUNTY' and (u.code = r.county or u.name = r.county) and u.scope_from <= $2 and u.scope_to >= $1`;
  const values = [scopeFrom, scopeTo];
  await import_.query(`update import_row r set county_id = u.id, scope = u.scope_from from unit u where ${named}`, values);
  await import_.faultWhere('county', `(select count(*) from unit u where ${named}) > 1`, SEVERAL_COUNTIES, { values });
  await import_.faultWhere('county', 'r.county is not null and r.county_id is null', {
    zh: `${name}范围内的县区名称或六位编码`,
    en: 'a county of the unit, by name or six-digit code',
  });
  await import_.faultWhere(
    'county',
    `r.meeting = 'LEADERS' and (r.scope < $1 or r.scope + 999 > $2)`,
    { zh: '由县级或以上单位导入组长例会', en: "leaders' meetings are imported for a county or above" },
    { values: [scopeFrom, scopeTo] },
  );
}

async function findGroups(import_: ImportTransaction): Promise<void> {
  const { scopeFrom, scopeTo } = import_.unit;
  // A name is unique among the active groups of a county; a dissolved group may have had it before.
  await import_.query(
    `update import_row r set named = f.named, alive = f.alive, group_id = f.group_id from (
       select i.n, count(distinct g.county_id) as named, count(*) filter (where ${ALIVE}) as alive,
              (array_agg(g.id) filter (where ${ALIVE}))[1] as group_id
         from import_row i join mutual_aid_group g on g.name = i.group_name and g.scope between $1 and $2
              and (i.county_id is null or g.county_id = i.county_id)
        where i.meeting = 'GROUP' group by i.n) f where f.n = r.n`,
    [scopeFrom, scopeTo],
  );
  await import_.faultWhere('groupName', `r.meeting = 'GROUP' and r.named is null`, {
    zh: '本单位已有的小组名称',
    en: 'the name of a group of the unit',
  });
  await import_.faultWhere('county', 'r.named > 1', {
    zh: '县区（有多个县的小组同名）',
    en: 'the county; groups of several counties bear this name',
  });
  await import_.faultWhere('heldOn', 'r.named = 1 and r.alive = 0', {
    zh: '小组存续期间的日期',
    en: 'a day on which the group existed',
  });
  await import_.query(
    'update import_row r set place_id = g.place_id, scope = g.scope from mutual_aid_group g where g.id = r.group_id',
  );
  // The leaders of a county meet nowhere in particular: its first place carries the request to count again.
  await import_.query(`update import_row r set place_id = (select u.id from unit u join unit c on c.id = r.county_id
      where u.level = 'PLACE' and u.scope_from between c.scope_from and c.scope_to order by u.scope_from, u.code limit 1) where r.meeting = 'LEADERS'`);
}

const ALIVE = 'g.founded_on <= i.held_on and (g.dissolved_on is null or g.dissolved_on > i.held_on)';

async function plan(import_: ImportTransaction): Promise<void> {
  await findCounties(import_);
  await findGroups(import_);
  await import_.faultWhere(
    'heldOn',
    's.first_n < r.n',
    (line) => ({ zh: `同一小组一天只记一次（与第 ${line} 行相同）`, en: `once a day for a group (same as row ${line})` }),
    {
      from: `join (select n, min(n) over (partition by group_id, held_on) as first_n from import_row where group_id is not null
          union all select n, min(n) over (partition by county_id, held_on) from import_row where meeting = 'LEADERS' and county_id is not null) s on s.n = r.n
        join import_row f on f.n = s.first_n and f.county is distinct from r.county`,
      detail: 'f.line',
    },
  );
  await import_.query("update import_row set month = date_trunc('month', held_on)");
  for (const { kind, key } of KINDS) {
    // A record that is kept here, with its sign-in and papers, says more than a sheet and stays as it is; so does an archived one.
    await import_.query(
      `update import_row r set action = case when m.id is null then 'CREATE'
          when m.from_sheet and m.status <> 'ARCHIVED' and (m.attendees, m.evidenced_at is not null) <> (r.attendees, r.evidenced) then 'UPDATE' else 'UNCHANGED' end
        from import_row i left join meeting m on m.kind = $1 and m.${key} = i.${key} and m.month = i.month and m.held_on = i.held_on
       where i.n = r.n and i.meeting = $1`,
      [kind],
    );
  }
  await demandOpenMonths(import_, 'heldOn', 'r.held_on', `r.action <> 'UNCHANGED'`);
}

/** Evidence that a sheet declares was complete on the day itself. */
const DECLARED = `i.held_on, i.attendees, case when i.evidenced then 'EVIDENCE_COMPLETE' else 'HELD' end,
  case when i.evidenced then i.held_on::timestamp at time zone 'Asia/Shanghai' end`;

async function write(import_: ImportTransaction, from: number, to: number): Promise<void> {
  for (const { kind, key } of KINDS) {
    const rows = `import_row i where i.meeting = $3 and i.action <> 'UNCHANGED' and i.n between $1 and $2`;
    const same = `m.kind = $3 and m.${key} = i.${key} and m.month = i.month`;
    const declare = `update meeting m set (held_on, attendees, status, evidenced_at) = row(${DECLARED}), from_sheet = true, version = m.version + 1`;
    await import_.query(`${declare} from ${rows} and ${same} and m.held_on = i.held_on`, [from, to, kind]);
    // The meeting that was planned for a month is the first that the sheet has of it.
    await import_.query(
      `${declare} from ${rows} and ${same} and m.status in ('PLANNED', 'NOTIFIED') and i.action = 'CREATE' and i.held_on = (
         select min(e.held_on) from import_row e where e.meeting = $3 and e.${key} = i.${key} and e.month = i.month and e.action = 'CREATE')`,
      [from, to, kind],
    );
    await import_.query(
      `insert into meeting (kind, group_id, county_id, scope, month, from_sheet, held_on, attendees, status, evidenced_at)
       select i.meeting, i.group_id, coalesce((select g.county_id from mutual_aid_group g where g.id = i.group_id), i.county_id), i.scope, i.month, true, ${DECLARED}
         from ${rows} and not exists (select from meeting m where ${same} and m.held_on = i.held_on)`,
      [from, to, kind],
    );
  }
}

/** 例会: meetings of groups and of a county's leaders; the same day again corrects the first. */
export const MEETING_PLAN: ImportPlan = {
  types: TYPES,
  planned: 'county_id integer, group_id uuid, month date, place_id integer, scope integer, named bigint, alive bigint',
  plan,
  write,
  touched: `select place_id, held_on as on_day from import_row where action <> 'UNCHANGED' and place_id is not null`,
};
