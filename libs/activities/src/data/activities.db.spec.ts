import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chengqu,
  cityOffice,
  day,
  file,
  group,
  openActivitiesTown,
  refusalsOf,
  retailer,
  xiashe,
  yingCounty,
} from './activities-town.fixture';
import { addActivityFiles, removeActivity } from './change-activity.service';
import { endTrainer, nameTrainer } from './trainer.service';

describe('an activity of mutual aid', () => {
  let town: Awaited<ReturnType<typeof openActivitiesTown>>;
  beforeAll(async () => {
    town = await openActivitiesTown();
  });
  afterAll(() => town.close());
  const rowOf = async (id: string) =>
    (
      await town.rowsOf(
        `select scope, to_char(held_on, 'YYYY-MM-DD') as "heldOn", topic, guests, recorded_by from activity where id = $1`,
        id,
      )
    )[0];

  it('needs no paper to have happened', async () => {
    const id = await town.record();
    expect(await rowOf(id)).toEqual({
      scope: 140_622_001,
      heldOn: '2026-10-08',
      topic: expect.stringMatching(/^真假烟识别/),
      guests: 3,
      recorded_by: '城区片',
    });
    expect(await town.rowsOf('select retailer_id from activity_participant where activity_id = $1', id)).toHaveLength(2);
    expect(await town.lastAuditLine()).toMatchObject({ act: 'recordActivity', scope: 140_622_001 });
    expect(
      await town.rowsOf('select place_id from place_refresh order by place_id'),
      'the group is counted again',
    ).toContainEqual({ place_id: 8 });
  });

  it('of groups in two areas is the county’s, and seen by both', async () => {
    const id = await town.record({ groupIds: [group(1), group(13)], participantIds: [retailer(1), retailer(25)] }, yingCounty);
    expect(await rowOf(id)).toMatchObject({ scope: 140_622_000 });
    expect(await town.seenBy(xiashe, 'activity')).toBe(1);
    expect(await town.seenBy(chengqu, 'activity')).toBe(2);
  });

  it('of the county itself has no groups, and may name any retailer of the county', async () => {
    const own = { groupIds: [], countyCode: '140622', participantIds: [retailer(29)] };
    expect(await rowOf(await town.record(own, yingCounty))).toMatchObject({ scope: 140_622_000 });
    expect(await refusalsOf(town.record({ ...own, participantIds: [retailer(27)] }, cityOffice))).toEqual([
      'NOT_A_MEMBER input.participantIds.0',
    ]);
    expect(await refusalsOf(town.record(own, chengqu)), 'the county is not an area’s').toEqual([
      'COUNTY_NOT_FOUND input.countyCode',
    ]);
  });

  it.each([
    ['a group out of sight', { groupIds: [group(13)] }, ['GROUP_NOT_FOUND input.groupIds.0']],
    ['neither group nor county', { groupIds: [], participantIds: [] }, ['GROUPS_NEEDED input.groupIds']],
    ['nobody who took part', { participantIds: [], guests: 0 }, ['NOBODY_TOOK_PART input.participantIds']],
    ['a group of which nobody took part', { groupIds: [group(1), group(2)] }, ['NOBODY_TOOK_PART input.participantIds']],
    ['a closed month', { heldOn: day('2026-08-31') }, ['MONTH_CLOSED input.heldOn']],
    ['tomorrow', { heldOn: day('2026-10-13') }, ['FUTURE_DAY input.heldOn']],
    ['somebody of another group', { participantIds: [retailer(1), retailer(3)] }, ['NOT_A_MEMBER input.participantIds.1']],
    ['no topic, no place', { topic: ' ', placeText: '' }, ['NAME_NEEDED input.topic', 'NAME_NEEDED input.placeText']],
    ['minus one guest', { guests: -1 }, ['GUESTS input.guests']],
    ['a trainer who is none', { trainerId: retailer(1) }, ['TRAINER_NOT_THEN input.trainerId']],
    ['a file that nobody has handed in', { fileIds: [file(9)] }, ['FILE_NOT_FOUND input.fileIds']],
  ])('is refused with %s', async (_, differing, refusals) => {
    expect(await refusalsOf(town.record(differing))).toEqual(refusals);
  });

  it('is recorded once: the same kind, topic and groups on the same day are the same activity', async () => {
    const both = { topic: '两组茶话会', groupIds: [group(1), group(2)], participantIds: [retailer(1), retailer(3)] };
    await town.record(both);
    expect(await refusalsOf(town.record({ ...both, groupIds: [group(2), group(1)] }))).toEqual(['ACTIVITY_RECORDED input.topic']);
    await town.record({ ...both, heldOn: day('2026-10-09') });
    await town.record({ ...both, groupIds: [group(1)], participantIds: [retailer(1)] });
  });

  it('of the county itself is not one of nobody', async () => {
    const own = { groupIds: [], countyCode: '140622', participantIds: [] };
    expect(await refusalsOf(town.record({ ...own, guests: 0 }, yingCounty))).toEqual(['NOBODY_TOOK_PART input.participantIds']);
  });

  it('of groups of two counties is refused also to the city', async () => {
    const both = { groupIds: [group(1), group(14)], participantIds: [] };
    expect(await refusalsOf(town.record(both, cityOffice))).toEqual(['SEVERAL_COUNTIES input.groupIds']);
  });

  it('takes photos, then and later; one belongs to one activity', async () => {
    const id = await town.record({ fileIds: [file(1), file(1).toUpperCase()] });
    const { database, clock } = town;
    await addActivityFiles(database, clock, chengqu, { activityId: id, fileIds: [file(2)] });
    expect(await town.rowsOf('select scope from evidence_file where attached_at is not null')).toEqual([
      { scope: 140_622_001 },
      { scope: 140_622_001 },
    ]);
    expect(await refusalsOf(town.record({ fileIds: [file(1)] }))).toEqual(['FILE_BELONGS_ELSEWHERE input.fileIds']);
  });

  it('that was recorded in error is taken back with its papers; the trail says what it was', async () => {
    const id = await town.record({ fileIds: [file(3)], topic: '记错的活动' });
    const { database, clock } = town;
    expect(await refusalsOf(removeActivity(database, clock, xiashe, { activityId: id, reason: '重复登记' }))).toEqual([
      'ACTIVITY_NOT_FOUND input.activityId',
    ]);
    expect(await refusalsOf(removeActivity(database, clock, chengqu, { activityId: id, reason: '错' }))).toEqual([
      'REASON_NEEDED input.reason',
    ]);
    await removeActivity(database, clock, chengqu, { activityId: id, reason: '重复登记' });
    expect(await rowOf(id)).toBeUndefined();
    expect(await town.rowsOf('select from evidence_file where id = $1', file(3))).toEqual([]);
    expect(await town.lastAuditLine()).toMatchObject({ before: { topic: '记错的活动' }, after: { reason: '重复登记' } });
  });

  it('of the county is taken back by the county, not by one of its areas', async () => {
    const id = await town.record({ groupIds: [], countyCode: '140622', participantIds: [] }, yingCounty);
    const { database, clock } = town;
    expect(await refusalsOf(removeActivity(database, clock, chengqu, { activityId: id, reason: '重复登记' }))).toEqual([
      'COUNTY_NEEDED input.activityId',
    ]);
    await removeActivity(database, clock, yingCounty, { activityId: id, reason: '重复登记' });
    expect(await rowOf(id)).toBeUndefined();
  });

  it('that is a training may have a retailer as its trainer, as long as he is one', async () => {
    const { database, clock } = town;
    const name = (retailerId: string) =>
      nameTrainer(database, clock, chengqu, { retailerId, subjects: '陈列、识假', since: day('2026-09-01') });
    const trainerId = await name(retailer(1));
    expect(await refusalsOf(name(retailer(1)))).toEqual(['TRAINER_ALREADY input.retailerId']);
    expect(await refusalsOf(name(retailer(29))), 'in no group').toEqual(['NOT_A_MEMBER input.retailerId']);
    expect(await refusalsOf(name(retailer(25))), 'of another area').toEqual(['RETAILER_NOT_FOUND input.retailerId']);
    expect(await refusalsOf(town.record({ trainerId, kind: 'TASTING' }))).toEqual(['TRAINER_OF_TRAINING input.trainerId']);
    await town.record({ trainerId });
    const end = (until: string, reason?: string) =>
      endTrainer(database, clock, chengqu, { trainerId, until: day(until), reason: reason ?? null });
    expect(await refusalsOf(end('2026-10-08')), 'he trained on that day').toEqual(['TRAINED_LATER input.until']);
    expect(await refusalsOf(end('2026-09-01', '登记错了人'))).toEqual(['TRAINED_LATER input.until']);
    await end('2026-10-09');
    expect(await refusalsOf(town.record({ trainerId, heldOn: day('2026-10-09') }))).toEqual(['TRAINER_NOT_THEN input.trainerId']);
    expect(await refusalsOf(end('2026-10-10'))).toEqual(['ENDED input.until']);
    await town.record({ trainerId, heldOn: day('2026-09-30') });
  });

  it('a trainer is a member before he is a trainer; one named in error is taken back with a reason', async () => {
    const { database, clock } = town;
    const name = (since: string) =>
      nameTrainer(database, clock, chengqu, { retailerId: retailer(3), subjects: '陈列', since: day(since) });
    expect(await refusalsOf(name('2026-01-04'))).toEqual(['BEFORE_JOINING input.since']);
    const trainerId = await name('2026-10-12');
    const end = (reason: string | null) => endTrainer(database, clock, chengqu, { trainerId, until: day('2026-10-12'), reason });
    expect(await refusalsOf(end(null))).toEqual(['REASON_NEEDED input.reason']);
    await end('选错了零售户');
    expect(await town.rowsOf('select from retailer_trainer where id = $1', trainerId)).toEqual([]);
    expect(await town.lastAuditLine()).toMatchObject({
      act: 'takeBackTrainer',
      before: { since: '2026-10-12' },
      after: { reason: '选错了零售户' },
    });
    await name('2026-10-12');
  });
});
