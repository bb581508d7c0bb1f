import { describe, expect, it } from 'vitest';
import { commonActions } from './common-actions';

describe('what is offered for several applications', () => {
  it('is what each of them allows, and nothing for none', () => {
    expect(
      commonActions([
        { availableActions: ['ACCEPT', 'REJECT', 'WITHDRAW'] },
        { availableActions: ['RECORD_READING', 'WITHDRAW'] },
      ]),
    ).toEqual(['WITHDRAW']);
    expect(commonActions([{ availableActions: ['SIGN_PLEDGE', 'WITHDRAW'] }])).toEqual(['SIGN_PLEDGE', 'WITHDRAW']);
    expect(commonActions([])).toEqual([]);
  });
});
