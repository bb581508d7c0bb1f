import { describe, expect, it } from 'vitest';
import { isRole, PERMISSION_MATRIX, PERMISSIONS, type Permission, permissionsOf, ROLES, type Role } from './permission-matrix';

const rolesWith = (permission: Permission): Role[] => ROLES.filter((role) => permissionsOf(role).has(permission));

describe('the permission matrix', () => {
  it('lets everybody see indicators, evaluation and policy, and query freely', () => {
    for (const permission of ['INDICATOR_READ', 'EVALUATION_READ', 'POLICY_READ', 'FREE_QUERY'] as const) {
      expect(rolesWith(permission), permission).toEqual(ROLES);
    }
  });

  it('shows groups to all but the administrator, retailers to all but the administrator and the juror', () => {
    expect(rolesWith('GROUP_READ')).toEqual(ROLES.filter((role) => role !== 'ADMINISTRATOR'));
    expect(rolesWith('RETAILER_READ')).toEqual(ROLES.filter((role) => role !== 'ADMINISTRATOR' && role !== 'JUROR'));
  });

  it('lets those in the field write groups and see a masked field for a reason, not those who inspect, judge or watch', () => {
    const field = ['MARKETING_CENTRE', 'COUNTY_HEAD', 'MARKET_MANAGER', 'CUSTOMER_MANAGER'];
    expect(rolesWith('GROUP_WRITE')).toEqual(field);
    expect(rolesWith('PERSONAL_REVEAL')).toEqual(field);
  });

  it('lets the affairs of groups be kept by those in the field and by the market inspector, one of the two officers', () => {
    const field = ['MARKETING_CENTRE', 'COUNTY_HEAD', 'MARKET_MANAGER', 'CUSTOMER_MANAGER'];
    expect(rolesWith('GROUP_AFFAIRS')).toEqual([...field, 'MARKET_INSPECTOR']);
  });

  it('lets the marketing centre alone close months, and it and the county heads import', () => {
    expect(rolesWith('MONTH_CLOSE')).toEqual(['MARKETING_CENTRE']);
    expect(rolesWith('IMPORT')).toEqual(['MARKETING_CENTRE', 'COUNTY_HEAD']);
  });

  it('lets those who answer for a unit and the analyst take rows away as files, nobody else', () => {
    expect(rolesWith('EXPORT')).toEqual(['LEADERSHIP', 'MARKETING_CENTRE', 'COUNTY_HEAD', 'MARKET_MANAGER', 'ANALYST']);
  });

  it('lets the administrator alone set policy, keep users and read the audit trail', () => {
    for (const permission of ['POLICY_WRITE', 'USER_ADMIN', 'AUDIT_READ'] as const)
      expect(rolesWith(permission)).toEqual(['ADMINISTRATOR']);
  });

  it('keeps business and administration apart: nobody who sets policy or keeps users writes groups, months or imports', () => {
    for (const role of rolesWith('USER_ADMIN')) {
      for (const permission of ['GROUP_WRITE', 'MONTH_CLOSE', 'IMPORT', 'PERSONAL_REVEAL'] as const) {
        expect(permissionsOf(role).has(permission), `${role} ${permission}`).toBe(false);
      }
    }
  });

  it('has 9 roles, 15 permissions, and names none twice', () => {
    expect([ROLES.length, PERMISSIONS.length]).toEqual([9, 15]);
    for (const role of ROLES) expect(new Set(PERMISSION_MATRIX[role]).size).toBe(PERMISSION_MATRIX[role].length);
  });

  it('gives nothing to a word that is no role', () => {
    expect([...permissionsOf('ROOT'), ...permissionsOf('administrator'), ...permissionsOf('')]).toEqual([]);
    expect(isRole('constructor')).toBe(false);
  });
});
