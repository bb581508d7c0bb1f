import { OF_PERSONS, type TimelineKind } from '@chengxin/timeline/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, openWholeApi, type WholeApi } from './whole-api.fixture';

interface Event {
  readonly id: string;
  readonly day: string;
  readonly kind: TimelineKind;
  readonly titleZh: string;
  readonly detailZh: string;
  readonly detailEn: string;
  readonly who: string | null;
  readonly linkId: string | null;
}
interface Page {
  readonly nodes: readonly Event[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const EVENT = 'id day kind topic titleZh titleEn detailZh detailEn who linkKind linkId clause';
const OF_GROUP = `query ($id: ID!, $where: TimelineWhere, $first: Int, $after: String) {
  group(id: $id) { timeline(where: $where, first: $first, after: $after) { nodes { ${EVENT} } pageInfo { hasNextPage endCursor } totalCount } } }`;

describe('what happened to a group of the demonstration', () => {
  let api: WholeApi;
  let group = '';
  const sessions = new Map<string, string>();
  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of ['marketing-centre', 'county-head', 'market-manager', 'juror']) sessions.set(name, await api.signIn(name));
    // The liveliest: with leavings, several elections and help for a member.
    group = await idOf(`select g.id from mutual_aid_group g
      order by exists (select from aid_case c where c.group_id = g.id) desc,
        (select count(*) from membership m where m.group_id = g.id and not upper_inf(m.during)) desc, g.id limit 1`);
  });
  afterAll(() => api.close());

  const idOf = async (sql: string): Promise<string> => (await api.admin.query<{ id: string }>(sql)).rows[0]?.id ?? '';
  const count = async (sql: string): Promise<number> =>
    Number((await api.admin.query<{ n: string }>(`select count(*) n from ${sql}`)).rows[0]?.n);
  const answered = (who: string, query: string, variables: object = {}): Promise<Answered> =>
    api.ask(sessions.get(who) ?? '', query, variables);
  const ask = async <T>(who: string, query: string, variables: object = {}): Promise<T> => {
    const answer = await answered(who, query, variables);
    expect(answer.errors).toEqual([]);
    return answer.data as unknown as T;
  };
  const page = async (variables: object, who = 'marketing-centre'): Promise<Page> =>
    (await ask<{ group: { timeline: Page } }>(who, OF_GROUP, { id: group, ...variables })).group.timeline;
  const whole = async (first: number, where: object = {}, who = 'marketing-centre'): Promise<Event[]> => {
    const events: Event[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await page({ first, after, where }, who);
      events.push(...nodes);
      if (!pageInfo.hasNextPage) return events;
      after = pageInfo.endCursor;
    }
  };

  it('is told latest first, whole, however it is cut into pages', async () => {
    const events = await whole(100);
    expect(events.length).toBeGreaterThan(20);
    expect(await whole(7)).toEqual(events);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.map(({ day }) => day)).toEqual(
      events
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
    expect((await page({ first: 1 })).totalCount).toBe(events.length);
    const counted = await ask<{ group: { timeline: object } }>(
      'marketing-centre',
      `{ group(id: "${group}") { timeline { totalCount } } }`,
    );
    expect(counted.group.timeline).toEqual({ totalCount: events.length });
    expect(events.at(-1)).toMatchObject({ kind: 'FOUNDED', titleZh: '小组成立' });
    expect(events.every(({ titleZh, detailZh }) => titleZh !== '' && !detailZh.includes('#'))).toBe(true);
  });

  it('is everything that the tables know of it', async () => {
    const kinds = new Map<string, number>();
    for (const { kind } of await whole(100)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const told = (...names: string[]): number => names.reduce((sum, name) => sum + (kinds.get(name) ?? 0), 0);
    const of = `where group_id = '${group}'`;
    expect(told('MEMBER_JOINED', 'TRANSFERRED_IN')).toBe(await count(`membership ${of}`));
    expect(told('MEMBER_LEFT', 'TRANSFERRED_OUT')).toBe(await count(`membership ${of} and not upper_inf(during)`));
    expect(told('TERM_BEGUN')).toBe(await count(`leader_term ${of}`));
    expect(told('MEETING_HELD')).toBe(
      await count(`meeting where '${group}' in (group_id, joint_group_id) and held_on is not null`),
    );
    expect(told('PLEDGE_SIGNED')).toBe(await count(`pledge ${of}`));
    expect(told('ACTIVITY_HELD')).toBe(await count(`activity_group ${of}`));
    expect(told('CHAT_CHECKED')).toBe(await count(`chat_check ${of}`));
    expect(told('AID_OPENED')).toBe(await count(`aid_case ${of}`));
    expect(told('PAPER_FILED')).toBe(await count(`archive_paper ${of}`));
  });

  it('is asked for by kind, by topic and by day', async () => {
    const events = await whole(100);
    const meetings = await whole(100, { topics: ['MEETINGS'] });
    expect(meetings).toEqual(events.filter(({ kind }) => kind.startsWith('MEETING_')));
    expect(await whole(100, { kinds: ['TERM_BEGUN', 'FOUNDED'] })).toEqual(
      events.filter(({ kind }) => kind === 'TERM_BEGUN' || kind === 'FOUNDED'),
    );
    const within = await whole(5, { from: '2026-05-01', to: '2026-08-31' });
    expect(within).toEqual(events.filter(({ day }) => day >= '2026-05-01' && day <= '2026-08-31'));
    expect(await whole(5, { kinds: [] })).toEqual([]);
    expect(await whole(5, { kinds: ['TIER_CHANGED'] })).toEqual([]);
  });

  it('takes one statement and, with the total, no more, of one group as of fifty', async () => {
    api.countStatements();
    await whole(100, { kinds: ['FOUNDED'] });
    expect(api.countStatements()).toBe(1);
    await ask(
      'marketing-centre',
      `{ groups(first: 50) { nodes { id timeline(first: 5) { edges { cursor node { ${EVENT} } } } } } }`,
    );
    expect(api.countStatements()).toBe(1);
  });

  it('refuses pages of nothing and cursors of another list', async () => {
    for (const variables of [
      { first: 0 },
      { first: 101 },
      { after: 'x' },
      { after: Buffer.from('["Group:name+","a"]').toString('base64url') },
    ]) {
      const { errors } = await answered('marketing-centre', OF_GROUP, { id: group, ...variables });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('hides from who may not read retailers what is of persons, and retailers’ own timelines', async () => {
    const [everything, juror] = [await whole(100), await whole(100, {}, 'juror')];
    const papers = new Set(['PAPER_FILED', 'PAPER_REMOVED']);
    const told = (events: readonly Event[]) => events.filter(({ kind }) => !OF_PERSONS.has(kind) && !papers.has(kind));
    expect(everything.some(({ kind }) => kind === 'AID_OPENED')).toBe(true);
    expect(juror.some(({ kind }) => OF_PERSONS.has(kind))).toBe(false);
    expect(told(juror)).toEqual(told(everything));
    const { errors } = await answered(
      'juror',
      `{ group(id: "${group}") { members { retailer { timeline(first: 1) { nodes { id } } } } } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('is told within the own scope alone', async () => {
    const elsewhere = await idOf(`select id from mutual_aid_group where scope not between 140622000 and 140622999 limit 1`);
    expect(await ask('county-head', OF_GROUP, { id: elsewhere })).toEqual({ group: null });
  });

  it('has a new name with the old one', async () => {
    const { groups } = await ask<{
      groups: { nodes: { id: string; name: string; streetText: string; version: number; county: { name: string } }[] };
    }>(
      'county-head',
      '{ groups(first: 1, where: { status: ACTIVE, unitCode: "140622" }) { nodes { id name streetText version county { name } } } }',
    );
    const before = groups.nodes[0] as (typeof groups.nodes)[number];
    const name = `${before.county.name}东关新市场卷烟零售户诚信自律互助小组`;
    const input = { groupId: before.id, name, streetText: '东关新市场', expectedVersion: before.version };
    const { renameGroup } = await ask<{ renameGroup: { errors: unknown[] } }>(
      'county-head',
      'mutation ($input: RenameGroupInput!) { renameGroup(input: $input) { errors { code message } } }',
      { input },
    );
    expect(renameGroup.errors).toEqual([]);
    const { nodes } = await page({ id: before.id, where: { kinds: ['RENAMED'] } });
    expect(nodes).toMatchObject([
      { day: '2026-10-12', detailZh: `由 ${before.name}；改为 ${name}`, detailEn: `from ${before.name}; to ${name}` },
    ]);
  });
});

describe('what happened to a retailer of the demonstration', () => {
  let api: WholeApi;
  let session = '';
  beforeAll(async () => {
    api = await openWholeApi();
    session = await api.signIn('marketing-centre');
  });
  afterAll(() => api.close());

  it('is told of five years in one query: memberships, offices, tiers and licences, pledges, help', async () => {
    const { rows } = await api.admin.query<{ id: string }>(`select r.id from retailer r
      order by (select count(*) from retailer_version v where v.retailer_id = r.id) + 2 * (select count(*) from leader_term t where t.retailer_id = r.id)
        + (select count(*) from membership m where m.retailer_id = r.id) desc, r.id limit 1`);
    const id = rows[0]?.id ?? '';
    api.countStatements();
    const { data, errors } = await api.ask(
      session,
      `query ($id: ID!) { retailer(id: $id) { timeline(first: 100, where: { from: "2021-10-12" }) { nodes { ${EVENT} } } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    expect(api.countStatements()).toBe(1);
    const { nodes } = (data as unknown as { retailer: { timeline: Page } }).retailer.timeline;
    const told = (kind: string): number => nodes.filter((event) => event.kind === kind).length;
    const count = async (table: string, day: string): Promise<number> =>
      Number(
        (
          await api.admin.query<{ n: string }>(
            `select count(*) n from ${table} where retailer_id = '${id}' and ${day} >= '2021-10-12'`,
          )
        ).rows[0]?.n,
      );
    expect(told('MEMBER_JOINED') + told('TRANSFERRED_IN')).toBe(await count('membership', 'lower(during)'));
    expect(told('TERM_BEGUN')).toBe(await count('leader_term', 'coalesce(took_office_on, elected_on)'));
    expect(told('PLEDGE_SIGNED')).toBe(await count('pledge', 'signed_on'));
    expect(nodes.some(({ kind }) => /TIER_CHANGED|LICENCE_RENEWED|MOVED|STATUS_CHANGED/.test(kind))).toBe(true);
  });
});
