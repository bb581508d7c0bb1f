import type { Role, UserWhere } from '../../gql/graphql';

export const ROLES: readonly Role[] = [
  'LEADERSHIP',
  'MARKETING_CENTRE',
  'COUNTY_HEAD',
  'MARKET_MANAGER',
  'CUSTOMER_MANAGER',
  'MARKET_INSPECTOR',
  'ANALYST',
  'JUROR',
  'ADMINISTRATOR',
];

export interface UsersFilter {
  search: string;
  role: Role | undefined;
  locked: 'yes' | 'no' | undefined;
}

/** Reads the filter from the address; anything that is not known counts as not set. */
export function usersFilterOf(params: URLSearchParams): UsersFilter {
  const locked = params.get('locked');
  return {
    search: params.get('search') ?? '',
    role: ROLES.find((role) => role === params.get('role')),
    locked: locked === 'yes' || locked === 'no' ? locked : undefined,
  };
}

/** The filter as the API's `where`. */
export function userWhereOf(filter: UsersFilter): UserWhere {
  return {
    ...(filter.search !== '' && { search: filter.search }),
    ...(filter.role && { role: filter.role }),
    ...(filter.locked && { locked: filter.locked === 'yes' }),
  };
}
