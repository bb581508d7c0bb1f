import { describe, expect, it } from 'vitest';
import { boardScope } from '../../shared/indicators/board-scope';
import { withPlaces } from './with-places';

describe('below a unit the coverage page shows', () => {
  const shown = (unit: string) => withPlaces({ ...boardScope(unit, '2026-08'), within: true });

  it('an area’s streets, seats and villages', () =>
    expect(shown('140622A01')).toMatchObject({ unit: '140622A01', level: 'PLACE', hasBelow: true, hasPeers: true }));

  it('a county’s areas, and below a street nothing', () => {
    expect(shown('140622')).toMatchObject({ level: 'AREA', hasBelow: true });
    expect(shown('140622100S01')).toMatchObject({ level: null, hasBelow: false });
  });
});
