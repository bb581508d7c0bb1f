import { describe, expect, it } from 'vitest';
import { explainedIn, withExplanation } from './explain-address';

describe('the explanation that is open lives in the address', () => {
  const figure = { code: 'COVERAGE_OVERALL', unitCode: '140622A01', month: '2026-08' };

  it('is written into it and read from it', () => {
    const query = withExplanation(new URLSearchParams('unit=140600&show=MARGIN_ALL'), figure);
    expect(explainedIn(query)).toEqual(figure);
    expect(query.get('show')).toBe('MARGIN_ALL');
  });

  it('may sum several months, from the first to the last', () => {
    const summed = { code: 'MARGIN_ALL', unitCode: '140622', month: '2026-08', from: '2026-07' };
    const august = { code: 'MARGIN_ALL', unitCode: '140622', month: '2026-08' };
    expect(explainedIn(withExplanation(new URLSearchParams(), summed))).toEqual(summed);
    expect(explainedIn(withExplanation(new URLSearchParams(), { ...august, from: '2026-08' }))).toEqual(august);
    expect(explainedIn(new URLSearchParams('explain=MARGIN_ALL~140622~2026-08~2026-09'))).toEqual(august);
  });

  it.each([
    { on: 'since', of: '2025-08' },
    { on: 'target', of: '' },
    { on: 'peers', of: 'rural' },
    { on: 'peers', of: '140602.140623A01' },
    { on: 'with', of: '140600' },
    { on: 'group', of: '01234567-89ab-4cde-8f01-23456789abcd' },
  ] as const)('may ask about one thing of the figure: $on $of', (focus) => {
    expect(explainedIn(withExplanation(new URLSearchParams(), { ...figure, focus }))).toEqual({ ...figure, focus });
  });

  it.each(['since.x', 'peers.140602.x', 'with.', 'group.1', 'toString.x'])(
    'is of the whole figure where that is nothing: %s',
    (part) => {
      expect(explainedIn(new URLSearchParams({ explain: `COVERAGE_OVERALL~140622A01~2026-08~${part}` }))).toEqual(figure);
    },
  );

  it('is taken out of it again, and the rest stays', () => {
    const query = withExplanation(withExplanation(new URLSearchParams('unit=140600'), figure), null);
    expect(query.toString()).toBe('unit=140600');
  });

  it.each([
    '',
    'COVERAGE_OVERALL',
    'COVERAGE_OVERALL~140622',
    'x~140622~2026-08',
    'COVERAGE_OVERALL~abc~2026-08',
    'COVERAGE_OVERALL~140622~2026-13',
  ])('is ignored when it is no figure: %s', (text) => {
    expect(explainedIn(new URLSearchParams({ explain: text }))).toBeNull();
  });
});
