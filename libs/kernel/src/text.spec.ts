import { describe, expect, it } from 'vitest';
import { isStorableText, isUuid, normaliseText, proseText } from './text';

describe('text as people type it', () => {
  it('has half-width digits and one kind of space', () => {
    expect(normaliseText('　１３８　００１３\u200b8000 ')).toBe('138 0013 8000');
  });

  it('keeps the punctuation and the lines of sentences', () => {
    expect(proseText('　同意，欢迎加入！（第１组）\r\n\r\n \u3000自 10 月起：Ａ 类\u200b。 ')).toBe(
      '同意，欢迎加入！（第1组）\n自 10 月起：A 类 。',
    );
    expect(proseText(' \n\u3000')).toBe('');
  });

  it('is the id of a row only in the form of one', () => {
    expect(isUuid('00000000-0000-4000-8000-00000000000a') && isUuid('00000000-0000-4000-8000-00000000000A')).toBe(true);
    for (const text of ['', '1', "1'--", '00000000-0000-4000-8000-00000000000a ', '00000000000040008000000000000000'])
      expect(isUuid(text)).toBe(false);
  });

  it('is not stored with control characters or half a character', () => {
    expect(isStorableText('甲子烟酒店𠮷')).toBe(true);
    expect(isStorableText('甲\u0000子')).toBe(false);
    expect(isStorableText('甲\ud842')).toBe(false);
  });
});
