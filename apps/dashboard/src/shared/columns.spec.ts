import { describe, expect, it } from 'vitest';
import { readLook } from './columns';

const ALL = ['NAME', 'COUNTY', 'MARGIN'] as const;

describe('how a list is shown', () => {
  it('is with all columns, densely, until something was chosen', () => {
    expect(readLook(null, ALL)).toEqual({ columns: ALL, density: 'compact' });
    expect(readLook('no JSON', ALL)).toEqual({ columns: ALL, density: 'compact' });
  });

  it('is without what was hidden, in the order of the list', () => {
    const kept = JSON.stringify({ hidden: ['COUNTY', 'GONE'], density: 'roomy' });
    expect(readLook(kept, ALL)).toEqual({ columns: ['NAME', 'MARGIN'], density: 'roomy' });
  });

  it('always has the column that names the row', () => {
    expect(readLook('{"hidden":["NAME","COUNTY","MARGIN"]}', ALL).columns).toEqual(['NAME']);
  });
});
