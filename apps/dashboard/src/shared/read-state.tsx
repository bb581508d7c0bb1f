import { useTranslation } from 'react-i18next';
import { codeOf } from './query-errors';
import type { QueryResult } from './query-state';

/** A query, as far as a small part of a page waits for it. */
export type Asked = Pick<QueryResult<unknown>, 'loading' | 'error' | 'refetch'>;

/** In place of what a field, a drop-down or a small part has to show: that it is on its way, or that it failed and can be asked for again. */
export function ReadState({ asked: { loading, error, refetch } }: { asked: Asked }) {
  const { t } = useTranslation('shared');
  if (loading || !error) {
    return (
      <span className="cx-quiet" role="status" aria-busy="true">
        {t('loading')}…
      </span>
    );
  }
  // Not as pale as what a list that is empty says.
  const style = { color: 'var(--cx-text)' };
  if (codeOf(error) === 'FORBIDDEN') {
    return (
      <span role="alert" style={style}>
        {t('forbidden')}
      </span>
    );
  }
  return (
    <span role="alert" style={style}>
      {t('readFailed')}{' '}
      <button type="button" className="cx-button" onClick={() => void refetch()}>
        {t('ui.retry')}
      </button>
    </span>
  );
}
