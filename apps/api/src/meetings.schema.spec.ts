import { paragraphsOfWord } from '@chengxin/workbook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Duty {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly late: boolean;
  readonly daysLeft: number;
}
interface Meeting {
  readonly id: string;
  readonly state: string;
  readonly late: boolean;
  readonly version: number;
  readonly attendees: number;
  readonly missingEvidence: string[];
  readonly availableActions: string[];
  readonly attendance: { readonly presence: string }[];
  readonly group: { readonly id: string } | null;
}
interface Figure {
  readonly numerator: string;
  readonly denominator: string;
}

const FIELDS = 'id state late version attendees missingEvidence availableActions attendance { presence } group { id }';

describe('the meetings of the demonstration', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();
  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of ['marketing-centre', 'market-inspector', 'market-manager', 'juror', 'leadership', 'administrator'])
      sessions.set(name, await api.signIn(name));
  });
  afterAll(() => api.close());

  const ask = async <T>(who: string, query: string, variables: object = {}): Promise<T> => {
    const answer = await api.ask(sessions.get(who) ?? '', query, variables);
    expect(answer.errors).toEqual([]);
    return answer.data as unknown as T;
  };
  const counts = async (month: string) =>
    (
      await ask<{ meetingDutyCounts: { kind: string; state: string; count: number; late: number }[] }>(
        'marketing-centre',
        `{ meetingDutyCounts(month: "${month}", unitCode: "140600") { kind state count late } }`,
      )
    ).meetingDutyCounts;
  const figure = async (code: string, month: string): Promise<Figure> => {
    const { indicatorValues } = await ask<{ indicatorValues: Figure[] }>(
      'marketing-centre',
      `{ indicatorValues(where: { codes: [${code}], unitCode: "140600", month: "${month}" }) { numerator denominator } }`,
    );
    return indicatorValues[0] as Figure;
  };
  const act = async (who: string, name: string, input: object, fields = `meeting { ${FIELDS} }`) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await ask<Record<string, { meeting: Meeting | null; errors: { code: string; clause: string | null }[] }>>(
      who,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { code clause } } }`,
      { input },
    );
    return answer[name] as { meeting: Meeting | null; errors: { code: string; clause: string | null }[] };
  };

  it.each(['2026-08', '2026-09', '2026-10'])('fulfil in %s as many duties as the indicators count', async (month) => {
    const all = await counts(month);
    const sum = (kind: string, states: readonly string[] | null, of: 'count' | 'late' = 'count'): number =>
      all
        .filter((line) => line.kind === kind && (states?.includes(line.state) ?? true))
        .reduce((total, line) => total + line[of], 0);
    const done = ['EVIDENCE_COMPLETE', 'ARCHIVED'];
    const rate = await figure('GROUP_MEETING_RATE', month);
    expect([sum('GROUP', done), sum('GROUP', null)].map(String)).toEqual([rate.numerator, rate.denominator]);
    const onTime = await figure('MEETING_EVIDENCE_ON_TIME', month);
    expect([sum('GROUP', done) - sum('GROUP', done, 'late'), sum('GROUP', null)].map(String)).toEqual([
      onTime.numerator,
      onTime.denominator,
    ]);
    const leaders = await figure('LEADERS_MEETING_RATE', month);
    expect([sum('LEADERS', done), sum('LEADERS', null)].map(String)).toEqual([leaders.numerator, leaders.denominator]);
    const missed = all.some((line) => line.state === 'MISSED');
    expect(missed).toBe(month !== '2026-10');
  });

  it('are duties with days left while the month runs, by state, for one’s own area and its county', async () => {
    const query = `{ meetingDuties(where: { state: [NONE, PLANNED, NOTIFIED] }, first: 100) { nodes { id kind state late daysLeft } } }`;
    const { meetingDuties } = await ask<{ meetingDuties: { nodes: Duty[] } }>('market-inspector', query);
    expect(new Set(meetingDuties.nodes.map(({ daysLeft }) => daysLeft))).toEqual(new Set([20]));
    expect(new Set(meetingDuties.nodes.map(({ state }) => state)).size).toBeGreaterThan(1);
    expect(meetingDuties.nodes.filter(({ kind }) => kind === 'LEADERS').length).toBeLessThanOrEqual(1);
  });

  it('are kept by an inspector from plan to archive; who may only read is offered nothing and refused', async () => {
    const { meetingDuties } = await ask<{ meetingDuties: { nodes: { group: { id: string } }[] } }>(
      'market-inspector',
      '{ meetingDuties(where: { state: [NONE], kind: GROUP }, first: 1) { nodes { group { id } } } }',
    );
    const groupId = meetingDuties.nodes[0]?.group.id ?? '';
    const plan = { groupId, plannedOn: '2026-10-12', placeKind: 'MEMBER_SHOP' };
    const planned = (await act('market-inspector', 'planMeeting', plan)).meeting as Meeting;
    expect(planned).toMatchObject({ state: 'PLANNED', availableActions: ['NOTIFY', 'RECORD_HELD', 'CANCEL'] });
    expect((await act('market-inspector', 'planMeeting', plan)).errors).toEqual([{ code: 'ALREADY_PLANNED', clause: 'SD-R14' }]);
    const seen = await ask<{ meeting: Meeting }>('leadership', `{ meeting(id: "${planned.id}") { ${FIELDS} } }`);
    expect(seen.meeting.availableActions).toEqual([]);
    const input = { meetingId: planned.id, expectedVersion: 1, by: 'PHONE' };
    const forbidden = await api.ask(
      sessions.get('leadership') ?? '',
      'mutation ($input: NotifyMeetingInput!) { notifyMeeting(input: $input) { errors { code } } }',
      { input },
    );
    expect(forbidden.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { meetingRoster } = await ask<{ meetingRoster: { retailerId: string }[] }>(
      'market-inspector',
      `{ meetingRoster(groupId: "${groupId}", on: "2026-10-12") { retailerId } }`,
    );
    const held = (
      await act('market-inspector', 'recordMeetingHeld', {
        meetingId: planned.id,
        expectedVersion: 1,
        heldOn: '2026-10-12',
        placeKind: 'MEMBER_SHOP',
        customerManagerPresent: true,
        marketInspectorPresent: true,
        agenda: [{ item: 'MUST_KNOW' }],
        presentIds: meetingRoster.map(({ retailerId }) => retailerId),
        excusedIds: [],
      })
    ).meeting as Meeting;
    expect(held).toMatchObject({ state: 'HELD', missingEvidence: ['MINUTES', 'IMAGE'], attendees: meetingRoster.length });
    expect(held.attendance).toHaveLength(meetingRoster.length);
    expect((await act('market-inspector', 'archiveMeeting', { meetingId: held.id, expectedVersion: 2 })).errors).toEqual([
      { code: 'MEETING_STATE', clause: 'SD-R14' },
    ]);
    const { group } = await ask<{ group: { meetings: { id: string }[] } }>(
      'juror',
      `{ group(id: "${groupId}") { meetings { id } } }`,
    );
    expect(group.meetings.map(({ id }) => id)).toContain(held.id);
  });

  it('of leaders are the market manager’s: an inspector sees them and is offered nothing (SD-R15)', async () => {
    const query = `{ meetings(where: { kind: LEADERS, month: "2026-09" }, first: 1) { nodes { ${FIELDS} } } }`;
    const [inspector, manager] = await Promise.all(
      ['market-inspector', 'market-manager'].map((who) => ask<{ meetings: { nodes: Meeting[] } }>(who, query)),
    );
    const meeting = manager?.meetings.nodes[0] as Meeting;
    expect(inspector?.meetings.nodes[0]).toMatchObject({ id: meeting.id, availableActions: [] });
    expect(meeting.availableActions).toContain('RECORD_MEASURE');
    // The leaders of the whole county are on the sheet, also those of other areas.
    expect(meeting.attendance.length).toBeGreaterThan(meeting.attendees - 1);
    const roster = '{ meetingRoster(countyCode: "140622", on: "2026-10-12") { retailerId } }';
    const [ofArea, ofCity] = await Promise.all(
      ['market-manager', 'marketing-centre'].map((who) => ask<{ meetingRoster: object[] }>(who, roster)),
    );
    expect(ofArea?.meetingRoster.length).toBe(ofCity?.meetingRoster.length);
    const elsewhere = await ask<{ meetingRoster: object[] }>('market-manager', roster.replace('140622', '140602'));
    expect(elsewhere.meetingRoster).toEqual([]);
  });

  it('of leaders concern every area of the county: its list, counts and calendar have the meeting of the county around it (SD-R15)', async () => {
    const area = `unitCode: "140622A01"`;
    const { meetingDuties, meetingDutyCounts, meetingDays, meetings } = await ask<{
      meetingDuties: { totalCount: number; nodes: { unit: { code: string } }[] };
      meetingDutyCounts: { kind: string; count: number }[];
      meetingDays: { kind: string }[];
      meetings: { totalCount: number };
    }>(
      'market-manager',
      `{ meetingDuties(month: "2026-09", where: { ${area}, kind: LEADERS }) { totalCount nodes { unit { code } } }
         meetingDutyCounts(month: "2026-09", ${area}) { kind count }
         meetingDays(month: "2026-09", ${area}) { kind }
         meetings(where: { ${area}, month: "2026-09", kind: LEADERS }) { totalCount } }`,
    );
    expect(meetingDuties).toEqual({ totalCount: 1, nodes: [{ unit: { code: '140622' } }] });
    expect(meetingDutyCounts.filter(({ kind }) => kind === 'LEADERS').map(({ count }) => count)).toEqual([1]);
    expect(meetingDays.some(({ kind }) => kind === 'LEADERS')).toBe(true);
    expect(meetings.totalCount).toBeGreaterThan(0);
  });

  it('of leaders: who asks for the leaders of the county without keeping their meeting is told who does', async () => {
    const roster = '{ meetingRoster(countyCode: "140622", on: "2026-10-12") { retailerId } }';
    const { errors } = await api.ask(sessions.get('market-inspector') ?? '', roster);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(errors[0]?.message).toContain('请市场经理或县区负责人办理');
  });

  it('are missed by the month, not by the meeting: a second one without images of a month that is met is none', async () => {
    const { rows } = await api.admin.query<{ id: string; first: string }>(
      `insert into meeting (kind, group_id, county_id, scope, month, status, held_on)
       select 'GROUP', m.group_id, m.county_id, m.scope, m.month, 'HELD', m.held_on + 1 from meeting m
        where m.month = '2026-09-01' and m.kind = 'GROUP' and m.evidenced_at is not null and m.held_on < '2026-09-29'
          and not exists (select from meeting o where o.id <> m.id and o.month = m.month and m.group_id in (o.group_id, o.joint_group_id))
        limit 1 returning id, (select m.id from meeting m where m.group_id = meeting.group_id and m.month = meeting.month) as first`,
    );
    const [{ id, first }] = rows as [{ id: string; first: string }];
    const isMissed = async () =>
      (await ask<{ meeting: { isMissed: boolean } }>('marketing-centre', `{ meeting(id: "${id}") { isMissed } }`)).meeting
        .isMissed;
    expect(await isMissed()).toBe(false);
    await api.admin.query(`update meeting set month = '2026-08-01', held_on = '2026-08-31' where id = '${first}'`);
    expect(await isMissed(), 'once nothing else has met the month it is').toBe(true);
  });

  it('have their minutes, and the names of the files that say the same, for who reads retailers; a juror is told that they are there', async () => {
    const { rows } = await api.admin.query<{ id: string }>(
      `update meeting set minutes = '两户补换价签' where id = (select meeting_id from meeting_paper where kind <> 'IMAGE' order by meeting_id limit 1) returning id`,
    );
    const query = `{ meeting(id: "${rows[0]?.id}") { minutes missingEvidence papers { kind file { name url } } } }`;
    interface Told {
      meeting: {
        minutes: string | null;
        missingEvidence: string[];
        papers: { kind: string; file: { name: string; url: string | null } }[];
      };
    }
    const [manager, juror] = await Promise.all(['marketing-centre', 'juror'].map((who) => ask<Told>(who, query)));
    expect(manager?.meeting.minutes).toBe('两户补换价签');
    expect(juror?.meeting).toMatchObject({ minutes: null, missingEvidence: manager?.meeting.missingEvidence });
    for (const { kind, file } of juror?.meeting.papers ?? [])
      expect([kind, file.url === null, file.name === '']).toEqual([kind, kind !== 'IMAGE', kind !== 'IMAGE']);
  });

  it('leave the figures of a closed month as they are when late evidence comes', async () => {
    const before = await figure('GROUP_MEETING_RATE', '2026-08');
    const { rows } = await api.admin.query<{ id: string; on: string; files: string }>(
      `select m.id, m.held_on::text as on from meeting m where m.month = '2026-08-01' and m.status = 'HELD' and m.kind = 'GROUP' limit 1`,
    );
    await api.admin.query(
      `update meeting set status = 'EVIDENCE_COMPLETE', evidenced_at = '2026-10-12', late = true where id = '${rows[0]?.id}';
       update meeting set status = 'EVIDENCE_COMPLETE', evidenced_at = '2026-10-12', late = true where kind = 'LEADERS' and month = '2026-08-01' and status = 'HELD'`,
    );
    expect(await figure('GROUP_MEETING_RATE', '2026-08')).toEqual(before);
    const explained = await ask<{ explainIndicator: { value: Figure; rows: { totalCount: number } } }>(
      'marketing-centre',
      `{ explainIndicator(code: LEADERS_MEETING_RATE, unitCode: "140600", month: "2026-08") { value { numerator denominator } rows(part: NUMERATOR) { totalCount } } }`,
    );
    expect(String(explained.explainIndicator.rows.totalCount)).toBe(explained.explainIndicator.value.numerator);
  });

  it('have the records of a year in a file named after the group that is asked for, also when another called the first meeting', async () => {
    const { rows } = await api.admin.query<{ id: string; joint_id: string; joint: string; year: string }>(
      `select m.id, other.id as joint_id, other.name as joint, to_char(m.held_on, 'YYYY') as year
         from meeting m join mutual_aid_group other on other.scope = m.scope and other.id <> m.group_id and other.status = 'ACTIVE'
        where m.kind = 'GROUP' and m.scope = 140622001 and m.held_on between '2026-01-01' and '2026-12-31'
          and exists (select from meeting x where x.group_id = other.id and x.held_on between m.held_on + 1 and '2026-12-31')
          and not exists (select from meeting x where other.id in (x.group_id, x.joint_group_id) and x.held_on between '2026-01-01' and m.held_on)
        order by m.held_on, m.id, other.id limit 1`,
    );
    const [first] = rows;
    await api.admin.query('update meeting set joint_group_id = $2 where id = $1', [first?.id, first?.joint_id]);
    const file = await api.app.inject({
      url: `/papers/meeting-record.docx?group=${first?.joint_id}&year=${first?.year}`,
      headers: { cookie: sessions.get('leadership') ?? '' },
    });
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(`${first?.joint} ${first?.year}`);
  });

  it('keep on their record the officers of their day, whoever holds the posts today', async () => {
    const { rows } = await api.admin.query<{ id: string; scope: number; name: string }>(
      `select m.id, m.scope, o.holder_name as name from meeting m
         join post o on o.scope = m.scope and o.kind = 'CUSTOMER_MANAGER' and o.during @> m.held_on and o.during @> '2026-10-11'::date
        where m.kind = 'GROUP' and m.customer_manager_present and m.held_on < '2026-10-11' order by m.id limit 1`,
    );
    const [meeting] = rows;
    await api.admin.query(
      `with left_office as (update post set during = daterange(lower(during), '2026-10-12') where scope = $1 and kind = 'CUSTOMER_MANAGER'
           and during @> '2026-10-12'::date returning unit_id, scope)
       insert into post (unit_id, scope, kind, holder_name, during) select unit_id, scope, 'CUSTOMER_MANAGER', '新到任', '[2026-10-13,)' from left_office`,
      [meeting?.scope],
    );
    const query = '{ meeting(id: "ID") { customerManager } }';
    const answer = await ask<{ meeting: { customerManager: string } }>('leadership', query.replace('ID', meeting?.id ?? ''));
    expect(answer.meeting.customerManager).toBe(meeting?.name);
    const file = await api.app.inject({
      url: `/papers/meeting-record.docx?meeting=${meeting?.id}`,
      headers: { cookie: sessions.get('leadership') ?? '' },
    });
    expect(paragraphsOfWord(file.rawPayload).join()).toContain(`客户经理 ${meeting?.name}`);
  });
});
