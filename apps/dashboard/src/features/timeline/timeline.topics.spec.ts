import { describe, expect, it } from 'vitest';
import { pressed, topicsOf } from './timeline.topics';

describe('the topics of a timeline stay in the address', () => {
  it('all, when none is named; unknown ones and those of another timeline are none', () => {
    expect(topicsOf('group', null)).toEqual([]);
    expect(topicsOf('group', 'MEETINGS,RETAILER,x')).toEqual(['MEETINGS']);
    expect(topicsOf('retailer', 'MEETINGS,RETAILER')).toEqual(['RETAILER']);
  });

  it('are added and taken back one by one', () => {
    expect(pressed([], 'AID')).toBe('AID');
    expect(pressed(['AID'], 'MEETINGS')).toBe('AID,MEETINGS');
    expect(pressed(['AID', 'MEETINGS'], 'AID')).toBe('MEETINGS');
    expect(pressed(['MEETINGS'], 'MEETINGS')).toBeUndefined();
  });
});
