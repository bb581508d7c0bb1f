import 'reflect-metadata';
import { type Access, createExecutor, type Language, prepareSchema, type RequestContext } from '@chengxin/graphql-kit';
import { GroupSchema, GroupSuccessionSchema, LeaderTermSchema, MembershipSchema, spellNames } from '@chengxin/groups/data';
import { clockOn } from '@chengxin/kernel';
import { MonthPeriodResolver } from '@chengxin/months/api';
import { UnitSchema } from '@chengxin/organization/data';
import { openDatabase, ReadTransaction, type RowScope } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { RetailerAggregateResolver, RetailerClassTwoResolver, RetailerResolver } from '@chengxin/retailers/api';
import { RetailerSchema } from '@chengxin/retailers/data';
import { parse, validate } from 'graphql';
import { Client, type QueryResultRow } from 'pg';
import type { Sql } from 'sql-template-tag';
import { buildSchema } from 'type-graphql';
import { GroupResolver } from './group.resolver';
import { GroupActsResolver } from './group-acts.resolver';
import { GroupAggregateResolver } from './group-aggregate.resolver';
import { GroupAttentionResolver } from './group-attention.resolver';
import { GroupSuccessionResolver } from './group-succession.resolver';
import { MembershipAggregateResolver } from './membership-aggregate.resolver';
import { RetailerGroupsResolver } from './retailer-groups.resolver';
import { SearchResolver } from './search.resolver';

export const CITY: RowScope = { from: 140_600_000, to: 140_699_999, peerParentId: null };
export const COUNTY: RowScope = { from: 140_622_000, to: 140_622_999, peerParentId: null };
export const AREA_1: RowScope = { from: 140_622_001, to: 140_622_001, peerParentId: null };

/** Ids of the town's rows: retailer 7, group 1. */
export const retailerId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const groupId = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;

// Two areas with one place each; retailers 1–40 at the first, 41–60 at the second. Groups 1–7 have retailers 1–5, 6–10 … 31–35 for
// members; group 7 took in retailer 41 of the other area too. Retailers 36–40 and 42–60 are in no group; 36 was until 1 May 2026.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null),
    ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140622A02', '下社片', 'AREA', 3, 140622002, 140622002, null),
    ('140622100J01', '东大街', 'PLACE', 4, 140622001, 140622001, 'STREET'),
    ('140622101S01', '下社镇所在地', 'PLACE', 5, 140622002, 140622002, 'TOWNSHIP_SEAT');
  insert into post (unit_id, scope, kind, holder_name, holder_phone, during) values
    (4, 140622001, 'CUSTOMER_MANAGER', '王芳', '13800138000', '[2025-01-01,)');
  insert into month_period (city_id, month, state, as_of, refreshed_at) values
    (2, '2026-08-01', 'CLOSED', '2026-08-31', now()), (2, '2026-09-01', 'OPEN', '2026-09-30', now());
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, phone, address,
      market_type, format, tier, status, since)
    select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, '1406220' || lpad(i::text, 5, '0'),
      case when i <= 40 then 140622001 else 140622002 end, case when i <= 40 then 6 else 7 end, '1406221' || lpad(i::text, 5, '0'),
      date '2027-01-01' + i % 7, case i when 3 then '百分之100%超市' when 4 then '百分之1000超市' else '便民店' || i % 9 end, '张三丰',
      '13800138000', '东大街' || i || '号', case when i <= 40 then 'URBAN' else 'RURAL' end, 'GROCERY', 1 + i % 30, 'ACTIVE', '2020-01-01'
    from generate_series(1, 60) i;
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    select ('00000000-0000-4000-9000-' || lpad(i::text, 12, '0'))::uuid, '应县东大街卷烟零售户诚信自律互助小组' || i, '东大街', 3, 6, 140622001,
      'URBAN', 'ACTIVE', date '2025-01-01' + i / 3
    from generate_series(1, 7) i;
  insert into membership (group_id, retailer_id, scope, during)
    select ('00000000-0000-4000-9000-' || lpad(((i - 1) / 5 + 1)::text, 12, '0'))::uuid,
      ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 140622001, daterange(date '2025-02-01' + i, null)
    from generate_series(1, 35) i;
  insert into membership (group_id, retailer_id, scope, during, end_reason) values
    ('00000000-0000-4000-9000-000000000007', '00000000-0000-4000-8000-000000000041', 140622001, '[2025-03-20,)', null),
    ('00000000-0000-4000-9000-000000000001', '00000000-0000-4000-8000-000000000036', 140622001, '[2025-03-01,2026-05-01)', '搬迁');
  insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, ended_on, votes_for, votes_total, tier_at_election)
    values ('00000000-0000-4000-9000-000000000001', '00000000-0000-4000-8000-000000000001', 140622001, 'LEADER', '2025-02-02', '2026-02-02', '2026-02-01', 4, 5, 20),
      ('00000000-0000-4000-9000-000000000001', '00000000-0000-4000-8000-000000000002', 140622001, 'LEADER', '2026-02-01', '2027-02-01', null, 5, 5, 21);
  insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
    values ('00000000-0000-4000-8000-000000000001', 140622001, 6, '140622100001', '2027-01-02', 'URBAN', 'GROCERY', 5, 'ACTIVE', '[2020-01-01,2026-01-01)'),
      ('00000000-0000-4000-8000-000000000001', 140622001, 6, '140622100001', '2027-01-02', 'URBAN', 'GROCERY', 2, 'ACTIVE', '[2026-01-01,)');
  insert into margin_survey (retailer_id, month, sku_set, scope, revenue, cost) values
    ('00000000-0000-4000-8000-000000000001', '2026-08-01', 'ALL', 140622001, 30000, 26700),
    ('00000000-0000-4000-8000-000000000001', '2026-08-01', 'AGREED', 140622001, 0, 0),
    ('00000000-0000-4000-8000-000000000002', '2026-08-01', 'ALL', 140622001, 30000, 26700.01),
    ('00000000-0000-4000-8000-000000000003', '2026-09-01', 'ALL', 140622001, 30000, 20000);
  insert into group_month (month, group_id, scope, place_id, member_count, counted_member_count, meeting_held, leader_term_valid, size_band, revenue_all, cost_all, margin_all_met)
    values ('2026-08-01', '00000000-0000-4000-9000-000000000001', 140622001, 6, 5, 5, true, true, 'SMALL', 60000, 53400.01, false),
      ('2026-08-01', '00000000-0000-4000-9000-000000000002', 140622001, 6, 5, 5, false, false, 'UNDER_FLOOR', null, null, null),
      ('2026-09-01', '00000000-0000-4000-9000-000000000002', 140622001, 6, 5, 5, true, false, 'SMALL', 1000, 800, true);
  insert into retailer_month (month, retailer_id, scope, place_id, market_type, format, tier, licence_expires_on, group_id)
    select '2026-08-01', r.id, r.scope, r.place_id, r.market_type, r.format, r.tier, r.licence_expires_on,
        case when r.customer_code <= '140622000035' then '00000000-0000-4000-9000-000000000001'::uuid end
      from retailer r where r.customer_code between '140622000034' and '140622000038'`;

/** What the API answers, and in how many statements. */
export interface Answered {
  readonly data: Record<string, unknown> | null;
  readonly errors?: { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly statements: number;
}

/** Who asks: by default an office of the city that may read everything. */
export interface Viewer {
  readonly scope?: RowScope;
  readonly permissions?: readonly Access[];
  readonly language?: Language;
}

/** A town with 60 retailers in two areas and seven groups, on 2026-10-12 with August closed, behind the schema of the two slices. */
export async function openTown() {
  const clock = clockOn('2026-10-12');
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(TOWN);
  const entities = [UnitSchema, RetailerSchema, GroupSchema, MembershipSchema, LeaderTermSchema, GroupSuccessionSchema];
  const database = await openDatabase({ url: test.url, entities });
  const aggregates = [GroupAggregateResolver, MembershipAggregateResolver] as const;
  const resolvers = [
    GroupResolver,
    GroupAttentionResolver,
    GroupActsResolver,
    GroupSuccessionResolver,
    RetailerGroupsResolver,
    MonthPeriodResolver,
    RetailerResolver,
    RetailerClassTwoResolver,
    SearchResolver,
    ...aggregates,
    RetailerAggregateResolver,
  ] as const;
  const schema = prepareSchema(await buildSchema({ resolvers: [...resolvers], validate: false }));
  const execute = createExecutor(schema);

  const ask = async (query: string, variables: Record<string, unknown> = {}, viewer: Viewer = {}): Promise<Answered> => {
    const document = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length > 0) throw new Error(invalid.join('; '));
    const { scope = CITY, permissions = ['GROUP_READ', 'RETAILER_READ'], language = 'zh' } = viewer;
    const actor = { userId: null, name: '应县局', scope, requestId: 'request-1' };
    const signedIn = { permissions: new Set(permissions), mustChangePassword: false, actor };
    const begin = () => new ReadTransaction(database.readPool, scope);
    const state = { language, clock, database, signedIn, read: begin() };
    const refreshRead = (): void => {
      state.read.release();
      state.read = begin();
    };
    const context = Object.assign(state, { refreshRead, settle: () => Promise.resolve() }) as unknown as RequestContext;
    try {
      const result = await execute({ document, operationName: null, variables, context });
      return { ...(JSON.parse(JSON.stringify(result)) as Answered), statements: state.read.statements };
    } finally {
      state.read.release();
    }
  };
  const write = async (statement: string): Promise<void> => {
    await admin.query(statement);
  };
  const rowsOf = async <Row extends QueryResultRow>({ text, values }: Sql): Promise<Row[]> =>
    (await admin.query<Row>(text, values)).rows;
  /** Spells the names that are not spelt yet; answers how many. */
  const spell = (): Promise<number> => spellNames(database.workPool);
  const close = async (): Promise<void> => {
    await admin.end();
    await database.close();
    await test.drop();
  };
  return { ask, write, rowsOf, spell, close };
}
