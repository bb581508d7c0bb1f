import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

interface Listed {
  readonly joinApplications: { readonly nodes: readonly { readonly id: string; readonly availableActions: readonly string[] }[] };
}

describe('applications and pledges over the API', () => {
  let api: WholeApi;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of ['market-inspector', 'leadership', 'juror', 'county-head']) sessions.set(name, await api.signIn(name));
  });
  afterAll(() => api.close());
  const ask = (username: string, query: string, variables = {}) => api.ask(sessions.get(username) ?? '', query, variables);

  it('offer what the state and the viewer’s right allow, and nothing to who only reads', async () => {
    const query =
      '{ joinApplications(where: { unitCode: "140622", state: [APPLIED] }, first: 5) { nodes { id availableActions } } }';
    const offered = async (username: string) => {
      const { joinApplications } = (await ask(username, query)).data as unknown as Listed;
      return new Set(joinApplications.nodes.map(({ availableActions }) => availableActions.join(' ')));
    };
    // At a founding that is still a draft a form waits for the county to start it.
    expect(await offered('county-head')).toEqual(new Set(['ACCEPT REJECT WITHDRAW', 'WITHDRAW']));
    expect(await offered('leadership')).toEqual(new Set(['']));
  });

  it('expire by the day alone: what waits too long is listed as expired and offers nothing', async () => {
    const query = '{ joinApplications(where: { state: [EXPIRED] }, first: 5) { nodes { id availableActions } } }';
    const { joinApplications } = (await ask('leadership', query)).data as unknown as Listed;
    expect(joinApplications.nodes.length).toBeGreaterThan(0);
    expect(joinApplications.nodes.flatMap(({ availableActions }) => availableActions)).toEqual([]);
  });

  it('tell a group’s reader without the right to retailers of pledges, and of no applicant', async () => {
    const { rows } = await api.admin.query<{ id: string }>(
      `select group_id as id from join_application where state = 'APPLIED' order by id limit 1`,
    );
    const query = 'query($id: ID!) { group(id: $id) { openApplications { id } members { pledgeState } } }';
    const counts = async (username: string) => {
      const { group } = (await ask(username, query, { id: rows[0]?.id })).data as unknown as {
        group: { openApplications: unknown[]; members: { pledgeState: string }[] };
      };
      return [group.openApplications.length > 0, group.members.length > 0];
    };
    expect(await counts('leadership')).toEqual([true, true]);
    expect(await counts('juror')).toEqual([false, true]);
  });

  it('tell him of no former premises, and of no day from which on a cause is known', async () => {
    const { rows } = await api.admin.query<{ id: string }>(
      `select m.group_id as id from membership m join retailer r on r.id = m.retailer_id
        where upper_inf(m.during) and r.licence_expires_on < '2026-10-12' order by m.id limit 1`,
    );
    const query = 'query($id: ID!) { group(id: $id) { members { endCause endCauseSince formerPremises } } }';
    const known = async (username: string) => {
      type Told = Record<'endCause' | 'endCauseSince' | 'formerPremises', string | null>;
      const { group } = (await ask(username, query, { id: rows[0]?.id })).data as unknown as { group: { members: Told[] } };
      return group.members.some(({ endCauseSince, formerPremises }) => endCauseSince !== null || formerPremises !== null);
    };
    expect([await known('leadership'), await known('juror')]).toEqual([true, false]);
  });

  it('refuse with the clause, in the language of the request, and write nothing', async () => {
    const { rows } = await api.admin.query<{ id: string; retailer: string; other: string }>(
      `select m.group_id as id, m.retailer_id as retailer, (select g.id from mutual_aid_group g where g.scope = m.scope and g.id <> m.group_id
         and g.status = 'ACTIVE' limit 1) as other from membership m where m.scope = 140622001 and upper_inf(m.during) limit 1`,
    );
    const act =
      'mutation($input: ApplyToJoinInput!) { applyToJoin(input: $input) { applications { id } errors { code clause path } } }';
    const input = { appliedOn: '2026-10-12', applications: [{ retailerId: rows[0]?.retailer, groupId: rows[0]?.other }] };
    expect((await ask('market-inspector', act, { input })).data).toEqual({
      applyToJoin: {
        applications: null,
        errors: [{ code: 'ALREADY_IN_GROUP', clause: 'SD-R03', path: ['input', 'applications', '0', 'retailerId'] }],
      },
    });
    expect(api.takeFaults()).toEqual([]);
  });

  it('answer the texts of the viewer’s city, one version of each kind in force', async () => {
    const query = '{ foundingTexts { kind version inForce body } }';
    const { foundingTexts } = (await ask('juror', query)).data as unknown as {
      foundingTexts: { kind: string; version: number; inForce: boolean; body: string }[];
    };
    expect(foundingTexts.filter(({ inForce }) => inForce).map(({ kind, version }) => `${kind} ${version}`)).toEqual([
      'CHARTER 1',
      'COVENANT 1',
      'PLEDGE 2',
    ]);
    expect(foundingTexts.map(({ body }) => body).join()).not.toContain('自主约定的卷烟零售价格');
    expect(foundingTexts.find(({ kind }) => kind === 'CHARTER')?.body.match(/^第[一二三四五六七八九十]+条/gm)).toHaveLength(18);
    expect(
      foundingTexts.find(({ kind, version }) => kind === 'PLEDGE' && version === 1)?.body.match(/^第[一二三四五六七八九十]+条/gm),
    ).toHaveLength(9);
  });
});
