import { readCountyBoxes, readCountyGaps, readLeaderBox, readLeaderGaps } from '@chengxin/archives/data';
import {
  addDays,
  firstDayOf,
  type LocalDate,
  lastDayOf,
  localDate,
  monthRange,
  type YearMonth,
  yearMonth,
} from '@chengxin/kernel';
import { type Database, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase, type TestDatabase } from '@chengxin/persistence/testing';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inSystemTransaction, recountMonth } from './refresh-months';

const MONTHS = monthRange(yearMonth('2026-06'), yearMonth('2026-10'));
const BEGIN = localDate('2026-06-01');
const dayAt = (offset: number): LocalDate => addDays(BEGIN, offset);
const CITY = { scopeFrom: 140_600_000, scopeTo: 140_699_999 };
const COUNTIES = ['140622', '140623'] as const;
const group = (n: number): string => `00000000-0000-4000-9000-00000000000${n}`;
const member = (n: number): string => `00000000-0000-4000-8000-0000000000${10 + n}`;
const GROUPS = [0, 1, 2, 3, 4, 5];
const MEMBERS_EACH = 3;
const scopeOf = (n: number): number => (n < 3 ? 140_622_001 : 140_623_001);

// Two counties with an area and a place each, three groups in each and three members for each group.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140623', '右玉县', 'COUNTY', 2, 140623000, 140623999, null),
    ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null), ('140623A01', '城区片', 'AREA', 4, 140623001, 140623001, null),
    ('140622100J01', '东大街', 'PLACE', 5, 140622001, 140622001, 'STREET'), ('140623100J01', '玉林街', 'PLACE', 6, 140623001, 140623001, 'STREET');
  insert into month_period (city_id, month, state, as_of, refreshed_at) select 2, m, 'OPEN', m, now() from generate_series(date '2026-06-01', '2026-10-01', '1 month') m;
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type, format, tier, status, since)
    select ('00000000-0000-4000-8000-0000000000' || 10 + i)::uuid, 'C' || i, case when i < 9 then 140622001 else 140623001 end, case when i < 9 then 7 else 8 end,
      'L' || i, '2029-01-01', '便民店' || i, '店主', '街', 'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01' from generate_series(0, 17) i;
  insert into retailer_version (retailer_id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, during)
    select id, scope, place_id, licence_no, licence_expires_on, market_type, format, tier, status, '[2020-01-01,)' from retailer`;

const PARTS = ['sign_in_at', 'minutes_at', 'images_at'] as const;
const DOCUMENTS = ['SIGN_IN_SHEETS', 'MINUTES_BOOK', 'IMAGES'] as const;
const offset = fc.integer({ min: 0, max: 130 });
const ofGroup = fc.constantFrom(...GROUPS);
const ofMonth = fc.integer({ min: 0, max: MONTHS.length - 1 });
const parts = fc.tuple(...PARTS.map(() => fc.option(fc.integer({ min: 0, max: 70 }))));

/** What happens in the town, in whatever order; days are counted from its first one. */
const HISTORY = fc.record({
  founded: fc.tuple(...GROUPS.map(() => offset)),
  joins: fc.array(
    fc.record({ member: fc.integer({ min: 0, max: 17 }), on: offset, until: fc.option(offset), applies: fc.boolean() }),
    { maxLength: 18 },
  ),
  led: fc.uniqueArray(fc.record({ group: ofGroup, on: offset, days: fc.integer({ min: 1, max: 100 }) }), {
    selector: ({ group: n }) => n,
  }),
  meetings: fc.array(fc.record({ group: ofGroup, jointly: fc.boolean(), month: ofMonth, parts }), { maxLength: 27 }),
  leadersMeetings: fc.array(fc.record({ county: fc.constantFrom(0, 1), month: ofMonth, parts }), { maxLength: 10 }),
  filed: fc.array(
    fc.record({
      group: fc.option(ofGroup),
      document: fc.constantFrom(...DOCUMENTS),
      month: fc.option(ofMonth),
      on: offset,
      removed: fc.option(offset),
    }),
    { maxLength: 12 },
  ),
  applications: fc.array(fc.record({ group: ofGroup, of: fc.option(fc.integer({ min: 0, max: 2 })), on: offset }), {
    maxLength: 8,
  }),
});
type History = typeof HISTORY extends fc.Arbitrary<infer T> ? T : never;
interface Fact {
  readonly on: LocalDate;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The facts of a history, each with the day on which it is recorded. */
function factsOf({ founded, joins, led, meetings, leadersMeetings, filed, applications }: History): Fact[] {
  const facts: Fact[] = [];
  const on = (day: LocalDate, text: string, ...values: unknown[]): void => void facts.push({ on: day, text, values });
  GROUPS.forEach((n) => {
    const since = dayAt(founded[n] ?? 0);
    on(
      since,
      `insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on) values ($1, $2, '街', $3, $4, $5, 'URBAN', 'ACTIVE', $6)`,
      ...[group(n), `组${n}`, n < 3 ? 3 : 4, n < 3 ? 7 : 8, scopeOf(n), since],
    );
  });
  const foundedOn = (n: number): number => founded[n] ?? 0;
  for (const [index, { member: m, on: joined, until, applies }] of joins.entries()) {
    const n = Math.floor(m / MEMBERS_EACH);
    if (joined < foundedOn(n) || joins.findIndex((join) => join.member === m) !== index) continue;
    const day = dayAt(joined);
    on(
      day,
      'insert into membership (group_id, retailer_id, scope, during) values ($1, $2, $3, daterange($4, null))',
      group(n),
      member(m),
      scopeOf(n),
      day,
    );
    if (applies)
      on(
        day,
        `insert into join_application (group_id, retailer_id, scope, state, applied_on, expires_on, recorded_by, recorded_at) values ($1, $2, $3, 'ACTIVE', $4, $4, '许', now())`,
        group(n),
        member(m),
        scopeOf(n),
        day,
      );
    if (until !== null && until > joined)
      on(
        dayAt(until),
        'update membership set during = daterange(lower(during), $1) where retailer_id = $2',
        dayAt(until),
        member(m),
      );
  }
  for (const { group: n, on: from, days } of led) {
    if (from < foundedOn(n)) continue;
    on(
      dayAt(from),
      `insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election) values ($1, $2, $3, 'LEADER', $4, $5, 2, 3, 20)`,
      ...[group(n), member(n * MEMBERS_EACH), scopeOf(n), dayAt(from), dayAt(from + 365)],
    );
    on(
      dayAt(from + days),
      `update leader_term set ended_on = $1, end_cause = 'SUCCEEDED', end_reason = '换届' where group_id = $2`,
      dayAt(from + days),
      group(n),
    );
  }
  [
    ...meetings.map((met) => ({ county: met.group < 3 ? 0 : 1, ...met })),
    ...leadersMeetings.map((met) => ({ group: null, jointly: false, ...met })),
  ].forEach((met, index) => {
    const heldOn = addDays(firstDayOf(MONTHS[met.month] ?? yearMonth('2026-06')), index % 27);
    const id = `00000000-0000-4000-a000-0000000000${10 + index}`;
    const other = met.group === null || !met.jointly ? null : met.group === met.county * 3 ? met.group + 1 : met.county * 3;
    const isThere = [met.group, other].every((n) => n === null || dayAt(foundedOn(n)) <= heldOn);
    if (!isThere || heldOn > '2026-10-12') return;
    on(
      heldOn,
      `insert into meeting (id, kind, group_id, joint_group_id, county_id, scope, month, held_on, status) values ($1, $2, $3, $4, $5, $6, date_trunc('month', $7::date), $7, 'HELD') on conflict do nothing`,
      ...[
        id,
        met.group === null ? 'LEADERS' : 'GROUP',
        met.group === null ? null : group(met.group),
        other === null ? null : group(other),
        3 + met.county,
        met.group === null ? 140_622_000 + met.county * 1000 : scopeOf(met.group),
        heldOn,
      ],
    );
    const came = met.parts.map((days) => (days === null ? null : addDays(heldOn, days)));
    PARTS.forEach((part, at) => {
      const day = came[at];
      if (day) on(day, `update meeting set ${part} = $1::date + time '12:00' where id = $2`, day, id);
    });
    const last = came.every((day) => day !== null) ? came.toSorted().at(-1) : null;
    if (last)
      on(last, `update meeting set evidenced_at = $1::date + time '12:00', status = 'EVIDENCE_COMPLETE' where id = $2`, last, id);
  });
  const file = (
    n: number | null,
    document: string,
    of: { retailerId?: string; month?: string; until?: LocalDate },
    filedOn: number,
    removed: number | null,
  ): void => {
    if (n !== null && filedOn < foundedOn(n)) return;
    const day = dayAt(filedOn);
    const id = `00000000-0000-4000-b000-0000000000${10 + (facts.length % 90)}`;
    on(
      day,
      `insert into archive_paper (id, group_id, county_id, scope, document, retailer_id, month, covers_until, holder, holder_confirmed_on, filed_on, filed_by)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 'COUNTY', $9, $9, '许') on conflict do nothing`,
      ...[
        id,
        n === null ? null : group(n),
        n === null ? 3 : null,
        n === null ? 140_622_000 : scopeOf(n),
        document,
        of.retailerId ?? null,
        of.month ?? null,
        of.until ?? null,
        day,
      ],
    );
    if (removed !== null && removed >= filedOn)
      on(
        dayAt(removed),
        `update archive_paper set removed_on = $1, remove_reason = '归错了' where id = $2 and filed_on <= $1`,
        dayAt(removed),
        id,
      );
  };
  for (const { group: n, document, month, on: filedOn, removed } of filed)
    file(n, document, month === null ? { until: dayAt(filedOn) } : { month: `${MONTHS[month]}-01` }, filedOn, removed);
  for (const { group: n, of, on: filedOn } of applications)
    file(
      n,
      'APPLICATIONS',
      of === null ? { until: dayAt(filedOn) } : { retailerId: member(n * MEMBERS_EACH + of) },
      filedOn,
      null,
    );
  return facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

describe('archive boxes, whatever was recorded and when', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: Client;
  beforeAll(async () => {
    test = await createTestDatabase();
    admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    database = await openDatabase({ url: test.url, entities: [] });
  });
  afterAll(async () => {
    await database?.close();
    await admin?.end();
    await test?.drop();
  });

  const countAsTimePasses = async (history: History): Promise<void> => {
    await admin.query(
      'truncate mutual_aid_group, membership, leader_term, meeting, archive_paper, join_application, retailer_month, group_month, indicator_month cascade',
    );
    const facts = factsOf(history);
    for (const month of MONTHS) {
      const [from, to] = [firstDayOf(month), lastDayOf(month)];
      for (const { on, text, values } of facts) if (on >= from && on <= to) await admin.query(text, [...values]);
      await inSystemTransaction(database.workPool, (execute) =>
        recountMonth(execute, { month, asOf: to, ...CITY, placeIds: null }),
      );
    }
  };
  const figureOf = async (code: string, month: YearMonth, unitCode: string): Promise<number[]> => {
    const { rows } = await admin.query<{ n: number; d: number }>(
      `select im.numerator::integer as n, im.denominator::integer as d from indicator_month im join unit u on u.id = im.unit_id
        where im.code = $1 and im.month = $2 and u.code = $3`,
      [code, firstDayOf(month), unitCode],
    );
    return rows.flatMap(({ n, d }) => [n, d]);
  };
  const missingOf = (gaps: readonly { document: string }[]): Map<string, number> =>
    new Map([...Map.groupBy(gaps, ({ document }) => document)].map(([document, list]) => [document, list.length]));

  /** What is missing by name is what the counts miss, document by document; the group's information table names its group alone. */
  const expectNamed = (counts: Readonly<Record<string, [number, number]>>, gaps: readonly { document: string }[]): void => {
    const missing = missingOf(gaps);
    for (const [document, [present, required]] of Object.entries(counts))
      if (document !== 'GROUP_INFORMATION')
        expect([document, missing.get(document) ?? 0]).toEqual([document, required - present]);
  };

  it('name what their counts miss, and add up to the figures of their counties, in each month as it was', async () => {
    await fc.assert(
      fc.asyncProperty(HISTORY, async (history) => {
        await countAsTimePasses(history);
        const read = new ReadTransaction(database.readPool, { from: CITY.scopeFrom, to: CITY.scopeTo, peerParentId: null });
        try {
          for (const month of MONTHS) {
            const sums = new Map<string, [number, number]>();
            for (const n of GROUPS) {
              const box = await readLeaderBox(read, group(n), month);
              if (!box) continue;
              expectNamed(box.counts, await readLeaderGaps(read, group(n), month, true));
              const county = n < 3 ? COUNTIES[0] : COUNTIES[1];
              const [present, required] = sums.get(county) ?? [0, 0];
              sums.set(county, [present + box.present, required + box.required]);
            }
            for (const county of COUNTIES) {
              expect(await figureOf('ARCHIVE_COMPLETE_LEADER', month, county)).toEqual(sums.get(county) ?? []);
              const [box] = await readCountyBoxes(read, county, month);
              expectNamed(box?.counts ?? {}, await readCountyGaps(read, [county], month));
              expect(await figureOf('ARCHIVE_COMPLETE_COUNTY', month, county)).toEqual([box?.present, box?.required]);
            }
          }
        } finally {
          read.release();
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
