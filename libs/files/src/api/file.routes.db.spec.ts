import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asking, COLLEAGUE, type FileApi, openFileApi } from './file-api.fixture';
import { docx, ole, pdf, photo } from './sample-files.fixture';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('evidence files', () => {
  let api: FileApi;
  beforeAll(async () => {
    api = await openFileApi();
  });
  beforeEach(() => api.empty());
  afterAll(() => api.close());

  const keep = async (name: string, content: Buffer): Promise<string> => {
    const { fileId, error } = await api.upload(name, content);
    expect(error).toBeUndefined();
    return fileId ?? '';
  };
  const attach = (id: string, need: string, scope = 140_622_001) =>
    api.admin.query('update evidence_file set attached_at = now(), need = $2, scope = $3 where id = $1', [id, need, scope]);
  const status = async (id: string, asking: Asking = {}) => (await api.get(`/files/${id}`, asking)).statusCode;
  const auditLines = async () =>
    (await api.admin.query<{ act: string }>('select act from audit_line order by id')).rows.map(({ act }) => act);

  it('are kept as they came; a photo has a thumbnail that stands upright and tells no place', async () => {
    const original = await photo(800, 600);
    const id = await keep('签到表.jpg', original);
    const { rows } = await api.admin.query(
      `select name, size::integer as size, media_type, width, height, has_thumbnail, encode(sha256, 'hex') as sha, uploaded_by_name as by, attached_at
         from evidence_file join file_content using (sha256)`,
    );
    expect(rows).toEqual([
      {
        name: '签到表.jpg',
        size: original.length,
        media_type: 'image/jpeg',
        width: 600,
        height: 800,
        has_thumbnail: true,
        sha: sha256(original),
        by: '李市管',
        attached_at: null,
      },
    ]);
    expect((await api.get(`/files/${id}`)).rawPayload.equals(original)).toBe(true);
    const thumbnail = await api.get(`/files/${id}/thumbnail`);
    const { format, width, height, exif, orientation } = await sharp(thumbnail.rawPayload).metadata();
    expect([thumbnail.headers['content-type'], format, width, height]).toEqual(['image/webp', 'webp', 360, 480]);
    expect([exif, orientation]).toEqual([undefined, undefined]);
  });

  it('are known by their content, and saved under a name that fits it', async () => {
    const samples: [string, Buffer, string, string][] = [
      [
        '照片.jpg',
        await sharp(await photo())
          .png()
          .toBuffer(),
        'image/png',
        '照片.jpg.png',
      ],
      ['纪要', pdf(), 'application/pdf', '纪要.pdf'],
      ['纪要.docx', await docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '纪要.docx'],
      ['花名册.xls', ole('Workbook'), 'application/vnd.ms-excel', '花名册.xls'],
    ];
    for (const [name, content, type, saved] of samples) {
      const { headers } = await api.get(`/files/${await keep(name, content)}`);
      const disposition = type.startsWith('image/') || type === 'application/pdf' ? 'inline' : 'attachment';
      expect(headers).toMatchObject({
        'content-type': type,
        'content-length': String(content.length),
        'content-disposition': `${disposition}; filename="file"; filename*=UTF-8''${encodeURIComponent(saved)}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
    }
  });

  it('are stored once, however often and by how many at once they are handed in', async () => {
    const content = await photo();
    const ids = await Promise.all(['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'].map((name) => keep(name, content)));
    await keep('e.jpg', content);
    expect(new Set(ids).size).toBe(4);
    expect(await api.rows()).toEqual({ files: 5, contents: 1 });
    expect(await api.contents()).toEqual([sha256(content), `${sha256(content)}.webp`]);
  });

  it('are seen before they are attached by who handed them in alone', async () => {
    const id = await keep('a.jpg', await photo());
    expect(await status(id)).toBe(200);
    expect(await status(id, { user: COLLEAGUE })).toBe(404);
    expect(await status(id, { area: 2 })).toBe(404);
  });

  it('need the scope and the right of the thing; without them they are not there', async () => {
    const id = await keep('a.jpg', await photo());
    await attach(id, 'RETAILER_READ');
    const paths = [`/files/${id}`, `/files/${id}/thumbnail`];
    for (const url of paths) {
      const ask = async (asking: Asking) => (await api.get(url, asking)).statusCode;
      expect(await ask({ user: COLLEAGUE, permissions: 'GROUP_READ,RETAILER_READ' })).toBe(200);
      expect(await ask({ user: COLLEAGUE, permissions: 'GROUP_READ' })).toBe(404);
      expect(await ask({ area: 2 })).toBe(404);
      expect(await ask({ permissions: 'INDICATOR_READ' })).toBe(403);
      expect(await ask({ permissions: '' })).toBe(401);
    }
    expect((await api.get('/files/00000000-0000-4000-9000-000000000001')).json()).toMatchObject({
      error: { code: 'NOT_FOUND', message: '没有这个文件' },
    });
    expect((await api.get('/files/x')).statusCode).toBe(404);
    await attach(id, 'GROUP_READ', 140_622_000);
    expect(await status(id, { area: 2, user: COLLEAGUE, permissions: 'GROUP_READ' })).toBe(200);
  });

  it('that tell of persons are kept by no browser, come whole, and every look at one is written down', async () => {
    const content = await photo();
    const id = await keep('承诺书.jpg', content);
    const open = [await api.get(`/files/${id}`), await api.get(`/files/${id}/thumbnail`)];
    await attach(id, 'RETAILER_READ');
    await api.admin.query('delete from audit_line');
    const personal = [await api.get(`/files/${id}`), await api.get(`/files/${id}/thumbnail`)];
    const cached = (answers: typeof open) => answers.map(({ headers }) => headers['cache-control']);
    expect([cached(open), cached(personal)]).toEqual([
      ['private, no-cache', 'private, no-cache'],
      ['no-store', 'no-store'],
    ]);
    for (const range of ['bytes=1-', 'bytes=-60', `bytes=${content.length}-`]) {
      const { statusCode, headers, rawPayload } = await api.get(`/files/${id}`, {}, { range });
      expect([statusCode, headers['accept-ranges'], rawPayload.equals(content)]).toEqual([200, 'none', true]);
    }
    expect(await auditLines()).toEqual(Array.from({ length: 4 }, () => 'downloadFile'));
  });

  it('come in parts, and not again to who has them', async () => {
    const content = await photo();
    const id = await keep('a.jpg', content);
    const part = await api.get(`/files/${id}`, {}, { range: 'bytes=10-19' });
    expect([part.statusCode, part.headers['content-range']]).toEqual([206, `bytes 10-19/${content.length}`]);
    expect(part.rawPayload.equals(content.subarray(10, 20))).toBe(true);
    expect((await api.get(`/files/${id}`, {}, { range: `bytes=${content.length}-` })).statusCode).toBe(416);
    for (const url of [`/files/${id}`, `/files/${id}/thumbnail`]) {
      const etag = String((await api.get(url)).headers['etag']);
      expect((await api.get(url, {}, { 'if-none-match': etag })).statusCode).toBe(304);
      expect((await api.get(url, { area: 2 }, { 'if-none-match': etag })).statusCode).toBe(404);
    }
  });

  it('whose content was lost say so', async () => {
    const id = await keep('a.pdf', pdf());
    for (const key of await api.contents()) await api.storage.delete(key);
    expect((await api.get(`/files/${id}`)).json()).toMatchObject({ error: { code: 'FILE_CONTENT_MISSING' } });
    expect((await api.get(`/files/${id}/thumbnail`)).statusCode).toBe(404);
  });
});
