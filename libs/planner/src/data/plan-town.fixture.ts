import { GroupSchema, LeaderTermSchema, MembershipSchema } from '@chengxin/groups/data';
import { JoinApplicationSchema } from '@chengxin/joining/data';
import { clockOn, type LocalDate, localDate, Refusal } from '@chengxin/kernel';
import { UnitSchema } from '@chengxin/organization/data';
import { type Actor, openDatabase } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { RetailerSchema } from '@chengxin/retailers/data';
import { Client } from 'pg';
import { startPlan } from './group-plans.service';

export const TODAY: LocalDate = localDate('2026-10-12');

// 应县 with a street (7), a township seat (8) and a village (9) of one area, 怀仁市 with a street (10), and the next area of 应县 with one (12).
const UNITS = `insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind, township_code, township_name, sort) values
  ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null, null, null, 0),
  ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null, null, null, 0),
  ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null, null, null, 0),
  ('140681', '怀仁市', 'COUNTY', 2, 140681000, 140681999, null, null, null, 0),
  ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null, null, null, 0),
  ('140681A01', '云中片', 'AREA', 4, 140681001, 140681001, null, null, null, 0),
  ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET', '140622100', '金城镇', 1),
  ('140622101S01', '南河种镇所在地', 'PLACE', 5, 140622001, 140622001, 'TOWNSHIP_SEAT', '140622101', '南河种镇', 2),
  ('140622101V01', '南河种镇东部村', 'PLACE', 5, 140622001, 140622001, 'VILLAGE_CLUSTER', '140622101', '南河种镇', 3),
  ('140681100J01', '怀安街', 'PLACE', 6, 140681001, 140681001, 'STREET', '140681100', '云中镇', 4),
  ('140622A02', '下社片', 'AREA', 3, 140622002, 140622002, null, null, null, 0),
  ('140622102J01', '下社街', 'PLACE', 11, 140622002, 140622002, 'STREET', '140622102', '下社镇', 5);
insert into month_period (city_id, month, state, as_of, refreshed_at) values (2, '2026-08-01', 'CLOSED', '2026-08-31', now())`;

export const PLACES = { street: 7, seat: 8, village: 9, huairen: 10, nextArea: 12 } as const;

const actorOf = (name: string, from: number, to: number): Actor => ({
  userId: null,
  name,
  scope: { from, to, peerParentId: null },
  requestId: 'request-1',
});
export const yingCounty = actorOf('应县局', 140_622_000, 140_622_999);
export const chengquArea = actorOf('城区片', 140_622_001, 140_622_001);
export const huairenCounty = actorOf('怀仁市局', 140_681_000, 140_681_999);
export const cityOffice = actorOf('营销中心', 140_600_000, 140_699_999);

export interface ShownProposal {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly place: string;
  readonly name: string | null;
  readonly group: string | null;
  readonly coming: string[];
  readonly leader: string | null;
  readonly remarks: string[];
  readonly version: number;
  readonly by: string | null;
}

const PROPOSALS = `select p.id, p.kind, p.state, u.name as place, p.name, g.name as "group", p.version, p.changed_by_name as by,
    array(select r.customer_code from plan_member m join retailer r on r.id = m.retailer_id where m.proposal_id = p.id order by 1) as coming,
    (select customer_code from retailer r where r.id = p.leader_id) as leader, array(select x->>'code' from jsonb_array_elements(p.remarks) x) as remarks
  from plan_proposal p join unit u on u.id = p.place_id left join mutual_aid_group g on g.id = p.group_id order by p.scope, u.code, p.kind, p.name`;

/** Two counties, empty; retailers and groups are made as a spec needs them. Customer codes are C001, C002 … in the order of making. */
export async function openPlanTown() {
  const test = await createTestDatabase();
  const admin = new Client({ connectionString: test.adminUrl });
  await admin.connect();
  await admin.query(UNITS);
  const entities = [UnitSchema, RetailerSchema, GroupSchema, MembershipSchema, LeaderTermSchema, JoinApplicationSchema];
  const database = await openDatabase({ url: test.url, entities });
  const clock = clockOn(TODAY);
  const rowsOf = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> => (await admin.query(text, values)).rows;

  const retailers = async (count: number, placeId: number, tier = 20): Promise<string[]> => {
    const [last] = await rowsOf<{ n: number }>('select count(*)::integer as n from retailer');
    const first = (last?.n ?? 0) + 1;
    const rows = await rowsOf<{ id: string }>(
      `insert into retailer (customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type, format, tier, status, since)
        select 'C' || lpad(i::text, 3, '0'), u.scope_from, u.id, 'L' || i, '2029-01-01', '便民店' || i, '张三', u.name || i || '号',
          case u.place_kind when 'STREET' then 'URBAN' else 'RURAL' end, 'GROCERY', $3, 'ACTIVE', '2020-01-01'
          from generate_series($1::integer, $2::integer) i, unit u where u.id = $4 returning id`,
      first,
      first + count - 1,
      tier,
      placeId,
    );
    return rows.map((row) => row.id);
  };

  const group = async (size: number, placeId: number, street: string): Promise<string> => {
    const members = await retailers(size, placeId);
    const [made] = await rowsOf<{ id: string; scope: number }>(
      `insert into mutual_aid_group (name, street_text, county_id, place_id, scope, market_type, status, founded_on)
        select c.name || $1 || '卷烟零售户诚信自律互助小组', $1, c.id, p.id, p.scope_from, 'URBAN', 'ACTIVE', '2026-01-05'
          from unit p join unit a on a.id = p.parent_id join unit c on c.id = a.parent_id where p.id = $2 returning id, scope`,
      street,
      placeId,
    );
    await admin.query(
      `insert into membership (group_id, retailer_id, scope, during) select $1, unnest($2::uuid[]), $3, '[2026-01-05,)'`,
      [made?.id, members, made?.scope],
    );
    return made?.id ?? '';
  };

  const failures: unknown[] = [];
  return {
    database,
    clock,
    retailers,
    group,
    rowsOf,
    failures,
    /** Plans a unit to the end. */
    plan: async (unitCode = '140622', actor = yingCounty, keepChanged = true): Promise<string> => {
      const onFailure = (error: unknown): void => void failures.push(error);
      const { planId, done } = await startPlan({ database, clock, onFailure }, actor, { unitCode, keepChanged });
      await done;
      return planId;
    },
    proposals: () => rowsOf<ShownProposal>(PROPOSALS),
    proposal: async (kind: 'FILL' | 'FOUND', place: string): Promise<ShownProposal> => {
      const found = (await rowsOf<ShownProposal>(PROPOSALS)).find((row) => row.kind === kind && row.place === place);
      if (!found) throw new Error(`no ${kind} at ${place}`);
      return found;
    },
    codeOf: async (id: string) =>
      (await rowsOf<{ code: string }>('select customer_code as code from retailer where id = $1', id))[0]?.code,
    memberCount: async (groupId: string): Promise<number | undefined> =>
      (
        await rowsOf<{ n: number }>(
          'select count(*)::integer as n from membership where group_id = $1 and upper_inf(during)',
          groupId,
        )
      )[0]?.n,
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
