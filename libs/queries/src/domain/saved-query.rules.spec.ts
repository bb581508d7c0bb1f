import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, mayBeKept, mayBeVariables } from './saved-query.rules';

const code = (verdict: ReturnType<typeof mayBeKept>) => (verdict.ok ? 'ok' : verdict.reason.code);

describe('a query that is kept', () => {
  it('reads, in one operation or several', () => {
    expect(code(mayBeKept('{ viewer { username } }', ['query']))).toBe('ok');
    expect(code(mayBeKept('query A { … } query B { … }', ['query', 'query']))).toBe('ok');
  });

  it('never changes anything: whoever opens a shared one would do so in the own name', () => {
    expect(code(mayBeKept('mutation { signOut { ok } }', ['mutation']))).toBe('QUERY_CHANGES_DATA');
    expect(code(mayBeKept('query A { … } mutation B { … }', ['query', 'mutation']))).toBe('QUERY_CHANGES_DATA');
    expect(code(mayBeKept('subscription { … }', ['subscription']))).toBe('QUERY_CHANGES_DATA');
  });

  it('is GraphQL, with an operation in it, and of a length that somebody writes', () => {
    expect(code(mayBeKept('select * from retailer', null))).toBe('QUERY_TEXT_MALFORMED');
    expect(code(mayBeKept('fragment f on Unit { code }', []))).toBe('QUERY_TEXT_MALFORMED');
    expect(code(mayBeKept('x'.repeat(LONGEST_QUERY + 1), ['query']))).toBe('QUERY_TEXT_MALFORMED');
  });

  it('has a JSON object as its variables, or none', () => {
    for (const variables of ['', '{}', '{ "unitCode": "140622" }']) expect(code(mayBeVariables(variables))).toBe('ok');
    for (const variables of ['[]', 'null', '{', '"x"', `{"a":"${'x'.repeat(10_000)}"}`])
      expect(code(mayBeVariables(variables)), variables.slice(0, 10)).toBe('QUERY_VARIABLES_MALFORMED');
  });
});
