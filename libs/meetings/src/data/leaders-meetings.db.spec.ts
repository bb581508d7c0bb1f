import { localDate } from '@chengxin/kernel';
import { raw } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctMeasure, finishMeasure, recordMeasure, withdrawMeasure } from './measures.service';
import { archiveMeeting } from './meeting-steps.service';
import { countyHead, inspector, manager, neighbour, openMeetingTown, refusalsOf, retailer } from './meeting-town.fixture';
import { planMeeting } from './plan-meeting.service';
import { isCarriedInto } from './record.sql';

describe("the meetings of a county's leaders", () => {
  let town: Awaited<ReturnType<typeof openMeetingTown>>;
  beforeAll(async () => {
    town = await openMeetingTown();
  });
  afterAll(() => town.close());

  const hold = async (heldOn: string, keeper = manager) =>
    town.record(
      heldOn,
      {
        countyCode: '140622',
        placeKind: 'COUNTY_DEPARTMENT',
        agenda: [{ item: 'FIX_PRICES' }, { item: 'MEASURES_FOR_OPINIONS' }],
        presentIds: [retailer(1), retailer(9)],
        excusedIds: [],
        papers: [{ kind: 'IMAGE', fileId: await town.file() }],
      },
      keeper,
    );

  it('are kept by the market manager, who knows the leaders of the whole county by it (SD-R15)', async () => {
    const id = await hold('2026-10-09');
    expect(await town.meeting(id)).toMatchObject({ status: 'EVIDENCE_COMPLETE', attendees: 2, convener: '赵经理' });
    expect(await town.rowsOf('select store_name, group_name, presence from meeting_attendance order by store_name')).toEqual([
      { store_name: '便民店1', group_name: '应县东大街1组', presence: 'PRESENT' },
      { store_name: '便民店5', group_name: '应县东大街2组', presence: 'ABSENT' },
      { store_name: '便民店9', group_name: '应县东大街3组', presence: 'PRESENT' },
    ]);
    expect(await town.rowsOf('select place_id, from_month::text from place_refresh')).toEqual([
      { place_id: 7, from_month: '2026-10-01' },
    ]);
    await archiveMeeting(town.database, town.clock, manager, { meetingId: id, expectedVersion: 1 });
  });

  it('are not kept by the officers of an area, and not by another county', async () => {
    expect(await refusalsOf(hold('2026-10-08', inspector))).toEqual(['LEADERS_MEETING_NOT_YOURS input']);
    expect(await refusalsOf(hold('2026-10-08', neighbour))).toEqual(['COUNTY_NOT_FOUND input.countyCode']);
    const plan = { countyCode: '140622', plannedOn: localDate('2026-10-28'), placeKind: 'GROUP_HOME' as const };
    expect(await refusalsOf(planMeeting(town.database, town.clock, countyHead, plan))).toEqual(['MEETING_PLACE input.placeKind']);
    expect(
      await refusalsOf(planMeeting(town.database, town.clock, inspector, { ...plan, placeKind: 'COUNTY_DEPARTMENT' })),
    ).toEqual(['LEADERS_MEETING_NOT_YOURS input']);
  });

  it('promise a measure for each opinion, which is tracked until it is done (SD-R18)', async () => {
    const meetingId = await hold('2026-09-25', countyHead);
    const promise = (dueOn: string, expectedVersion: number) =>
      recordMeasure(town.database, town.clock, countyHead, {
        ...{ meetingId, expectedVersion, dueOn: localDate(dueOn) },
        ...{ opinion: '到货不足', measure: '申请调剂货源', responsible: '赵经理' },
      });
    expect(await refusalsOf(promise('2026-09-24', 1))).toEqual(['DUE_BEFORE_MEETING input.dueOn']);
    expect(await refusalsOf(promise('2099-10-08', 1))).toEqual(['DUE_TOO_FAR input.dueOn']);
    await promise('2026-10-08', 1);
    const [{ id }] = (await town.rowsOf('select id from meeting_measure')) as [{ id: string }];
    const correct = (change: object, keeper = manager) =>
      correctMeasure(town.database, town.clock, keeper, {
        ...{ measureId: id, expectedVersion: 1, dueOn: localDate('2026-10-20') },
        ...{ opinion: '到货不足', measure: '申请调剂货源两次', responsible: '钱经理', ...change },
      });
    expect(await refusalsOf(correct({ measure: ' ' }))).toEqual(['TEXT_NEEDED input.measure']);
    expect(await refusalsOf(correct({}, inspector))).toEqual(['LEADERS_MEETING_NOT_YOURS input']);
    await correct({});
    expect(await town.rowsOf('select measure, responsible, due_on::text, version from meeting_measure')).toEqual([
      { measure: '申请调剂货源两次', responsible: '钱经理', due_on: '2026-10-20', version: 2 },
    ]);
    const trail = await town.rowsOf(`select before ->> 'dueOn' as was from audit_line where act = 'correctMeasure'`);
    expect(trail).toEqual([{ was: '2026-10-08' }]);
    const finish = (on: string, remark: string, keeper = manager) =>
      finishMeasure(town.database, town.clock, keeper, { measureId: id, on: localDate(on), remark, expectedVersion: 2 });
    expect(await refusalsOf(finish('2026-10-13', '已调剂'))).toEqual(['FUTURE_DAY input.on']);
    expect(await refusalsOf(finish('2026-10-10', ''))).toEqual(['TEXT_NEEDED input.remark']);
    expect(await refusalsOf(finish('2026-10-10', '已调剂', inspector))).toEqual(['LEADERS_MEETING_NOT_YOURS input']);
    await finish('2026-10-10', '已调剂两次');
    expect(await town.rowsOf('select done_on::text, remark, version from meeting_measure')).toEqual([
      { done_on: '2026-10-10', remark: '已调剂两次', version: 3 },
    ]);
    expect(await refusalsOf(correct({ expectedVersion: 3 })), 'what is done stays').toEqual(['MEASURE_DONE input.measureId']);
  });

  it('withdraw a measure that is not carried out any more, with the reason; the next meeting carries it no longer (SD-R18)', async () => {
    const [{ id: meetingId }] = (await town.rowsOf(`select id from meeting where held_on = '2026-09-25'`)) as [{ id: string }];
    await recordMeasure(town.database, town.clock, countyHead, {
      ...{ meetingId, expectedVersion: 2, dueOn: localDate('2026-10-01') },
      ...{ opinion: '停车不便', measure: '协调划出车位', responsible: '赵经理' },
    });
    const [{ id }] = (await town.rowsOf(`select id from meeting_measure where opinion = '停车不便'`)) as [{ id: string }];
    const carried = async () =>
      (
        await town.rowsOf(
          `select p.opinion from meeting m, meeting_measure p where m.held_on = '2026-10-09' and ${isCarriedInto(raw('m'), raw('p')).sql}`,
        )
      ).map(({ opinion }) => opinion);
    expect(await carried()).toEqual(['到货不足', '停车不便']);
    const withdraw = (on: string, reason: string, keeper = manager, expectedVersion = 1) =>
      withdrawMeasure(town.database, town.clock, keeper, { measureId: id, on: localDate(on), reason, expectedVersion });
    expect(await refusalsOf(withdraw('2026-10-08', '不办了'))).toEqual(['REASON_NEEDED input.reason']);
    expect(await refusalsOf(withdraw('2026-09-24', '街道已另行划出车位'))).toEqual(['DONE_BEFORE_MEETING input.on']);
    expect(await refusalsOf(withdraw('2026-10-08', '街道已另行划出车位', inspector))).toEqual([
      'LEADERS_MEETING_NOT_YOURS input',
    ]);
    await withdraw('2026-10-08', '街道已另行划出车位');
    expect(
      await town.rowsOf(`select done_on, withdrawn_on::text, withdraw_reason, version from meeting_measure where id = $1`, id),
    ).toEqual([{ done_on: null, withdrawn_on: '2026-10-08', withdraw_reason: '街道已另行划出车位', version: 2 }]);
    expect(await town.rowsOf(`select after ->> 'reason' as why from audit_line where act = 'withdrawMeasure'`)).toEqual([
      { why: '街道已另行划出车位' },
    ]);
    expect(await carried()).toEqual(['到货不足']);
    expect(await refusalsOf(withdraw('2026-10-09', '街道已另行划出车位', manager, 2))).toEqual([
      'MEASURE_WITHDRAWN input.measureId',
    ]);
    const finish = { measureId: id, on: localDate('2026-10-09'), remark: '已办', expectedVersion: 2 };
    expect(await refusalsOf(finishMeasure(town.database, town.clock, manager, finish))).toEqual([
      'MEASURE_WITHDRAWN input.measureId',
    ]);
  });
});
