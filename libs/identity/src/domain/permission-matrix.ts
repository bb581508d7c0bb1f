/** What a person is in the company; decides what they may do, their unit decides where. */
export const ROLES = [
  'LEADERSHIP',
  'MARKETING_CENTRE',
  'COUNTY_HEAD',
  'MARKET_MANAGER',
  'CUSTOMER_MANAGER',
  'MARKET_INSPECTOR',
  'ANALYST',
  'JUROR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'INDICATOR_READ',
  'EVALUATION_READ',
  'GROUP_READ',
  'GROUP_WRITE',
  'GROUP_AFFAIRS',
  'RETAILER_READ',
  'POLICY_READ',
  'POLICY_WRITE',
  'MONTH_CLOSE',
  'IMPORT',
  'EXPORT',
  'USER_ADMIN',
  'AUDIT_READ',
  'PERSONAL_REVEAL',
  'FREE_QUERY',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

// Figures, policy and free queries are open to every role; what differs are rows and acts.
const EVERYBODY: readonly Permission[] = ['INDICATOR_READ', 'EVALUATION_READ', 'POLICY_READ', 'FREE_QUERY'];
const ROWS: readonly Permission[] = ['GROUP_READ', 'RETAILER_READ'];
// What is kept for the leaders of groups by the two officers of an area, the customer manager and the market inspector (S0 §六(一)).
const AFFAIRS: readonly Permission[] = [...EVERYBODY, ...ROWS, 'GROUP_AFFAIRS'];
const FIELD_WORK: readonly Permission[] = [...AFFAIRS, 'GROUP_WRITE', 'PERSONAL_REVEAL'];

/** Roles × permissions, as docs/contract.md has them. A juror judges groups and sees no retailer's file (GB/T 35273 7.1: least access). */
export const PERMISSION_MATRIX: Readonly<Record<Role, readonly Permission[]>> = {
  LEADERSHIP: [...EVERYBODY, ...ROWS, 'EXPORT'],
  MARKETING_CENTRE: [...FIELD_WORK, 'MONTH_CLOSE', 'IMPORT', 'EXPORT'],
  COUNTY_HEAD: [...FIELD_WORK, 'IMPORT', 'EXPORT'],
  MARKET_MANAGER: [...FIELD_WORK, 'EXPORT'],
  CUSTOMER_MANAGER: FIELD_WORK,
  MARKET_INSPECTOR: AFFAIRS,
  ANALYST: [...EVERYBODY, ...ROWS, 'EXPORT'],
  JUROR: [...EVERYBODY, 'GROUP_READ'],
  ADMINISTRATOR: [...EVERYBODY, 'POLICY_WRITE', 'USER_ADMIN', 'AUDIT_READ'],
};

const sets = new Map<string, ReadonlySet<Permission>>(ROLES.map((role) => [role, new Set(PERMISSION_MATRIX[role])]));
const NONE: ReadonlySet<Permission> = new Set();

/** Permissions of a role; none for a word that is no role. */
export const permissionsOf = (role: string): ReadonlySet<Permission> => sets.get(role) ?? NONE;

/** Whether a text is a role. */
export const isRole = (text: string): text is Role => sets.has(text);
