import { connect } from 'node:net';
import { FILE_LIMITS } from '@chengxin/files/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FileApi, INSPECTOR, openFileApi } from './file-api.fixture';
import { bomb, damagedDocx, docx, heic, lockedPdf, ole, pdf, photo } from './sample-files.fixture';

const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));

describe('a file that cannot be evidence is refused, says what to do, and leaves nothing', () => {
  let api: FileApi;
  beforeAll(async () => {
    api = await openFileApi();
  });
  beforeEach(() => api.empty());
  afterAll(() => api.close());

  const nothingLeft = async (): Promise<void> => {
    expect(await api.rows()).toEqual({ files: 0, contents: 0 });
    expect(await api.contents()).toEqual([]);
  };

  it.each<[string, string, () => Buffer | Promise<Buffer>, string, RegExp]>([
    ['0 bytes', '签到表.jpg', () => Buffer.alloc(0), 'FILE_EMPTY', /0 字节/],
    ['a program under the name of a photo', '签到表.jpg', () => Buffer.from('MZ\u0090\u0000'), 'FILE_TYPE', /可以上传 JPEG/],
    ['a page under the name of a photo', '签到表.jpg', () => Buffer.from('<html><script>'), 'FILE_TYPE', /按内容识别/],
    [
      'a drawing with a program in it',
      '图.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'FILE_TYPE',
      /JPEG/,
    ],
    ['an archive', '资料.docx', () => Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'FILE_TYPE', /JPEG/],
    ['a photo of an iPhone', '照片.heic', heic, 'FILE_TYPE_HEIC', /兼容性最佳/],
    ['a document with a password', '纪要.docx', () => ole('EncryptedPackage'), 'FILE_ENCRYPTED', /去掉密码/],
    ['a container of something else', '纪要.doc', () => ole('SummaryInformation'), 'FILE_TYPE', /JPEG/],
    ['half a photo', '照片.jpg', async () => half(await photo()), 'FILE_BROKEN', /损坏或不完整/],
    ['what begins as a photo', '照片.jpg', () => Buffer.from('ffd8ffe000104a464946', 'hex'), 'FILE_BROKEN', /重新拍摄/],
    ['half a PDF', '纪要.pdf', () => half(pdf()), 'FILE_BROKEN', /损坏/],
    ['half a document', '纪要.docx', async () => half(await docx()), 'FILE_BROKEN', /损坏/],
    [
      'the first three quarters of an old document',
      '纪要.doc',
      () => ole('WordDocument').subarray(0, 1536),
      'FILE_BROKEN',
      /损坏/,
    ],
    ['a document with a hole in it', '纪要.docx', damagedDocx, 'FILE_BROKEN', /损坏/],
    ['a PDF with a password', '纪要.pdf', () => lockedPdf(), 'FILE_ENCRYPTED', /去掉密码/],
    ['a PDF that says in place how it is locked', '纪要.pdf', () => lockedPdf('<< /V 2 >>'), 'FILE_ENCRYPTED', /限制/],
    ['a small image that unpacks to 400 million pixels', '图.png', bomb, 'FILE_PIXELS', /6400 万像素/],
    ['a path in its name', '../../etc/passwd.jpg', photo, 'FILE_NAME', /不能含路径/],
    ['a path of Windows in its name', 'C:\\照片\\1.jpg', photo, 'FILE_NAME', /不能含路径/],
    ['a control character in its name', 'a\u0001.jpg', photo, 'FILE_NAME', /控制字符/],
    ['a name of 300 characters', `${'信'.repeat(296)}.jpg`, photo, 'FILE_NAME', /200 个字/],
    ['20 MB and a byte', '大.jpg', () => Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'FILE_TOO_BIG', /20 MB/],
  ])('%s', async (_, name, content, code, words) => {
    const answer = await api.upload(name, await content());
    expect(answer).toMatchObject({ status: 422, error: { code, message: expect.stringMatching(words) } });
    await nothingLeft();
  });

  it('in the language of who asks', async () => {
    const answer = await api.upload('a.jpg', Buffer.alloc(0), { language: 'en' });
    expect(answer.error?.message).toBe('the file is empty (0 bytes); take or save it again');
  });

  it('however large the policy of the unit lets it be', async () => {
    await api.admin.query(`insert into policy_parameter (code, unit_id, effective_from, value, reason, set_by, set_at)
      values ('file.max_megabytes', 2, '2026-01-01', '1', '线路慢', '管理员', now())`);
    const answer = await api.upload('a.jpg', Buffer.alloc(1024 * 1024 + 1, 'a'));
    expect(answer).toMatchObject({ status: 422, error: { code: 'FILE_TOO_BIG', message: expect.stringContaining('1 MB') } });
    await api.admin.query('delete from policy_parameter');
    await nothingLeft();
  });

  it('a length that is not told meets the limit on its way', async () => {
    const { type, body } = await api.encode('大.jpg', Buffer.alloc(21 * 1024 * 1024, 'a'));
    const url = await api.app.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${url}/files`, {
      method: 'POST',
      headers: { ...api.headersOf({}), 'content-type': type },
      body: new Blob([new Uint8Array(body)]).stream(),
      duplex: 'half',
    });
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([422, 'FILE_TOO_BIG']);
    await nothingLeft();
  });

  it('no file, another field, no multipart at all, a second part', async () => {
    const { type, body } = await api.encode('a.jpg', await photo());
    expect(await api.send(Buffer.from('{}'), 'application/json')).toMatchObject({ status: 422, error: { code: 'FILE_MISSING' } });
    expect(await api.upload('a.jpg', await photo(), {}, 'other')).toMatchObject({ status: 422, error: { code: 'FILE_MISSING' } });
    const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '';
    const none = Buffer.from(`--${boundary}--\r\n`);
    expect(await api.send(none, type)).toMatchObject({ status: 422, error: { code: 'FILE_MISSING' } });
    const end = body.lastIndexOf(`--${boundary}--`);
    const twice = Buffer.concat([body.subarray(0, end), body]);
    expect(await api.send(twice, type)).toMatchObject({ status: 422, error: { code: 'FILE_SECOND_PART' } });
    await nothingLeft();
  });

  it('a body that ends in the middle', async () => {
    const { type, body } = await api.encode('a.jpg', await photo());
    expect(await api.send(half(body), type)).toMatchObject({ status: 422, error: { code: 'FILE_CUT_OFF' } });
    await nothingLeft();
  });

  it('a line that breaks in the middle', async () => {
    const { type, body } = await api.encode('a.jpg', await photo());
    const { port } = api.app.server.address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    const head = Object.entries({ ...api.headersOf({}), host: 'x', 'content-type': type, 'content-length': String(body.length) });
    socket.write(`POST /files HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`);
    socket.write(half(body));
    await expect.poll(() => api.contents()).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => api.contents()).toEqual([]);
    await nothingLeft();
  });

  it('one more when 200 of the same person wait', async () => {
    await api.admin.query(`insert into file_content (sha256, size, media_type) values (sha256('x'), 1, 'image/png');
      insert into evidence_file (scope, sha256, name, uploaded_by, uploaded_by_name, uploaded_at)
      select 140622001, sha256('x'), 'x.png', '${INSPECTOR}', '李市管', now() from generate_series(1, ${FILE_LIMITS.waiting})`);
    expect(await api.upload('a.jpg', await photo())).toMatchObject({ status: 422, error: { code: 'FILE_TOO_MANY_WAITING' } });
    expect(await api.rows()).toEqual({ files: 200, contents: 1 });
    expect(await api.contents()).toEqual([]);
  });

  it('from who lacks the right, or has not signed in', async () => {
    expect(await api.upload('a.jpg', await photo(), { permissions: 'GROUP_READ' })).toMatchObject({ status: 403 });
    expect(await api.upload('a.jpg', await photo(), { permissions: '' })).toMatchObject({
      status: 401,
      error: { message: '请先登录' },
    });
    await nothingLeft();
  });
});
