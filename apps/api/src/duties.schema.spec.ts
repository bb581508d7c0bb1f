import { workingDaysBetween } from '@chengxin/calendar/domain';
import { endOfWeek, isOf, TODO_FACTS, TODO_KINDS, type TodoKind, todoStateOn } from '@chengxin/duties/domain';
import { type LocalDate, localDate } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actForMarketManager } from './deputy.fixture';
import { addDryRun, type DryRun } from './dry-run.fixture';
import { type Count, FIELDS, type Item, LOOKED_ON, type Page } from './todo-items.fixture';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const TODAY = localDate('2026-10-12');
const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, { count }) => total + count, 0);

describe('to-dos', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();
  beforeAll(async () => {
    api = await openWholeApi();
    for (const user of [
      'marketing-centre',
      'county-head',
      'market-manager',
      'customer-manager',
      'market-inspector',
      'leadership',
      'juror',
      'administrator',
    ])
      sessions.set(user, await api.signIn(user));
  });
  afterAll(() => api.close());

  const sessionOf = (user: string): string => sessions.get(user) ?? '';
  const ask = async <Data>(user: string, query: string, variables: object = {}): Promise<Data> => {
    const answer = await api.ask(sessionOf(user), query, variables);
    expect(answer.errors).toEqual([]);
    return answer.data as unknown as Data;
  };
  const countsOf = async (user: string, where: object = {}): Promise<Count[]> =>
    (
      await ask<{ todoCounts: Count[] }>(
        user,
        'query($where: TodoWhere) { todoCounts(where: $where) { kind state count mine } }',
        { where },
      )
    ).todoCounts;
  /** All pages, one after the other. */
  const itemsOf = async (user: string, where: object = {}): Promise<Item[]> => {
    const items: Item[] = [];
    let after: string | null = null;
    do {
      const query: string = `query($where: TodoWhere, $after: String) { todoItems(where: $where, first: 100, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
      const { todoItems }: { todoItems: Page } = await ask(user, query, { where, after });
      items.push(...todoItems.nodes);
      after = todoItems.pageInfo.hasNextPage ? todoItems.pageInfo.endCursor : null;
    } while (after !== null);
    return items;
  };
  const number = (items: readonly Item[], ...kinds: TodoKind[]): number =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  const quantity = (items: readonly Item[], kind: TodoKind): number =>
    items.filter((item) => item.kind === kind).reduce((total, item) => total + (item.quantity ?? 0), 0);

  it('are, over all pages, as many as they are counted, each once, the earliest due first', async () => {
    for (const user of ['county-head', 'customer-manager']) {
      const items = await itemsOf(user);
      expect(items.length).toBe(sum(await countsOf(user)));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const days = items.map(({ dueOn }) => dueOn ?? '9999-12-31');
      expect(days).toEqual(days.toSorted());
    }
  });

  it('of every kind and state are counted as they are listed', async () => {
    const [counts, items] = [await countsOf('county-head'), await itemsOf('county-head')];
    for (const { kind, state, count } of counts)
      expect([kind, state, items.filter((item) => item.kind === kind && item.state === state).length]).toEqual([
        kind,
        state,
        count,
      ]);
    expect(await itemsOf('county-head', { kind: ['CHAT'], state: ['OVERDUE'] })).toEqual(
      items.filter((item) => item.kind === 'CHAT' && item.state === 'OVERDUE'),
    );
  });

  it('are as many as the pages that act on them list', async () => {
    const lists = await ask<Record<string, { totalCount: number } & { nodes: never[] }>>(
      'county-head',
      `{ vacant: termsDue(unitCode: "140622", kinds: [VACANT, RE_ELECTION_DUE, OVERDUE, ENDING], first: 100) { totalCount nodes { office election { electsHead } } }
        measures: meetingMeasures(where: { unitCode: "140622", state: [OPEN, OVERDUE] }) { totalCount }
        applications: joinApplications(where: { unitCode: "140622", state: [APPLIED, ACCEPTED, READ] }, first: 100) { totalCount nodes { foundingId } }
        unsigned: memberships(where: { unitCode: "140622", pledgeState: [UNSIGNED] }) { totalCount }
        outdated: memberships(where: { unitCode: "140622", pledgeState: [OUTDATED] }) { totalCount }
        ends: memberships(where: { unitCode: "140622", endCause: [RETAILER_CLOSED, LICENCE_LAPSED, PREMISES_MOVED] }) { totalCount }
        none: meetingDuties(where: { unitCode: "140622", kind: GROUP, state: [NONE] }) { totalCount }
        waiting: meetingDuties(where: { unitCode: "140622", kind: GROUP, state: [PLANNED, NOTIFIED] }) { totalCount }
        missed: meetingDuties(month: "2026-09", where: { unitCode: "140622", kind: GROUP, state: [MISSED] }) { totalCount }
        gaps: archiveMatrix(unitCode: "140622", where: { complete: false }) { totalCount }
        small: groups(where: { unitCode: "140622", status: ACTIVE, memberCount: { lte: 4 } }) { totalCount }
        large: groups(where: { unitCode: "140622", status: ACTIVE, memberCount: { gte: 26 } }) { totalCount }
        chats: mutualAidGroups(where: { unitCode: "140622", chatState: [INCOMPLETE, NO_CHAT, UNCHECKED] }) { totalCount }
        stale: mutualAidGroups(where: { unitCode: "140622", chatState: [COMPLETE], chatStale: true }) { totalCount }
        foundings: foundings(where: { unitCode: "140622", underWay: true }) { totalCount nodes { id state } }
        elections(where: { unitCode: "140622", underWay: true, ofAssociation: false }) { totalCount } }`,
    );
    const total = (key: string): number => lists[key]?.totalCount ?? -1;
    const items = await itemsOf('county-head');
    const inElection = (lists['vacant']?.nodes ?? []).filter(
      ({ office, election }: { office: string; election: { electsHead: boolean } | null }) =>
        election !== null && (election.electsHead || office === 'DEPUTY' || office === 'VICE_CHAIR'),
    );
    // Nothing is done with applications of a draft before the county starts it, which is the founding's own step.
    const drafts = (lists['foundings']?.nodes ?? []).filter(({ state }: { state: string }) => state === 'DRAFT');
    const ofDrafts = (lists['applications']?.nodes ?? []).filter(({ foundingId }: { foundingId: string | null }) =>
      drafts.some(({ id }: { id: string }) => id === foundingId),
    );
    expect({
      terms: number(items, 'LEADER_VACANT', 'RE_ELECTION', 'TERM_ENDING', 'DEPUTY_TERM', 'CHAIR_TERM', 'VICE_CHAIR_TERM'),
      elections: number(items, 'ELECTION_STEP', 'HANDOVER'),
      measures: number(items, 'MEASURE'),
      applications: number(items, 'APPLICATION'),
      unsigned: quantity(items, 'PLEDGE_UNSIGNED'),
      outdated: quantity(items, 'PLEDGE_OUTDATED'),
      ends: number(items, 'MEMBERSHIP_END'),
      none: number(items, 'MEETING_PLAN'),
      waiting: number(items, 'MEETING_HOLD'),
      missed: number(items, 'MEETING_MISSED'),
      gaps: number(items, 'ARCHIVE_GAP'),
      small: number(items, 'GROUP_TOO_SMALL'),
      large: number(items, 'GROUP_TOO_LARGE'),
      chats: items.filter(({ kind, detail }) => kind === 'CHAT' && detail !== 'LAPSING').length,
      foundings: number(items, 'FOUNDING', 'FOUNDING_START'),
    }).toEqual({
      terms: total('vacant') - inElection.length,
      elections: total('elections'),
      measures: total('measures'),
      applications: total('applications') - ofDrafts.length,
      unsigned: total('unsigned'),
      outdated: total('outdated'),
      ends: total('ends'),
      none: total('none'),
      waiting: total('waiting'),
      missed: total('missed'),
      gaps: total('gaps'),
      small: total('small'),
      large: total('large'),
      chats: total('chats') + total('stale'),
      foundings: total('foundings'),
    });
    expect(total('unsigned') + total('applications') + total('missed')).toBeGreaterThan(0);
  });

  it('tell their state and the working days left by the calendar, holidays and make-up days counted', async () => {
    const { workingYear } = await ask<{ workingYear: { days: { day: LocalDate; works: boolean }[] } }>(
      'county-head',
      '{ workingYear(unitCode: "140622") { days { day works } } }',
    );
    const calendar = new Map(workingYear.days.map(({ day, works }) => [day, works]));
    const items = await itemsOf('county-head');
    const ofThisYear = items.filter(({ dueOn }) => dueOn === null || dueOn.startsWith('2026'));
    expect(ofThisYear.filter(({ dueOn, state }) => todoStateOn(dueOn, TODAY) !== state)).toEqual([]);
    const left = ({ dueOn }: Item) => (dueOn === null ? null : workingDaysBetween(TODAY, dueOn, calendar));
    expect(ofThisYear.filter((item) => left(item) !== item.workingDaysLeft)).toEqual([]);
    // 30 September was missed by the four working days 8, 9, 10 (a Saturday) and 12 October.
    expect(items.find(({ kind }) => kind === 'MEETING_MISSED')).toMatchObject({ dueOn: '2026-09-30', workingDaysLeft: -4 });
    expect(endOfWeek(TODAY)).toBe('2026-10-18');
  });

  it('warn of a year whose holidays nobody has entered, until the city’s administrator does', async () => {
    const next = (items: readonly Item[]) => items.filter(({ dueOn }) => dueOn?.startsWith('2027'));
    const knownYears: string[] = [];
    for (const year of [2023, 2024, 2025, 2026]) {
      const { workingYear } = await ask<{ workingYear: { isKnown: boolean } }>(
        'county-head',
        'query($year: Int) { workingYear(unitCode: "140622", year: $year) { isKnown } }',
        { year },
      );
      if (workingYear.isKnown) knownYears.push(String(year));
    }
    // Of years long past nobody has entered anything either.
    const known = (await itemsOf('county-head')).filter(({ dueOn }) => dueOn !== null && !dueOn.startsWith('2027'));
    expect(known.filter(({ dueOn, calendarKnown }) => calendarKnown !== knownYears.includes(dueOn?.slice(0, 4) ?? ''))).toEqual(
      [],
    );
    const ofYear = (year: number) =>
      api.ask(sessionOf('county-head'), `{ workingYear(unitCode: "140622", year: ${year}) { year } }`);
    for (const year of [1, 1999, 2101, 2_147_483_647])
      expect((await ofYear(year)).errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
    const before = next(await itemsOf('county-head', { kind: ['NEW_LICENSEE'] }));
    expect(before.length).toBeGreaterThan(0);
    expect(before.filter(({ calendarKnown }) => calendarKnown)).toEqual([]);
    const enter = (first: string, last: string, name: string) => `mutation { setCalendarDays(input: {
      cityCode: "140600", first: "2027-${first}", last: "2027-${last}", works: false, name: "${name}", source: "国务院办公厅通知" }) {
      workingYear { isKnown missing workingDays days { day works } } errors { code } } }`;
    const newYear = enter('01-01', '01-03', '元旦');
    for (const user of ['marketing-centre', 'county-head'])
      expect((await api.ask(sessionOf(user), newYear)).errors.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
    expect(await ask('administrator', newYear)).toMatchObject({
      setCalendarDays: {
        workingYear: { isKnown: false, workingDays: 260, days: [{ day: '2027-01-01', works: false }, {}, {}] },
        errors: [],
      },
    });
    // One holiday makes no year: its working days are counted too high until all seven are in.
    const unknown = next(await itemsOf('county-head', { kind: ['NEW_LICENSEE'] })).filter(({ calendarKnown }) => !calendarKnown);
    expect(unknown).toHaveLength(before.length);
    for (const [first, last, name] of [
      ['02-05', '02-11', '春节'],
      ['04-03', '04-05', '清明节'],
      ['05-01', '05-05', '劳动节'],
      ['06-09', '06-09', '端午节'],
      ['09-15', '09-15', '中秋节'],
    ] as const)
      await ask('administrator', enter(first, last, name));
    expect(await ask('administrator', enter('10-01', '10-07', '国庆节'))).toMatchObject({
      setCalendarDays: { workingYear: { isKnown: true, missing: [] }, errors: [] },
    });
    expect(next(await itemsOf('county-head', { kind: ['NEW_LICENSEE'] })).filter(({ calendarKnown }) => !calendarKnown)).toEqual(
      [],
    );
  });

  it('of counties are those that the pages of archives and homes name', async () => {
    const kinds = { kind: ['COUNTY_ARCHIVE_GAP', 'SHOP_MISSING'] };
    const pages = await ask<{
      boxes: { id: string; present: number; required: number }[];
      counties: { code: string }[];
    }>(
      'marketing-centre',
      '{ boxes: countyArchiveBoxes(unitCode: "140600") { id present required } counties: countiesWithoutShop(unitCode: "140600") { code } }',
    );
    const items = await itemsOf('marketing-centre', kinds);
    const of = (kind: TodoKind) =>
      items.filter((item) => item.kind === kind).map(({ unit, subjectId, quantity: lacking }) => [unit.code, subjectId, lacking]);
    const lacking = pages.boxes.filter(({ present, required }) => present < required);
    expect(of('COUNTY_ARCHIVE_GAP').sort()).toEqual(
      lacking.map(({ id, present, required }) => [id, id, required - present]).sort(),
    );
    expect(of('SHOP_MISSING').sort()).toEqual(pages.counties.map(({ code }) => [code, code, null]).sort());
    expect(lacking.length * pages.counties.length).toBeGreaterThan(0);
    expect(await itemsOf('county-head', kinds)).toEqual(
      items.filter(({ unit }) => unit.code === '140622').map((item) => ({ ...item, mine: true })),
    );
    // An area sees no box of its county and names no shop.
    expect(await itemsOf('customer-manager', kinds)).toEqual([]);
  });

  it('of several groups are signed together: their members are asked for at once', async () => {
    const items = await itemsOf('county-head', { kind: ['PLEDGE_UNSIGNED'] });
    const some = items.slice(0, 3);
    const query = 'query($ids: [ID!]) { memberships(where: { groupIds: $ids, pledgeState: [UNSIGNED] }) { totalCount } }';
    const countOf = async (ids: (string | undefined)[]) =>
      (await ask<{ memberships: { totalCount: number } }>('county-head', query, { ids })).memberships.totalCount;
    expect(await countOf(some.map(({ group }) => group?.id))).toBe(quantity(some, 'PLEDGE_UNSIGNED'));
    expect(await countOf(items.map(({ group }) => group?.id))).toBe(quantity(items, 'PLEDGE_UNSIGNED'));
    expect(await countOf(['no-group'])).toBe(0);
    expect(await countOf([])).toBe(0);
  });

  it('are one’s own by one’s role, and what is asked of them alone is nothing else', async () => {
    for (const [user, role] of [
      ['customer-manager', 'CUSTOMER_MANAGER'],
      ['market-inspector', 'MARKET_INSPECTOR'],
      ['market-manager', 'MARKET_MANAGER'],
      ['county-head', 'COUNTY_HEAD'],
      ['marketing-centre', 'MARKETING_CENTRE'],
    ] as const) {
      const all = await itemsOf(user, user === 'marketing-centre' ? { state: ['THIS_WEEK'] } : {});
      expect(all.filter((item) => item.mine !== isOf(item.kind, role))).toEqual([]);
      const own = await itemsOf(user, { mine: true });
      expect(own).toEqual(all.filter(({ mine }) => mine));
      expect(own.length).toBeGreaterThan(0);
      expect(sum(await countsOf(user, { mine: true }))).toBe(own.length);
    }
    expect(await countsOf('leadership', { mine: true })).toEqual([]);
  });

  it('lie in the unit that is asked for, and with it what its county has', async () => {
    const area = await itemsOf('county-head', { unitCode: '140622A01' });
    expect([...new Set(area.map(({ unit }) => unit.code))].sort()).toEqual(['140622', '140622A01']);
    expect(area).toEqual(
      await itemsOf('county-head').then((items) => items.filter(({ id }) => area.some((one) => one.id === id))),
    );
    const outside = await api.ask(sessionOf('county-head'), '{ todoCounts(where: { unitCode: "140602" }) { count } }');
    expect(outside.errors.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('tell nobody of retailers, months or imports who may not see them', async () => {
    const kindsOf = async (user: string) => [...new Set((await countsOf(user)).map(({ kind }) => kind))];
    const beyond = (right: string) => TODO_KINDS.filter((kind) => TODO_FACTS[kind].sees === right);
    expect((await kindsOf('juror')).filter((kind) => TODO_FACTS[kind].sees !== 'GROUP_READ')).toEqual([]);
    expect(
      (await kindsOf('leadership')).filter((kind) => [...beyond('MONTH_CLOSE'), ...beyond('IMPORT')].includes(kind)),
    ).toEqual([]);
    expect(await kindsOf('marketing-centre')).toEqual(expect.arrayContaining(beyond('MONTH_CLOSE')));
    const forbidden = await api.ask(sessionOf('administrator'), '{ todoCounts { count } }');
    expect(forbidden.errors.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('of a colleague who is away are the deputy’s while he acts, and no longer', async () => {
    const manager = await itemsOf('market-manager', { mine: true });
    const own = await itemsOf('county-head', { mine: true });
    const asOneself = await actForMarketManager(api, 'county-head', sessionOf('county-head'));
    expect(await itemsOf('county-head', { mine: true })).toEqual(manager);
    await asOneself();
    expect(await itemsOf('county-head', { mine: true })).toEqual(own);
    expect(own).not.toEqual(manager);
  });

  it('of a founding that waits for its start are the county head’s; its applications come with the start, which sets them their time', async () => {
    const kinds = { kind: ['APPLICATION', 'FOUNDING_START', 'FOUNDING'] };
    const before = await itemsOf('customer-manager', kinds);
    const draft = before.find(({ kind }) => kind === 'FOUNDING_START');
    expect(draft).toMatchObject({ mine: false, detail: null });
    expect(await itemsOf('county-head', { kind: ['FOUNDING_START'], mine: true })).toContainEqual({ ...draft, mine: true });
    const id = draft?.subjectId;
    const { founding } = await ask<{ founding: { version: number } }>(
      'county-head',
      'query($id: ID!) { founding(id: $id) { version } }',
      { id },
    );
    const start = 'mutation($input: SeenFoundingInput!) { startFounding(input: $input) { errors { code } } }';
    expect(await ask('county-head', start, { input: { foundingId: id, expectedVersion: founding.version } })).toMatchObject({
      startFounding: { errors: [] },
    });
    const after = await itemsOf('customer-manager', kinds);
    expect(after.filter(({ subjectId }) => subjectId === id)).toMatchObject([
      { kind: 'FOUNDING', detail: 'PLEDGES', mine: true },
    ]);
    const asked = after.filter((item) => item.kind === 'APPLICATION' && before.every((earlier) => earlier.id !== item.id));
    expect(asked.length).toBeGreaterThan(0);
    // Five working days after the start.
    expect(asked.filter(({ dueOn }) => dueOn !== '2026-10-19')).toEqual([]);
  });

  it('name the dry runs that wait for their commit, whatever unit they are of, and hide nothing behind them', async () => {
    const dryRun = (id: number, username: string, unitCode: string, more: Partial<DryRun> = {}) =>
      addDryRun(api.admin, { id, username, unitCode, ...more });
    const waiting = async (user: string) =>
      (await itemsOf(user, { kind: ['IMPORT_COMMIT'] })).map(({ name, unit }) => [name, unit.code]);
    await dryRun(1, 'county-head', '140622');
    await dryRun(2, 'marketing-centre', '140600');
    await dryRun(3, 'marketing-centre', '140622');
    expect(await waiting('county-head')).toEqual([['1.xlsx', '140622']]);
    expect(await waiting('marketing-centre')).toEqual([
      ['2.xlsx', '140600'],
      ['3.xlsx', '140622'],
    ]);
    const items = await itemsOf('county-head');
    expect(items.length).toBe(sum(await countsOf('county-head')));
    expect(number(items, 'ARCHIVE_GAP')).toBe(number(await itemsOf('county-head', { kind: ['ARCHIVE_GAP'] }), 'ARCHIVE_GAP'));
    // What cannot be committed, or nobody needs to commit, is no to-do.
    await dryRun(4, 'county-head', '140622', { kind: 'RETAILERS', create: 0 });
    await dryRun(5, 'county-head', '140622', { kind: 'GROUPS', content: '' });
    await dryRun(6, 'county-head', '140622', { kind: 'PLEDGES', faults: 1 });
    expect(await waiting('county-head')).toEqual([['1.xlsx', '140622']]);
    // A later file of the same kind for the same unit stands for it: as a dry run, then as the import that it has become.
    await dryRun(7, 'county-head', '140622');
    expect(await waiting('county-head')).toEqual([['7.xlsx', '140622']]);
    await dryRun(8, 'county-head', '140622', { state: 'COMMITTED' });
    expect(await waiting('county-head')).toEqual([]);
  });

  it('are settled by the act: a chat that is checked is none any more, until a step before the check lapses (SD-R38)', async () => {
    const open = () => itemsOf('customer-manager', { kind: ['CHAT'] });
    const facts = 'checkedOn: "2026-10-12", hasChat: true, hasCustomerManager: true, hasMarketInspector: true';
    const check = `mutation($id: ID!) { checkGroupChats(input: { groupIds: [$id], ${facts} }) { errors { code } } }`;
    const before = await open();
    const [chat, ...rest] = before;
    expect(await ask('customer-manager', check, { id: chat?.subjectId })).toMatchObject({ checkGroupChats: { errors: [] } });
    expect(await open()).toEqual(rest);
    // A check holds 90 days: this one to Friday of this week, five days later to a week of its own.
    const looked = (on: string) => api.admin.query(LOOKED_ON, [on, chat?.subjectId]);
    await looked('2026-07-18');
    expect((await open()).find(({ id }) => id === chat?.id)).toMatchObject({ detail: 'LAPSING', dueOn: '2026-10-16' });
    await looked('2026-07-23');
    expect(await open()).toEqual(rest);
  });
});
