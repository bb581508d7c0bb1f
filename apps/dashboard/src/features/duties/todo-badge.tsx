import { CheckSquareOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { TodoBadgeDocument } from './todo.graphql';

const POLL_MS = 5 * 60_000;

/** How much of the own work is overdue or due this week: null as long as nobody knows, undefined for who has no such work. */
export function usePressingTodos(): { overdue: number; week: number } | null | undefined {
  const hasPost = useMay('GROUP_AFFAIRS');
  const { data } = useQuery(TodoBadgeDocument, {
    skip: !hasPost,
    fetchPolicy: 'cache-first',
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  const of = (state: string) =>
    (data?.todoCounts ?? []).filter((row) => row.state === state).reduce((total, { count }) => total + count, 0);
  if (!hasPost) return undefined;
  return data ? { overdue: of('OVERDUE'), week: of('THIS_WEEK') } : null;
}

/** The count at the top of every page; asked again every five minutes, and after each act (app/apollo.ts). */
export function TodoBadge() {
  const { t } = useTranslation('todo');
  const { to } = useScope();
  const pressing = usePressingTodos();
  if (pressing === undefined) return null;
  const { overdue, week } = pressing ?? { overdue: 0, week: 0 };
  const title = pressing ? t('badgeTitle', { count: overdue + week, overdue, week }) : t('badge');
  return (
    <Link className="cx-todo-badge" to={to('/todo')} title={title} aria-label={title}>
      <CheckSquareOutlined aria-hidden={true} />
      <span className="cx-todo-word">{t('badge')}</span>
      <span className="cx-figure">{pressing ? formatCount(overdue + week) : null}</span>
    </Link>
  );
}

/** The same as a mark on the place in the bottom bar of a telephone. */
export function TodoMark() {
  const pressing = usePressingTodos();
  return pressing ? <span className="cx-figure"> {formatCount(pressing.overdue + pressing.week)}</span> : null;
}
