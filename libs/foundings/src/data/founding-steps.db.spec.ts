import { type LocalDate, localDate } from '@chengxin/kernel';
import { isOnTheWay } from '@chengxin/planner/data';
import sql from 'sql-template-tag';
import { afterAll, describe, expect, it } from 'vitest';
import { nextStepOf, stepDueOn } from './founding-step.sql';
import { abandonFounding, type ChangeFounding, changeFounding } from './founding-steps.service';
import { chengquArea, openFoundingTown, refusalsOf, TODAY, yingCounty } from './founding-town.fixture';
import { holdFoundingMeeting } from './hold-founding-meeting.service';

const town = await openFoundingTown();
const { database, clock } = town;
afterAll(() => town.close());

const change = async (foundingId: string, given: Partial<ChangeFounding>) =>
  changeFounding(database, clock, chengquArea, { ...(await town.seen(foundingId)), ...given });
const abandon = async (foundingId: string) =>
  abandonFounding(database, clock, chengquArea, { ...(await town.seen(foundingId)), reason: '商户不愿组建' });
const asked = async (foundingId: string): Promise<string[]> =>
  (
    await town.rowsOf<{ id: string }>(
      'select retailer_id as id from founding_invitee where founding_id = $1 order by 1',
      foundingId,
    )
  ).map(({ id }) => id);

describe('What is next', () => {
  const nextOf = async (id: string, on: LocalDate = TODAY) => {
    const query = sql`select ${nextStepOf(sql`f`, on)} as step, (${stepDueOn(sql`f`, on)})::text as due from founding f where f.id = ${id}`;
    const [row] = await town.rowsOf<{ step: string | null; due: string | null }>(query.text, ...query.values);
    return [row?.step, row?.due];
  };

  it('follows from the applicants: applications, the start, pledges, more applications below five, the meeting', async () => {
    const members = await town.retailers(5);
    const id = await town.open('东街', members);
    expect(await nextOf(id)).toEqual(['APPLICATIONS', '2026-11-11']);
    await town.apply(id, members.slice(0, 4));
    expect(await nextOf(id)).toEqual(['START', '2026-11-11']);
    await town.start(id);
    expect(await nextOf(id)).toEqual(['PLEDGES', '2026-11-11']);
    const sign = async (some: readonly string[]) => {
      await town.accept(id, some);
      await town.read(id, some);
      await town.sign(id, some);
    };
    await sign(members.slice(0, 4));
    expect(await nextOf(id)).toEqual(['APPLICATIONS', '2026-11-11']);
    await town.apply(id, members.slice(4));
    await sign(members.slice(4));
    expect(await nextOf(id)).toEqual(['MEETING', '2026-11-11']);
    await holdFoundingMeeting(database, clock, chengquArea, await town.meetingOf(id, members));
    expect(await nextOf(id)).toEqual([null, null]);
  });

  it('is due before an application expires: on the last day on which it holds', async () => {
    const members = await town.retailers(1);
    const id = await town.open('南街', members);
    // 90 days: it has expired on 10 November.
    await town.apply(id, members, localDate('2026-08-12'));
    expect(await nextOf(id)).toEqual(['START', '2026-11-09']);
    expect(await nextOf(id, localDate('2026-11-09'))).toEqual(['START', '2026-11-09']);
    expect(await nextOf(id, localDate('2026-11-10'))).toEqual(['APPLICATIONS', '2026-11-11']);
  });
});

describe('A founding is changed', () => {
  it('what is not given stays; what is given empty is cleared', async () => {
    const [one = '', two = ''] = await town.retailers(2);
    const id = await town.open('西街', [one, two], { candidateId: one, homeAddress: '西街8号' });
    await change(id, { convener: '李四' });
    expect(await town.foundingOf(id)).toMatchObject({ convener: '李四', candidate_id: one, home_address: '西街8号' });
    await change(id, { candidateId: null, homeAddress: '' });
    expect(await town.foundingOf(id)).toMatchObject({ convener: '李四', candidate_id: null, home_address: null });
    await change(id, { candidateId: two });
    await change(id, { homeAddress: null });
    expect(await town.foundingOf(id)).toMatchObject({ candidate_id: two });
  });

  it('others are asked; the candidate stays among them, and a fault stands at its place in the list', async () => {
    const [one = '', two = ''] = await town.retailers(2);
    const [stranger = ''] = await town.retailers(1, 20, 8);
    const id = await town.open('北街', [one], { candidateId: one });
    expect(await refusalsOf(change(id, { inviteeIds: [two] }))).toEqual(['CANDIDATE_NOT_ASKED input.candidateId SD-R06']);
    expect(await refusalsOf(change(id, { inviteeIds: [two, two, stranger] }))).toEqual(['RETAILER_NOT_FOUND input.inviteeIds.2']);
    await change(id, { inviteeIds: [one, two, two] });
    expect(await asked(id)).toEqual([one, two].toSorted());
    await change(id, { inviteeIds: [two], candidateId: two });
    expect(await asked(id)).toEqual([two]);
  });

  it('a candidate who took the application back stands in the way of no other change', async () => {
    const [one = ''] = await town.retailers(1);
    const id = await town.open('上街', []);
    await town.apply(id, [one]);
    await change(id, { candidateId: one });
    await town.rowsOf(`update join_application set state = 'WITHDRAWN', ended_on = $2 where founding_id = $1`, id, TODAY);
    await change(id, { homeAddress: '上街9号' });
    expect(await town.foundingOf(id)).toMatchObject({ home_address: '上街9号', candidate_id: one });
    expect(await refusalsOf(change(id, { candidateId: one }))).toEqual(['CANDIDATE_NOT_ASKED input.candidateId SD-R06']);
  });
});

describe('Giving up and holding', () => {
  it('given up, applications under way are withdrawn; one that had expired stays so, and is planned again already before', async () => {
    const [late = '', inTime = ''] = await town.retailers(2);
    const id = await town.open('下街', []);
    await town.apply(id, [late]);
    await town.rowsOf(
      `update join_application set applied_on = '2026-07-01', expires_on = '2026-09-29' where retailer_id = $1`,
      late,
    );
    await town.apply(id, [inTime]);
    const query = sql`select r.id from retailer r where r.id = any(${[late, inTime]}) and ${isOnTheWay(sql`r`, TODAY)}`;
    expect(await town.rowsOf(query.text, ...query.values)).toEqual([{ id: inTime }]);
    await abandon(id);
    expect(
      await town.rowsOf(
        'select retailer_id as id, state, end_reason from join_application where founding_id = $1 order by applied_on',
        id,
      ),
    ).toEqual([
      { id: late, state: 'APPLIED', end_reason: null },
      { id: inTime, state: 'WITHDRAWN', end_reason: '商户不愿组建' },
    ]);
  });

  it('the meeting is not before the county has started it, whatever the pledges say (§3.5)', async () => {
    const members = await town.retailers(5);
    const id = await town.signedBy('鼓楼街', members);
    await town.rowsOf('update pledge set signed_on = $2 where retailer_id = any($1)', members, '2026-10-05');
    const early = { ...(await town.meetingOf(id, members)), heldOn: localDate('2026-10-08') };
    expect(await refusalsOf(holdFoundingMeeting(database, clock, yingCounty, early))).toEqual([
      'MEETING_TOO_EARLY input.heldOn SD-R11',
    ]);
  });
});
