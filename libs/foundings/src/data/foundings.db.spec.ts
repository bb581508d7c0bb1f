import { localDate } from '@chengxin/kernel';
import { ChangedMeanwhile } from '@chengxin/persistence';
import { afterAll, describe, expect, it } from 'vitest';
import { abandonFounding, changeFounding, startFounding } from './founding-steps.service';
import { chengquArea, huairenCounty, openFoundingTown, refusalsOf, TODAY, yingCounty } from './founding-town.fixture';
import { holdFoundingMeeting } from './hold-founding-meeting.service';

const town = await openFoundingTown();
const { database, clock } = town;
afterAll(() => town.close());

describe('A founding is drafted', () => {
  it('by a customer manager for his area: with a name by the rule, whom it asks, and who may lead', async () => {
    const asked = await town.retailers(6);
    const id = await town.open('东大街', asked, { candidateId: asked[0] ?? '' });
    expect(await town.foundingOf(id)).toMatchObject({
      ...{ state: 'DRAFT', name: town.nameOf('东大街'), convener: '城区片客户经理', candidate_id: asked[0], scope: 140622001 },
    });
    expect(await town.rowsOf(`select act, actor_name from audit_line where subject_id = $1`, id)).toEqual([
      { act: 'openFounding', actor_name: '城区片客户经理' },
    ]);
  });

  it('its name is kept: neither a second founding nor a group of the county takes it (SD-R05)', async () => {
    expect(await refusalsOf(town.open('东大街', []))).toEqual(['ORDINAL_NEEDED input.name SD-R05']);
    const second = await town.open('东大街', [], { name: town.nameOf('东大街', '二组') });
    expect(await refusalsOf(town.open('东大街', [], { name: town.nameOf('东大街', '二组') }))).toEqual([
      'NAME_TAKEN input.name SD-Q19',
    ]);
    const seen = await town.seen(second);
    await changeFounding(database, clock, chengquArea, { ...seen, homeAddress: '东大街8号' });
    expect(await refusalsOf(town.open('西街', [], { name: '西街小组' }))).toEqual(['NAME_FORM input.name SD-R05']);
  });

  it('at once twice, one of the two has the name', async () => {
    const both = await Promise.all([refusalsOf(town.open('同名街', [])), refusalsOf(town.open('同名街', []))]);
    expect(both.flat()).toHaveLength(1);
    expect(both.flat()[0]).toMatch(/^(NAME_TAKEN|ORDINAL_NEEDED) input\.name/);
  });

  it('nobody drafts where he is not, asks who lies elsewhere, or proposes a leader who is not asked', async () => {
    const [stranger] = await town.retailers(1, 20, 8);
    expect(await refusalsOf(town.open('南街', [], {}, huairenCounty))).toEqual(['PLACE_NOT_FOUND input.placeCode']);
    expect(await refusalsOf(town.open('南街', [stranger ?? '']))).toEqual(['RETAILER_NOT_FOUND input.inviteeIds.0']);
    const [ours] = await town.retailers(1);
    expect(await refusalsOf(town.open('南街', [], { candidateId: ours ?? '' }))).toEqual([
      'CANDIDATE_NOT_ASKED input.candidateId SD-R06',
    ]);
  });
});

describe('A founding is under way', () => {
  it('the county starts it, and only once somebody has applied; before, no opinion is given', async () => {
    const asked = await town.retailers(2);
    const id = await town.open('北街', asked);
    expect(await refusalsOf(town.start(id))).toEqual(['NO_APPLICANT input.foundingId §3.5, SD-R11']);
    await town.apply(id, asked);
    expect(await refusalsOf(town.accept(id, asked))).toEqual(
      Array.from({ length: 2 }, (_, n) => `FOUNDING_STATE input.applications.${n} §3.5`),
    );
    expect(await refusalsOf(town.start(id, chengquArea))).toEqual(['COUNTY_NEEDED input.foundingId §3.5']);
    await town.start(id);
    await town.accept(id, asked);
    expect(
      await town.rowsOf('select distinct state, opinion_by, opinion_officer from join_application where founding_id = $1', id),
    ).toEqual([{ state: 'ACCEPTED', opinion_by: null, opinion_officer: '城区片客户经理' }]);
  });

  it('who has applied at a founding applies nowhere else; who has signed is a member of nothing yet', async () => {
    const asked = await town.retailers(5);
    const id = await town.signedBy('中街', asked);
    const other = await town.open('下街', []);
    expect(await refusalsOf(town.apply(other, asked.slice(0, 1)))).toEqual([
      'ALREADY_APPLIED input.applications.0.retailerId SD-R11',
    ]);
    expect(await town.statesOf(id)).toEqual(['PLEDGED']);
    expect(await town.rowsOf('select from membership where retailer_id = any($1)', asked)).toEqual([]);
    expect(await town.rowsOf('select distinct group_id, binds_from from pledge where retailer_id = any($1)', asked)).toEqual([
      { group_id: null, binds_from: null },
    ]);
  });

  it('given up with a reason, its applications are withdrawn and its name is free', async () => {
    const asked = await town.retailers(3);
    const id = await town.open('上街', asked);
    await town.apply(id, asked);
    const seen = await town.seen(id);
    expect(await refusalsOf(abandonFounding(database, clock, chengquArea, { ...seen, reason: '' }))).toEqual([
      'REASON_NEEDED input.reason',
    ]);
    expect(await refusalsOf(abandonFounding(database, clock, huairenCounty, { ...seen, reason: '不是本县' }))).toEqual([
      'FOUNDING_NOT_FOUND input.foundingId',
    ]);
    await abandonFounding(database, clock, chengquArea, { ...seen, reason: '商户不愿组建' });
    expect(await town.statesOf(id)).toEqual(['WITHDRAWN']);
    expect(await refusalsOf(startFounding(database, clock, yingCounty, await town.seen(id)))).toEqual([
      'FOUNDING_STATE input.foundingId §3.5',
    ]);
    await town.open('上街', asked);
  });
});

describe('The founding meeting is held', () => {
  const hold = async (id: string, members: readonly string[], change: object = {}, actor = chengquArea) =>
    holdFoundingMeeting(database, clock, actor, { ...(await town.meetingOf(id, members)), ...change });

  it('not while somebody has not signed, without half of all for the charter or the leader, or with fewer than five and no reason', async () => {
    const members = await town.retailers(4);
    const [late] = await town.retailers(1);
    const id = await town.signedBy('鼓楼街', members);
    await town.apply(id, [late ?? '']);
    expect(await refusalsOf(hold(id, members))).toEqual([
      'PLEDGES_MISSING input.presentIds SD-R11, Annex 1 Art.10',
      'FLOOR_REASON_NEEDED input.floorReason SD-R02',
    ]);
    await town.accept(id, [late ?? '']);
    await town.read(id, [late ?? '']);
    await town.sign(id, [late ?? '']);
    const all = [...members, late ?? ''];
    expect(await refusalsOf(hold(id, all, { charterVotes: 2 }))).toEqual(['CHARTER_NOT_PASSED input.charterVotes SD-R13']);
    expect(await refusalsOf(hold(id, all, { votesFor: 2 }))).toEqual(['NOT_ELECTED input.votesFor SD-R06']);
    expect(await refusalsOf(hold(id, all, { presentIds: all.slice(0, 3) }))).toEqual([
      'VOTES_BEYOND_PRESENT input.charterVotes SD-Q3',
      'VOTES_BEYOND_PRESENT input.votesFor SD-Q3',
    ]);
    expect(await refusalsOf(hold(id, all, { heldOn: localDate('2026-10-11') }))).toEqual([
      'MEETING_TOO_EARLY input.heldOn SD-R11',
    ]);
    expect(await refusalsOf(hold(id, all, { heldOn: localDate('2026-08-31') }))).toEqual(['MONTH_CLOSED input.heldOn']);
    expect(await refusalsOf(hold(id, all, {}, huairenCounty))).toEqual(['FOUNDING_NOT_FOUND input.foundingId']);
    expect(await town.foundingOf(id)).toMatchObject({ state: 'FORMING', members: null });
    expect(await town.rowsOf('select from mutual_aid_group where id = $1', id)).toEqual([]);
  });

  it('and the group is there: members, leader, binding pledges, and the meeting as its first record', async () => {
    const members = await town.retailers(6);
    const id = await town.signedBy('文昌街', members);
    expect(await hold(id, members, { presentIds: members.slice(0, 5), charterVotes: 4, votesFor: 5 })).toBe(id);
    expect(await town.foundingOf(id)).toMatchObject({
      state: 'ACTIVE',
      members: 6,
      present: 5,
      charter_votes: 4,
      leader_votes: 5,
    });
    const [group] = await town.rowsOf(
      `select g.name, g.founded_on::text, (select count(*)::integer from membership m where m.group_id = g.id) as members,
          (select t.retailer_id from leader_term t where t.group_id = g.id) as leader from mutual_aid_group g where g.id = $1`,
      id,
    );
    expect(group).toEqual({ name: town.nameOf('文昌街'), founded_on: TODAY, members: 6, leader: members[0] });
    expect(await town.statesOf(id)).toEqual(['ACTIVE']);
    expect(
      await town.rowsOf('select distinct group_id, binds_from::text from pledge where retailer_id = any($1)', members),
    ).toEqual([{ group_id: id, binds_from: TODAY }]);
    const [meeting] = await town.rowsOf(
      `select m.status, m.attendees, m.convener, array(select item from meeting_agenda a where a.meeting_id = m.id order by item) as agenda,
          (select count(*)::integer from meeting_attendance s where s.meeting_id = m.id) as lines from meeting m where m.group_id = $1`,
      id,
    );
    expect(meeting).toEqual({
      status: 'HELD',
      attendees: 5,
      convener: '城区片客户经理',
      agenda: ['ELECT_LEADER', 'MUST_KNOW'],
      lines: 6,
    });
  });

  it('two record it at once: one founds the group, the other is told that it was changed', async () => {
    const members = await town.retailers(5);
    const id = await town.signedBy('武胜街', members);
    const input = await town.meetingOf(id, members);
    const both = await Promise.allSettled(
      [chengquArea, yingCounty].map((actor) => holdFoundingMeeting(database, clock, actor, input)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(ChangedMeanwhile);
    expect(await town.rowsOf('select count(*)::integer as n from meeting where group_id = $1', id)).toEqual([{ n: 1 }]);
  });

  it('who became a member elsewhere meanwhile waits no more; the others found the group', async () => {
    const members = await town.retailers(6);
    const id = await town.signedBy('迎宾街', members);
    const elsewhere = await town.signedBy('车站街', await town.retailers(5));
    const group = await hold(
      elsewhere,
      (await town.rowsOf<{ id: string }>('select retailer_id as id from join_application where founding_id = $1', elsewhere)).map(
        (row) => row.id,
      ),
    );
    await town.rowsOf(
      `insert into membership (group_id, retailer_id, scope, during) values ($1, $2, 140622001, '[2026-10-12,)')`,
      group,
      members[5],
    );
    expect(
      await town.rowsOf('select state from join_application where founding_id = $1 and retailer_id = $2', id, members[5]),
    ).toEqual([{ state: 'WITHDRAWN' }]);
    await hold(id, members.slice(0, 5));
    expect(await town.foundingOf(id)).toMatchObject({ state: 'ACTIVE', members: 5 });
  });
});
