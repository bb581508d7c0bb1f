import { GroupSchema, LeaderTermSchema, MembershipSchema } from '@chengxin/groups/data';
import { clockOn, localDate, Refusal, yearMonth } from '@chengxin/kernel';
import { MeetingSchema, recordMeetingHeld } from '@chengxin/meetings/data';
import { UnitSchema } from '@chengxin/organization/data';
import { type Actor, openDatabase, ReadTransaction } from '@chengxin/persistence';
import { createTestDatabase } from '@chengxin/persistence/testing';
import { Client } from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCountyBoxes, readHandover, readLatestBox, readLeaderBox, readLeaderGaps } from './box.queries';
import { leaderBoxes, monthPapers } from './box.sql';
import { confirmHolder } from './confirm-holder.service';
import { type FileArchivePaper, fileArchivePaper } from './file-paper.service';
import { removeArchivePaper } from './remove-paper.service';
import { readLeaderPapers } from './whereabouts.queries';

const UPLOADER = '00000000-0000-4000-8000-00000000000a';
const GROUP = '00000000-0000-4000-9000-000000000001';
const retailer = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const file = (n: number): string => `00000000-0000-4000-a000-00000000000${n}`;
/** Two more uploads of the same scan. */
const SCANS = [file(1).replace(/1$/, 'b'), file(1).replace(/1$/, 'c')] as const;
const CLOCK = clockOn('2026-10-12');
const OCTOBER = yearMonth('2026-10');
const SEPTEMBER = yearMonth('2026-09');

// One group of three, founded on 5 July 2026; July and August are closed. It met in July with papers by hand, in August without minutes and
// images, in September with whole evidence that came in October; the third member joined in September by an application made here.
const TOWN = `
  insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
    ('140000', '山西省', 'PROVINCE', null, 140000000, 149999999, null), ('140600', '朔州市', 'CITY', 1, 140600000, 140699999, null),
    ('140622', '应县', 'COUNTY', 2, 140622000, 140622999, null), ('140622A01', '城区片', 'AREA', 3, 140622001, 140622001, null),
    ('140622100J01', '东大街', 'PLACE', 4, 140622001, 140622001, 'STREET');
  insert into month_period (city_id, month, state, as_of, refreshed_at, closed_at)
    select 2, m, case when m < '2026-09-01' then 'CLOSED' else 'OPEN' end, m, now(), case when m < '2026-09-01' then now() end
      from generate_series(date '2026-06-01', '2026-10-01', interval '1 month') m;
  insert into retailer (id, customer_code, scope, place_id, licence_no, licence_expires_on, store_name, person_in_charge, address, market_type,
      format, tier, status, since)
    select ('00000000-0000-4000-8000-00000000000' || i)::uuid, 'C' || i, 140622001, 5, 'L' || i, '2029-01-01', '便民店' || i, '店主', '东大街',
      'URBAN', 'GROCERY', 20, 'ACTIVE', '2020-01-01' from generate_series(1, 4) i;
  insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
    values ('${GROUP}', '东大街一组', '东大街', 3, 5, 140622001, 'URBAN', 'ACTIVE', '2026-07-05');
  insert into membership (group_id, retailer_id, scope, during) select '${GROUP}', id, 140622001,
    case when customer_code = 'C3' then daterange('2026-09-10', null) else daterange('2026-07-05', null) end from retailer where customer_code <> 'C4';
  insert into join_application (group_id, retailer_id, scope, state, applied_on, expires_on, recorded_by, recorded_at)
    values ('${GROUP}', '${retailer(3)}', 140622001, 'ACTIVE', '2026-09-05', '2026-12-04', '许客户经理', now());
  insert into file_content (sha256, size, media_type) values (sha256('纪要'), 6, 'image/jpeg');
  insert into evidence_file (id, scope, sha256, name, uploaded_by, uploaded_by_name, uploaded_at, attached_at)
    select ('00000000-0000-4000-a000-00000000000' || i)::uuid, 140622001, sha256('纪要'), i || '.jpg', '${UPLOADER}', '许客户经理', now(),
      case when i = 1 then timestamptz '2026-08-20' end from generate_series(1, 4) i;
  insert into meeting (id, kind, group_id, county_id, scope, month, held_on, attendees, status, evidenced_at) values
    ('${file(8)}', 'GROUP', '${GROUP}', 3, 140622001, '2026-08-01', '2026-08-12', 2, 'HELD', null),
    ('${file(9)}', 'GROUP', '${GROUP}', 3, 140622001, '2026-09-01', '2026-09-12', 3, 'EVIDENCE_COMPLETE', '2026-10-03');
  insert into meeting_paper (meeting_id, file_id, kind, scope) values ('${file(8)}', '${file(1)}', 'SIGN_IN', 140622001);
  select date_evidence()`;

const actorOf = (name: string, from: number, to: number): Actor => ({
  userId: UPLOADER,
  name,
  scope: { from, to, peerParentId: null },
  requestId: 'request-1',
});
const county = actorOf('应县局', 140_622_000, 140_622_999);
const area = actorOf('城区片', 140_622_001, 140_622_001);

describe('an archive box', () => {
  let open: Awaited<ReturnType<typeof openTown>>;
  const openTown = async () => {
    const test = await createTestDatabase();
    const admin = new Client({ connectionString: test.adminUrl });
    await admin.connect();
    await admin.query(TOWN);
    const database = await openDatabase({
      url: test.url,
      entities: [UnitSchema, GroupSchema, MembershipSchema, LeaderTermSchema, MeetingSchema],
    });
    return { test, admin, database };
  };
  beforeAll(async () => {
    open = await openTown();
  });
  afterAll(async () => {
    await open.database.close();
    await open.admin.end();
    await open.test.drop();
  });

  const owners = sql`select g.id, g.scope, g.founded_on as since, false as led from mutual_aid_group g`;
  const span = { scopeFrom: 140_600_000, scopeTo: 140_699_999 };
  const reading = async <Row extends object>(statement: typeof owners): Promise<Row[]> => {
    const read = new ReadTransaction(open.database.readPool, { from: 0, to: 999_999_999, peerParentId: null });
    const rows = await read.query<Row>(statement);
    read.release();
    return rows;
  };
  const boxIn = async (month = OCTOBER) => {
    const members = sql`select m.group_id, m.retailer_id, false as pledged from membership m where m.during @> ${`${month}-28`}::date`;
    const [box] = await reading<{ archive: Record<string, [number, number]>; archive_present: number; archive_required: number }>(
      leaderBoxes(month, span, owners, members),
    );
    return box;
  };
  const filed = (differing: Partial<FileArchivePaper> = {}, actor = area) =>
    fileArchivePaper(open.database, CLOCK, actor, {
      ...{ groupId: GROUP, document: 'MINUTES_BOOK', month: '2026-08', holder: 'LEADER', fileIds: [file(2)] },
      ...differing,
    });
  const refusals = async (act: Promise<unknown>): Promise<string[]> => {
    const error = await act.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Refusal);
    return (error as Refusal).reasons.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  it('demands papers of meetings since the group was founded, of months that are over, each in the following month', async () => {
    const months = await reading<{ month: string; sign_in: boolean; minutes: boolean; images: boolean }>(
      sql`select to_char(p.month, 'YYYY-MM') as month, p.sign_in, p.minutes, p.images from (${monthPapers('LEADER', OCTOBER, span, owners)}) p order by 1`,
    );
    expect(months).toEqual([
      { month: '2026-07', sign_in: false, minutes: false, images: false },
      { month: '2026-08', sign_in: true, minutes: false, images: false },
      { month: '2026-09', sign_in: true, minutes: true, images: true },
    ]);
  });

  it('is told as it was: evidence of September that came in October is in no box of September', async () => {
    expect((await boxIn(SEPTEMBER))?.archive).toMatchObject({
      SIGN_IN_SHEETS: [1, 2],
      APPLICATIONS: [1, 3],
      GROUP_INFORMATION: [0, 1],
    });
    expect((await boxIn())?.archive).toMatchObject({ SIGN_IN_SHEETS: [2, 3], MINUTES_BOOK: [1, 3], CHARTER: [1, 1] });
  });

  it('sums what is there over what is demanded; prices and violations are no gap', async () => {
    const box = await boxIn();
    const counts = Object.values(box?.archive ?? {});
    expect(box?.archive_required).toBe(counts.reduce((sum, [, required]) => sum + required, 0));
    expect(box?.archive_present).toBe(counts.reduce((sum, [present]) => sum + present, 0));
    expect(Object.keys(box?.archive ?? {})).not.toContain('PRICE_TABLES');
  });

  it('rises by a scan of old minutes, from today on, and falls when it is taken out', async () => {
    const before = await boxIn();
    const id = await filed();
    expect((await boxIn())?.archive_present).toBe((before?.archive_present ?? 0) + 1);
    expect((await boxIn(SEPTEMBER))?.archive['MINUTES_BOOK'], 'September is over').toEqual([0, 2]);
    expect((await open.admin.query('select place_id from place_refresh')).rows, 'the group is counted again').toContainEqual({
      place_id: 5,
    });
    expect(
      (await open.admin.query('select need, attached_at is not null as attached from evidence_file where id = $1', [file(2)]))
        .rows,
    ).toEqual([{ need: 'RETAILER_READ', attached: true }]);
    await removeArchivePaper(open.database, CLOCK, area, { paperId: id, expectedVersion: 1, reason: '归错了月份' });
    expect((await boxIn())?.archive_present).toBe(before?.archive_present);
    const again = removeArchivePaper(open.database, CLOCK, area, { paperId: id, expectedVersion: 2, reason: '归错了月份' });
    expect(await refusals(again)).toEqual(['PAPER_REMOVED input.paperId']);
  });

  it('has the applications of all who had joined when an old box was taken over, without a scan', async () => {
    await filed({
      document: 'APPLICATIONS',
      month: null,
      coversUntil: localDate('2026-07-31'),
      fileIds: [],
      remark: '旧纸质档案盒，未扫描',
    });
    expect((await boxIn())?.archive['APPLICATIONS']).toEqual([3, 3]);
  });

  it('has a paper once: the same scan, or the same word of where it lies, is refused until the first is taken out', async () => {
    await open.admin.query(`insert into evidence_file (id, scope, sha256, name, uploaded_by, uploaded_by_name, uploaded_at)
      select v.id::uuid, scope, sha256, name, uploaded_by, uploaded_by_name, now() from evidence_file, (values ('${SCANS[0]}'), ('${SCANS[1]}')) v (id)
       where evidence_file.id = '${file(4)}'`);
    const scan = { document: 'IMAGES', month: '2026-07' } as const;
    const id = await filed({ ...scan, fileIds: [SCANS[0]] });
    expect(await refusals(filed({ ...scan, fileIds: [SCANS[1]] }))).toEqual(['PAPER_FILED input.fileIds']);
    await removeArchivePaper(open.database, CLOCK, area, { paperId: id, expectedVersion: 1, reason: '归错了月份' });
    const lies = { ...scan, fileIds: [], remark: '组长家中铁柜' };
    const said = await filed(lies);
    expect(await refusals(filed(lies))).toEqual(['PAPER_FILED input.remark']);
    await removeArchivePaper(open.database, CLOCK, area, { paperId: said, expectedVersion: 1, reason: '归错了月份' });
  });

  it('tells where each paper is: the meeting of the month, and nothing of members to who may not see them', async () => {
    const read = new ReadTransaction(open.database.readPool, { from: 0, to: 999_999_999, peerParentId: null });
    const papers = await readLeaderPapers(read, GROUP, OCTOBER, false);
    read.release();
    expect(
      papers.filter(({ document }) => document === 'SIGN_IN_SHEETS').map(({ month, meetingId }) => [month, meetingId]),
    ).toEqual([
      ['2026-08', file(8)],
      ['2026-09', expect.stringMatching(/-/)],
    ]);
    expect(papers.some(({ storeName }) => storeName !== null)).toBe(false);
  });

  it('refuses what cannot be traced, is made elsewhere, is of a stranger, or lies out of sight', async () => {
    expect(await refusals(filed({ fileIds: [] }))).toEqual(['PAPER_UNTRACEABLE input.remark']);
    expect(await refusals(filed({ document: 'PLEDGES', month: null, retailerId: retailer(1) }))).toEqual([
      'PAPER_MADE_ELSEWHERE input.document',
    ]);
    expect(await refusals(filed({ document: 'APPLICATIONS', month: null, retailerId: retailer(4), fileIds: [file(3)] }))).toEqual(
      ['NOT_A_MEMBER input.retailerId'],
    );
    expect(await refusals(filed({ fileIds: [file(1)] }))).toEqual(['FILE_BELONGS_ELSEWHERE input.fileIds']);
    expect(await refusals(filed({}, actorOf('怀仁市局', 140_681_000, 140_681_999)))).toEqual(['GROUP_NOT_FOUND input.groupId']);
  });

  it('of a county is kept by who has the whole county, and held there', async () => {
    const ofCounty = {
      groupId: null,
      countyCode: '140622',
      document: 'IMAGES',
      month: '2026-07',
      holder: 'COUNTY',
      fileIds: [file(4)],
    } as const;
    expect(await refusals(filed(ofCounty, area))).toEqual(['COUNTY_NOT_FOUND input.countyCode']);
    expect(await refusals(filed({ ...ofCounty, holder: 'LEADER' }, county))).toEqual(['HOLDER_NOT_COUNTY input.holder']);
    const id = await filed(ofCounty, county);
    await confirmHolder(open.database, CLOCK, county, { paperId: id, expectedVersion: 1, holder: 'COUNTY' });
    expect((await open.admin.query('select scope, version from archive_paper where id = $1', [id])).rows).toEqual([
      { scope: 140_622_000, version: 2 },
    ]);
    const stale = confirmHolder(open.database, CLOCK, county, { paperId: id, expectedVersion: 1, holder: 'COUNTY' });
    await expect(stale).rejects.toThrow(/changed.* meanwhile/);
  });

  it('of a county is not touched by an area of it, which sees what the county has', async () => {
    const id = await filed(
      {
        groupId: null,
        countyCode: '140622',
        document: 'IMAGES',
        month: '2026-08',
        holder: 'COUNTY',
        fileIds: [],
        remark: '在县局',
      },
      county,
    );
    expect(
      await refusals(removeArchivePaper(open.database, CLOCK, area, { paperId: id, expectedVersion: 1, reason: '归错了月份' })),
    ).toEqual(['PAPER_NOT_FOUND input.paperId']);
    expect(
      await refusals(confirmHolder(open.database, CLOCK, area, { paperId: id, expectedVersion: 1, holder: 'COUNTY' })),
    ).toEqual(['PAPER_NOT_FOUND input.paperId']);
  });

  it('tells of the hand-overs up to the end of its month', async () => {
    await open.admin.query(
      `insert into leader_term (id, group_id, retailer_id, scope, role, elected_on, term_ends_on, ended_on, end_cause, end_reason, votes_for, votes_total, tier_at_election)
         values ($1, $2, $3, 140622001, 'LEADER', '2026-07-05', '2027-07-05', '2026-10-08', 'SUCCEEDED', '换届', 2, 3, 20);`,
      [file(7), GROUP, retailer(1)],
    );
    await open.admin.query(
      `insert into election (id, group_id, scope, reason, elects_head, deputy_seats, state, opened_on, opened_by)
         values ($1, $2, 140622001, 'TERM_ENDED', true, 0, 'COMPLETED', '2026-10-01', '许客户经理')`,
      [file(6), GROUP],
    );
    await open.admin.query(
      `insert into archive_handover (term_id, election_id, group_id, scope, handed_over_on, handed_by, received_by, recorded_by)
         values ($1, $2, $3, 140622001, '2026-10-08', '便民店1', '便民店2', '许客户经理')`,
      [file(7), file(6), GROUP],
    );
    const read = new ReadTransaction(open.database.readPool, { from: 0, to: 999_999_999, peerParentId: null });
    expect(await readHandover(read, GROUP, SEPTEMBER)).toBeNull();
    expect(await readHandover(read, GROUP, OCTOBER)).toMatchObject({ handedBy: '便***', receivedBy: '便***' });
    read.release();
  });

  it('of a group that is no more is the one that it was counted with last', async () => {
    await open.admin.query(
      `insert into group_month (group_id, month, scope, place_id, member_count, counted_member_count, meeting_held, leader_term_valid, size_band, archive, archive_present, archive_required)
         select $1, m, 140622001, 5, 3, 3, false, false, 'UNDER_FLOOR', '{"CHARTER": [1, 1]}', 1, 1 from unnest(array['2026-07-01', '2026-08-01']::date[]) m`,
      [GROUP],
    );
    const read = new ReadTransaction(open.database.readPool, { from: 0, to: 999_999_999, peerParentId: null });
    expect((await readLatestBox(read, GROUP, OCTOBER))?.month).toBe('2026-08');
    expect(await readLeaderBox(read, GROUP, OCTOBER)).toBeNull();
    read.release();
  });

  it('names members whose shop or application lies in another area, as the count has them, to who sees the group alone', async () => {
    await open.admin.query(`
      insert into unit (code, name, level, parent_id, scope_from, scope_to, place_kind) values
        ('140622A02', '城东片', 'AREA', 3, 140622002, 140622002, null), ('140622100J02', '北大街', 'PLACE', 6, 140622002, 140622002, 'STREET');
      insert into mutual_aid_group (id, name, street_text, county_id, place_id, scope, market_type, status, founded_on)
        values ('${GROUP.replace(/1$/, '2')}', '北大街一组', '北大街', 3, 7, 140622002, 'URBAN', 'ACTIVE', '2026-07-05');
      insert into join_application (group_id, retailer_id, scope, state, applied_on, expires_on, recorded_by, recorded_at)
        values ('${GROUP.replace(/1$/, '2')}', '${retailer(4)}', 140622002, 'ACTIVE', '2026-08-05', '2026-11-03', '许客户经理', now());
      update retailer set scope = 140622002, place_id = 7 where customer_code = 'C2';
      insert into retailer_month (retailer_id, month, scope, place_id, market_type, format, tier, licence_expires_on, group_id, pledged)
        select id, '2026-10-01', scope, place_id, market_type, format, tier, licence_expires_on, '${GROUP}', customer_code = 'C1' from retailer`);
    await removeArchivePaper(open.database, CLOCK, area, {
      ...{ expectedVersion: 1, reason: '归错了组的盒子' },
      paperId:
        (await open.admin.query<{ id: string }>(`select id from archive_paper where document = 'APPLICATIONS'`)).rows[0]?.id ??
        '',
    });
    const named = async ({ scope }: Actor, mayName = true) => {
      const read = new ReadTransaction(open.database.readPool, scope);
      const gaps = await readLeaderGaps(read, GROUP, OCTOBER, mayName);
      const there = await readLeaderPapers(read, GROUP, OCTOBER, mayName);
      expect(there.flatMap(({ document, storeName }) => (storeName === null ? [] : [`${document} ${storeName}`]))).toEqual(
        mayName && scope.to < 140_681_000 ? ['PLEDGES 便民店1', 'APPLICATIONS 便民店3', 'APPLICATIONS 便民店4'] : [],
      );
      expect((await read.query(sql`select from retailer_month`)).length).toBe(
        scope === area.scope ? 3 : scope === county.scope ? 4 : 0,
      );
      read.release();
      return gaps.flatMap(({ document, storeName }) => (storeName === null ? [] : [`${document} ${storeName}`]));
    };
    const all = ['APPLICATIONS 便民店1', 'APPLICATIONS 便民店2', 'PLEDGES 便民店2', 'PLEDGES 便民店3', 'PLEDGES 便民店4'];
    expect(await named(county)).toEqual(all);
    expect(await named(area)).toEqual(all);
    expect(await named(area, false)).toEqual([]);
    expect(await named(actorOf('怀仁市局', 140_681_000, 140_681_999))).toEqual([]);
  });

  it('of a county is told of the months that its city has counted', async () => {
    const read = new ReadTransaction(open.database.readPool, { from: 0, to: 999_999_999, peerParentId: null });
    const months = async (month: string) => (await readCountyBoxes(read, '140622', yearMonth(month))).length;
    expect([await months('2026-10'), await months('2026-11'), await months('2026-05')]).toEqual([1, 0, 0]);
    read.release();
  });

  it('has minutes that were typed later from then on: the box of a month that is over does not follow', async () => {
    const keeper = { actor: area, role: 'CUSTOMER_MANAGER' };
    await recordMeetingHeld(open.database, CLOCK, keeper, {
      ...{
        meetingId: file(8),
        expectedVersion: 1,
        heldOn: localDate('2026-08-12'),
        placeKind: 'MEMBER_SHOP',
        minutes: '学习必知必会。',
      },
      ...{ customerManagerPresent: true, marketInspectorPresent: false, agenda: [{ item: 'MUST_KNOW' }] },
      ...{ presentIds: [retailer(1)], excusedIds: [], resolutions: [], papers: [] },
    });
    const minutesAt = `select (minutes_at at time zone 'Asia/Shanghai')::date::text as day from meeting where id = $1`;
    expect((await open.admin.query(minutesAt, [file(8)])).rows).toEqual([{ day: '2026-10-12' }]);
    expect((await boxIn(SEPTEMBER))?.archive).toMatchObject({ SIGN_IN_SHEETS: [1, 2], MINUTES_BOOK: [0, 2] });
    expect((await boxIn())?.archive).toMatchObject({ SIGN_IN_SHEETS: [2, 3], MINUTES_BOOK: [2, 3] });
  });

  it('of a group that is no more is with the county: there is nothing to confirm (SD-R41)', async () => {
    const paperId = await filed({ document: 'IMAGES', month: '2026-07', fileIds: [], remark: '组长家中' });
    await open.admin.query(
      `update mutual_aid_group set status = 'DISSOLVED', dissolved_on = '2026-10-12', dissolve_reason = '并入' where id = $1`,
      [GROUP],
    );
    const confirmed = { paperId, expectedVersion: 1, holder: 'LEADER' } as const;
    expect(await refusals(confirmHolder(open.database, CLOCK, area, confirmed))).toEqual(['PAPER_OF_ENDED_GROUP input.paperId']);
  });
});
