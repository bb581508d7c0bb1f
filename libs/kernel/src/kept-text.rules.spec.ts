import { describe, expect, it } from 'vitest';
import { isExplained, mayBeKept } from './kept-text.rules';

const PATH = ['input', 'reason'];

describe('a text that is kept', () => {
  it('has no control characters and at most 200 characters; none is fine', () => {
    for (const text of [null, '', '东大街 12 号', '𠮷'.repeat(200)]) expect(mayBeKept(text, PATH)).toEqual({ ok: true });
    for (const text of ['长'.repeat(201), 'a\u0000b', '半\ud842'])
      expect(mayBeKept(text, PATH)).toMatchObject({ reason: { code: 'TEXT_UNUSABLE', path: PATH } });
  });
});

describe('a reason', () => {
  it('has 4 to 200 characters', () => {
    for (const reason of ['市局文件', '𠮷𠮷𠮷𠮷', '职'.repeat(200)]) expect(isExplained(reason, PATH)).toEqual({ ok: true });
    for (const reason of ['', '离职', '𠮷𠮷𠮷', '职'.repeat(201), '市局\u0000文件'])
      expect(isExplained(reason, PATH)).toMatchObject({ reason: { code: 'REASON_NEEDED', path: PATH } });
  });

  it('may be a word where the word says all', () => {
    expect(isExplained('病假', PATH, undefined, 2)).toEqual({ ok: true });
    expect(isExplained('病', PATH, undefined, 2)).toMatchObject({ reason: { text: { zh: '请写明理由（2 到 200 个字）' } } });
  });

  it('names the clause that demands it', () => {
    expect(isExplained('离职', PATH, 'GB/T 35273-2020 7.2')).toMatchObject({ reason: { clause: 'GB/T 35273-2020 7.2' } });
  });
});
