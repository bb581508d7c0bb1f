import { type ComponentType, lazy, Suspense } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { PageWait } from './page-wait';
import { RouteFailure } from './route-failure';

/** Takes one named page out of a module, in its own chunk. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  const Page = lazy(async (): Promise<{ default: ComponentType }> => ({ default: (await load())[name] }));
  return (
    <Suspense fallback={<PageWait />}>
      <Page />
    </Suspense>
  );
}

const Shell = lazy(async () => ({ default: (await import('./shell/shell')).Shell }));

const pages: RouteObject[] = [
  { path: 'overview', element: page(() => import('../features/overview/overview.page'), 'OverviewPage') },
  { path: 'coverage', element: page(() => import('../features/coverage/coverage.page'), 'CoveragePage') },
  { path: 'sizes', element: page(() => import('../features/sizes/sizes.page'), 'SizesPage') },
  { path: 'margin', element: page(() => import('../features/margin/margin.page'), 'MarginPage') },
  { path: 'ranking', element: page(() => import('../features/ranking/ranking.page'), 'RankingPage') },
  { path: 'groups', element: page(() => import('../features/groups/groups.page'), 'GroupsPage') },
  { path: 'groups/:id', element: page(() => import('../features/groups/group.page'), 'GroupPage') },
  { path: 'retailers', element: page(() => import('../features/retailers/retailers.page'), 'RetailersPage') },
  { path: 'retailers/:id', element: page(() => import('../features/retailers/retailer.page'), 'RetailerPage') },
  { path: 'imports', element: page(() => import('../features/imports/imports.page'), 'ImportsPage') },
  { path: 'policy', element: page(() => import('../features/policy/policy.page'), 'PolicyPage') },
  { path: 'users', element: page(() => import('../features/users/users.page'), 'UsersPage') },
  { path: 'months', element: page(() => import('../features/months/months.page'), 'MonthsPage') },
];

/** All addresses of the dashboard; each page is loaded when it is opened. */
export function createRouter() {
  return createBrowserRouter([
    {
      path: '/sign-in',
      errorElement: <RouteFailure />,
      element: page(() => import('../features/sign-in/sign-in.page'), 'SignInPage'),
    },
    {
      path: '/',
      errorElement: <RouteFailure />,
      element: (
        <Suspense fallback={<PageWait />}>
          <Shell />
        </Suspense>
      ),
      children: [
        { index: true, element: <Navigate to="/overview" replace /> },
        { errorElement: <RouteFailure />, children: pages },
        { path: '*', element: page(() => import('./not-found.page'), 'NotFoundPage') },
      ],
    },
  ]);
}
