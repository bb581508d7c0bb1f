import { setTimeout } from 'node:timers/promises';
import { clockOn, type LocalDate, localDate, Refusal } from '@chengxin/kernel';
import { UnitSchema } from '@chengxin/organization/data';
import { type Actor, openDatabase } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { RetailerSchema } from '@chengxin/retailers/data';
import { Client } from 'pg';
import { GroupSchema, LeaderTermSchema, MembershipSchema } from './group.entity';
import { GroupSuccessionSchema } from './group-succession.entity';

/** Today in the specs; July and August 2026 are closed. */
export const TODAY: LocalDate = localDate('2026-10-12');

const UNITS = `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
  ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
  ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140681', '怀仁市', 'COUNTY', 2, 140681000, 140681999, null),
  ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140681A01', '云中片', 'AREA', 4, 140681001, 140681001, null),
  ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET'), ('140681100J01', '怀安街', 'PLACE', 6, 140681001, 140681001, 'STREET');
insert into month_period (city_id, month, state, as_of, refreshed_at) values
  (2, '2026-07-01', 'CLOSED', '2026-07-31', now()), (2, '2026-08-01', 'CLOSED', '2026-08-31', now()), (2, '2026-09-01', 'OPEN', '2026-09-30', now())`;

const actorOf = (name: string, from: number, to: number): Actor => ({
  userId: null,
  name,
  scope: { from, to, peerParentId: null },
  requestId: 'request-1',
});
export const yingCounty = actorOf('应县局', 140_622_000, 140_622_999);
export const huairenCounty = actorOf('怀仁市局', 140_681_000, 140_681_999);
export const cityOffice = actorOf('营销中心', 140_600_000, 140_699_999);

/** What differs from an active urban retailer of tier 20 on 东大街 with a licence for years. */
export interface RetailerTraits {
  readonly tier?: number;
  readonly status?: string;
  readonly licenceExpiresOn?: string;
  readonly marketType?: string;
  /** 7 is 东大街 in 应县, 8 is 怀安街 in 怀仁市. */
  readonly placeId?: 7 | 8;
}

/** Two counties of Shuozhou, empty; retailers and groups are made as a spec needs them. */
export async function openGroupTown() {
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(UNITS);
  const entities = [UnitSchema, RetailerSchema, GroupSchema, MembershipSchema, LeaderTermSchema, GroupSuccessionSchema];
  const database = await openDatabase({ url: test.url, entities });
  let made = 0;

  const retailers = async (count: number, traits: RetailerTraits = {}): Promise<string[]> => {
    const { tier = 20, status = 'ACTIVE', licenceExpiresOn = '2029-01-01', marketType = 'URBAN', placeId = 7 } = traits;
    const first = made + 1;
    made += count;
    const { rows } = await admin.query<{ id: string }>(
      `insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type, format, tier, status, since)
        select 'C' || i, u.scope_from, u.id, 'L' || i, $3, '便民店' || i, '张三', '东大街', $4, 'GROCERY', $5, $6, '2020-01-01'
          from generate_series($1::integer, $2::integer) i, unit u where u.id = $7 returning id`,
      [first, first + count - 1, licenceExpiresOn, marketType, tier, status, placeId],
    );
    return rows.map((row) => row.id);
  };

  /** A group founded on 5 January 2026 with that many members; the first is its leader. */
  const group = async (size: number, street = `街${++made}`) => {
    const members = await retailers(size);
    const { rows } = await admin.query<{ id: string }>(
      `insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
        values ('应县' || $1 || '卷烟零售户诚信自律互助小组', $1, 3, 7, 140622001, 'URBAN', 'ACTIVE', '2026-01-05') returning id`,
      [street],
    );
    const id = rows[0]?.id ?? '';
    await admin.query(
      `insert into membership (group_id, retailer_id, scope, during) select $1, unnest($2::uuid[]), 140622001, '[2026-01-05,)'`,
      [id, members],
    );
    await admin.query(
      `insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
        values ($1, $2, 140622001, 'LEADER', '2026-01-05', '2027-01-05', $3, $3, 20)`,
      [id, members[0], size],
    );
    return { id, members, street };
  };

  const rowsOf = async (text: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
    (await admin.query(text, values)).rows;

  return {
    database,
    clock: clockOn(TODAY),
    retailers,
    group,
    rowsOf,
    membersOf: (groupId: string) =>
      rowsOf(
        'select retailer_id, during::text, over_limit_reason, end_reason from membership where group_id = $1 order by during desc',
        groupId,
      ),
    /** Writes a membership as an import would, without locks, and commits it a moment after `finish` is called. */
    holdMembership: async (groupId: string, retailerId: string) => {
      const writer = new Client({ connectionString: test.adminUrl });
      await writer.connect();
      await writer.query('begin');
      const text = "insert into membership (group_id, retailer_id, scope, during) values ($1, $2, 140622001, '[2026-10-01,)')";
      await writer.query(text, [groupId, retailerId]);
      return async (): Promise<void> => {
        await setTimeout(300);
        await writer.query('commit');
        await writer.end();
      };
    },
    memberCount: async (groupId: string): Promise<number> =>
      (await rowsOf('select count(*)::integer as n from membership where group_id = $1 and upper_inf(during)', groupId))[0]?.[
        'n'
      ] as number,
    lastAuditLine: async () =>
      (
        await rowsOf(
          'select actor_name, act, subject_type, subject_id, scope, before, after from audit_line order by id desc limit 1',
        )
      )[0],
    close: async () => {
      await database.close();
      await admin.end();
      await test.drop();
    },
  };
}

/** What a refused act says, as `CODE path`; an act that is done says nothing, any other error is thrown. */
export async function refusalsOf(act: Promise<unknown>): Promise<string[]> {
  try {
    await act;
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reasons.map((reason) => `${reason.code} ${reason.path.join('.')}`);
  }
}
