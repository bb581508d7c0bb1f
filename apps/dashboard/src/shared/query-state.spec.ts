import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from 'vitest';
import { codeOf, requestIdOf } from './query-state';

describe('a failed query', () => {
  const refused = new CombinedGraphQLErrors({
    errors: [{ message: '没有权限', extensions: { code: 'FORBIDDEN', requestId: 'r-42' } }],
  });

  it('says its code and its request number', () => {
    expect([codeOf(refused), requestIdOf(refused)]).toEqual(['FORBIDDEN', 'r-42']);
  });

  it('of the network has neither', () => {
    expect([codeOf(new Error('offline')), requestIdOf(new Error('offline'))]).toEqual([undefined, undefined]);
  });
});
