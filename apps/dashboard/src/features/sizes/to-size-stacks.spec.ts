import { describe, expect, it } from 'vitest';
import { point } from '../../shared/indicators/point.fixture';
import { SIZE_CLASSES } from './sizes.codes';
import { sizeTwin, toSizeStacks } from './to-size-stacks';

const classes = (unitCode: string, counts: readonly [number, number, number, number]) => {
  const total = String(counts.reduce((sum, count) => sum + count, 0));
  return (['GROUP_SIZE_UNDER_10', 'GROUP_SIZE_10_15', 'GROUP_SIZE_16_25', 'GROUP_SIZE_OVER_25'] as const).map((code, index) =>
    point({ code, unitCode, numerator: String(counts[index]), denominator: total }),
  );
};

describe('the sizes of the groups of each unit', () => {
  it('split all groups into four classes that sum to 100 %', () => {
    const [stack] = toSizeStacks(classes('140622', [5, 10, 4, 1]));
    expect(stack?.total).toBe(20);
    expect(stack?.parts.map((part) => part.share)).toEqual([25, 50, 20, 5]);
  });

  it('put the unit with the largest share of 10–15 first and leave units without groups out', () => {
    const stacks = toSizeStacks([
      ...classes('140602', [5, 5, 0, 0]),
      ...classes('140622', [2, 8, 0, 0]),
      ...classes('140623', [0, 0, 0, 0]),
    ]);
    expect(stacks.map((stack) => stack.unitCode)).toEqual(['140622', '140602']);
  });

  it('have a table that holds every class with its count and share', () => {
    const twin = sizeTwin(toSizeStacks(classes('140622', [5, 10, 4, 1])), {
      unit: 'unit',
      total: 'groups',
      classOf: (code) => code,
    });
    expect(twin.columns.map((column) => column.title)).toEqual(['unit', 'groups', ...SIZE_CLASSES]);
    expect(twin.rows[0]).toMatchObject({
      total: '20',
      GROUP_SIZE_UNDER_10: { text: '5 · 25.0 %' },
      GROUP_SIZE_10_15: { text: '10 · 50.0 %' },
      GROUP_SIZE_16_25: { text: '4 · 20.0 %' },
      GROUP_SIZE_OVER_25: { text: '1 · 5.0 %' },
    });
  });
});
