import { marketTypeOf } from '@chengxin/groups/domain';
import { nameVerdict } from '@chengxin/imports/domain';
import type { MarketType } from '@chengxin/retailers/domain';
import { demandRetailers, findPlaces, findRetailers, RETAILER_COLUMNS } from './find-retailers';
import type { ImportPlan, ImportTransaction } from './import-transaction';
import { demandOpenDays } from './open-dates';
import { planLeaders } from './plan-leaders';
import { planMembers } from './plan-members';
import { writeGroups } from './write-groups';

const TYPES = {
  groupName: 'text',
  placeCode: 'text',
  street: 'text',
  marketType: 'text',
  foundedOn: 'date',
  homeAddress: 'text',
  licenceNo: 'text',
  customerCode: 'text',
  joinedOn: 'date',
  overLimitReason: 'text',
  role: 'text',
  electedOn: 'date',
  votesFor: 'integer',
  votesTotal: 'integer',
  tierReason: 'text',
};

const firstFilled = (column: string): string =>
  `first_value(r.${column}) over (partition by r.county_id, r.group_name order by r.${column} is null, r.n)`;

/** One row per group of the file, from its first line; `group_id` is that of the active group of this name in the county. */
const CREATE_GROUPS = `create temporary table import_group on commit drop as
  select distinct on (r.county_id, r.group_name) r.n, r.county_id, r.group_name, c.name as county_name, r.place_id, r.scope, r.street, r.founded_on,
         coalesce(${firstFilled('market_type')}, g.market_type) as market_type, ${firstFilled('home_address')} as home_address,
         g.id as group_id, g.id is null as is_new, 0 as ordinal
    from import_row r join unit c on c.id = r.county_id
    left join mutual_aid_group g on g.county_id = r.county_id and g.name = r.group_name and g.status = 'ACTIVE'
   where r.group_name is not null and r.street is not null and r.founded_on is not null
   order by r.county_id, r.group_name, r.n`;

const ONE_GROUP =
  'join import_group g on g.county_id = r.county_id and g.group_name = r.group_name join import_row f on f.n = g.n';

/** A column by its key, what a row says of it, and what it is to say. */
type Described = readonly [key: string, given: string, expected: string];

/** A value as clerks write it. */
const shown = (expression: string): string =>
  expression.endsWith('.market_type') ? `case ${expression} when 'URBAN' then '城网' else '农网' end` : expression;

/** What describes the group must read the same in all its rows, and as in the system when the group is known. */
async function demandOneDescription(import_: ImportTransaction): Promise<void> {
  const described: readonly Described[] = [
    ['placeCode', 'r.place_code', 'f.place_code'],
    ['street', 'r.street', 'g.street'],
    ['marketType', 'r.market_type', 'g.market_type'],
    ['foundedOn', 'r.founded_on', 'g.founded_on'],
    ['homeAddress', 'r.home_address', 'g.home_address'],
  ];
  for (const [key, given, first] of described) {
    await import_.faultWhere(
      key,
      `${given} <> ${first}`,
      (detail) => ({ zh: `同一小组各行一致（${detail}）`, en: `the same in all rows of a group (${detail})` }),
      { from: ONE_GROUP, detail: shown(first) },
    );
  }
  const known: readonly Described[] = [
    ['placeCode', 'r.place_code', 'u.code'],
    ['street', 'r.street', 'k.street_text'],
    ['foundedOn', 'r.founded_on', 'k.founded_on'],
    ['marketType', 'r.market_type', 'k.market_type'],
  ];
  const { scopeFrom, scopeTo } = import_.unit;
  const values = [scopeFrom, scopeTo];
  const ofSystem = `${ONE_GROUP} join mutual_aid_group k on k.id = g.group_id join unit u on u.id = k.place_id`;
  for (const [key, given, stored] of known) {
    await import_.faultWhere(
      key,
      `${given} <> ${stored} and u.scope_from between $1 and $2`,
      (detail) => ({ zh: `与系统中该小组一致：${detail}`, en: `as the group stands in the system: ${detail}` }),
      { values, from: ofSystem, detail: shown(stored) },
    );
  }
  const elsewhere = { zh: '其他单位没有用过的小组名称', en: 'a name that no group of another unit has' };
  await import_.faultWhere('groupName', 'r.n = g.n and u.scope_from not between $1 and $2', elsewhere, {
    values,
    from: ofSystem,
  });
}

interface GroupOfFile {
  readonly n: number;
  readonly sheet: string;
  readonly line: number;
  readonly group_name: string;
  readonly county_name: string;
  readonly street: string;
  readonly is_new: boolean;
  readonly county_id: number;
  readonly market_type: MarketType | null;
  /** Networks that the retailers of its rows belong to. */
  readonly members: MarketType[] | null;
  /** Ordinals on the same street of the county's active groups, and of what is being founded. */
  readonly others: number[];
}

/** Judges names of new groups, none of which a founding under way keeps; notes their ordinals, and the network of those that the file says nothing of. */
async function judgeGroups(import_: ImportTransaction): Promise<void> {
  await import_.faultWhere(
    'groupName',
    'g.is_new and g.n = r.n and exists (select from group_name_kept k where k.county_id = g.county_id and k.name = g.group_name)',
    {
      zh: '没有在筹建中使用的名称（正在筹建的小组请在筹建页办理）',
      en: 'a name that no founding under way keeps; carry that founding on where it is kept',
    },
    { from: ONE_GROUP },
  );
  const groups = await import_.query<GroupOfFile>(
    `select g.*, r.sheet, r.line, s.members, array(select k.ordinal from group_name_kept k where k.county_id = g.county_id and k.street_text = g.street
              and k.name <> g.group_name) as others
       from import_group g join import_row r using (n)
       left join (select i.county_id, i.group_name, array_agg(t.market_type) as members from import_row i join retailer t on t.id = i.retailer_id
                   group by i.county_id, i.group_name) s on s.county_id = g.county_id and s.group_name = g.group_name order by g.n`,
  );
  // Groups that the same file founds earlier stand beside those of the system.
  const founded = new Map<string, number[]>();
  const notes = groups.map((group) => {
    const street = `${group.county_id} ${group.street}`;
    const earlier = founded.get(street) ?? [];
    const verdict = group.is_new
      ? nameVerdict({
          countyName: group.county_name,
          streetText: group.street,
          name: group.group_name,
          othersOnStreet: [...group.others, ...earlier],
        })
      : { ordinal: 0 };
    if (group.is_new && 'ordinal' in verdict) founded.set(street, [...earlier, verdict.ordinal]);
    if ('expected' in verdict) import_.addFault(group, 'groupName', group.group_name, verdict.expected);
    const marketType = group.market_type ?? marketTypeOf(group.members ?? []);
    return { n: group.n, ordinal: 'ordinal' in verdict ? verdict.ordinal : 0, market_type: marketType };
  });
  await import_.query(
    `update import_group g set ordinal = x.ordinal, market_type = x.market_type
       from json_to_recordset($1::json) as x(n integer, ordinal integer, market_type text) where x.n = g.n`,
    [JSON.stringify(notes)],
  );
}

async function plan(import_: ImportTransaction): Promise<void> {
  await findPlaces(import_);
  // Rows of places outside the unit are faults already; they find no group, so that nothing is told of one.
  await import_.query(
    `update import_row r set county_id = c.id from unit c
      where c.level = 'COUNTY' and r.scope between c.scope_from and c.scope_to and r.scope between $1 and $2`,
    [import_.unit.scopeFrom, import_.unit.scopeTo],
  );
  await findRetailers(import_);
  await demandRetailers(import_);
  await import_.query(CREATE_GROUPS);
  await import_.query('analyze import_group');
  // As every act on a group does, so that nobody joins between the check of the size and the writing.
  if (import_.writes) {
    await import_.query(
      'select from mutual_aid_group where id in (select group_id from import_group where not is_new) order by id for update',
    );
  }
  await demandOneDescription(import_);
  await judgeGroups(import_);
  await import_.query('update import_group set group_id = gen_random_uuid() where is_new');
  await import_.query(
    'update import_row r set group_id = g.group_id, retailer_place_id = (select t.place_id from retailer t where t.id = r.retailer_id) from import_group g where g.county_id = r.county_id and g.group_name = r.group_name',
  );
  await demandOpenDays(
    import_,
    'foundedOn',
    'r.founded_on',
    'g.is_new and g.n = r.n',
    'join import_group g on g.group_id = r.group_id',
  );
  await planMembers(import_);
  await planLeaders(import_);
  await import_.query(
    `update import_row r set action = case when r.joins then 'CREATE'
        when r.elects or (g.n = r.n and not g.is_new and g.home_address is distinct from k.home_address and g.home_address is not null) then 'UPDATE'
        else 'UNCHANGED' end
       from import_group g left join mutual_aid_group k on k.id = g.group_id where g.group_id = r.group_id`,
  );
}

/** 小组与组员: founds groups, adds members, records elections. It dissolves, removes and transfers nobody. */
export const GROUP_PLAN: ImportPlan = {
  types: TYPES,
  planned: `place_id integer, scope integer, county_id integer, group_id uuid, retailer_place_id integer, joins boolean not null default false,
    elects boolean not null default false, term_ends_on date, tier smallint, size_limit integer, size_maximum integer, tier_urban integer,
    tier_township integer, election_share numeric, ${RETAILER_COLUMNS}`,
  plan,
  write: writeGroups,
  touched: `select place_id, founded_on as on_day from import_group where is_new
    union all select place_id, joined_on from import_row where joins union all select retailer_place_id, joined_on from import_row where joins
    union all select place_id, elected_on from import_row where elects`,
};
