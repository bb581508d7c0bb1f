import { CheckSquareOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { TodoBadgeDocument } from './todo.graphql';

const POLL_MS = 5 * 60_000;

/** How much of the own work is overdue or due this week; asked again every five minutes, and after each act (app/apollo.ts). */
export function TodoBadge() {
  const { t } = useTranslation('todo');
  const { to } = useScope();
  const hasPost = useMay('GROUP_AFFAIRS');
  const { data } = useQuery(TodoBadgeDocument, {
    skip: !hasPost,
    fetchPolicy: 'cache-first',
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  if (!hasPost) return null;
  const of = (state: string) =>
    (data?.todoCounts ?? []).filter((row) => row.state === state).reduce((total, { count }) => total + count, 0);
  const [overdue, week] = [of('OVERDUE'), of('THIS_WEEK')];
  const title = t('badgeTitle', { count: overdue + week, overdue, week });
  return (
    <Link className="cx-todo-badge" to={to('/todo')} title={title} aria-label={title}>
      <CheckSquareOutlined aria-hidden={true} />
      <span className="cx-todo-word">{t('badge')}</span>
      <span className="cx-figure">{data ? formatCount(overdue + week) : null}</span>
    </Link>
  );
}
