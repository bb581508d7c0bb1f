import { describe, expect, it } from 'vitest';
import {
  LINK_PERMISSIONS,
  MAX_TOKEN_DAYS,
  mayHaveToken,
  permissionsOfToken,
  TOKEN_PERMISSIONS,
  type WantedToken,
} from './access-token.rules';
import { PERMISSION_MATRIX, PERMISSIONS, permissionsOf, ROLES } from './permission-matrix';

const WANTED: WantedToken = {
  name: '每月报表',
  permissions: ['INDICATOR_READ'],
  linkOnly: false,
  validDays: 90,
  hourlyBudget: 100_000,
};
const codeOf = (change: Partial<WantedToken>, role = 'ANALYST'): string => {
  const verdict = mayHaveToken({ ...WANTED, ...change }, permissionsOf(role));
  return verdict.ok ? 'OK' : verdict.reason.code;
};

describe('an access token', () => {
  it.each(ROLES)('carries for %s any of the own permissions but those that a person answers for', (role) => {
    for (const permission of PERMISSIONS) {
      const fits = PERMISSION_MATRIX[role].includes(permission) && TOKEN_PERMISSIONS.includes(permission);
      expect([permission, codeOf({ permissions: [permission] }, role)]).toEqual([permission, fits ? 'OK' : 'TOKEN_PERMISSIONS']);
    }
  });

  it('never carries accounts, policy, the closing of months or personal fields', () => {
    expect(PERMISSIONS.filter((permission) => !TOKEN_PERMISSIONS.includes(permission))).toEqual([
      'POLICY_WRITE',
      'MONTH_CLOSE',
      'USER_ADMIN',
      'PERSONAL_REVEAL',
    ]);
  });

  it('for a link reads figures and no rows', () => {
    expect(LINK_PERMISSIONS).toEqual(['INDICATOR_READ', 'EVALUATION_READ']);
    expect(codeOf({ linkOnly: true, permissions: ['INDICATOR_READ', 'EVALUATION_READ'] })).toBe('OK');
    expect(codeOf({ linkOnly: true, permissions: ['INDICATOR_READ', 'GROUP_READ'] })).toBe('TOKEN_PERMISSIONS');
    expect(codeOf({ linkOnly: true, permissions: ['FREE_QUERY'] })).toBe('TOKEN_PERMISSIONS');
  });

  it.each([
    [0, 'TOKEN_LIFE'],
    [1, 'OK'],
    [MAX_TOKEN_DAYS, 'OK'],
    [MAX_TOKEN_DAYS + 1, 'TOKEN_LIFE'],
    [1.5, 'TOKEN_LIFE'],
  ])('for %d days: %s', (validDays, code) => expect(codeOf({ validDays })).toBe(code));

  it.each([
    [999, 'TOKEN_BUDGET'],
    [1_000, 'OK'],
    [100_000_001, 'TOKEN_BUDGET'],
  ])('of a budget of %d: %s', (hourlyBudget, code) => expect(codeOf({ hourlyBudget })).toBe(code));

  it('has a name and at least one permission', () => {
    expect(codeOf({ name: '' })).toBe('TOKEN_NAME_MALFORMED');
    expect(codeOf({ name: '长'.repeat(61) })).toBe('TOKEN_NAME_MALFORMED');
    expect(codeOf({ name: '\u0000' })).toBe('TOKEN_NAME_MALFORMED');
    expect(codeOf({ permissions: [] })).toBe('TOKEN_PERMISSIONS');
  });

  it('lets what it was given as far as its owner still may', () => {
    const given = ['GROUP_READ', 'RETAILER_READ'];
    expect([...permissionsOfToken(given, permissionsOf('ANALYST'))]).toEqual(given);
    expect([...permissionsOfToken(given, permissionsOf('JUROR'))]).toEqual(['GROUP_READ']);
    expect([...permissionsOfToken(given, permissionsOf('nothing'))]).toEqual([]);
  });
});
