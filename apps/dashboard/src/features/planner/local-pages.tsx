import { Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface LocalPage {
  after: string | null;
  go: (after: string | null) => void;
}

/** The page of a list that stands beside another one, which has the address; begins anew with `key`. */
export function useLocalPage(key: string): LocalPage {
  const [state, setState] = useState<{ key: string; after: string | null }>({ key, after: null });
  return { after: state.key === key ? state.after : null, go: (after) => setState({ key, after }) };
}

export interface LocalPagesProps {
  page: LocalPage;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** Forward through such a list, and back to its beginning. */
export function LocalPages({ page, pageInfo: { hasNextPage, endCursor } }: LocalPagesProps) {
  const { t } = useTranslation('planner');
  if (!hasNextPage && page.after === null) return null;
  return (
    <Flex gap={12} justify="end" style={{ marginTop: 12 }}>
      {page.after === null ? null : <Button onClick={() => page.go(null)}>{t('first')}</Button>}
      {hasNextPage && endCursor ? <Button onClick={() => page.go(endCursor)}>{t('more')}</Button> : null}
    </Flex>
  );
}
