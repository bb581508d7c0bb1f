import { CheckSquareOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { TodoBadgeDocument } from './todo.graphql';

const POLL_MS = 5 * 60_000;

interface Pressing {
  readonly overdue: number;
  readonly week: number;
}

/** How much of the own work is overdue or due this week: null as long as nobody knows, `UNREAD` where it could not be read, undefined for who has no such work. */
function usePressingTodos(): Pressing | null | 'UNREAD' | undefined {
  const hasPost = useMay('GROUP_AFFAIRS');
  const { data, error } = useQuery(TodoBadgeDocument, {
    skip: !hasPost,
    fetchPolicy: 'cache-first',
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  const of = (state: string) =>
    (data?.todoCounts ?? []).filter((row) => row.state === state).reduce((total, { count }) => total + count, 0);
  if (!hasPost) return undefined;
  if (data) return { overdue: of('OVERDUE'), week: of('THIS_WEEK') };
  return error ? 'UNREAD' : null;
}

const figureOf = (pressing: Pressing | null | 'UNREAD') =>
  pressing === 'UNREAD' ? '?' : pressing && formatCount(pressing.overdue + pressing.week);

/** The count at the top of every page; asked again every five minutes, and after each act (app/apollo.ts). */
export function TodoBadge() {
  const { t } = useTranslation('todo');
  const { to } = useScope();
  const pressing = usePressingTodos();
  if (pressing === undefined) return null;
  const title =
    pressing === null
      ? t('badge')
      : pressing === 'UNREAD'
        ? t('badgeUnread')
        : t('badgeTitle', { count: pressing.overdue + pressing.week, ...pressing });
  return (
    <Link className="cx-todo-badge" to={to('/todo')} title={title} aria-label={title}>
      <CheckSquareOutlined aria-hidden={true} />
      <span className="cx-todo-word">{t('badge')}</span>
      <span className="cx-figure">{figureOf(pressing)}</span>
    </Link>
  );
}

/** The same as a mark on the place in the bottom bar of a telephone. */
export function TodoMark() {
  const pressing = usePressingTodos();
  return pressing ? <span className="cx-figure"> {figureOf(pressing)}</span> : null;
}
