import { describe, expect, it } from 'vitest';
import { STEPS, stepsDone } from './election-step';

const election = { state: 'CANCELLED', group: {}, predecessor: null, handover: null, rounds: [], candidates: [] } as const;
const at = (facts: Partial<Parameters<typeof stepsDone>[0]>) => STEPS[stepsDone({ ...election, ...facts })];

describe('an election that was cancelled stays at the step that it had reached', () => {
  const counted = { ballots: 10 };

  it('nominating, while no ballot was opened', () => {
    expect(at({ candidates: [{ state: 'STANDING' }] })).toBe('nominate');
  });
  it('the ballot, while votes were cast, also those of the second round', () => {
    expect(at({ rounds: [counted, { ballots: null }], candidates: [{ state: 'STANDING' }] })).toBe('ballot');
  });
  it('the count, where it had decided nothing yet', () => {
    expect(at({ rounds: [counted], candidates: [{ state: 'STANDING' }] })).toBe('count');
  });
  it('what follows, when both counts had been held and somebody was elected', () => {
    const rounds = [counted, counted];
    const candidates = [{ state: 'ELECTED' }, { state: 'NOT_ELECTED' }];
    expect(at({ rounds, candidates })).toBe('handover');
    expect(at({ rounds, candidates, group: null })).toBe('office');
  });
});

it('an election waits for the archive box only where there is one to hand over', () => {
  expect(at({ state: 'ELECTED' })).toBe('office');
  expect(at({ state: 'ELECTED', predecessor: {} })).toBe('handover');
  expect(at({ state: 'ELECTED', predecessor: {}, handover: {} })).toBe('office');
});
