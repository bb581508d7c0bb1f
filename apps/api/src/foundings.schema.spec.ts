import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly nextStep: string | null;
  readonly nextStepDueOn: string | null;
  readonly unsignedCount: number;
  readonly signedCount: number;
  readonly charterVotesNeeded: number;
  readonly availableActions: readonly string[];
  readonly invitees: readonly { readonly id: string }[];
  readonly applications: readonly {
    readonly id: string;
    readonly version: number;
    readonly availableActions: readonly string[];
  }[];
}

const FOUNDING = `id version state nextStep nextStepDueOn unsignedCount signedCount charterVotesNeeded availableActions
  invitees { id } applications { id version availableActions }`;

describe('foundings in the API', () => {
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
  const foundingIn = async (user: string, state: string): Promise<Shown> => {
    const query = `query($where: FoundingWhere) { foundings(where: $where, first: 1) { nodes { ${FOUNDING} } } }`;
    const { foundings } = await ask<{ foundings: { nodes: Shown[] } }>(user, query, { where: { state: [state] } });
    const [found] = foundings.nodes;
    if (!found) throw new Error(`no founding is ${state}`);
    return found;
  };

  it('offer each state its acts: the county starts them, an inspector and the leadership read', async () => {
    const actionsOf = async (user: string, state: string) => (await foundingIn(user, state)).availableActions;
    expect(await actionsOf('county-head', 'DRAFT')).toEqual(['CHANGE', 'APPLY', 'START', 'ABANDON']);
    expect(await actionsOf('customer-manager', 'DRAFT')).toEqual(['CHANGE', 'APPLY', 'ABANDON']);
    expect(await actionsOf('customer-manager', 'FORMING')).toEqual(['CHANGE', 'APPLY', 'HOLD_MEETING', 'ABANDON']);
    for (const user of ['market-inspector', 'leadership']) expect(await actionsOf(user, 'FORMING')).toEqual([]);
  });

  it('tell what is next and by when, and are found by it', async () => {
    const draft = await foundingIn('county-head', 'DRAFT');
    // Its forms are of 10 October: 30 days later.
    expect(draft).toMatchObject({ nextStep: 'START', nextStepDueOn: '2026-11-09', unsignedCount: 4, signedCount: 0 });
    const forming = await foundingIn('county-head', 'FORMING');
    expect(forming).toMatchObject({ nextStep: 'PLEDGES', nextStepDueOn: '2026-10-28', unsignedCount: 1 });
    expect(forming.charterVotesNeeded).toBe(Math.ceil(forming.signedCount / 2));
    const query = 'query($where: FoundingWhere) { foundings(where: $where) { nodes { id } } }';
    const found = async (where: object) =>
      (await ask<{ foundings: { nodes: { id: string }[] } }>('county-head', query, { where })).foundings.nodes.map(
        ({ id }) => id,
      );
    expect(await found({ nextStep: ['PLEDGES'] })).toEqual([forming.id]);
    expect(await found({ nextStepDueOn: { lte: '2026-10-31' } })).toEqual([forming.id]);
    expect((await found({ underWay: true })).sort()).toEqual([draft.id, forming.id].sort());
    expect(await found({ unitCode: '140681' })).toEqual([]);
  });

  it('show who is asked and who applies to those who read retailers, and to nobody else', async () => {
    const seen = await foundingIn('leadership', 'DRAFT');
    expect(seen.invitees.length).toBeGreaterThan(0);
    expect(seen.applications).toHaveLength(4);
    const query = '{ foundings { nodes { candidate { id } invitees { id } applications { id } unsignedCount } } }';
    const nodesOf = async (user: string) =>
      (await ask<{ foundings: { nodes: { candidate: object | null }[] } }>(user, query)).foundings.nodes;
    expect((await nodesOf('leadership')).some(({ candidate }) => candidate !== null)).toBe(true);
    for (const founding of await nodesOf('juror'))
      expect(founding).toMatchObject({ candidate: null, invitees: [], applications: [] });
  });

  it('take forms as a draft; its applications are withdrawn, and carried on once it is started', async () => {
    const [draft, forming] = [await foundingIn('county-head', 'DRAFT'), await foundingIn('county-head', 'FORMING')];
    expect(new Set(draft.applications.flatMap(({ availableActions }) => availableActions))).toEqual(new Set(['WITHDRAW']));
    const actions = new Set(forming.applications.flatMap(({ availableActions }) => availableActions));
    expect(actions).toEqual(new Set(['SIGN_PLEDGE', 'WITHDRAW']));
  });

  it('refuse with clause and field, and tell a stale version', async () => {
    const { id: foundingId, version: expectedVersion } = await foundingIn('customer-manager', 'DRAFT');
    const start =
      'mutation($input: SeenFoundingInput!) { startFounding(input: $input) { founding { state } errors { code clause path } } }';
    expect(await ask('customer-manager', start, { input: { foundingId, expectedVersion } })).toEqual({
      startFounding: {
        founding: null,
        errors: [{ code: 'COUNTY_NEEDED', clause: '§3.5', path: ['input', 'foundingId'] }],
      },
    });
    const stale = await api.ask(sessions.get('county-head') ?? '', start, {
      input: { foundingId, expectedVersion: expectedVersion + 1 },
    });
    expect(stale.errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('lead both ways: the proposal to its founding, the founding to its group', async () => {
    const { id } = await foundingIn('county-head', 'DRAFT');
    const query = `{ planProposals(where: { unitCode: "140622", state: [ACCEPTED] }) { nodes { founding { id fromPlan group { id } } } } }`;
    const { planProposals } = await ask<{ planProposals: { nodes: { founding: { id: string } }[] } }>('county-head', query);
    expect(planProposals.nodes.map(({ founding }) => founding)).toContainEqual({ id, fromPlan: true, group: null });
    expect(await ask('county-head', '{ groups(first: 1) { nodes { founding { id } } } }')).toEqual({
      groups: { nodes: [{ founding: null }] },
    });
  });
});
