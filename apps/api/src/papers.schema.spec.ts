import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

describe('the forms of a group as Word files', () => {
  let api: WholeApi;
  let group: string;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of ['customer-manager', 'market-inspector', 'analyst', 'leadership'])
      sessions.set(name, await api.signIn(name));
    const { rows } = await api.admin.query<{ id: string }>(
      `select group_id as id from join_application where state = 'ACTIVE' and scope = 140622001 order by id limit 1`,
    );
    group = rows[0]?.id ?? '';
  }, 240_000);
  afterAll(() => api.close());

  const get = (username: string, path: string) =>
    api.app.inject({ method: 'GET', url: `/papers/${path}`, headers: { cookie: sessions.get(username) ?? '' } });

  it.each(['charter', 'covenant', 'archive'])('%s is one file for the group', async (form) => {
    const answer = await get('customer-manager', `${form}.docx?group=${group}`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ]);
    expect(answer.rawPayload.includes('word/document.xml')).toBe(true);
  });

  it('pledges of a whole group are an archive, that of one member a file', async () => {
    const all = await get('customer-manager', `pledge.docx?group=${group}`);
    expect(all.headers['content-type']).toBe('application/zip');
    const { rows } = await api.admin.query<{ id: string }>(
      'select id from membership where group_id = $1 and upper_inf(during) limit 1',
      [group],
    );
    const one = await get('customer-manager', `pledge.docx?group=${group}&only=${rows[0]?.id}`);
    expect(decodeURIComponent(String(one.headers['content-disposition']))).toContain('附件4 承诺书');
    expect(one.headers['content-type']).toContain('wordprocessingml');
  });

  it('are for who keeps groups’ affairs, in sight', async () => {
    for (const username of ['analyst', 'leadership']) {
      expect((await get(username, `archive.docx?group=${group}`)).statusCode, username).toBe(403);
    }
    const { rows } = await api.admin.query<{ id: string }>('select id from mutual_aid_group where scope / 1000 = 140681 limit 1');
    expect((await get('customer-manager', `archive.docx?group=${rows[0]?.id}`)).statusCode).toBe(404);
    expect((await get('customer-manager', 'archive.docx?group=none')).statusCode).toBe(404);
    expect((await get('customer-manager', `nonsense.docx?group=${group}`)).statusCode).toBe(404);
    expect((await api.app.inject({ method: 'GET', url: `/papers/archive.docx?group=${group}` })).statusCode).toBe(401);
  });

  it('have full names only for a reason, which the trail keeps, and from who may see them', async () => {
    const reason = encodeURIComponent('打印小组档案存档');
    expect((await get('market-inspector', `archive.docx?group=${group}&reason=${reason}`)).statusCode).toBe(403);
    expect((await get('customer-manager', `archive.docx?group=${group}&reason=x`)).statusCode).toBe(422);
    expect((await get('customer-manager', `archive.docx?group=${group}&reason=${reason}`)).statusCode).toBe(200);
    const { rows } = await api.admin.query<{ act: string; after: { reason: string } }>(
      'select act, after from audit_line where subject_id = $1 order by id desc limit 1',
      [group],
    );
    expect(rows[0]).toMatchObject({ act: 'revealGroupPersons', after: { reason: '打印小组档案存档' } });
  });

  it('show who was refused long ago only when that very form is asked for', async () => {
    const { rows } = await api.admin.query<{ id: string }>(
      `update join_application set state = 'REJECTED' where group_id = $1 and state = 'ACTIVE' returning id`,
      [group],
    );
    await api.admin.query(
      `update join_application set state = 'WITHDRAWN' where group_id = $1 and state in ('APPLIED', 'ACCEPTED', 'READ')`,
      [group],
    );
    expect((await get('customer-manager', `application.docx?group=${group}`)).statusCode).toBe(404);
    expect((await get('customer-manager', `application.docx?group=${group}&only=${rows[0]?.id}`)).statusCode).toBe(200);
  });

  it('come from templates that can be had and changed', async () => {
    const answer = await get('market-inspector', 'archive.docx');
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('附件5 小组档案 模板');
    expect(api.takeFaults()).toEqual([]);
  });
});
