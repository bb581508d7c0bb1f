import { describe, expect, it } from 'vitest';
import { formatSize } from './file-size';
import { answerOf } from './upload.request';

describe('the answer to a file that was sent', () => {
  it('has its id when it has arrived whole', () => {
    expect(answerOf(200, '{"fileId":"f1"}')).toEqual({ fileId: 'f1' });
  });

  it('tells what the server said about a file that is no evidence', () => {
    expect(answerOf(422, '{"message":"文件是空的"}')).toEqual({ status: 422, message: '文件是空的' });
  });

  it.each([
    [200, 'ok'],
    [200, '{"fileId":null}'],
    [200, 'null'],
    [502, '<html>'],
  ])('%i %s is no success', (status, text) => {
    expect(answerOf(status, text)).toEqual({ status, message: '' });
  });
});

describe('the size of a file', () => {
  it.each([
    [12, '12 B'],
    [1024, '1 kB'],
    [860_000, '840 kB'],
    [1_040_000, '1.0 MB'],
    [3_400_000, '3.2 MB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });
});
