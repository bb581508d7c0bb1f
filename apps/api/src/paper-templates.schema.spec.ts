import { paragraphsOfWord } from '@chengxin/workbook';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWholeApi, type WholeApi } from './whole-api.fixture';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const USERS = ['customer-manager', 'market-inspector', 'marketing-centre', 'county-head', 'leadership'];

describe('the templates of papers', () => {
  let api: WholeApi;
  let group: string;
  const sessions = new Map<string, string>();

  beforeAll(async () => {
    api = await openWholeApi();
    for (const name of USERS) sessions.set(name, await api.signIn(name));
    const { rows } = await api.admin.query<{ id: string }>(
      `select id from mutual_aid_group where status = 'ACTIVE' and scope = 140622001 order by id limit 1`,
    );
    group = rows[0]?.id ?? '';
  });
  afterAll(() => api.close());

  const get = (username: string, path: string) =>
    api.app.inject({ method: 'GET', url: `/papers/${path}`, headers: { cookie: sessions.get(username) ?? '' } });
  const send = (username: string, path: string, payload: Buffer, language = 'zh') =>
    api.app.inject({
      method: 'POST',
      url: `/papers/templates/${path}`,
      headers: { cookie: sessions.get(username) ?? '', 'content-type': WORD, 'accept-language': language },
      payload,
    });
  const wordOf = (...lines: string[]) =>
    Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));
  const named = (name: string) => `covenant?city=140600&name=${encodeURIComponent(name)}`;
  const printed = async () => paragraphsOfWord((await get('customer-manager', `covenant.docx?group=${group}`)).rawPayload);
  const versions = async (username = 'customer-manager') => {
    const query = '{ paperTemplates(cityCode: "140600") { id form version inUse isShipped fileName size setBy } }';
    const { data } = await api.ask(sessions.get(username) ?? '', query);
    const { paperTemplates } = data as unknown as { paperTemplates: { form: string; version: number; inUse: boolean }[] };
    return paperTemplates;
  };
  const restore = async (username: string, version: number, form = 'covenant') => {
    const query = `mutation { done: restorePaperTemplate(input: { cityCode: "140600", form: ${form}, version: ${version} }) { template { version isShipped setBy } errors { code } } }`;
    const { data } = await api.ask(sessions.get(username) ?? '', query);
    return (data as unknown as { done: unknown }).done;
  };

  it('are the product’s, as long as the city has set none', async () => {
    const answer = await get('market-inspector', 'templates/archive.docx');
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('附件5 小组档案 模板');
    expect(paragraphsOfWord(answer.rawPayload)).toContain('{{小组名称}}');
    expect(await versions()).toHaveLength(7);
  });

  it('are looked at before they are taken, in both languages', async () => {
    const file = await wordOf('{{正文}} {{组名}}');
    const answer = await send('marketing-centre', 'covenant/check', file);
    expect(answer.json()).toMatchObject({
      ...{ known: ['正文'], unknown: ['组名'], missing: ['文本版本', '标题'], misplaced: [] },
      problems: [{ zh: expect.stringContaining('没有这些字段'), en: expect.stringContaining('no such fields') }],
    });
    const taken = await send('marketing-centre', named('公约.docx'), file, 'en');
    expect([taken.statusCode, taken.json<{ error: { code: string; message: string } }>().error]).toMatchObject([
      422,
      { code: 'TEMPLATE_UNKNOWN_FIELDS', message: expect.stringContaining('printed as they stand') },
    ]);
    expect(await versions()).toHaveLength(7);
  });

  it('are set by the city’s office, used from then on in every county, and leave a line', async () => {
    const own = await wordOf('本局版式：{{标题}}', '{{正文}}', '{{文本版本}}');
    const answer = await send('marketing-centre', named('公约 新版式.docx'), own);
    expect(answer.json()).toEqual({ id: '140600-covenant-2' });
    expect((await printed())[0]).toBe('本局版式：零售户诚信自律互助小组公约');
    const had = await get('customer-manager', 'templates/covenant/2.docx?city=140600');
    expect((await versions()).filter(({ form }) => form === 'covenant')).toMatchObject([
      { version: 2, inUse: true, isShipped: false, fileName: '公约 新版式.docx', size: had.rawPayload.length },
      { version: 1, inUse: false, isShipped: true, fileName: null, setBy: null },
    ]);
    // Packed anew, it is the template that it was.
    expect((await send('marketing-centre', 'covenant/check', had.rawPayload)).json()).toMatchObject({
      missing: [],
      problems: [],
    });
    const { rows } = await api.admin.query<{ after: object }>(`select after from audit_line where act = 'setPaperTemplate'`);
    expect(rows).toMatchObject([{ after: { form: 'covenant', version: 2, fileName: '公约 新版式.docx' } }]);
  });

  it('can be taken back: an earlier one, or the product’s own', async () => {
    expect(await restore('marketing-centre', 1)).toMatchObject({ template: { version: 3, isShipped: true }, errors: [] });
    expect((await printed())[0]).toMatch(/^附件 2　第 \d+ 版$/);
    expect(await restore('marketing-centre', 2)).toMatchObject({ template: { version: 4, isShipped: false }, errors: [] });
    expect((await printed())[0]).toContain('本局版式');
    for (const version of [0, 9]) {
      expect(await restore('marketing-centre', version)).toMatchObject({ errors: [{ code: 'TEMPLATE_VERSION' }] });
    }
    expect((await get('customer-manager', 'templates/covenant/9.docx?city=140600')).statusCode).toBe(404);
  });

  it('make no other version while they are in use, whichever version of the same is asked for', async () => {
    const before = await versions();
    for (const version of [2, 4]) {
      expect(await restore('marketing-centre', version)).toMatchObject({ errors: [{ code: 'TEMPLATE_IN_USE' }] });
    }
    const inUse = (await get('customer-manager', 'templates/covenant.docx?city=140600')).rawPayload;
    const again = await send('marketing-centre', named('公约.docx'), inUse);
    expect([again.statusCode, again.json<{ error: { code: string } }>().error.code]).toEqual([422, 'TEMPLATE_IN_USE']);
    expect(await restore('marketing-centre', 1, 'charter')).toMatchObject({ errors: [{ code: 'TEMPLATE_IN_USE' }] });
    expect(await versions()).toEqual(before);
  });

  it('are there for records of meetings, too, whose lists are rows of a table', async () => {
    const { rows } = await api.admin.query<{ id: string; store: string }>(
      `select m.id, (select min(a.store_name) from meeting_attendance a where a.meeting_id = m.id) as store from meeting m
        where m.kind = 'GROUP' and m.scope = 140622001 and exists (select from meeting_attendance a where a.meeting_id = m.id) limit 1`,
    );
    const written = async () =>
      paragraphsOfWord((await get('customer-manager', `meeting-record.docx?meeting=${rows[0]?.id}`)).rawPayload);
    const address = `groupMeeting?city=140600&name=${encodeURIComponent('例会记录.docx')}`;
    const table = (text: string) =>
      new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph(text)] })] })] });
    const wrong = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('{{签到.零售店名称}}'), table('{{签到.姓名}}')] }] }),
    );
    expect((await send('marketing-centre', 'groupMeeting/check', wrong)).json()).toMatchObject({
      ...{ unknown: ['签到.姓名'], misplaced: ['签到.零售店名称'], missing: expect.arrayContaining(['会议记录', '决议.事项']) },
      problems: [{ zh: expect.stringContaining('{{签到.姓名}}'), en: expect.stringContaining('{{签到.姓名}}') }, {}],
    });
    expect((await send('marketing-centre', address, wrong)).json<{ error: { code: string } }>().error.code).toBe(
      'TEMPLATE_UNKNOWN_FIELDS',
    );
    const own = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('本局记录 {{所属月份}}'), table('{{签到.零售店名称}}')] }] }),
    );
    expect((await send('marketing-centre', address, own)).json()).toEqual({ id: '140600-groupMeeting-2' });
    const said = await written();
    expect([said[0], said.includes(rows[0]?.store ?? '')]).toEqual([expect.stringContaining('本局记录 2'), true]);
    // Neither another form nor another city has changed.
    expect((await versions()).filter(({ form, inUse }) => form === 'leadersMeeting' && inUse)).toMatchObject([{ version: 1 }]);
    const { rows: others } = await api.admin.query(
      `select from paper_template where form = 'groupMeeting' and scope <> 140600000`,
    );
    expect(others).toEqual([]);
    expect((await send('county-head', address, own)).json<{ error: { code: string } }>().error.code).toBe('CITY_ONLY');
    expect(await restore('marketing-centre', 1, 'groupMeeting')).toMatchObject({ template: { isShipped: true }, errors: [] });
    expect(await written()).toContain('零售户诚信自律互助小组例会记录');
  });

  it('are neither set nor taken back by a county, by who may not, nor for another city', async () => {
    const own = await wordOf('{{正文}}');
    const answer = await send('customer-manager', named('公约.docx'), own);
    expect([answer.statusCode, answer.json<{ error: { code: string } }>().error.code]).toEqual([422, 'CITY_ONLY']);
    expect(await restore('customer-manager', 1)).toMatchObject({ template: null, errors: [{ code: 'CITY_ONLY' }] });
    expect((await send('leadership', named('公约.docx'), own)).statusCode).toBe(403);
    expect((await send('leadership', 'covenant/check', own)).statusCode).toBe(403);
    const elsewhere = await send('marketing-centre', 'covenant?city=140700&name=x.docx', own);
    expect(elsewhere.json<{ error: { code: string } }>().error.code).toBe('CITY_ONLY');
  });

  it.each([
    ['TEMPLATE_TYPE', '公约.docx', Buffer.from('{{正文}}')],
    ['TEMPLATE_TOO_BIG', '公约.docx', Buffer.alloc(2 * 1024 * 1024 + 1)],
  ])('are refused with %s for what they are, whatever their name says', async (code, name, file) => {
    const answer = await send('marketing-centre', named(name), file);
    expect([answer.statusCode, answer.json<{ error: { code: string } }>().error.code]).toEqual([422, code]);
  });

  it('are refused with a path in their name', async () => {
    const answer = await send('marketing-centre', named('../公约.docx'), await wordOf('{{正文}}'));
    expect(answer.json<{ error: { code: string } }>().error.code).toBe('TEMPLATE_NAME');
    expect(api.takeFaults()).toEqual([]);
  });
});
