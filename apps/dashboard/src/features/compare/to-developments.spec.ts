import { describe, expect, it } from 'vitest';
import { point } from '../../shared/indicators/point.fixture';
import { toDevelopments } from './to-developments';

const of = (unitCode: string, unitName: string, ...members: (number | null)[]) =>
  members.map((n, index) =>
    point({
      unitCode,
      unitName,
      month: `2026-0${index + 6}`,
      numerator: String(n ?? 0),
      denominator: n === null ? '0' : '100',
      value: n === null ? null : `0.${n}`,
      state: n === null ? 'NOT_REPORTED' : 'REPORTED',
    }),
  );
const points = [
  ...of('140602', '朔城区', 80, 81, 83),
  ...of('140621', '山阴县', 60, 62, 71),
  ...of('140622', '应县', null, 66, null),
];
const names = (direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER') =>
  toDevelopments(points, '2026-05', '2026-08', direction).map((one) => one.unitName);

describe('who has come furthest', () => {
  it('is who gained most: 山阴县 60 → 71 % before 朔城区 80 → 83 %, and who has one figure alone stands last', () => {
    expect(names('HIGHER_IS_BETTER')).toEqual(['山阴县', '朔城区', '应县']);
    expect(toDevelopments(points, '2026-05', '2026-08', 'HIGHER_IS_BETTER').map((one) => one.change)).toEqual([
      '0.110000',
      '0.030000',
      null,
    ]);
  });

  it('is who fell most where lower is better', () => {
    expect(names('LOWER_IS_BETTER')).toEqual(['朔城区', '山阴县', '应县']);
  });

  it('draws every month after the first record, gaps as gaps', () => {
    const yingxian = toDevelopments(points, '2026-05', '2026-08', 'HIGHER_IS_BETTER').at(-1);
    expect(yingxian?.series.map((one) => one.value)).toEqual([null, 66, null]);
  });
});
