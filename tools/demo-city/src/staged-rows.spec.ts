import { describe, expect, it } from 'vitest';
import { copyCell } from './staged-rows';

describe('a cell in the text format of COPY', () => {
  it('writes nothing as \\N and the rest as text', () => {
    expect([null, 12, true, '应县'].map(copyCell)).toEqual(['\\N', '12', 'true', '应县']);
  });

  it('escapes what would end a cell or a row', () => {
    expect(copyCell('a\tb\nc\\d\r')).toBe('a\\tb\\nc\\\\d\\r');
  });
});
