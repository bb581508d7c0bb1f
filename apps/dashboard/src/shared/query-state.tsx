import { PageState } from '@chengxin/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf, requestIdOf } from './query-errors';

export { codeOf, requestIdOf };

/** What `useQuery` answers, as far as a page's state depends on it. */
export interface QueryResult<Data> {
  data?: Data | undefined;
  loading: boolean;
  error?: Error | undefined;
  refetch: () => unknown;
}

export interface QueryStateProps<Data> {
  result: QueryResult<Data>;
  shape?: 'page' | 'table' | 'detail';
  children: (data: Data) => ReactNode;
}

/** Shows the page when its query has answered; otherwise the skeleton, the refusal, or the failure with its request number. */
export function QueryState<Data>({ result, shape = 'page', children }: QueryStateProps<Data>) {
  const { t } = useTranslation('shared');
  const { data, error } = result;
  const retry = () => void result.refetch();
  if (error && codeOf(error) === 'FORBIDDEN')
    return <PageState kind="forbidden" title={t('forbidden')} hint={t('forbiddenHint')} />;
  if (data !== undefined) {
    return (
      <>
        {error ? <PageState kind="stale" age={t('staleHint')} onRetry={retry} /> : null}
        {children(data)}
      </>
    );
  }
  if (error) return <PageState kind="failed" requestId={requestIdOf(error)} onRetry={retry} />;
  return <PageState kind="loading" shape={shape} />;
}
