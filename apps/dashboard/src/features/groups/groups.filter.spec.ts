import { describe, expect, it } from 'vitest';
import { groupsFilterOf, groupWhereOf } from './groups.filter';

const whereOf = (query: string) => groupWhereOf(groupsFilterOf(new URLSearchParams(query)), '140622', '2026-09');

describe('the filter of the list of groups', () => {
  it('asks for the active groups of the unit when nothing is set', () => {
    expect(whereOf('')).toEqual({ unitCode: '140622', month: '2026-09', status: 'ACTIVE' });
  });

  it('reads the bands as the indicators are named: under ten is at most nine, over 25 is at least 26', () => {
    expect(whereOf('size=UNDER_10').memberCount).toEqual({ lte: 9 });
    expect(whereOf('size=OVER_25').memberCount).toEqual({ gte: 26 });
    expect(whereOf('size=10_15').memberCount).toEqual({ gte: 10, lte: 15 });
  });

  it('asks for margins strictly below the figure', () => expect(whereOf('marginBelow=0.11').margin).toEqual({ lt: '0.11' }));

  it('asks for groups without a meeting and for terms that have run out', () => {
    expect(whereOf('meeting=missing&leader=expired')).toMatchObject({ meetingHeld: false, leaderTermValid: false });
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
    expect(whereOf('size=toString&marginBelow=eleven&market=MOON&order=random')).toEqual(whereOf(''));
    expect(groupsFilterOf(new URLSearchParams('order=random')).order).toBe('name');
  });
});
