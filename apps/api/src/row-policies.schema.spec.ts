import { type RowScope, scopeStatements } from '@chengxin/persistence';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addSecondCity } from './second-city.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

/** Where somebody belongs; the parent's id is looked up. */
const UNITS = ['140600', '140622', '140622A01', '140700', '140702'];

const OWN = 'scope between $1 and $2';
const OF_THE_COUNTY = `(${OWN} or scope = $1 / 1000 * 1000)`;
/** What waits to be attached is seen where it was handed in alone. */
const ATTACHED = `(${OWN} or attached_at is not null and scope = $1 / 1000 * 1000)`;
/** Of retailers also those in the files of the viewer's groups, which others keep up. */
const inGroupFile = (id: string): [string, string] => [
  `(${OWN} or ${id} in (select m.retailer_id from membership m where m.${OWN} union select a.retailer_id from join_application a
    where a.state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED') and a.${OWN} union
    select i.retailer_id from founding_invitee i join founding f on f.id = i.founding_id where f.state in ('DRAFT', 'FORMING') and i.${OWN}))`,
  OWN,
];
const OWN_UNIT = '(scope_from = $1 and scope_to = $2)';
const NESTED = '(scope_from >= $1 and scope_to <= $2 or scope_from <= $1 and scope_to >= $2)';
const UNIT_BELOW = 'exists (select from unit u where u.id = unit_id and u.scope_from >= $1 and u.scope_to <= $2)';
const CITY_AROUND = 'exists (select from unit c where c.id = city_id and c.scope_from <= $2 and c.scope_to >= $1)';
const SIBLING_CITY = `exists (select from unit c where c.id = city_id and c.level = 'CITY' and c.parent_id = $3)`;

/** Rows that a viewer sees of a table when a query names no condition at all; changes are held to the second, where it differs. */
const SEEN: Readonly<Record<string, readonly [seen: string, changed?: string]>> = {
  access_token: [
    `exists (select from user_account a where a.id = user_id and ${UNIT_BELOW.replace('= unit_id', '= a.unit_id')})`,
  ],
  activity: [OF_THE_COUNTY],
  activity_file: [OF_THE_COUNTY],
  activity_group: [OF_THE_COUNTY],
  activity_participant: [OF_THE_COUNTY],
  aid_case: [OF_THE_COUNTY],
  aid_step: [OF_THE_COUNTY],
  applied_elsewhere: [OWN],
  archive_handover: [OF_THE_COUNTY],
  archive_handover_item: [OF_THE_COUNTY],
  archive_paper: [OF_THE_COUNTY],
  archive_paper_file: [OF_THE_COUNTY],
  association: [OF_THE_COUNTY],
  association_term: [OF_THE_COUNTY],
  audit_line: [OWN, 'false'],
  calendar_day: [CITY_AROUND, 'exists (select from unit c where c.id = city_id and c.scope_from >= $1 and c.scope_to <= $2)'],
  chat_check: [OF_THE_COUNTY],
  class_two_volume: [OWN],
  demand_sharing: [OF_THE_COUNTY],
  demonstration_shop: [OF_THE_COUNTY],
  deputy_account: [OWN],
  election: [OF_THE_COUNTY],
  election_candidate: [OF_THE_COUNTY],
  election_count: [OF_THE_COUNTY],
  election_paper: [OF_THE_COUNTY],
  election_roll: [OF_THE_COUNTY],
  election_round: [OF_THE_COUNTY],
  evidence_file: [ATTACHED],
  export_job: [OWN],
  export_piece: [`exists (select from export_job j where j.id = job_id and j.${OWN})`],
  file_content: [`exists (select from evidence_file f where f.sha256 = file_content.sha256 and ${ATTACHED})`],
  founding: [OWN],
  founding_invitee: [OWN],
  founding_text: [CITY_AROUND, 'false'],
  group_home: [OF_THE_COUNTY],
  group_month: [OWN],
  group_plan: ['scope <= $2 and scope_to >= $1'],
  group_succession: ['(from_scope between $1 and $2 or to_scope between $1 and $2)'],
  grouped_elsewhere: [OWN],
  handover_paper: [OF_THE_COUNTY],
  hundred_flowers_counter: [OWN],
  import_job: [OWN],
  import_upload: [`(${OWN} or exists (select from import_job j where j.upload_id = import_upload.id and j.${OWN}))`],
  indicator_month: [
    `(scope_from between $1 and $2 or scope_from <= $1 and scope_to >= $2 or parent_id = $3
      or level = 'COUNTY' and scope_from between $1 / 100000 * 100000 and $2 / 100000 * 100000 + 99999)`,
  ],
  join_application: [OWN],
  leader_term: [OWN],
  margin_survey: [OWN],
  meeting: [OF_THE_COUNTY],
  meeting_agenda: [OF_THE_COUNTY],
  meeting_attendance: [OF_THE_COUNTY],
  meeting_measure: [OF_THE_COUNTY],
  meeting_paper: [OF_THE_COUNTY],
  meeting_resolution: [OWN],
  membership: [OWN],
  month_period: [`(${CITY_AROUND} or ${SIBLING_CITY})`, CITY_AROUND],
  mutual_aid_group: [OWN],
  paper_template: [CITY_AROUND, 'false'],
  party_pairing: [OF_THE_COUNTY],
  plan_member: [OWN],
  plan_proposal: [OWN],
  plan_remainder: [OWN],
  pledge: [OWN],
  pledge_paper: [OWN],
  policy_parameter: ['true', UNIT_BELOW],
  post: [OF_THE_COUNTY],
  post_absence: [OF_THE_COUNTY],
  retailer: inGroupFile('id'),
  retailer_month: [OWN],
  retailer_trainer: [OF_THE_COUNTY],
  retailer_version: inGroupFile('retailer_id'),
  saved_query: [`(${OWN_UNIT} or is_shared and ${NESTED})`, OWN_UNIT],
  saved_view: [`(${OWN_UNIT} or is_shared and ${NESTED})`, OWN_UNIT],
  user_account: [UNIT_BELOW],
};

/** Tables of which some viewers see all rows there are. */
const SHARED = new Set(['month_period', 'policy_parameter']);

/** Tables that need none, each for a reason that its migration gives. */
const OPEN = ['place_refresh', 'query_budget', 'schema_migration', 'session', 'unit'];

describe('a query that forgets every condition of its own', () => {
  let api: WholeApi;

  beforeAll(async () => {
    api = await openWholeApi();
    await addSecondCity(api.admin);
    // leaves a line in the trail
    await api.signIn('leadership');
  });
  afterAll(() => api.close());

  const scopeOf = async (code: string): Promise<RowScope> => {
    const { rows } = await api.admin.query<RowScope>(
      'select scope_from as "from", scope_to as "to", parent_id as "peerParentId" from unit where code = $1',
      [code],
    );
    return rows[0] as RowScope;
  };
  const under = async <T>(scope: RowScope | null, work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await api.database.workPool.connect();
    try {
      await client.query(scope ? `begin; ${scopeStatements(scope)}` : 'begin');
      return await work(client);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const countAs = async (condition: string, table: string, { from, to, peerParentId }: RowScope): Promise<number> => {
    const everyParameter = '$1::integer is not null and $2::integer is not null and ($3::integer is not null or $3 is null)';
    const { rows } = await api.admin.query<{ n: number }>(
      `select count(*)::integer as n from ${table} where ${everyParameter} and ${condition}`,
      [from, to, peerParentId],
    );
    return rows[0]?.n ?? -1;
  };

  it('meets a forced row policy at every table but those that are open for a reason', async () => {
    const { rows } = await api.admin.query<{ name: string; guarded: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as guarded from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
    );
    expect(rows.filter(({ guarded }) => guarded).map(({ name }) => name)).toEqual(Object.keys(SEEN));
    expect(rows.filter(({ guarded }) => !guarded).map(({ name }) => name)).toEqual(OPEN);
  });

  it('finds nothing at all without a scope', async () => {
    await under(null, async (client) => {
      for (const table of Object.keys(SEEN)) {
        const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from ${table}`);
        expect([table, rows[0]?.n]).toEqual([table, 0]);
      }
    });
  });

  it.each(UNITS)('finds for %s what belongs to it, and there is more', async (code) => {
    const scope = await scopeOf(code);
    await under(scope, async (client) => {
      for (const [table, [seen]] of Object.entries(SEEN)) {
        const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from ${table}`);
        expect([table, rows[0]?.n]).toEqual([table, await countAs(seen, table, scope)]);
        if (!SHARED.has(table)) expect(await countAs('true', table, scope), table).toBeGreaterThan(rows[0]?.n ?? 0);
      }
    });
  });

  it.each(['140600', '140622', '140622A01'])('changes for %s nothing outside', async (code) => {
    const scope = await scopeOf(code);
    await under(scope, async (client) => {
      const changes = {
        retailer: 'version',
        month_period: 'state',
        policy_parameter: 'reason',
        user_account: 'version',
        import_upload: 'scope',
      };
      for (const [table, column] of Object.entries(changes)) {
        const { rowCount } = await client.query(`update ${table} set ${column} = ${column}`);
        const [seen, changed = seen] = SEEN[table] ?? ['false'];
        expect([table, rowCount]).toEqual([table, await countAs(changed, table, scope)]);
      }
      const foreign = `insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
        select 'coverage.overall', id, '2030-01-01', '0.5', '越权', '越权', now() from unit where code = '140700'`;
      await expect(client.query(foreign)).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('cannot put an account into another unit’s subtree', async () => {
    await under(await scopeOf('140622'), async (client) => {
      const move = `update user_account set unit_id = (select id from unit where code = '140600') where username = 'county-head'`;
      await expect(client.query(move)).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('is told of one token by who sends it, and of nothing else', async () => {
    await under(null, async (client) => {
      const sent = (hash: string) =>
        client.query<{ username: string }>(`select username from token_signing_in($1, now(), '127.0.0.1')`, [hash]);
      expect((await sent('全市')).rows).toEqual([{ username: 'leadership' }]);
      expect((await sent('没有')).rows).toEqual([]);
      expect((await client.query('select from access_token')).rowCount).toBe(0);
    });
  });

  it('is told of one account by who signs in, and the scope is what it was afterwards', async () => {
    await under(null, async (client) => {
      const found = await client.query(`select username from account_signing_in(null, 'county-head')`);
      expect(found.rows).toEqual([{ username: 'county-head' }]);
      expect((await client.query('select from account_signing_in(null, null)')).rowCount).toBe(0);
      expect((await client.query('select from user_account')).rowCount).toBe(0);
    });
    await under(await scopeOf('140622A01'), async (client) => {
      expect((await client.query(`select from account_signing_in(null, 'administrator')`)).rowCount).toBe(1);
      expect((await client.query(`select from user_account where username = 'administrator'`)).rowCount).toBe(0);
    });
  });
});
