import { describe, expect, it } from 'vitest';
import { counted, type TimelineEvent, toDays } from './to-days';

const event = (id: string, day: string, kind: TimelineEvent['kind'], who: string | null, detailZh = ''): TimelineEvent => ({
  ...{ id, day, kind, who, detailZh, detailEn: detailZh, titleZh: kind, titleEn: kind },
  ...{ topic: 'MEMBERS', linkKind: null, linkId: null, clause: 'SD-R11' },
});

describe('events are shown by day', () => {
  it('one heading for each day, in the order in which they come', () => {
    const days = toDays([event('1', '2026-10-02', 'MEMBER_JOINED', '甲'), event('2', '2026-10-01', 'MEMBER_LEFT', '乙')], 'zh');
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-10-02', 1],
      ['2026-10-01', 1],
    ]);
  });

  it('and what is said of several alike is said once', () => {
    const pledge = (id: string, detail: string) => event(id, '2026-10-02', 'PLEDGE_SIGNED', `店${id}`, detail);
    const [day] = toDays([pledge('1', '第 2 版'), pledge('2', '第 2 版'), pledge('3', '第 1 版')], 'zh');
    expect(day?.entries.map(({ detail, events }) => [detail, events.length])).toEqual([
      ['第 2 版', 2],
      ['第 1 版', 1],
    ]);
  });

  it('as so many shops, and as so many times where it is of officers', () => {
    const shop: TimelineEvent = { ...event('1', '2026-10-02', 'MEMBER_JOINED', '甲'), linkKind: 'RETAILER', linkId: 'r1' };
    expect(counted([shop, { ...shop, id: '2', linkId: 'r2' }])).toBe('many');
    expect(counted([event('1', '2026-10-02', 'CHAT_CHECKED', '王'), event('2', '2026-10-02', 'CHAT_CHECKED', '李')])).toBe(
      'times',
    );
  });

  it('but never of who is out of sight, nor across days', () => {
    const hidden = [event('1', '2026-10-02', 'MEMBER_JOINED', null), event('2', '2026-10-02', 'MEMBER_JOINED', null)];
    expect(toDays(hidden, 'zh')[0]?.entries.length).toBe(2);
    expect(
      toDays([event('1', '2026-10-02', 'MEMBER_JOINED', '甲'), event('2', '2026-10-01', 'MEMBER_JOINED', '乙')], 'en').length,
    ).toBe(2);
  });
});
