import { PERMISSIONS, permissionsOf, ROLES } from '@chengxin/identity/domain';
import { localDate } from '@chengxin/kernel';
import { describe, expect, it } from 'vitest';
import { mayActOn } from './may-act';
import { isOf, TODO_FACTS, TODO_KINDS } from './todo-kind';
import { endOfWeek, todoStateOn } from './todo-state';

const day = localDate;

describe('a kind of to-do', () => {
  it.each(TODO_KINDS)('%s is the work of somebody who may see it and act on it', (kind) => {
    const { whose, sees, acts } = TODO_FACTS[kind];
    expect(whose.length).toBeGreaterThan(0);
    for (const role of whose) {
      const own = permissionsOf(role);
      expect([role, own.has(sees), own.has(acts), mayActOn(kind, { role, permissions: [...own] })]).toEqual([
        role,
        true,
        true,
        true,
      ]);
    }
  });

  it('is only looked at by who has the right in general and not for this: leaders’ meetings by officers, the start of a founding by an area', () => {
    const acting = (kind: Parameters<typeof mayActOn>[0]) =>
      ROLES.filter((role) => mayActOn(kind, { role, permissions: [...permissionsOf(role)] }));
    for (const kind of ['LEADERS_MEETING', 'MEASURE'] as const)
      expect(acting(kind)).toEqual(['MARKETING_CENTRE', 'COUNTY_HEAD', 'MARKET_MANAGER']);
    expect(acting('FOUNDING_START')).toEqual(['MARKETING_CENTRE', 'COUNTY_HEAD']);
  });

  it.each(TODO_KINDS)('%s is said in both languages, with its clause and its day', (kind) => {
    const { zh, en, dueZh, dueEn, clause } = TODO_FACTS[kind];
    expect(zh + dueZh).toMatch(/\p{Script=Han}/u);
    expect(en + dueEn + clause).not.toBe('');
    expect(en + dueEn).not.toMatch(/\p{Script=Han}/u);
  });

  it('is nobody’s who only looks: leadership, analysts, jurors, administrators', () => {
    const lookers = ['LEADERSHIP', 'ANALYST', 'JUROR', 'ADMINISTRATOR'];
    expect(ROLES.filter((role) => !TODO_KINDS.some((kind) => isOf(kind, role)))).toEqual(lookers);
    expect(TODO_KINDS.some((kind) => isOf(kind, null))).toBe(false);
    expect(PERMISSIONS).toContain(TODO_FACTS.MONTH_CLOSE.acts);
  });

  it('is the officers’ for the affairs of a leader, the county’s for its association', () => {
    expect([isOf('HANDOVER', 'MARKET_INSPECTOR'), isOf('HANDOVER', 'COUNTY_HEAD')]).toEqual([true, false]);
    expect([isOf('ASSOCIATION_ELECTION', 'COUNTY_HEAD'), isOf('MONTH_CLOSE', 'COUNTY_HEAD')]).toEqual([true, false]);
    // Who may not change groups is not asked to end memberships.
    expect([isOf('MEMBERSHIP_END', 'CUSTOMER_MANAGER'), isOf('MEMBERSHIP_END', 'MARKET_INSPECTOR')]).toEqual([true, false]);
  });
});

describe('how pressing something is', () => {
  // Monday
  const today = day('2026-10-12');

  it('follows from its last day in time: today is in time, yesterday is not', () => {
    expect(todoStateOn(day('2026-10-11'), today)).toBe('OVERDUE');
    expect(todoStateOn(today, today)).toBe('THIS_WEEK');
    expect(todoStateOn(null, today)).toBe('UNDATED');
  });

  it('goes by weeks that end on Sunday', () => {
    expect(endOfWeek(today)).toBe('2026-10-18');
    expect(endOfWeek(day('2026-10-18'))).toBe('2026-10-18');
    expect(todoStateOn(day('2026-10-18'), today)).toBe('THIS_WEEK');
    expect(todoStateOn(day('2026-10-19'), today)).toBe('LATER');
  });
});
