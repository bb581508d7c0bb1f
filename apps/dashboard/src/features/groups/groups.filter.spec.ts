import { describe, expect, it } from 'vitest';
import { groupsFilterOf, groupWhereOf } from './groups.filter';

const whereOf = (query: string) => groupWhereOf(groupsFilterOf(new URLSearchParams(query)), '140622', '2026-09');

describe('the filter of the list of groups', () => {
  it('asks for the active groups of the unit when nothing is set', () => {
    expect(whereOf('')).toEqual({ unitCode: '140622', month: '2026-09', status: 'ACTIVE' });
  });

  it('reads the sizes as the indicators are named: those under the floor are under ten too', () => {
    expect(whereOf('size=UNDER_10').sizeBand).toEqual(['UNDER_FLOOR', 'SMALL']);
    expect(whereOf('size=OVER_25').sizeBand).toEqual(['OVER_LIMIT']);
  });

  it('reads a bar of the distribution as the members that the month counted', () => {
    expect(whereOf('size=12')).toEqual({ unitCode: '140622', month: '2026-09', size: { eq: 12 } });
    expect(whereOf('size=40-').size).toEqual({ gte: 40 });
  });

  it('asks for what the month counted, whether it is still a group or not', () => {
    expect(whereOf('margin=under&meeting=missing&leader=expired')).toEqual({
      unitCode: '140622',
      month: '2026-09',
      marginMet: false,
      meetingHeld: false,
      leaderTermValid: false,
    });
    expect(whereOf('size=OVER_25&status=DISSOLVED').status).toBe('DISSOLVED');
  });

  it('asks for terms that end soon among the active groups of today', () => {
    expect(whereOf('leader=ending')).toMatchObject({ status: 'ACTIVE', leaderTermEnding: true });
  });

  it('asks for groups that need attention today, for one reason or for any', () => {
    expect(whereOf('attention=NO_LEADER')).toMatchObject({ status: 'ACTIVE', attention: ['NO_LEADER'] });
    expect(whereOf('attention=any').attention).toEqual(['UNDER_FLOOR', 'OVER_LIMIT', 'NO_LEADER', 'NO_MEETING']);
    expect(whereOf('attention=x').attention).toBeUndefined();
  });

  it('joins all conditions', () => {
    expect(whereOf('name=一组&market=RURAL&status=DISSOLVED')).toEqual({
      unitCode: '140622',
      month: '2026-09',
      status: 'DISSOLVED',
      name: { contains: '一组' },
      marketType: 'RURAL',
    });
  });

  it('ignores what it does not know', () => {
    expect(whereOf('size=toString&margin=eleven&leader=gone&market=MOON&order=random')).toEqual(whereOf(''));
    expect(groupsFilterOf(new URLSearchParams('order=random')).order).toBe('name');
  });
});
