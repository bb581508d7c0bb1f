import { describe, expect, it } from 'vitest';
import { easiestLine } from './easiest-line';

const line = (indicatorCode: string, more: string | null, denominator: string) => ({
  indicatorCode,
  denominator,
  next: more === null ? null : { more },
});

describe('the point that is easiest to win back', () => {
  it('is the one that needs the smallest part of its whole', () => {
    expect(easiestLine([line('GROUP_MEETING_RATE', '4', '40'), line('COVERAGE_PLACE', '1', '25')])?.indicatorCode).toBe(
      'COVERAGE_PLACE',
    );
  });

  it('is none where every point has its full score', () => {
    expect(easiestLine([line('GROUP_MEETING_RATE', null, '40')])).toBeNull();
  });
});
