import { describe, expect, it } from 'vitest';
import { choiceIn, comparableWithin, sideBySide } from './compare.choice';

describe('a comparison is an address', () => {
  it('that says what is compared, by which stretch and with whom', () => {
    const query = new URLSearchParams(
      'mode=peers&show=MARGIN_AGREED&grain=QUARTER&with=140602&group=chosen&units=140621.140623&subject=140622',
    );
    expect(choiceIn(query)).toEqual({
      mode: 'peers',
      code: 'MARGIN_AGREED',
      grain: 'QUARTER',
      other: '140602',
      group: 'chosen',
      chosen: ['140621', '140623'],
      subject: '140622',
    });
  });

  it('and falls back to the months of the overall coverage where it says nothing known', () => {
    const query = new URLSearchParams('mode=x&show=y&grain=z&with=<b>&group=none&units=..;drop');
    expect(choiceIn(query)).toEqual({
      mode: 'time',
      code: 'COVERAGE_OVERALL',
      grain: 'MONTH',
      other: null,
      group: 'all',
      chosen: [],
      subject: null,
    });
  });
});

describe('units side by side', () => {
  it('are the siblings of a county, an area or a place, and the counties of a city', () => {
    expect(sideBySide('140622100S01')).toEqual({ level: null, peers: true });
    expect(sideBySide('140622')).toEqual({ level: null, peers: true });
    expect(sideBySide('140622A01')).toEqual({ level: null, peers: true });
    expect(sideBySide('140600')).toEqual({ level: 'COUNTY', peers: false });
    expect(sideBySide('140000')).toEqual({ level: 'CITY', peers: false });
  });

  it('may be any two in sight: those below the own unit, and the counties of its city', () => {
    expect(comparableWithin('140622A01')).toEqual({ home: '140622A01', city: '140600', levels: ['CITY', 'COUNTY', 'AREA'] });
    expect(comparableWithin('140000')).toEqual({ home: '140000', city: '140000', levels: ['CITY', 'COUNTY'] });
  });
});
