import { expect, it } from 'vitest';
import { mayBeNamed } from './named-thing.rules';
import { VIEW } from './saved-view.rules';

it('a name has 1 to 60 characters', () => {
  expect(['应县同比', '信'.repeat(60)].map((name) => mayBeNamed(VIEW, name).ok)).toEqual([true, true]);
  expect(['', '信'.repeat(61), 'a\u0000b'].map((name) => mayBeNamed(VIEW, name).ok)).toEqual([false, false, false]);
  expect(mayBeNamed(VIEW, '')).toMatchObject({ reason: { code: 'VIEW_NAME_MALFORMED', path: ['input', 'name'] } });
});
