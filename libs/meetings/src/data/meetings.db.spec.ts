import { localDate } from '@chengxin/kernel';
import { ChangedMeanwhile } from '@chengxin/persistence';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveMeeting, cancelMeeting, notifyMeeting } from './meeting-steps.service';
import {
  countyHead,
  group,
  inspector,
  manager,
  neighbour,
  openMeetingTown,
  refusalsOf,
  retailer,
  TODAY,
} from './meeting-town.fixture';
import { addMeetingPapers, removeMeetingPaper } from './papers.service';
import { type PlanMeeting, planMeeting } from './plan-meeting.service';
import { planMeetings } from './plan-meetings.service';

describe('the meetings of groups', () => {
  let town: Awaited<ReturnType<typeof openMeetingTown>>;
  beforeAll(async () => {
    town = await openMeetingTown();
  });
  beforeEach(() =>
    town.admin.query(
      'truncate meeting, meeting_agenda, meeting_attendance, meeting_paper, meeting_resolution, meeting_measure, place_refresh cascade',
    ),
  );
  afterAll(() => town.close());

  const plan = (change: Partial<PlanMeeting> = {}, keeper = inspector) =>
    planMeeting(town.database, town.clock, keeper, {
      groupId: group(1),
      plannedOn: localDate('2026-10-20'),
      placeKind: 'GROUP_HOME',
      ...change,
    });
  const papers = async (meetingId: string, expectedVersion: number, kinds: readonly ('MINUTES' | 'SIGN_IN' | 'IMAGE')[]) => {
    const files = await Promise.all(kinds.map(async (kind) => ({ kind, fileId: await town.file() })));
    await addMeetingPapers(town.database, town.clock, inspector, { meetingId, expectedVersion, papers: files });
    return files.map(({ fileId }) => fileId);
  };
  const touched = () => town.rowsOf('select distinct place_id, from_month::text from place_refresh');

  it('go from plan to notice, to the record with sign-in, to complete evidence, into the archive', async () => {
    const id = await plan();
    expect(await town.meeting(id)).toMatchObject({
      status: 'PLANNED',
      month: '2026-10-01',
      planned_on: '2026-10-20',
      version: 1,
    });
    await notifyMeeting(town.database, town.clock, inspector, { meetingId: id, expectedVersion: 1, by: 'CHAT_GROUP' });
    await town.record('2026-10-10', { meetingId: id, expectedVersion: 2 });
    expect(await town.meeting(id)).toMatchObject({
      status: 'HELD',
      held_on: '2026-10-10',
      attendees: 3,
      complete: false,
      convener: '便民店1',
    });
    expect(
      await town.rowsOf('select store_name, presence from meeting_attendance where meeting_id = $1 order by store_name', id),
    ).toEqual([
      { store_name: '便民店1', presence: 'PRESENT' },
      { store_name: '便民店2', presence: 'PRESENT' },
      { store_name: '便民店3', presence: 'PRESENT' },
      { store_name: '便民店4', presence: 'EXCUSED' },
    ]);
    expect(await touched(), 'minutes and sign-in are in the archive box before the images are').toEqual([
      { place_id: 7, from_month: '2026-10-01' },
    ]);
    expect(await refusalsOf(archiveMeeting(town.database, town.clock, inspector, { meetingId: id, expectedVersion: 3 }))).toEqual(
      ['MEETING_STATE input.meetingId'],
    );
    await papers(id, 3, ['IMAGE']);
    expect(await town.meeting(id)).toMatchObject({ status: 'EVIDENCE_COMPLETE', complete: true, late: false });
    expect(await touched()).toEqual([{ place_id: 7, from_month: '2026-10-01' }]);
    await archiveMeeting(town.database, town.clock, inspector, { meetingId: id, expectedVersion: 4 });
    expect(await town.meeting(id)).toMatchObject({ status: 'ARCHIVED', version: 5 });
    const trail = await town.rowsOf(`select act from audit_line where subject_id = $1 order by id`, id);
    expect(trail.map(({ act }) => act)).toEqual([
      'planMeeting',
      'notifyMeeting',
      'recordMeetingHeld',
      'addMeetingPapers',
      'archiveMeeting',
    ]);
  });

  it('are planned once a month: the plan becomes the meeting, whichever way it is recorded', async () => {
    const id = await plan();
    expect(await refusalsOf(plan())).toEqual(['ALREADY_PLANNED input.plannedOn']);
    expect(await town.record('2026-10-09')).toBe(id);
    expect(await refusalsOf(town.record('2026-10-09'))).toEqual(['MEETING_RECORDED input.heldOn']);
    await plan();
  });

  it('count for two groups of one area that meet jointly, with the members of both on the sheet', async () => {
    expect(await refusalsOf(plan({ jointGroupId: group(3) }, countyHead))).toEqual(['JOINT_MEETING input.jointGroupId']);
    const id = await plan({ jointGroupId: group(2) });
    expect(await refusalsOf(plan({ groupId: group(2), placeKind: 'MEMBER_SHOP' }))).toEqual(['ALREADY_PLANNED input.plannedOn']);
    expect(
      await refusalsOf(town.record('2026-10-09', { meetingId: id, expectedVersion: 1, presentIds: [retailer(1), retailer(2)] })),
      'of the other group nobody came',
    ).toEqual(['GROUP_NOT_PRESENT input.presentIds']);
    await town.record('2026-10-09', { meetingId: id, expectedVersion: 1, presentIds: [retailer(1), retailer(7)] });
    expect(
      await town.rowsOf('select count(*)::integer as n, count(distinct group_id)::integer as groups from meeting_attendance'),
    ).toEqual([{ n: 8, groups: 2 }]);
  });

  it('are refused a joint plan when the other group has one already, which the refusal names with its day', async () => {
    await plan({ groupId: group(2), placeKind: 'MEMBER_SHOP' });
    const refused = await plan({ jointGroupId: group(2) }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      reasons: [
        {
          path: ['input', 'jointGroupId'],
          text: { zh: expect.stringContaining('应县东大街2组当月已有计划中的例会（2026-10-20）') },
        },
      ],
    });
  });

  it('keep a joint meeting of two groups that had each planned their own: the one plan is held, the other is no more', async () => {
    const [first, second] = [await plan(), await plan({ groupId: group(2), placeKind: 'MEMBER_SHOP' })];
    const id = await town.record('2026-10-09', { jointGroupId: group(2), presentIds: [retailer(1), retailer(7)] });
    expect(id).toBe(first);
    expect(await town.rowsOf('select group_id, joint_group_id from meeting where id = $1', id)).toEqual([
      { group_id: group(1), joint_group_id: group(2) },
    ]);
    expect(await town.meeting(second)).toMatchObject({ status: 'CANCELLED', version: 2 });
  });

  it('have all members on the sheet, also one whose shop lies in another area of the county', async () => {
    await town.rowsOf('update retailer set scope = 140622002 where id = $1', retailer(4));
    const id = await town.record('2026-10-09', { presentIds: [retailer(1), retailer(4)], excusedIds: [] });
    expect(await town.rowsOf('select count(*)::integer as n from meeting_attendance where meeting_id = $1', id)).toEqual([
      { n: 4 },
    ]);
    await town.rowsOf('update retailer set scope = 140622001 where id = $1', retailer(4));
  });

  it('show photos to whoever reads groups, sign-in sheets and minutes to whoever reads retailers', async () => {
    const id = await town.record('2026-10-09');
    await papers(id, 1, ['IMAGE', 'SIGN_IN', 'MINUTES']);
    expect(
      await town.rowsOf(
        'select p.kind, f.need from meeting_paper p join evidence_file f on f.id = p.file_id where meeting_id = $1 order by kind',
        id,
      ),
    ).toEqual([
      { kind: 'IMAGE', need: 'GROUP_READ' },
      { kind: 'MINUTES', need: 'RETAILER_READ' },
      { kind: 'SIGN_IN', need: 'RETAILER_READ' },
    ]);
  });

  it('keep what was decided on matters that the charter leaves open, by two thirds of all members (SD-R13)', async () => {
    const matters = [
      { subject: ' 每月轮流在各店开会 ', votesFor: 3 },
      { subject: '设互助金', votesFor: 2 },
    ];
    const id = await town.record('2026-10-09', { resolutions: matters });
    const kept = 'select subject, votes_for, members, passed from meeting_resolution where meeting_id = $1 order by position';
    expect(await town.rowsOf(kept, id)).toEqual([
      { subject: '每月轮流在各店开会', votes_for: 3, members: 4, passed: true },
      { subject: '设互助金', votes_for: 2, members: 4, passed: false },
    ]);
    const change = { meetingId: id, expectedVersion: 1 };
    // Three were there.
    expect(
      await refusalsOf(town.record('2026-10-09', { ...change, resolutions: [{ subject: '设互助金', votesFor: 4 }] })),
    ).toEqual(['VOTES_IMPOSSIBLE input.resolutions.0.votesFor']);
    await town.record('2026-10-09', { ...change, resolutions: [{ subject: '设互助金', votesFor: 3 }] });
    expect(await town.rowsOf(kept, id)).toEqual([{ subject: '设互助金', votes_for: 3, members: 4, passed: true }]);
  });

  it('refuse days, places, points and people that are not theirs', async () => {
    expect(await refusalsOf(plan({ plannedOn: localDate('2026-10-11') }))).toEqual(['PLAN_IN_THE_PAST input.plannedOn']);
    expect(await refusalsOf(plan({ placeKind: 'COUNTY_DEPARTMENT' }))).toEqual(['MEETING_PLACE input.placeKind']);
    expect(await refusalsOf(plan({ groupId: group(9) }))).toEqual(['GROUP_NOT_FOUND input.groupId']);
    expect(await refusalsOf(town.record('2026-10-13'))).toEqual(['FUTURE_DAY input.heldOn']);
    expect(await refusalsOf(town.record('2026-01-04'))).toEqual(['GROUP_NOT_THERE input.groupId']);
    expect(await refusalsOf(town.record('2026-10-09', { agenda: [{ item: 'FIX_PRICES' }] }))).toEqual([
      'AGENDA_ITEM input.agenda',
    ]);
    expect(await refusalsOf(town.record('2026-10-09', { presentIds: [retailer(1), retailer(5)] }))).toEqual([
      'NOT_EXPECTED input.presentIds.1',
    ]);
    expect(await refusalsOf(town.record('2026-10-09', { presentIds: [], excusedIds: [retailer(1)] }))).toEqual([
      'NOBODY_PRESENT input.presentIds',
    ]);
    const id = await plan();
    expect(await refusalsOf(town.record('2026-09-30', { meetingId: id, expectedVersion: 1 }))).toEqual([
      'OUTSIDE_MONTH_OF_DUTY input.heldOn',
    ]);
  });

  it('are not found by the county next to it, nor by another area', async () => {
    const id = await plan();
    expect(
      await refusalsOf(notifyMeeting(town.database, town.clock, neighbour, { meetingId: id, expectedVersion: 1, by: 'PHONE' })),
    ).toEqual(['MEETING_NOT_FOUND input.meetingId']);
    expect(await refusalsOf(plan({ groupId: group(3), placeKind: 'MEMBER_SHOP' }))).toEqual(['GROUP_NOT_FOUND input.groupId']);
  });

  it('are a conflict for who has not seen the latest', async () => {
    const id = await plan();
    const cancel = (reason: string) =>
      cancelMeeting(town.database, town.clock, inspector, { meetingId: id, expectedVersion: 1, reason });
    expect(await refusalsOf(cancel('雨'))).toEqual(['REASON_NEEDED input.reason']);
    await cancel('连日大雨');
    await expect(cancel('连日大雨')).rejects.toBeInstanceOf(ChangedMeanwhile);
    await plan();
  });

  it('take one scan once, and not as two kinds of paper', async () => {
    const scan = await town.file();
    const upper = scan.toUpperCase();
    const record = (kind: 'SIGN_IN' | 'MINUTES') =>
      town.record('2026-10-09', {
        papers: [
          { kind: 'SIGN_IN', fileId: scan },
          { kind, fileId: upper },
        ],
      });
    expect(await refusalsOf(record('MINUTES'))).toEqual(['PAPER_OF_TWO_KINDS input.papers']);
    const id = await record('SIGN_IN');
    expect(await town.rowsOf('select kind from meeting_paper where meeting_id = $1', id)).toEqual([{ kind: 'SIGN_IN' }]);
  });

  it('have late evidence once the month of duty is over: valid, flagged, counted while the month is open', async () => {
    const id = await town.record('2026-09-29', { papers: [{ kind: 'IMAGE', fileId: await town.file() }] });
    expect(await town.meeting(id)).toMatchObject({ status: 'EVIDENCE_COMPLETE', late: true, month: '2026-09-01' });
    expect(await touched()).toEqual([{ place_id: 7, from_month: '2026-09-01' }]);
  });

  it('do not lose a part of their evidence that the archive box of a closed month has counted; what came since goes again', async () => {
    const id = await town.record('2026-07-28', { minutes: null });
    const [scan = ''] = await papers(id, 1, ['MINUTES']);
    const remove = (expectedVersion: number) =>
      removeMeetingPaper(town.database, town.clock, inspector, { meetingId: id, expectedVersion, fileId: scan });
    await town.admin.query("update meeting set minutes_at = '2026-08-20' where id = $1", [id]);
    expect(await refusalsOf(remove(2))).toEqual(['EVIDENCE_COUNTED input.fileId']);
    await town.admin.query("update meeting set minutes_at = '2026-09-02' where id = $1", [id]);
    await remove(2);
    expect(await town.rowsOf('select minutes_at, sign_in_at is not null as signed from meeting where id = $1', id)).toEqual([
      { minutes_at: null, signed: true },
    ]);
  });

  it('of a closed month take late evidence and do not lose it any more', async () => {
    const id = await town.record('2026-08-28');
    const [image = ''] = await papers(id, 1, ['IMAGE']);
    expect(await town.meeting(id)).toMatchObject({ status: 'EVIDENCE_COMPLETE', late: true });
    const remove = (expectedVersion: number) =>
      removeMeetingPaper(town.database, town.clock, inspector, { meetingId: id, expectedVersion, fileId: image });
    expect(await refusalsOf(remove(2))).toEqual(['EVIDENCE_COUNTED input.fileId']);
    await papers(id, 2, ['IMAGE']);
    await remove(3);
    expect(await town.meeting(id)).toMatchObject({ status: 'EVIDENCE_COMPLETE' });
    expect(await town.rowsOf('select count(*)::integer as n from evidence_file where id = $1', image)).toEqual([{ n: 0 }]);
  });

  it('of an open month are incomplete again without their last image', async () => {
    const id = await town.record('2026-10-09', { papers: [{ kind: 'IMAGE', fileId: await town.file() }] });
    const [{ file_id: fileId }] = (await town.rowsOf('select file_id from meeting_paper')) as [{ file_id: string }];
    await removeMeetingPaper(town.database, town.clock, inspector, { meetingId: id, expectedVersion: 1, fileId });
    expect(await town.meeting(id)).toMatchObject({ status: 'HELD', complete: false });
  });

  it('keep what a sheet has declared until the record is complete itself', async () => {
    await town.admin.query(`insert into meeting (id, kind, group_id, county_id, scope, month, held_on, attendees, status, evidenced_at, from_sheet)
      values ('${retailer(99)}', 'GROUP', '${group(1)}', 3, 140622001, '2026-10-01', '2026-10-08', 4, 'EVIDENCE_COMPLETE', '2026-10-08', true)`);
    await papers(retailer(99), 1, ['IMAGE']);
    expect(await town.meeting(retailer(99))).toMatchObject({ status: 'EVIDENCE_COMPLETE', from_sheet: true });
    await town.record('2026-10-08', { meetingId: retailer(99), expectedVersion: 2 });
    expect(await town.meeting(retailer(99))).toMatchObject({ status: 'EVIDENCE_COMPLETE', from_sheet: false, late: false });
  });

  it('of an area are planned at once, on working days, for the groups that have none', async () => {
    await plan({ groupId: group(2), placeKind: 'MEMBER_SHOP' });
    const all = (unitCode: string, from: string, to: string, keeper = countyHead) =>
      planMeetings(town.database, town.clock, keeper, { unitCode, from: localDate(from), to: localDate(to) });
    expect(await all('140622', '2026-10-16', '2026-10-19')).toBe(2);
    expect(
      await town.rowsOf('select planned_on::text, place_kind, place_text from meeting where group_id <> $1 order by 1', group(2)),
    ).toEqual([
      { planned_on: '2026-10-16', place_kind: 'GROUP_HOME', place_text: '东大街1号' },
      { planned_on: '2026-10-19', place_kind: 'MEMBER_SHOP', place_text: null },
    ]);
    expect(await all('140622', '2026-10-16', '2026-10-19')).toBe(0);
    expect(await refusalsOf(all('140622', TODAY, '2026-11-02'))).toEqual(['PLAN_DAYS input.to']);
    expect(await refusalsOf(all('140600', TODAY, '2026-10-19'))).toEqual(['UNIT_NOT_FOUND input.unitCode']);
    expect(await refusalsOf(all('140622A02', TODAY, '2026-10-19', manager))).toEqual(['UNIT_NOT_FOUND input.unitCode']);
  });

  it('are planned on a Sunday that is worked and on no Monday that is off', async () => {
    await town.admin.query(`insert into calendar_day (city_id, scope, day, works, name, source, set_by, set_at) values
      (2, 140600000, '2026-10-18', true, '调休', '市局通知', '管理员', now()), (2, 140600000, '2026-10-19', false, '调休', '市局通知', '管理员', now())`);
    const input = { unitCode: '140622A01', from: localDate('2026-10-17'), to: localDate('2026-10-19') };
    expect(await planMeetings(town.database, town.clock, inspector, input)).toBe(2);
    expect(await town.rowsOf('select distinct planned_on::text from meeting')).toEqual([{ planned_on: '2026-10-18' }]);
  });
});
