import { paragraphsOfWord, readZip } from '@chengxin/workbook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const USERS = ['customer-manager', 'market-inspector', 'marketing-centre', 'county-head', 'analyst', 'leadership', 'juror'];

describe('the forms of a group as files', () => {
  let api: WholeApi;
  let group: string;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of USERS) sessions.set(name, await api.signIn(name));
    const { rows } = await api.admin.query<{ id: string }>(
      `select group_id as id from join_application where state = 'ACTIVE' and scope = 140622001 order by id limit 1`,
    );
    group = rows[0]?.id ?? '';
  });
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

  it('of a founding are there before its meeting: an application for each who applies or is asked, a pledge for each who applies', async () => {
    const { rows } = await api.admin.query<{ id: string; forms: number; pledges: number }>(
      `select f.id, a.n::integer as pledges, (a.n + (select count(*) from founding_invitee i where i.founding_id = f.id
            and not exists (select from join_application x where x.founding_id = f.id and x.retailer_id = i.retailer_id)))::integer as forms
         from founding f, lateral (select count(*) as n from join_application a where a.founding_id = f.id
            and (a.state = 'PLEDGED' or a.state in ('APPLIED', 'ACCEPTED', 'READ') and a.expires_on > '2026-10-12')) a
        where f.state = 'DRAFT' and f.scope = 140622001 order by f.id limit 1`,
    );
    const [{ id, forms, pledges } = { id: '', forms: 0, pledges: 0 }] = rows;
    expect(forms).toBeGreaterThan(pledges);
    const sheetsOf = async (form: string) => {
      const answer = await get('customer-manager', `${form}.docx?group=${id}`);
      expect([form, answer.statusCode]).toEqual([form, 200]);
      return answer.headers['content-type'] === 'application/zip'
        ? answer.rawPayload.toString('latin1').split('PK\x01\x02').length - 1
        : 1;
    };
    expect(await sheetsOf('application')).toBe(forms);
    expect(await sheetsOf('pledge')).toBe(pledges);
    expect([await sheetsOf('charter'), await sheetsOf('covenant')]).toEqual([1, 1]);
    for (const path of [`archive.docx?group=${id}`, `archive.xlsx?group=${id}`])
      expect((await get('customer-manager', path)).statusCode).toBe(404);
    const reason = encodeURIComponent('打印入组申请表签字');
    expect((await get('customer-manager', `application.docx?group=${id}&reason=${reason}`)).statusCode).toBe(200);
    const trail = await api.admin.query(
      `select act, subject_type, (after ->> 'persons')::integer >= $2 as all from audit_line where subject_id = $1 order by id desc limit 1`,
      [id, forms],
    );
    expect(trail.rows).toEqual([{ act: 'revealGroupPersons', subject_type: 'Founding', all: true }]);
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

  /** What a dry run says of a workbook of archives, which the city's centre sends for the county. */
  const tried = async (workbook: Buffer): Promise<unknown> => {
    const cookie = sessions.get('marketing-centre') ?? '';
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(workbook)]), '档案.xlsx');
    const encoded = new Response(body);
    const upload = await api.app.inject({
      method: 'POST',
      url: '/imports',
      headers: { cookie, 'content-type': encoded.headers.get('content-type') ?? '' },
      payload: Buffer.from(await encoded.arrayBuffer()),
    });
    const input = { ...upload.json<{ uploadId: string }>(), kind: 'GROUP_ARCHIVES', unitCode: '140622' };
    const begun = await api.ask(cookie, 'mutation ($input: DryRunImportInput!) { dryRunImport(input: $input) { job { id } } }', {
      input,
    });
    const { id } = (begun.data as unknown as { dryRunImport: { job: { id: string } } }).dryRunImport.job;
    const fields = 'state toCreate toUpdate unchanged faults { row column expected }';
    const told = async () => {
      const { data } = await api.ask(cookie, `query ($id: ID!) { job: importJob(id: $id) { ${fields} } }`, { id });
      return (data as unknown as { job: { state: string } }).job;
    };
    await expect.poll(async () => (await told()).state).toBe('CHECKED');
    return told();
  };

  it('the archive is a workbook, too, which an import reads again and changes nothing by, masked or not', async () => {
    const reason = encodeURIComponent('核对小组档案');
    const { rows } = await api.admin.query<{ id: string; lines: number }>(
      `select g.id, (select 1 + count(*)::integer from membership m where m.group_id = g.id and m.during @> $1::date) as lines
         from mutual_aid_group g where g.scope = 140622001 and g.status = 'ACTIVE' order by g.name limit 3`,
      [api.clock.today()],
    );
    for (const { id, lines } of rows) {
      for (const query of ['', `&reason=${reason}`]) {
        const saved = await get('customer-manager', `archive.xlsx?group=${id}${query}`);
        expect(saved.headers['content-type']).toContain('spreadsheetml');
        expect(await tried(saved.rawPayload)).toEqual({
          state: 'CHECKED',
          toCreate: 0,
          toUpdate: 0,
          unchanged: lines,
          faults: [],
        });
      }
    }
    expect((await get('analyst', `archive.xlsx?group=${group}`)).statusCode).toBe(403);
    expect((await get('market-inspector', `archive.xlsx?group=${group}&reason=${reason}`)).statusCode).toBe(403);
    expect((await get('customer-manager', 'archive.xlsx')).statusCode).toBe(404);
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

  describe('of meetings', () => {
    const record = (username: string, query: string) => get(username, `meeting-record.docx?${query}`);
    const meetingOf = async (condition: string) => {
      const { rows } = await api.admin.query<{
        id: string;
        group_id: string;
        code: string;
        year: string;
        held: number;
        minutes: string;
        stores: string[];
      }>(
        `select m.id, m.group_id, c.code, to_char(m.held_on, 'YYYY') as year, m.minutes,
                (select count(*)::integer from meeting x where x.held_on between date_trunc('year', m.held_on) and m.held_on + 366
                    and date_trunc('year', x.held_on) = date_trunc('year', m.held_on)
                    and (x.group_id = m.group_id or x.joint_group_id = m.group_id or m.group_id is null and x.kind = 'LEADERS' and x.county_id = m.county_id)) as held,
                (select array_agg(a.store_name) from meeting_attendance a where a.meeting_id = m.id) as stores
           from meeting m join unit c on c.id = m.county_id
          where m.minutes is not null and exists (select from meeting_attendance a where a.meeting_id = m.id) and ${condition}
          order by m.held_on desc, m.id limit 1`,
      );
      const [meeting] = rows;
      if (!meeting) throw new Error(`no meeting with ${condition}`);
      return meeting;
    };

    it('are a file with what was said and everybody who signed', async () => {
      const { id, minutes, stores } = await meetingOf(`m.kind = 'GROUP' and m.scope = 140622001 and m.joint_group_id is null`);
      const answer = await record('customer-manager', `meeting=${id}`);
      expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('小组例会记录');
      const said = paragraphsOfWord(answer.rawPayload);
      expect(said).toContain('零售户诚信自律互助小组例会记录');
      expect(said.join('')).toContain(minutes.split('\n')[0]);
      for (const store of stores) expect(said).toContain(store);
      expect(said.join()).not.toContain('{{');
      const ofJuror = paragraphsOfWord((await record('juror', `meeting=${id}`)).rawPayload).join('');
      expect(ofJuror, 'minutes are told to who may open their file').not.toContain(minutes.split('\n')[0]);
    });

    it('of a whole year are an archive: of a group, and of a county’s leaders', async () => {
      const ofGroup = await meetingOf(`m.kind = 'GROUP' and m.scope = 140622001`);
      const ofLeaders = await meetingOf(`m.kind = 'LEADERS' and m.scope / 1000 = 140622`);
      for (const [query, held] of [
        [`group=${ofGroup.group_id}&year=${ofGroup.year}`, ofGroup.held],
        [`county=${ofLeaders.code}&year=${ofLeaders.year}`, ofLeaders.held],
      ] as const) {
        const answer = await record('customer-manager', query);
        expect([answer.statusCode, held > 1 ? answer.headers['content-type'] : 'application/zip']).toEqual([
          200,
          'application/zip',
        ]);
        if (held > 1) expect([...readZip(answer.rawPayload)]).toHaveLength(held);
      }
      expect((await record('customer-manager', `group=${ofGroup.group_id}&year=1990`)).statusCode).toBe(404);
      expect((await record('customer-manager', `group=${ofGroup.group_id}&year=all`)).statusCode).toBe(404);
    });

    it('of one that is still to be held name those expected; leaders are told to who keeps their meeting', async () => {
      const { rows } = await api.admin.query<{ kind: string; id: string }>(
        `select distinct on (kind) kind, id from meeting where status in ('PLANNED', 'NOTIFIED') and scope / 1000 = 140622 order by kind, id`,
      );
      for (const { kind, id } of rows) {
        const text = paragraphsOfWord((await record('county-head', `meeting=${id}`)).rawPayload);
        expect(text.join()).not.toContain('☑');
        if (kind === 'LEADERS') {
          const unsaid = paragraphsOfWord((await record('customer-manager', `meeting=${id}`)).rawPayload);
          expect(text.length).toBeGreaterThan(unsaid.length);
        }
      }
      expect(rows.length).toBeGreaterThan(0);
    });

    it('are read by who may read groups, in sight', async () => {
      const { id } = await meetingOf(`m.kind = 'GROUP' and m.scope = 140622001`);
      expect((await record('leadership', `meeting=${id}`)).statusCode).toBe(200);
      expect((await api.app.inject({ method: 'GET', url: `/papers/meeting-record.docx?meeting=${id}` })).statusCode).toBe(401);
      const elsewhere = await meetingOf(`m.kind = 'GROUP' and m.scope / 1000 <> 140622`);
      expect((await record('customer-manager', `meeting=${elsewhere.id}`)).statusCode).toBe(404);
      expect((await record('customer-manager', 'meeting=none')).statusCode).toBe(404);
      expect((await record('customer-manager', '')).statusCode).toBe(404);
    });
  });
});
