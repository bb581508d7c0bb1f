import { describe, expect, it } from 'vitest';
import { type PreviewedScore, type PreviewedValue, previewChanges } from './preview-changes';

const figure = (unitCode: string, value: string, band: 'MET' | 'NEAR' | 'MISSED', target: string): PreviewedValue['before'] => ({
  ...{ code: 'COVERAGE_OVERALL', unitCode, unitName: unitCode, state: 'REPORTED', measure: 'RATE', value, target, band },
});
const score = (unitCode: string, before: [string, number], after: [string, number]): PreviewedScore => ({
  ...{ unitCode, unitName: unitCode, score: before[0], rank: before[1], scoreAfter: after[0], rankAfter: after[1] },
});

describe('what a parameter would change', () => {
  const changes = previewChanges({
    values: [
      { before: figure('140602', '0.90', 'MET', '0.70'), after: figure('140602', '0.90', 'MET', '0.80') },
      { before: figure('140603', '0.50', 'MISSED', '0.70'), after: figure('140603', '0.52', 'MISSED', '0.70') },
      { before: figure('140622', '0.72', 'MET', '0.70'), after: figure('140622', '0.72', 'MISSED', '0.80') },
    ],
    scores: [
      score('140602', ['95.00', 2], ['94.00', 1]),
      score('140622', ['96.00', 1], ['90.00', 2]),
      score('140603', ['80.00', 3], ['79.00', 3]),
      score('140623', ['70.00', 4], ['70.00', 4]),
    ],
  });

  it('begins with the units that are judged otherwise and goes on with changed figures', () =>
    expect(changes.values.map(({ before }) => before.unitCode)).toEqual(['140622', '140603']));

  it('leaves out who only gets another target, and counties that stay as they are', () => {
    expect(changes.values).toHaveLength(2);
    expect(changes.scores.map((one) => one.unitCode)).toEqual(['140602', '140622', '140603']);
  });

  it('counts units judged otherwise and counties that change their rank', () =>
    expect(changes).toMatchObject({ unitsJudged: 1, countiesMoved: 2 }));
});
