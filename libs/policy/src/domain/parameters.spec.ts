import { yearMonth } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { mayHaveValue, mayStandBeside, mayTakeEffectIn } from './parameter-value.rules';
import { findParameter, PARAMETERS, parameter } from './parameters';

const PATH = ['input', 'value'];
const codeOf = (value: string, code: string) => {
  const verdict = mayHaveValue(parameter(code), value, PATH);
  return verdict.ok ? 'ok' : verdict.reason.code;
};

describe('the registry of parameters', () => {
  it('has every code once, and a default that may be set', () => {
    expect(new Set(PARAMETERS.map((one) => one.code)).size).toBe(PARAMETERS.length);
    for (const one of PARAMETERS) expect(mayHaveValue(one, one.defaultValue, PATH), one.code).toEqual({ ok: true });
  });

  it('gives the numbers of the source text', () => {
    const numbers = {
      'coverage.overall': '0.70',
      'coverage.urban': '1.00',
      'coverage.seat': '1.00',
      'group.size_min_typical': '10',
      'group.size_max_typical': '15',
      'group.size_limit': '25',
      'leader.tier_urban': '20',
      'leader.tier_township': '15',
      'leader.term_months': '12',
      'margin.target': '0.11',
      'catalogue.share': '0.80',
      'vote.other_share': '2/3',
      'release.vote_share': '0.80',
    };
    for (const [code, value] of Object.entries(numbers)) expect(findParameter(code)?.defaultValue, code).toBe(value);
  });

  it('lets the weights of the evaluation sum to 100', () => {
    const weights = PARAMETERS.filter((one) => one.code.startsWith('evaluation.weight.'));
    expect(weights.reduce((sum, one) => sum + Number(one.defaultValue), 0)).toBe(100);
  });

  it('names in both languages and a clause for each', () => {
    for (const { code, name, clause } of PARAMETERS) {
      expect(name.zh, code).toMatch(/\p{Script=Han}/u);
      expect(name.en, code).toMatch(/^[\x20-\x7e]+$/);
      expect(clause, code).not.toBe('');
    }
  });
});

describe('a value', () => {
  it('of a rate is a decimal from 0 to 1', () => {
    expect(['0.01', '1', '0.7', '0.700000'].map((value) => codeOf(value, 'coverage.overall'))).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(codeOf('1.01', 'coverage.overall')).toBe('POLICY_VALUE_OUT_OF_RANGE');
    expect(codeOf('0', 'band.near')).toBe('ok');
    expect(['70%', '.7', '-0.7', '', '0.7000001', '7e-1', '０.７'].map((value) => codeOf(value, 'coverage.overall'))).toEqual(
      Array(7).fill('POLICY_VALUE_MALFORMED'),
    );
  });

  it('of a target is not zero, which everybody would have reached', () => {
    expect(['coverage.place', 'margin.target', 'meeting.group_rate'].map((code) => codeOf('0', code))).toEqual(
      Array(3).fill('POLICY_VALUE_OUT_OF_RANGE'),
    );
    expect(codeOf('0', 'group.share_over_limit')).toBe('ok');
  });

  it('of a whole number lies within its bounds: tiers from 1 to 30', () => {
    expect(['1', '30', '0', '31', '20.5'].map((value) => codeOf(value, 'leader.tier_urban'))).toEqual([
      'ok',
      'ok',
      'POLICY_VALUE_OUT_OF_RANGE',
      'POLICY_VALUE_OUT_OF_RANGE',
      'POLICY_VALUE_MALFORMED',
    ]);
  });

  it('of a vote may be a fraction that no decimal writes exactly', () => {
    expect(['2/3', '3/4', '3/2', '1/0', '0.6667'].map((value) => codeOf(value, 'vote.other_share'))).toEqual([
      'ok',
      'ok',
      'POLICY_VALUE_OUT_OF_RANGE',
      'POLICY_VALUE_MALFORMED',
      'POLICY_VALUE_MALFORMED',
    ]);
  });
});

describe('a change of policy', () => {
  it('never takes effect in a closed month, nor before it, where it would judge the closed month anew', () => {
    const closed = new Set(['2026-08', '2026-07']);
    for (const month of ['2026-08', '2026-07', '2026-06', '2020-01'].map(yearMonth)) {
      expect(mayTakeEffectIn(month, closed, PATH), month).toMatchObject({ ok: false, reason: { code: 'MONTH_CLOSED' } });
    }
    expect(mayTakeEffectIn(yearMonth('2026-09'), closed, PATH)).toEqual({ ok: true });
    expect(mayTakeEffectIn(yearMonth('2020-01'), new Set(), PATH)).toEqual({ ok: true });
  });

  it('keeps the sizes of a group in order: floor, usual size, limit, absolute limit', () => {
    const set = (code: string, value: string) => {
      const verdict = mayStandBeside(parameter(code), value, (other) => parameter(other).defaultValue, PATH);
      return verdict.ok ? 'ok' : verdict.reason.text.en;
    };
    expect(set('group.size_limit', '15')).toBe('ok');
    expect(set('group.size_limit', '40')).toBe('ok');
    expect(set('group.size_limit', '14')).toContain('less than "Usual size of a group, to" (15)');
    expect(set('group.size_limit', '41')).toContain('more than "Size that no group may pass" (40)');
    expect(set('group.size_floor', '11')).toContain('more than "Usual size of a group, from" (10)');
    expect(set('coverage.overall', '0.1')).toBe('ok');
  });
});
