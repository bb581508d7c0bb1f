import { describe, expect, it } from 'vitest';
import { pathWithScope, queryWithScope, scopeFromQuery, strangeIn } from './scope-query';

const home = { unitCode: '140622', month: '2026-08', comparison: 'previous' } as const;

describe('unit, month and comparison live in the address', () => {
  it('are read from it', () => {
    const query = new URLSearchParams('unit=140622A01&month=2026-07&compare=lastYear');
    expect(scopeFromQuery(query, home)).toEqual({ unitCode: '140622A01', month: '2026-07', comparison: 'lastYear' });
  });

  it('default to the home unit and the latest closed month', () => {
    expect(scopeFromQuery(new URLSearchParams(), home)).toEqual(home);
  });

  it('ignore what is no unit, month or comparison', () => {
    const query = new URLSearchParams('unit=drop%20table&month=2026-13&compare=yesterday');
    expect(scopeFromQuery(query, home)).toEqual(home);
  });

  it('name what they ignore, so that the page can say what it shows instead', () => {
    expect(strangeIn(new URLSearchParams('unit=drop%20table&month=2026-13'))).toEqual({ unit: 'drop table', month: '2026-13' });
    expect(strangeIn(new URLSearchParams('month=0001-01'))).toEqual({ month: '0001-01' });
    expect(strangeIn(new URLSearchParams('unit=140622A01&month=2026-07'))).toEqual({});
    expect(strangeIn(new URLSearchParams('unit=&month='))).toEqual({});
  });

  it('change without touching the filters of the page', () => {
    const query = queryWithScope(new URLSearchParams('size=OVER_25&month=2026-08'), { ...home, month: '2026-07' });
    expect(query.toString()).toBe('size=OVER_25&month=2026-07&unit=140622&compare=previous');
  });

  it('hold across pages, while the filters of the page left behind stay there', () => {
    expect(pathWithScope('/groups?meeting=missing', home)).toBe(
      '/groups?meeting=missing&unit=140622&month=2026-08&compare=previous',
    );
    expect(pathWithScope('/margin', home)).toBe('/margin?unit=140622&month=2026-08&compare=previous');
  });
});
