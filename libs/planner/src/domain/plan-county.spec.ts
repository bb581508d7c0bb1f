import { describe, expect, it } from 'vitest';
import { planCounty } from './plan-county';
import { groupAt, POLICY, place, retailersAt } from './plan-town.fixture';

describe('The plan of a county', () => {
  const areas = [
    { scope: 2, policy: POLICY, places: [place(9)], groups: [], retailers: retailersAt(9, 12) },
    {
      scope: 1,
      policy: POLICY,
      places: [place(1), place(2, 'TOWNSHIP_SEAT')],
      groups: [groupAt(1, 12, { streetText: '东街' })],
      retailers: [...retailersAt(1, 14), ...retailersAt(2, 22, { tier: 17 })],
    },
  ];
  const { drafts, remainders } = planCounty({ countyName: '应县', taken: new Map([['东街', [0]]]), areas });

  it('goes area by area; nobody leaves his own', () => {
    expect(drafts.map(({ scope, kind, memberIds }) => `${scope} ${kind} ${memberIds.length}`)).toEqual([
      '1 FILL 3',
      '1 FOUND 11',
      '1 FOUND 11',
      '1 FOUND 11',
      '2 FOUND 12',
    ]);
    expect(remainders).toEqual([]);
  });

  it('names what is founded after street and ordinal: the second of 东街, two of the seat', () => {
    expect(drafts.map(({ name }) => name?.replace('卷烟零售户诚信自律互助小组', '…') ?? null)).toEqual([
      null,
      '应县东街…二组',
      '应县镇1…一组',
      '应县镇1…二组',
      '应县村9…',
    ]);
  });

  it('only the first group of a seat covers it; who leads is the highest tier', () => {
    expect(drafts.map(({ remarks }) => remarks.some(({ code }) => code === 'BARE_SEAT'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(drafts.map(({ leaderId }) => leaderId)).toEqual([null, 'r1-4', 'r2-1', 'r2-12', 'r9-1']);
  });

  it('two at a seat whom nobody has room for are told so', () => {
    const seat = { scope: 1, policy: POLICY, places: [place(2, 'TOWNSHIP_SEAT')], groups: [], retailers: retailersAt(2, 2) };
    const lonely = planCounty({ countyName: '应县', taken: new Map(), areas: [seat] });
    expect(lonely.drafts).toEqual([]);
    expect(lonely.remainders.map(({ retailerId, scope, remark }) => `${retailerId} ${scope} ${remark.code}`)).toEqual([
      'r2-1 1 SEAT_TOO_FEW',
      'r2-2 1 SEAT_TOO_FEW',
    ]);
  });
});
