import { describe, expect, it } from 'vitest';
import { containsPattern } from './contains-pattern';

describe('a text to be found anywhere', () => {
  it('is tidied like the stored ones', () => {
    expect(containsPattern('　ＡＢ １ ')).toBe('%AB 1%');
  });

  it('stands for itself, wildcards and all', () => {
    expect(containsPattern('50%_\\')).toBe('%50\\%\\_\\\\%');
  });
});
