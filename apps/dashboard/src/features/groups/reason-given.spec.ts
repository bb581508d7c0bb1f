import { describe, expect, it } from 'vitest';
import { reasonGiven } from './reason-given';

describe('a reason', () => {
  it('is sent trimmed', () => expect(reasonGiven({ overLimitReason: ' 同一市场 ' })).toEqual({ overLimitReason: '同一市场' }));

  it('is not sent when the field was left empty or holds blanks only', () => {
    expect(reasonGiven({ overLimitReason: undefined, tierReason: '  ' })).toEqual({});
  });
});
