import { DEMO_USERS } from '@chengxin/demo-city';
import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idsSelection, objectsIn, operationOf, type Values } from './generated-query.fixture';
import { IN_SECOND_CITY } from './in-second-city.fixture';
import { addSecondCity } from './second-city.fixture';
import { type Answered, openWholeApi, type WholeApi } from './whole-api.fixture';

/** Everybody of the demonstration, and administrators of a county and of the city beside it. */
const PEOPLE = [
  ...DEMO_USERS.map(({ username, unitCode }) => ({ username, unitCode })),
  { username: 'county-administrator', unitCode: '140622' },
  { username: 'jinzhong-administrator', unitCode: '140700' },
];
const everybody = PEOPLE.map((person) => [person.username, person] as const);
const demoPeople = everybody.filter(([name]) => name !== 'jinzhong-administrator');

/** Lists with pages, and the rows of whom each answers all: $1 to $2 is the range of the viewer's unit. */
const CONNECTIONS: Readonly<Record<string, string>> = {
  activities: 'select id from activity where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  aidCases: 'select id from aid_case where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  archiveMatrix: "select group_id as id from group_month where month = date '2026-10-01' and scope between $1 and $2",
  auditLines: 'select id from audit_line where scope between $1 and $2',
  demandSharings: 'select id from demand_sharing where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  elections: 'select id from election where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  foundings: 'select id from founding where scope between $1 and $2',
  groupHomes: 'select id from group_home where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  groups: 'select id from mutual_aid_group where scope between $1 and $2',
  hundredFlowersCounters: 'select id from hundred_flowers_counter where scope between $1 and $2',
  jobs: `select id from export_job where scope between $1 and $2 union all select id from import_job where scope between $1 and $2`,
  joinApplications: 'select id from join_application where scope between $1 and $2',
  meetingDuties: `select id::text from mutual_aid_group where scope between $1 and $2 and status = 'ACTIVE' and founded_on <= date '2026-10-12'
    union all select code from unit where level = 'COUNTY' and scope_from <= $2 and scope_to >= $1`,
  meetingMeasures: 'select id from meeting_measure where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  meetings: 'select id from meeting where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  memberships: "select id from membership where scope between $1 and $2 and during @> date '2026-10-12'",
  mutualAidGroups: "select id from mutual_aid_group where scope between $1 and $2 and status = 'ACTIVE'",
  partyPairings: 'select id from party_pairing where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  planProposals: 'select id from plan_proposal where scope between $1 and $2',
  planRemainders: `select r.id from retailer r where r.scope between $1 and $2 and r.status = 'ACTIVE' and r.licence_expires_on >= date '2026-10-12'
    and not exists (select from membership m where m.retailer_id = r.id and m.during @> date '2026-10-12')
    and not exists (select from plan_member m where m.retailer_id = r.id)
    and not exists (select from join_application a where a.retailer_id = r.id
      and (a.state = 'PLEDGED' or a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > date '2026-10-12'))
    and not exists (select from founding_invitee i join founding f on f.id = i.founding_id where i.retailer_id = r.id and f.state in ('DRAFT', 'FORMING'))`,
  plannedPlaces: "select id::text from unit where level = 'PLACE' and scope_from between $1 and $2",
  posts: "select id from post where scope between $1 and $2 and during @> date '2026-10-12'",
  retailerTrainers: 'select id from retailer_trainer where scope between $1 and $2 or scope = $1 / 1000 * 1000',
  retailers: 'select id from retailer where scope between $1 and $2',
  termsDue: `select g.id from mutual_aid_group g where g.scope between $1 and $2 and g.status = 'ACTIVE' and not exists (select from leader_term t
    where t.group_id = g.id and t.role = 'LEADER' and t.ended_on is null and t.re_election_reason is null and t.term_ends_on > date '2026-12-11')
    union all select t.id from leader_term t join mutual_aid_group g on g.id = t.group_id and g.status = 'ACTIVE' where g.scope between $1 and $2
      and t.role = 'DEPUTY' and t.ended_on is null and t.term_ends_on <= date '2026-12-11'
    union all select case o.office when 'CHAIR' then a.id else md5(a.id || o.office)::uuid end from association a
      cross join (values ('CHAIR'), ('VICE_CHAIR')) o (office) where (a.scope between $1 and $2 or a.scope = $1 / 1000 * 1000) and not exists (select
      from association_term t where t.association_id = a.id and t.role = o.office and t.ended_on is null)`,
  users: 'select a.id from user_account a join unit u on u.id = a.unit_id where u.scope_from >= $1 and u.scope_to <= $2',
};

/** Lists of what is somebody's own, or put together from others: specs of their own try them. */
const OWN_LISTS = ['accessTokens', 'savedQueries', 'savedViews', 'todoItems'];

/** Types whose id finds the row again. */
const TABLE_OF: Readonly<Record<string, string>> = {
  Group: 'mutual_aid_group',
  Retailer: 'retailer',
  Membership: 'membership',
  LeaderTerm: 'leader_term',
};

/** Acts of one's own account and session: they name nobody else. */
const OWN_ACTS = ['signIn', 'signOut', 'changePassword', 'endOtherSessions', 'endDeputyship'];

/** What takes rows away as files and changes none: export.schema.spec.ts says which rows those are. */
const EXPORTS = ['exportRetailers', 'exportGroups'];

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

describe('what a viewer sees', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    await addSecondCity(api.admin);
    for (const { username } of PEOPLE) sessions.set(username, await api.signIn(username));
  });
  afterAll(() => api.close());

  const sessionOf = (username: string): string => sessions.get(username) ?? '';
  const isForbidden = (answer: Answered): boolean => answer.errors.some((error) => error.extensions.code === 'FORBIDDEN');
  const scopeOf = async (code: string): Promise<[from: number, to: number]> => {
    const { rows } = await api.admin.query<{ range: [number, number] }>(
      'select array[scope_from, scope_to] as range from unit where code = $1',
      [code],
    );
    return rows[0]?.range ?? [1, 0];
  };
  const idsOf = async (statement: string, parameters: readonly unknown[]): Promise<string[]> => {
    const { rows } = await api.admin.query<{ id: string }>(statement, [...parameters]);
    return rows.map(({ id }) => id).sort();
  };
  const pages = async function* (username: string, list: string, first: number, selection: string): AsyncGenerator<Page> {
    let after: string | null = null;
    do {
      const query = `query($after: String) { ${list}(first: ${first}, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes ${selection} } }`;
      const answer = await api.ask(sessionOf(username), query, { after });
      if (isForbidden(answer)) return;
      expect(answer.errors).toEqual([]);
      const page = (answer.data as unknown as Record<string, Page>)[list];
      if (!page) throw new Error(answer.text);
      yield page;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
  };

  it('of lists with pages is told here for each that the schema has', () => {
    const fields = Object.values(api.schema.getQueryType()?.getFields() ?? {});
    const connections = fields.filter((field) => getNamedType(field.type).name.endsWith('Connection'));
    const shared = connections.map((field) => field.name).filter((name) => !OWN_LISTS.includes(name));
    expect(shared.sort()).toEqual(Object.keys(CONNECTIONS));
  });

  for (const [list, statement] of Object.entries(CONNECTIONS)) {
    it.each(everybody)(
      `is, in ${list} over all pages, for %s every row of the unit, no other, each once`,
      async (name, person) => {
        const seen: string[] = [];
        const totals = new Set<number>();
        for await (const page of pages(name, list, 100, '{ id }')) {
          seen.push(...page.nodes.map((node) => node.id));
          totals.add(page.totalCount);
        }
        // Whose role may not read the list is no concern of the scope.
        if (totals.size === 0) return;
        const there = await idsOf(statement, await scopeOf(person.unitCode));
        expect([...totals]).toEqual([there.length]);
        expect(seen.sort()).toEqual(there);
      },
    );
  }

  it.each(['groups', 'retailers'])('is, by any path down from %s, for a county and an area nothing outside', async (list) => {
    const type = list === 'groups' ? 'Group' : 'Retailer';
    for (const username of ['county-head', 'customer-manager']) {
      const [from, to] = await scopeOf(PEOPLE.find((person) => person.username === username)?.unitCode ?? '');
      const found = new Map<string, Set<string>>();
      let pagesRead = 0;
      for await (const page of pages(username, list, 8, idsSelection(api.schema, type, 2, Object.keys(TABLE_OF)))) {
        for (const object of objectsIn(page)) {
          if (!TABLE_OF[object.__typename]) continue;
          found.set(object.__typename, (found.get(object.__typename) ?? new Set()).add(String(object['id'])));
        }
        if (++pagesRead === 12) break;
      }
      expect([...found.keys()].sort()).toEqual(['Group', 'LeaderTerm', 'Membership', 'Retailer']);
      for (const [name, ids] of found) {
        // The file of a group has its members, of those who left too, wherever their shops lie (docs/adr/0026).
        const inFile =
          name === 'Retailer' ? 'and id not in (select retailer_id from membership where scope between $2 and $3)' : '';
        const foreign = `select id from ${TABLE_OF[name]} where id = any($1) and not scope between $2 and $3 ${inFile}`;
        expect([name, await idsOf(foreign, [[...ids], from, to])]).toEqual([name, []]);
      }
    }
  });

  it.each(everybody)('of imports and months is for %s those of the unit', async (name, person) => {
    const range = await scopeOf(person.unitCode);
    const imports = await api.ask(sessionOf(name), '{ importJobs(first: 100) { id fileName } }');
    if (!isForbidden(imports)) {
      const seen = (imports.data as unknown as { importJobs: { id: string }[] }).importJobs.map(({ id }) => id);
      expect(seen.sort()).toEqual(await idsOf('select id from import_job where scope between $1 and $2', range));
      expect(seen.length).toBeGreaterThan(0);
    }
    const months = await api.ask(sessionOf(name), `{ months(unitCode: "${person.unitCode}") { month } }`);
    const { rows } = await api.admin.query<{ month: string }>(
      `select to_char(p.month, 'YYYY-MM') as month from month_period p join unit c on c.id = p.city_id
        where c.scope_from <= $2 and c.scope_to >= $1 order by p.month desc`,
      range,
    );
    expect(months.data).toEqual({ months: rows });
  });

  it.each(demoPeople)('is for %s as many in a list as in the figure above it', async (name, { unitCode }) => {
    const figures = `values: indicatorValues(where: { codes: [GROUP_SIZE_MEAN, COVERAGE_OVERALL], unitCode: "${unitCode}", month: "2026-10" }) { numerator denominator }`;
    const groups = `histogram: indicatorHistogram(code: GROUP_SIZE_MEAN, unitCode: "${unitCode}", month: "2026-10") { total }
      groups(where: { unitCode: "${unitCode}", status: ACTIVE }) { totalCount }`;
    const counted = `unitCode: "${unitCode}", status: [ACTIVE], licenceExpiresOn: { gte: "2026-10-12" }`;
    const retailers = `all: retailers(where: { ${counted} }) { totalCount } members: retailers(where: { ${counted}, inGroup: true }) { totalCount }`;
    const ask = async (fields: string): Promise<Record<string, { totalCount: number; total: number }>> =>
      ((await api.ask(sessionOf(name), `{ ${fields} }`)).data ?? {}) as Record<string, never>;
    const { values } = (await ask(figures)) as unknown as { values: { numerator: string; denominator: string }[] };
    const [size, coverage] = values;
    const { groups: list, histogram } = await ask(groups);
    if (list) expect([list.totalCount, histogram?.total].map(String)).toEqual([size?.denominator, size?.denominator]);
    const { all, members } = await ask(retailers);
    if (all) expect([members?.totalCount, all.totalCount].map(String)).toEqual([coverage?.numerator, coverage?.denominator]);
  });

  describe('of another city', () => {
    const units = ['140700', '140702', '140702A01', '140702001J01'];
    const values = (unitCode: string) => ({
      ...IN_SECOND_CITY.ids,
      code: unitCode,
      unitCode,
      IndicatorCode: 'MARGIN_ALL',
      month: '2026-08',
      first: 3,
    });

    /** Each operation once, with all that the other city can be named by. */
    const operations = (kind: 'query' | 'mutation', given: readonly Values[]): string[] => {
      const root = kind === 'query' ? api.schema.getQueryType() : api.schema.getMutationType();
      const fields = Object.keys(root?.getFields() ?? {}).filter((field) => ![...OWN_ACTS, ...EXPORTS].includes(field));
      return [...new Set(fields.flatMap((field) => given.map((values) => operationOf(api.schema, kind, field, values, 1))))];
    };
    let questions: string[] = [];
    let acts: string[] = [];

    beforeAll(() => {
      const given = units.map(values);
      questions = operations(
        'query',
        given.flatMap((values) => IN_SECOND_CITY.rows.map((id) => ({ ...values, id }))),
      );
      acts = operations(
        'mutation',
        given.map((values) => ({ ...values, ...IN_SECOND_CITY.acts, code: 'coverage.overall' })),
      );
    });

    it.each(demoPeople)('is for %s nothing but names on the map, by whatever field and id', async (name) => {
      for (const question of questions) {
        const answer = await api.ask(sessionOf(name), question);
        expect([question, answer.text.match(IN_SECOND_CITY.secrets)]).toEqual([question, null]);
      }
      expect(api.takeFaults()).toEqual([]);
    });

    it('is figures for a city that compares itself with its siblings, and no ranking of its counties', async () => {
      const compare = `{ indicatorValues(where: { codes: [COVERAGE_OVERALL], unitCode: "140600", peers: true, month: "2026-08" }) { unitCode } }`;
      expect((await api.ask(sessionOf('leadership'), compare)).data).toEqual({
        indicatorValues: [{ unitCode: '140600' }, { unitCode: '140700' }],
      });
      const ranking = '{ evaluationRanking(unitCode: "140700", month: "2026-08") { asOf points { code } rows { unitCode } } }';
      expect((await api.ask(sessionOf('leadership'), ranking)).data).toEqual({
        evaluationRanking: { asOf: null, points: [], rows: [] },
      });
    });

    it.each(demoPeople)('is not to be changed by %s, whatever the act', async (name) => {
      const before = await IN_SECOND_CITY.fingerprint(api.admin);
      for (const act of acts) {
        const answer = await api.ask(sessionOf(name), act);
        const [payload] = Object.values((answer.data ?? {}) as Record<string, { errors: unknown[] } | null>);
        expect([act, answer.errors.length + (payload?.errors.length ?? 0)]).not.toEqual([act, 0]);
        expect([act, answer.text.match(IN_SECOND_CITY.secrets)]).toEqual([act, null]);
      }
      expect(await IN_SECOND_CITY.fingerprint(api.admin)).toEqual(before);
      expect(api.takeFaults()).toEqual([]);
    });
  });

  it('of a unit outside the subtree is its name on the map, and nobody who works there', async () => {
    const query = '{ unit(code: "140602") { code posts { id } children { code posts { id } } } }';
    const answer = await api.ask(sessionOf('county-head'), query);
    expect(answer.errors).toEqual([]);
    expect([...answer.text.matchAll(/"posts" ?: ?(\[[^\]]*\])/g)].map((match) => match[1])).not.toHaveLength(0);
    expect(answer.text).not.toMatch(/"posts" ?: ?\[\{/);
  });

  it('of siblings is figures for comparison, and below a sibling nothing', async () => {
    const codesOf = async (where: string): Promise<string[]> => {
      const query = `{ indicatorValues(where: { codes: [COVERAGE_OVERALL], month: "2026-08", ${where} }) { unitCode } }`;
      const answer = await api.ask(sessionOf('county-head'), query);
      return (answer.data as unknown as { indicatorValues: { unitCode: string }[] }).indicatorValues.map(
        ({ unitCode }) => unitCode,
      );
    };
    expect(await codesOf('unitCode: "140622", peers: true')).toHaveLength(6);
    expect(await codesOf('unitCode: "140602", level: AREA')).toEqual([]);
  });
});
