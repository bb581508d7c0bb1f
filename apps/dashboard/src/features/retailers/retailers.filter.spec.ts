import { describe, expect, it } from 'vitest';
import { retailersFilterOf, retailerWhereOf } from './retailers.filter';

const whereOf = (query: string) => retailerWhereOf(retailersFilterOf(new URLSearchParams(query)), '140622A01', '2026-08');

describe('the filter of the list of retailers', () => {
  it('asks for every retailer of the unit when nothing is set', () => expect(whereOf('')).toEqual({ unitCode: '140622A01' }));

  it('finds those who have not joined a group', () => expect(whereOf('group=without').inGroup).toBe(false));

  it('finds those whom the coverage of the month counted as left out', () => {
    expect(whereOf('group=uncovered')).toEqual({ unitCode: '140622A01', covered: false, month: '2026-08' });
  });

  it('finds members whose licence is about to lapse', () => {
    expect(whereOf('group=in&status=ACTIVE&licence=lapsing')).toMatchObject({
      inGroup: true,
      status: ['ACTIVE'],
      licenceLapsing: true,
    });
  });

  it('finds members whose licence runs out by a day', () => {
    expect(whereOf('group=in&licenceBy=2027-01-10')).toEqual({
      unitCode: '140622A01',
      inGroup: true,
      licenceExpiresOn: { lte: '2027-01-10' },
    });
  });

  it('finds the members whom the month counted with a margin in a stretch of the distribution', () => {
    const counted = { unitCode: '140622A01', covered: true, month: '2026-08' };
    expect(whereOf('margin=all_0.110_0.115')).toEqual({ ...counted, margin: { gte: '0.110', lt: '0.115' } });
    expect(whereOf('margin=agreed__0.000')).toEqual({ ...counted, marginAgreed: { lt: '0.000' } });
    expect(whereOf('margin=all_0.200_')).toEqual({ ...counted, margin: { gte: '0.200' } });
  });

  it('joins format, status and network', () => {
    expect(whereOf('format=GROCERY&status=SUSPENDED&market=URBAN')).toMatchObject({
      format: ['GROCERY'],
      status: ['SUSPENDED'],
      marketType: 'URBAN',
    });
  });

  it('ignores what it does not know', () => {
    expect(whereOf('format=KIOSK&status=GONE&licenceBy=soon&group=maybe&margin=all__&order=constructor')).toEqual(whereOf(''));
    expect(whereOf('licenceBy=2026-13-45')).toEqual(whereOf(''));
    expect(retailersFilterOf(new URLSearchParams('order=constructor')).order).toBe('code');
  });
});
