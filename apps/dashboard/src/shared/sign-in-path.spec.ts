import { describe, expect, it } from 'vitest';
import { landingAfterSignIn, signInPath } from './sign-in-path';

const landingFrom = (from: string) => landingAfterSignIn(`?${new URLSearchParams({ from })}`);

describe('signing in', () => {
  it('leads back to the page that asked for it, with its unit and filters', () => {
    const path = signInPath({ pathname: '/margin', search: '?unit=140622&month=2026-08' });
    expect(landingAfterSignIn(path.slice(path.indexOf('?')))).toBe('/margin?unit=140622&month=2026-08');
    expect(landingFrom('/graphiql')).toBe('/graphiql');
  });

  it('leads to the overview without one, and never to another site', () => {
    expect(landingAfterSignIn('')).toBe('/');
    for (const from of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/sign-in']) {
      expect(landingFrom(from)).toBe('/');
    }
  });
});
