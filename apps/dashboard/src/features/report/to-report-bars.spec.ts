import { describe, expect, it } from 'vitest';
import { unitBars } from './to-report-bars';

const point = (unitName: string, value: string | null) =>
  ({ unitName, value, state: value === null ? 'NOT_APPLICABLE' : 'REPORTED', measure: 'RATE' }) as never;

describe('the bars of the monthly report', () => {
  it('stand from the highest to the lowest with the figures of the tables; what does not apply has none, and stands last', () => {
    const bars = unitBars([point('应县', '0.660000'), point('右玉县', null), point('朔城区', '0.765000')], '整体覆盖率');
    expect(bars?.rows).toEqual([
      { label: '朔城区', value: 76.5, text: '76.5 %' },
      { label: '应县', value: 66, text: '66.0 %' },
      { label: '右玉县', value: null, text: '—' },
    ]);
  });

  it('are no picture of a single unit, nor of a hundred', () => {
    expect(unitBars([point('应县', '0.66')], '整体覆盖率')).toBeNull();
    expect(
      unitBars(
        Array.from({ length: 100 }, (_, n) => point(`${n}号街`, '0.5')),
        '整体覆盖率',
      ),
    ).toBeNull();
  });
});
