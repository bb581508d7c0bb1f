import { describe, expect, it } from 'vitest';
import { uploadWorkbook } from './upload.request';

const answering = (status: number, body: string) => async () => new Response(body, { status });
const file = new File(['x'], '零售户.xlsx');

describe('sending a workbook', () => {
  it('answers the id that the dry run needs', async () => {
    expect(await uploadWorkbook(file, answering(200, '{"uploadId":"u1"}'))).toEqual({ uploadId: 'u1' });
  });

  it('sends the file under its own name in the field file, with the session', async () => {
    let sent: RequestInit | undefined;
    await uploadWorkbook(file, async (_, init) => {
      sent = init;
      return new Response('{"uploadId":"u1"}');
    });
    const part = sent?.body instanceof FormData ? sent.body.get('file') : null;
    expect(part instanceof File && part.name).toBe('零售户.xlsx');
    expect(sent?.credentials).toBe('same-origin');
  });

  it('tells what the server said about a file that is too large or not a workbook', async () => {
    expect(await uploadWorkbook(file, answering(422, '{"message":"文件太大"}'))).toEqual({ status: 422, message: '文件太大' });
  });

  it('does not take an answer without an id for success', async () => {
    expect(await uploadWorkbook(file, answering(200, 'ok'))).toEqual({ status: 200, message: '' });
  });

  it('tells a broken connection by the status 0', async () => {
    const broken = () => Promise.reject(new TypeError('network'));
    expect(await uploadWorkbook(file, broken)).toEqual({ status: 0, message: '' });
  });
});
