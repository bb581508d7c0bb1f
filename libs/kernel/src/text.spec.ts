import { describe, expect, it } from 'vitest';
import { isStorableText, normaliseText } from './text';

describe('text as people type it', () => {
  it('has half-width digits and one kind of space', () => {
    expect(normaliseText('　１３８　００１３\u200b8000 ')).toBe('138 0013 8000');
  });

  it('is not stored with control characters or half a character', () => {
    expect(isStorableText('甲子烟酒店𠮷')).toBe(true);
    expect(isStorableText('甲\u0000子')).toBe(false);
    expect(isStorableText('甲\ud842')).toBe(false);
  });
});
