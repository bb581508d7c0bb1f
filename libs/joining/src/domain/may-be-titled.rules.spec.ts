import { describe, expect, it } from 'vitest';
import { mayBeTitled } from './may-be-titled.rules';

describe('a title', () => {
  const path = ['input', 'title'];

  it('has one to sixty characters, counted as people count them', () => {
    expect(mayBeTitled('诚', path)).toEqual({ ok: true });
    expect(mayBeTitled('𠮷'.repeat(60), path)).toEqual({ ok: true });
    expect(mayBeTitled('信'.repeat(61), path)).toMatchObject({ ok: false, reason: { code: 'JOINING_TITLE', path } });
  });

  it.each(['', '   ', '\u3000', 'one\u0000two'])('is not %j', (title) => {
    expect(mayBeTitled(title, path)).toMatchObject({ ok: false });
  });
});
