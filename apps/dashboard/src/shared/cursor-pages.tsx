import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formatCount } from './format';

/** Rows asked for at once; the API answers at most 100. */
export const PAGE_SIZE = 50;

/** Cursor of the page in the address; the first page has none. */
export function useCursor(): { first: number; after: string | null } {
  const [params] = useSearchParams();
  return { first: PAGE_SIZE, after: params.get('after') };
}

export interface CursorPagesProps {
  shown: number;
  total: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Forward paging by cursor: each page is an address, so the browser's back button goes back one page. */
export function CursorPages({ shown, total, pageInfo }: CursorPagesProps) {
  const { t } = useTranslation('acts');
  const [params, setParams] = useSearchParams();
  const from = Number(params.get('from') ?? '1') || 1;
  const go = (patch: { after: string; from: string } | undefined) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      next.delete('after');
      next.delete('from');
      if (patch) for (const [key, value] of Object.entries(patch)) next.set(key, value);
      return next;
    });
  if (total === 0) return null;
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <nav aria-label={t('pages')}>
      <Flex gap={12} align="center" justify="end" wrap style={{ marginTop: 12 }}>
        <span className="cx-quiet cx-figure">
          {t('range', { from: formatCount(from), to: formatCount(from + shown - 1), total: formatCount(total) })}
        </span>
        {from > 1 ? <Button onClick={() => go(undefined)}>{t('firstPage')}</Button> : null}
        {hasNextPage && endCursor ? (
          <Button onClick={() => go({ after: endCursor, from: String(from + shown) })}>{t('nextPage')}</Button>
        ) : null}
      </Flex>
    </nav>
  );
}
