import { type ComponentType, lazy, Suspense } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { Landing } from './landing';
import { PageWait } from './page-wait';
import { RouteFailure } from './route-failure';

/** One named page of a module, in its own chunk; its code is fetched as soon as the address is known, beside the viewer and not after. */
function page<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): Pick<RouteObject, 'element' | 'loader'> {
  const Page = lazy(async (): Promise<{ default: ComponentType }> => ({ default: (await load())[name] }));
  return {
    loader: () => {
      // A failure shows when the page itself is rendered.
      load().catch(() => undefined);
      return null;
    },
    element: (
      <Suspense fallback={<PageWait />}>
        <Page />
      </Suspense>
    ),
  };
}

const Shell = lazy(async () => ({ default: (await import('./shell/shell')).Shell }));

const pages: RouteObject[] = [
  { path: 'overview', ...page(() => import('../features/overview/overview.page'), 'OverviewPage') },
  { path: 'coverage', ...page(() => import('../features/coverage/coverage.page'), 'CoveragePage') },
  { path: 'sizes', ...page(() => import('../features/sizes/sizes.page'), 'SizesPage') },
  { path: 'margin', ...page(() => import('../features/margin/margin.page'), 'MarginPage') },
  { path: 'ranking', ...page(() => import('../features/ranking/ranking.page'), 'RankingPage') },
  { path: 'report', ...page(() => import('../features/report/report.page'), 'ReportPage') },
  { path: 'compare', ...page(() => import('../features/compare/compare.page'), 'ComparePage') },
  { path: 'todo', ...page(() => import('../features/duties/todo.page'), 'TodoPage') },
  { path: 'groups', ...page(() => import('../features/groups/groups.page'), 'GroupsPage') },
  { path: 'groups/:id', ...page(() => import('../features/groups/group.page'), 'GroupPage') },
  { path: 'groups/:id/papers', ...page(() => import('../features/joining/papers.page'), 'PapersPage') },
  { path: 'joining', ...page(() => import('../features/joining/joining.page'), 'JoiningPage') },
  { path: 'form-templates', ...page(() => import('../features/papers/form-templates.page'), 'FormTemplatesPage') },
  { path: 'founding-texts', ...page(() => import('../features/joining/founding-texts.page'), 'FoundingTextsPage') },
  { path: 'planner', ...page(() => import('../features/planner/planner.page'), 'PlannerPage') },
  { path: 'foundings', ...page(() => import('../features/foundings/foundings.page'), 'FoundingsPage') },
  { path: 'foundings/:id', ...page(() => import('../features/foundings/founding.page'), 'FoundingPage') },
  { path: 'foundings/:id/print', ...page(() => import('../features/foundings/founding-print.page'), 'FoundingPrintPage') },
  { path: 'meetings', ...page(() => import('../features/meetings/meetings.page'), 'MeetingsPage') },
  { path: 'meetings/plan', ...page(() => import('../features/meetings/plan-print.page'), 'PlanPrintPage') },
  { path: 'meetings/records', ...page(() => import('../features/meetings/records-print.page'), 'RecordsPrintPage') },
  { path: 'meetings/:id', ...page(() => import('../features/meetings/meeting.page'), 'MeetingPage') },
  { path: 'meetings/:id/print', ...page(() => import('../features/meetings/meeting-print.page'), 'MeetingPrintPage') },
  { path: 'archives', ...page(() => import('../features/archives/archives.page'), 'ArchivesPage') },
  { path: 'activities', ...page(() => import('../features/activities/activities.page'), 'ActivitiesPage') },
  { path: 'homes', ...page(() => import('../features/activities/homes.page'), 'HomesPage') },
  { path: 'help', ...page(() => import('../features/activities/help.page'), 'HelpPage') },
  { path: 'retailers', ...page(() => import('../features/retailers/retailers.page'), 'RetailersPage') },
  { path: 'retailers/:id', ...page(() => import('../features/retailers/retailer.page'), 'RetailerPage') },
  { path: 'elections', ...page(() => import('../features/elections/elections.page'), 'ElectionsPage') },
  { path: 'elections/:id', ...page(() => import('../features/elections/election.page'), 'ElectionPage') },
  { path: 'elections/:id/papers', ...page(() => import('../features/elections/election-papers.page'), 'ElectionPapersPage') },
  { path: 'imports', ...page(() => import('../features/imports/imports.page'), 'ImportsPage') },
  { path: 'policy', ...page(() => import('../features/policy/policy.page'), 'PolicyPage') },
  { path: 'calendar', ...page(() => import('../features/calendar/calendar.page'), 'CalendarPage') },
  { path: 'users', ...page(() => import('../features/users/users.page'), 'UsersPage') },
  { path: 'quality', ...page(() => import('../features/quality/quality.page'), 'QualityPage') },
  { path: 'posts', ...page(() => import('../features/posts/posts.page'), 'PostsPage') },
  { path: 'audit', ...page(() => import('../features/audit/audit.page'), 'AuditPage') },
  { path: 'jobs', ...page(() => import('../features/jobs/jobs.page'), 'JobsPage') },
  { path: 'sessions', ...page(() => import('../features/sessions/sessions.page'), 'SessionsPage') },
  { path: 'tokens', ...page(() => import('../features/tokens/tokens.page'), 'TokensPage') },
  { path: 'graphiql', ...page(() => import('../features/queries/queries.page'), 'QueriesPage') },
  { path: 'months', ...page(() => import('../features/months/months.page'), 'MonthsPage') },
];

/** All addresses of the dashboard; each page is loaded when it is opened. */
export function createRouter() {
  return createBrowserRouter([
    {
      path: '/sign-in',
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <PageWait />,
      ...page(() => import('../features/sign-in/sign-in.page'), 'SignInPage'),
    },
    {
      path: '/',
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <PageWait />,
      element: (
        <Suspense fallback={<PageWait />}>
          <Shell />
        </Suspense>
      ),
      children: [
        { index: true, element: <Landing /> },
        { errorElement: <RouteFailure />, children: pages },
        { path: '*', ...page(() => import('./not-found.page'), 'NotFoundPage') },
      ],
    },
  ]);
}
