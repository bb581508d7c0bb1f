import { describe, expect, it } from 'vitest';
import { mayBeSaved } from './saved-view.rules';

const code = (verdict: ReturnType<typeof mayBeSaved>) => (verdict.ok ? 'ok' : verdict.reason.code);

describe('a view leads into the dashboard and nowhere else', () => {
  it.each(['/compare', '/overview', '/groups/00000000-0000-4000-8000-000000000001'])('%s is a page of it', (path) => {
    expect(code(mayBeSaved({ path, query: 'unit=140622&month=2026-08&compare=lastYear' }))).toBe('ok');
  });

  it.each([
    '',
    '/',
    'compare',
    '//evil.example',
    'https://evil.example/compare',
    '/compare/../graphql',
    '/compare?x=1',
    '/a/b/c',
    '/\\evil.example',
    'javascript:alert(1)',
    '/sign-in',
    '/graphiql',
  ])('%j is none to come back to', (path) => {
    expect(code(mayBeSaved({ path, query: '' }))).toBe('VIEW_PATH_FOREIGN');
  });

  it('keeps the filters as an address writes them', () => {
    const query = new URLSearchParams({ search: '应县 & 朔州', explain: 'SCORE~140622~2026-08' }).toString();
    expect(code(mayBeSaved({ path: '/groups', query }))).toBe('ok');
    for (const malformed of ['a=1#top', '?unit=140622', 'unit=<b>', `a=${'x'.repeat(1500)}`])
      expect(code(mayBeSaved({ path: '/groups', query: malformed })), malformed.slice(0, 20)).toBe('VIEW_QUERY_MALFORMED');
  });
});
