import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { codeOf, isSignedOut, requestIdOf } from './query-errors';

const errors = [{ message: '没有权限', extensions: { code: 'FORBIDDEN', requestId: 'r-42' } }];

const withStatus = (status: number, bodyText: string, headers = {}) =>
  new ServerError('refused', { response: new Response(bodyText, { status, headers }), bodyText });

describe('a failed query', () => {
  it('says its code and its request number', () => {
    const refused = new CombinedGraphQLErrors({ errors });
    expect([codeOf(refused), requestIdOf(refused)]).toEqual(['FORBIDDEN', 'r-42']);
  });

  it('says them as well when the answer has a status of its own', () => {
    const refused = withStatus(403, JSON.stringify({ errors }));
    expect([codeOf(refused), requestIdOf(refused)]).toEqual(['FORBIDDEN', 'r-42']);
  });

  it('of a broken server is found by the request number in the header', () => {
    const broken = withStatus(502, '<html>', { 'x-request-id': 'r-7' });
    expect([codeOf(broken), requestIdOf(broken)]).toEqual([undefined, 'r-7']);
  });

  it('of the network has neither', () => {
    expect([codeOf(new Error('offline')), requestIdOf(new Error('offline'))]).toEqual([undefined, undefined]);
  });
});

describe('the end of the session', () => {
  it('is told by the code or by the status, and by nothing else', () => {
    expect(isSignedOut(new CombinedGraphQLErrors({ errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] }))).toBe(
      true,
    );
    expect(isSignedOut(withStatus(401, ''))).toBe(true);
    expect(isSignedOut(withStatus(403, JSON.stringify({ errors })))).toBe(false);
    expect(isSignedOut(new Error('offline'))).toBe(false);
  });
});
