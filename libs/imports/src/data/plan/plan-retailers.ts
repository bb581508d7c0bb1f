import { findPlaces, findRetailers, holdRetailers, RETAILER_COLUMNS } from './find-retailers';
import type { ImportPlan, ImportTransaction } from './import-transaction';
import { demandOpenDays } from './open-dates';

const TYPES = {
  licenceNo: 'text',
  customerCode: 'text',
  storeName: 'text',
  personInCharge: 'text',
  phone: 'text',
  address: 'text',
  placeCode: 'text',
  marketType: 'text',
  format: 'text',
  tier: 'smallint',
  licenceExpiresOn: 'date',
  status: 'text',
  since: 'date',
  effectiveOn: 'date',
};

// Attributes with a history; the others are simply corrected.
const DATED = ['place_id', 'licence_no', 'licence_expires_on', 'market_type', 'format', 'tier', 'status'];
// The address is dated as well; another spelling of the same premises is a correction.
const VERSIONED = ['scope', ...DATED, 'address'];
const PLAIN = ['customer_code', 'store_name', 'person_in_charge', 'phone', 'since'];

const tuple = (alias: string, columns: readonly string[]): string =>
  `(${columns.map((column) => `${alias}.${column}`).join(', ')})`;

async function plan(import_: ImportTransaction): Promise<void> {
  await findPlaces(import_);
  await findRetailers(import_);
  await import_.query(
    'update import_row set day = coalesce(effective_on, $1::date), status = coalesce(status, case when retailer_id is null then $2 end)',
    [import_.rules.today, 'ACTIVE'],
  );
  // An empty cell keeps what is there.
  await import_.query(`update import_row r set status = coalesce(r.status, t.status), phone = coalesce(r.phone, t.phone), since = coalesce(r.since, t.since),
      old_place_id = t.place_id,
      dated = r.marked = '{}' and (not same_premises(t.address, r.address) or ${tuple('t', DATED)} is distinct from
        (r.place_id, r.licence_no, r.licence_expires_on, r.market_type, r.format, r.tier, coalesce(r.status, t.status))),
      plain = (t.customer_code, t.store_name, t.person_in_charge, t.phone, t.address, t.since) is distinct from
        (r.customer_code, r.store_name, r.person_in_charge, coalesce(r.phone, t.phone), r.address, coalesce(r.since, t.since)),
      version_from = (select max(lower(v.during)) from retailer_version v where v.retailer_id = t.id)
    from retailer t where t.id = r.retailer_id`);
  await import_.query(`update import_row set action = case when marked <> '{}' then null when retailer_id is null then 'CREATE' when dated or plain then 'UPDATE' else 'UNCHANGED' end,
      since = case when retailer_id is null then coalesce(since, day) else since end`);
  await demandOpenDays(import_, 'effectiveOn', 'r.day', `r.action = 'CREATE' or r.dated`);
  await import_.faultWhere(
    'effectiveOn',
    'r.dated and r.day < r.version_from and t.scope between $1 and $2',
    (from) => ({ zh: `不早于 ${from}（该户现有记录从这天开始）`, en: `not before ${from}, when the present record begins` }),
    {
      // Nothing is told of retailers of other units, whose rows are faults anyway.
      values: [import_.unit.scopeFrom, import_.unit.scopeTo],
      from: 'join retailer t on t.id = r.retailer_id',
      value: 'r.day',
      detail: 'r.version_from',
    },
  );
  await import_.faultWhere(
    'since',
    'r.since > $1::date and r.since <> r.day',
    { zh: `不晚于今天（${import_.rules.today}）`, en: `not after today (${import_.rules.today})` },
    { values: [import_.rules.today] },
  );
  await holdRetailers(import_, `action = 'UPDATE'`);
  await demandNoMembership(import_);
  await import_.query(`update import_row set retailer_id = gen_random_uuid() where action = 'CREATE'`);
}

/** A member lies in the group's county (SD-R03): whoever moves to another one leaves the group first, by an act with a reason. */
async function demandNoMembership(import_: ImportTransaction): Promise<void> {
  await import_.faultWhere(
    'placeCode',
    't.scope / 1000 <> r.scope / 1000 and t.scope between $1 and $2',
    (group) => ({
      zh: `本县的地点（该户是${group}的组员，迁往他县须先退组，SD-R03）`,
      en: `a place of the same county (a member of ${group} leaves it before moving to another, SD-R03)`,
    }),
    {
      values: [import_.unit.scopeFrom, import_.unit.scopeTo],
      from: `join retailer t on t.id = r.retailer_id join membership m on m.retailer_id = t.id and m.during && daterange(r.day, null)
        join mutual_aid_group g on g.id = m.group_id`,
      detail: 'g.name',
    },
  );
}

async function write(import_: ImportTransaction, from: number, to: number): Promise<void> {
  const range = [from, to];
  const versionColumns = VERSIONED.join(', ');
  const allColumns = [...VERSIONED, ...PLAIN].join(', ');
  const newVersions = `insert into retailer_version (retailer_id, ${versionColumns}, during)
    select retailer_id, ${versionColumns}, daterange(day, null) from import_row r where n between $1 and $2`;
  await import_.query(
    `insert into retailer (id, ${allColumns}) select retailer_id, ${allColumns} from import_row where action = 'CREATE' and n between $1 and $2`,
    range,
  );
  await import_.query(`${newVersions} and action = 'CREATE'`, range);
  // A change on the very day that the present version began corrects it; a later one closes it and opens the next.
  await import_.query(
    `update retailer_version v set (${versionColumns}) = (select ${VERSIONED.map((column) => `r.${column}`).join(', ')})
       from import_row r where v.retailer_id = r.retailer_id and lower(v.during) = r.day and r.version_from = r.day
        and r.action = 'UPDATE' and r.dated and r.n between $1 and $2`,
    range,
  );
  await import_.query(
    `update retailer_version v set during = daterange(lower(v.during), r.day)
       from import_row r where v.retailer_id = r.retailer_id and lower(v.during) = r.version_from and r.version_from < r.day
        and r.action = 'UPDATE' and r.dated and r.n between $1 and $2`,
    range,
  );
  await import_.query(`${newVersions} and action = 'UPDATE' and dated and version_from is distinct from day`, range);
  await import_.query(
    `update retailer t set (${allColumns}, version) = (select ${[...VERSIONED, ...PLAIN].map((column) => `r.${column}`).join(', ')}, t.version + 1)
       from import_row r where t.id = r.retailer_id and r.action = 'UPDATE' and r.n between $1 and $2`,
    range,
  );
  await import_.query(
    `update retailer_version v set address = r.address from import_row r where v.retailer_id = r.retailer_id and upper_inf(v.during)
        and v.address is distinct from r.address and r.action = 'UPDATE' and not r.dated and r.n between $1 and $2`,
    range,
  );
  // Surveys are the retailer's: who looks after it now reads and corrects them. What it was where, months have counted by its versions.
  await import_.query(
    `update margin_survey m set scope = r.scope from import_row r
      where m.retailer_id = r.retailer_id and m.scope <> r.scope and r.place_id <> r.old_place_id and r.action = 'UPDATE' and r.n between $1 and $2`,
    range,
  );
}

/** 零售户: creates and changes retailers; dated attributes close the present version and open the next on the effective date. */
export const RETAILER_PLAN: ImportPlan = {
  types: TYPES,
  planned: `place_id integer, scope integer, old_place_id integer, day date, version_from date, dated boolean, plain boolean, ${RETAILER_COLUMNS}`,
  plan,
  write,
  touched: `select place_id, day as on_day from import_row where action = 'CREATE' or dated
    union all select old_place_id, day from import_row where dated and old_place_id <> place_id`,
};
