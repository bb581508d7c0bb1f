import { BOX_ITEMS, termStateOn } from '@chengxin/elections/domain';
import { type LocalDate, localDate } from '@chengxin/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly availableActions: readonly string[];
  readonly predecessor: { readonly state: string } | null;
  readonly rounds: readonly { readonly members: number; readonly needed: number; readonly roll: readonly object[] }[];
}

type Named = { readonly name: string } | null;

const ELECTION =
  'id version state availableActions predecessor { state } rounds { members needed roll { retailerId storeName tookPart } }';

describe('elections in the API', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    for (const user of ['customer-manager', 'market-inspector', 'county-head', 'leadership', 'juror']) {
      sessions.set(user, await api.signIn(user));
    }
  });
  afterAll(() => api.close());

  const ask = async <Data>(user: string, query: string, variables: object = {}): Promise<Data> => {
    const answer = await api.ask(sessions.get(user) ?? '', query, variables);
    expect(answer.errors).toEqual([]);
    return answer.data as unknown as Data;
  };
  const electionIn = async (state: string, user = 'customer-manager'): Promise<Shown> => {
    const query = `{ elections(where: { state: [${state}], ofAssociation: false }, first: 1) { nodes { ${ELECTION} } } }`;
    const [found] = (await ask<{ elections: { nodes: Shown[] } }>(user, query)).elections.nodes;
    if (!found) throw new Error(`no election is ${state}`);
    return found;
  };

  it('offer each state its acts, to those who keep groups’ affairs and to nobody else', async () => {
    const offered = {
      NOMINATING: ['NOMINATE', 'WITHDRAW_CANDIDATE', 'OPEN_BALLOT', 'CANCEL'],
      VOTING: ['RECORD_COUNT', 'CANCEL'],
      UNDECIDED: ['OPEN_SECOND_ROUND', 'CONCLUDE', 'CANCEL'],
      // The predecessor's box is missing: office cannot be taken.
      ELECTED: ['RECORD_HANDOVER', 'CANCEL'],
      COMPLETED: [],
    };
    for (const [state, actions] of Object.entries(offered)) {
      for (const user of ['customer-manager', 'market-inspector', 'county-head']) {
        expect([state, user, (await electionIn(state, user)).availableActions]).toEqual([state, user, actions]);
      }
      expect((await electionIn(state, 'leadership')).availableActions).toEqual([]);
    }
  });

  it('tell half of all members as what elects, and the whole roll', async () => {
    const [round] = (await electionIn('UNDECIDED')).rounds;
    expect(round?.needed).toBe(Math.ceil((round?.members ?? 0) / 2));
    expect(round?.roll).toHaveLength(round?.members ?? -1);
  });

  it('tell the whole roll of a county with more than two hundred leaders', async () => {
    const { id } = await electionIn('UNDECIDED');
    const held = await api.admin.query<{ retailer_id: string }>(
      'select retailer_id from election_roll where election_id = $1 and round = 1',
      [id],
    );
    const more = await api.admin.query<{ id: string }>(
      `insert into election_roll (election_id, round, retailer_id, scope, store_name)
        select e.id, 1, r.id, e.scope, r.store_name from election e, (select * from retailer order by id limit 300) r where e.id = $1
        on conflict do nothing returning retailer_id as id`,
      [id],
    );
    const [round] = (await electionIn('UNDECIDED')).rounds;
    expect(round?.roll).toHaveLength(held.rows.length + more.rows.length);
    await api.admin.query('delete from election_roll where election_id = $1 and round = 1 and retailer_id = any($2)', [
      id,
      more.rows.map((row) => row.id),
    ]);
  });

  it('tell the votes of a candidate round by round, as the rounds do', async () => {
    interface Counted {
      candidates: { id: string; counts: { round: number; votes: number | null }[] }[];
      rounds: { counts: { round: number; votes: number | null; candidate: { id: string } }[] }[];
    }
    const query = `{ elections(where: { unitCode: "140622" }, first: 20) { nodes { candidates { id counts { round votes } }
      rounds { counts { round votes candidate { id } } } } } }`;
    const { nodes } = (await ask<{ elections: { nodes: Counted[] } }>('county-head', query)).elections;
    const ofCandidates = nodes.flatMap(({ candidates }) =>
      candidates.flatMap(({ id, counts }) => counts.map(({ round, votes }) => ({ id, round, votes }))),
    );
    const ofRounds = nodes.flatMap(({ rounds }) =>
      rounds.flatMap(({ counts }) => counts.map(({ candidate: { id }, round, votes }) => ({ id, round, votes }))),
    );
    expect(ofRounds.length).toBeGreaterThan(0);
    expect(ofRounds).toHaveLength(ofCandidates.length);
    expect(ofRounds).toEqual(expect.arrayContaining(ofCandidates));
  });

  it('name the term that one of the five reasons has called in question, for elections of that reason only (SD-R09)', async () => {
    const { rows } = await api.admin.query<{ id: string }>(
      `with done as (select e.id, e.group_id, e.opened_on, e.closed_on from election e where e.state = 'COMPLETED' and e.group_id is not null
         order by e.opened_on desc, e.id limit 1),
       called as (update leader_term t set re_election_reason = 'RESIGNATION', re_election_on = d.opened_on - 3, re_election_note = '本人书面辞职'
         from done d where t.group_id = d.group_id and t.role = 'LEADER' and t.ended_on = d.closed_on)
       update election e set reason = 'RESIGNATION' from done d where e.id = d.id returning e.id`,
    );
    const query = `{ elections(where: { unitCode: "140600" }, first: 100) { nodes { id reason calledTerm { reElectionReason reElectionNote } } } }`;
    interface Called {
      elections: {
        nodes: { id: string; reason: string; calledTerm: { reElectionReason: string; reElectionNote: string } | null }[];
      };
    }
    const { nodes } = (await ask<Called>('leadership', query)).elections;
    expect(nodes.filter(({ calledTerm }) => calledTerm)).toEqual([
      {
        ...{ id: rows[0]?.id, reason: 'RESIGNATION' },
        calledTerm: { reElectionReason: 'RESIGNATION', reElectionNote: '本人书面辞职' },
      },
    ]);
  });

  it('show scans to those who may read retailers, and to the juror everything else', async () => {
    const { id } = await electionIn('UNDECIDED');
    const papers = '{ election(id: $id) { papers { name } } }';
    const read = await ask<{ election: { papers: object[] } }>('leadership', `query($id: ID!) ${papers}`, { id });
    expect(read.election.papers).toHaveLength(1);
    expect(await ask('juror', `query($id: ID!) ${papers}`, { id })).toEqual({ election: { papers: [] } });
    expect((await electionIn('UNDECIDED', 'juror')).id).toBe(id);
  });

  it('list as due the groups of the figure of terms that are not valid, and more whose terms end within sixty days', async () => {
    const query = `query($kinds: [TermDueKind!]) { termsDue(unitCode: "140622", kinds: $kinds, first: 100) { totalCount
      nodes { office kind daysLeft reminder group { id } } } indicatorValues(where: { codes: [LEADER_TERM_VALID], unitCode: "140622", month: "2026-10" })
      { numerator denominator } }`;
    interface Due {
      termsDue: {
        totalCount: number;
        nodes: { office: string; kind: string; daysLeft: number | null; reminder: number | null }[];
      };
      indicatorValues: { numerator: string; denominator: string }[];
    }
    const { termsDue, indicatorValues } = await ask<Due>('county-head', query);
    const missing = Number(indicatorValues[0]?.denominator) - Number(indicatorValues[0]?.numerator);
    const isMissing = ({ office, kind }: Due['termsDue']['nodes'][number]) =>
      office === 'LEADER' && (kind === 'OVERDUE' || kind === 'VACANT');
    expect(termsDue.nodes.filter(isMissing)).toHaveLength(missing);
    for (const { kind, daysLeft, reminder } of termsDue.nodes.filter((due) => due.kind === 'ENDING')) {
      expect([kind, (daysLeft ?? 0) > 0 && (daysLeft ?? 99) <= 60]).toEqual(['ENDING', true]);
      expect(reminder).toBe([7, 30, 60].find((days) => (daysLeft ?? 0) <= days));
    }
    const ending = await ask<Due>('county-head', query, { kinds: ['ENDING'] });
    expect(ending.termsDue.totalCount).toBe(termsDue.nodes.filter(({ kind }) => kind === 'ENDING').length);
  });

  it('list as due what nobody chairs, and of deputies and vice chairs one row of the most pressing term', async () => {
    const { termsDue } = await ask<{ termsDue: { nodes: { office: string; kind: string; group: Named; association: Named }[] } }>(
      'leadership',
      `{ termsDue(unitCode: "140600", first: 100, kinds: [VACANT]) { nodes { office kind group { name } association { name } } } }`,
    );
    const chairs = termsDue.nodes.filter(({ office }) => office === 'CHAIR');
    expect(chairs).toEqual([
      { office: 'CHAIR', kind: 'VACANT', group: null, association: { name: '怀仁市卷烟零售户诚信自律协会' } },
    ]);
    const deputies = await api.admin.query<{ name: string; days: number }>(
      `select g.name, min(t.term_ends_on) - date '2026-10-12' as days from leader_term t join mutual_aid_group g on g.id = t.group_id
        where t.role = 'DEPUTY' and t.ended_on is null and g.status = 'ACTIVE' and t.scope / 1000 = 140622
        group by g.id having min(t.term_ends_on) <= date '2026-12-11'`,
    );
    const due = await ask<{ termsDue: { nodes: { office: string; daysLeft: number; group: Named; election: null }[] } }>(
      'county-head',
      '{ termsDue(unitCode: "140622", kinds: [OVERDUE, ENDING], first: 100) { nodes { office daysLeft group { name } } } }',
    );
    const listed = due.termsDue.nodes
      .filter(({ office }) => office === 'DEPUTY')
      .map(({ daysLeft, group }) => [group?.name, daysLeft]);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.sort()).toEqual(deputies.rows.map(({ name, days }) => [name, days]).sort());
  });

  it('tell whether the leader is due as the list of what is due does, of a group whose deputies are listed too', async () => {
    interface Answer {
      termsDue: { totalCount: number; nodes: { office: string; group: { id: string; leaderDue: boolean } | null }[] };
    }
    const query = '{ termsDue(unitCode: "140622", first: 100) { totalCount nodes { office group { id leaderDue } } } }';
    const dueNow = async () => {
      const { totalCount, nodes } = (await ask<Answer>('county-head', query)).termsDue;
      expect(totalCount).toBeLessThanOrEqual(100);
      const leaderless = new Set(nodes.flatMap(({ office, group }) => (office === 'LEADER' && group ? [group.id] : [])));
      for (const { group } of nodes) if (group) expect([group.id, group.leaderDue]).toEqual([group.id, leaderless.has(group.id)]);
      return nodes.filter(({ office }) => office === 'DEPUTY').map(({ group }) => group);
    };
    const [listed] = await dueNow();
    const term = `group_id = $1 and role = 'LEADER' and ended_on is null`;
    const { rows } = await api.admin.query<{ ends: string }>(`select term_ends_on::text as ends from leader_term where ${term}`, [
      listed?.id,
    ]);
    const endOn = (day: unknown) => api.admin.query(`update leader_term set term_ends_on = $2 where ${term}`, [listed?.id, day]);
    for (const [day, leaderDue] of [
      ['2027-09-30', false],
      ['2026-10-20', true],
    ] as const) {
      await endOn(day);
      expect(await dueNow()).toContainEqual({ id: listed?.id, leaderDue });
    }
    await endOn(rows[0]?.ends);
  });

  it('tell how many deputies an election is opened for: alone those who are due, with the leader all in office', async () => {
    interface Answer {
      termsDue: { nodes: { office: string; group: { id: string; deputyCount: number; deputiesDue: number } | null }[] };
    }
    const deputiesOf = async (groupId?: string) => {
      const query = '{ termsDue(unitCode: "140622", first: 100) { nodes { office group { id deputyCount deputiesDue } } } }';
      const { nodes } = (await ask<Answer>('county-head', query)).termsDue;
      return nodes.find(({ office, group }) => office === 'DEPUTY' && (!groupId || group?.id === groupId))?.group;
    };
    const found = await deputiesOf();
    expect(found).toMatchObject({ deputyCount: 1, deputiesDue: 1 });
    const { rows } = await api.admin.query<{ id: string }>(
      `insert into leader_term (group_id, retailer_id, scope, role, elected_on, term_ends_on, votes_for, votes_total, tier_at_election)
        select m.group_id, m.retailer_id, g.scope, 'DEPUTY', '2026-10-01'::date - n, '2027-10-01'::date - n, 5, 5, 20
          from (select m.*, row_number() over (order by m.retailer_id)::integer as n from membership m
            where m.group_id = $1 and upper_inf(m.during) and not exists (select from leader_term t where t.retailer_id = m.retailer_id)) m
          join mutual_aid_group g on g.id = m.group_id where n <= 2 returning id`,
      [found?.id],
    );
    expect(await deputiesOf(found?.id)).toMatchObject({ deputyCount: 3, deputiesDue: 1 });
    await api.admin.query(`update leader_term set term_ends_on = '2026-12-11' where id = $1`, [rows[0]?.id]);
    expect(await deputiesOf(found?.id)).toMatchObject({ deputyCount: 3, deputiesDue: 2 });
    await api.admin.query('delete from leader_term where id = any($1)', [rows.map(({ id }) => id)]);
  });

  it('offer office and hand-over to nobody when the elected has left, and list a box as the charter does', async () => {
    const { id } = await electionIn('ELECTED');
    const leave = `update membership m set during = daterange(lower(m.during), '2026-10-12') from election_candidate c
      where c.election_id = $1 and c.state = 'ELECTED' and m.retailer_id = c.retailer_id and upper_inf(m.during) returning m.id`;
    const { rows } = await api.admin.query<{ id: string }>(leave, [id]);
    expect((await electionIn('ELECTED')).availableActions).toEqual(['CANCEL']);
    await api.admin.query(`update membership set during = daterange(lower(during), null) where id = any($1)`, [
      rows.map((row) => row.id),
    ]);
    expect((await electionIn('ELECTED')).availableActions).toEqual(['RECORD_HANDOVER', 'CANCEL']);
    const query =
      '{ elections(where: { state: [COMPLETED], ofAssociation: false }, first: 20) { nodes { handover { items { item } } } } }';
    const { elections } = await ask<{ elections: { nodes: { handover: { items: { item: string }[] } | null }[] } }>(
      'customer-manager',
      query,
    );
    const box = elections.nodes.find(({ handover }) => handover)?.handover?.items.map(({ item }) => item);
    expect(box).toEqual(BOX_ITEMS);
  });

  it('give every term the state that the rule gives to its facts', async () => {
    const { rows } = await api.admin.query<
      Record<'id' | 'termEndsOn' | 'endedOn' | 'endCause' | 'closedOn' | 'reason', string | null> & { handed: boolean }
    >(
      `select t.id, t.term_ends_on::text as "termEndsOn", t.ended_on::text as "endedOn", t.end_cause as "endCause", t.closed_on::text as "closedOn",
              t.re_election_reason as reason, h.term_id is not null as handed
         from leader_term t left join archive_handover h on h.term_id = t.id where t.scope = 140622001`,
    );
    const expected = new Map(
      rows.map((row) => [
        row.id,
        termStateOn(
          {
            termEndsOn: row.termEndsOn as LocalDate,
            endedOn: row.endedOn as LocalDate | null,
            endCause: row.endCause,
            closedOn: row.closedOn as LocalDate | null,
            reElectionReason: row.reason as null,
            handedOver: row.handed,
          },
          localDate('2026-10-12'),
        ),
      ]),
    );
    const query = '{ groups(where: { unitCode: "140622A01" }, first: 100) { nodes { leaderTerms { id state } } } }';
    const { groups } = await ask<{ groups: { nodes: { leaderTerms: { id: string; state: string }[] }[] } }>(
      'customer-manager',
      query,
    );
    const shown = groups.nodes.flatMap(({ leaderTerms }) => leaderTerms);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.map(({ id, state }) => [id, state])).toEqual(shown.map(({ id }) => [id, expected.get(id)]));
  });

  it('refuse office before the hand-over, an association’s election to an area, and are a conflict when stale', async () => {
    const { id, version } = await electionIn('ELECTED');
    const take =
      'mutation($input: TakeOfficeInput!) { takeOffice(input: $input) { election { state } errors { code clause path } } }';
    const input = { electionId: id, expectedVersion: version, on: '2026-10-12' };
    expect(await ask('customer-manager', take, { input })).toEqual({
      takeOffice: { election: null, errors: [{ code: 'HANDOVER_MISSING', clause: 'SD-R41', path: ['input', 'electionId'] }] },
    });
    const stale = await api.ask(sessions.get('customer-manager') ?? '', take, {
      input: { ...input, expectedVersion: version + 1 },
    });
    expect(stale.errors.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);

    const { associations } = await ask<{ associations: { id: string; officers: { office: string }[] }[] }>(
      'customer-manager',
      '{ associations(unitCode: "140622A01") { id officers { office } } }',
    );
    expect(associations[0]?.officers.map(({ office }) => office)).toEqual(['CHAIR', 'VICE_CHAIR', 'VICE_CHAIR']);
    const open = 'mutation($input: OpenAssociationElectionInput!) { openAssociationElection(input: $input) { errors { code } } }';
    const election = { associationId: associations[0]?.id, openedOn: '2026-10-12', electsHead: false, deputySeats: 1 };
    expect(await ask('customer-manager', open, { input: election })).toEqual({
      openAssociationElection: { errors: [{ code: 'COUNTY_NEEDED' }] },
    });
    expect(await ask('county-head', open, { input: election })).toEqual({ openAssociationElection: { errors: [] } });
  });
});
