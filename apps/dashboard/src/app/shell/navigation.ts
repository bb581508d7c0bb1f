import type { Permission } from '../../gql/graphql';

export interface Place {
  path: string;
  /** Key of its name in the texts of the shell. */
  key: string;
  permission: Permission;
}

export interface PlaceSection {
  key: string;
  places: Place[];
}

/** The left navigation, with the permission each place asks for. */
export const SECTIONS: readonly PlaceSection[] = [
  {
    key: 'boards',
    places: [
      { path: '/overview', key: 'overview', permission: 'INDICATOR_READ' },
      { path: '/coverage', key: 'coverage', permission: 'INDICATOR_READ' },
      { path: '/sizes', key: 'sizes', permission: 'INDICATOR_READ' },
      { path: '/margin', key: 'margin', permission: 'INDICATOR_READ' },
      { path: '/ranking', key: 'ranking', permission: 'EVALUATION_READ' },
      { path: '/compare', key: 'compare', permission: 'INDICATOR_READ' },
      { path: '/report', key: 'report', permission: 'INDICATOR_READ' },
    ],
  },
  {
    key: 'business',
    places: [
      { path: '/todo', key: 'todo', permission: 'GROUP_READ' },
      { path: '/groups', key: 'groups', permission: 'GROUP_READ' },
      { path: '/retailers', key: 'retailers', permission: 'RETAILER_READ' },
      { path: '/planner', key: 'planner', permission: 'RETAILER_READ' },
      { path: '/foundings', key: 'foundings', permission: 'GROUP_READ' },
      { path: '/joining', key: 'joining', permission: 'RETAILER_READ' },
      { path: '/elections', key: 'elections', permission: 'GROUP_READ' },
      { path: '/meetings', key: 'meetings', permission: 'GROUP_READ' },
      { path: '/archives', key: 'archives', permission: 'GROUP_READ' },
      { path: '/activities', key: 'activities', permission: 'GROUP_READ' },
      { path: '/homes', key: 'homes', permission: 'GROUP_READ' },
      { path: '/help', key: 'help', permission: 'RETAILER_READ' },
      { path: '/quality', key: 'quality', permission: 'GROUP_READ' },
    ],
  },
  {
    key: 'administration',
    places: [
      { path: '/imports', key: 'imports', permission: 'IMPORT' },
      { path: '/policy', key: 'policy', permission: 'POLICY_READ' },
      { path: '/calendar', key: 'calendar', permission: 'POLICY_READ' },
      { path: '/posts', key: 'posts', permission: 'POLICY_READ' },
      { path: '/users', key: 'users', permission: 'USER_ADMIN' },
      { path: '/months', key: 'months', permission: 'MONTH_CLOSE' },
      { path: '/jobs', key: 'jobs', permission: 'USER_ADMIN' },
      { path: '/audit', key: 'audit', permission: 'AUDIT_READ' },
      { path: '/graphiql', key: 'graphiql', permission: 'FREE_QUERY' },
    ],
  },
];

/** The sections a person may use; empty ones are left out. */
export function sectionsFor(permissions: readonly Permission[]): PlaceSection[] {
  return SECTIONS.map((section) => ({
    ...section,
    places: section.places.filter((place) => permissions.includes(place.permission)),
  })).filter((section) => section.places.length > 0);
}

/** At most three places for the bottom bar of a telephone; the fourth is "more". */
export function phonePlaces(permissions: readonly Permission[]): Place[] {
  // Who keeps the affairs of groups has the list of them at hand.
  const first = permissions.includes('GROUP_AFFAIRS') ? ['todo'] : [];
  const wanted = [...first, 'overview', 'groups', 'retailers', 'ranking', 'coverage', 'policy'];
  const allowed = sectionsFor(permissions).flatMap((section) => section.places);
  return wanted.flatMap((key) => allowed.filter((place) => place.key === key)).slice(0, 3);
}
