import { useMutation, useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TokensPageQuery } from '../../gql/graphql';
import { useCursor } from '../../shared/cursor-pages';
import { keepLast } from '../../shared/list-state';
import { PagedPanel } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { useToldActs } from '../../shared/use-told-acts';
import { useViewer } from '../../shared/viewer';
import { CreateTokenModal, type MadeToken } from './create-token.modal';
import { SecretModal } from './secret.modal';
import { RevokeAccessTokenDocument, TokensPageDocument } from './tokens.graphql';
import { TokensTable } from './tokens.table';

/** A token as the page's query answers it. */
export type Token = TokensPageQuery['accessTokens']['nodes'][number];

/** One's own tokens: made, shown once, revoked; the administrator's list can be that of everybody in his charge. */
export function TokensPage() {
  const { t } = useTranslation('tokens');
  const mayShowAll = useViewer().permissions.includes('USER_ADMIN');
  const [everyone, setEveryone] = useState(false);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeToken>();
  const result = useQuery(TokensPageDocument, { variables: { everyone, ...useCursor() } });
  const [revoke, { loading }] = useMutation(RevokeAccessTokenDocument);
  const { toast, run } = useToldActs(() => void result.refetch());
  const end = (token: Token) =>
    run(async () => (await revoke({ variables: { input: { tokenId: token.id } } })).data?.revokeAccessToken.errors, t('done'));
  return (
    <>
      {toast}
      <QueryState result={keepLast(result)} shape="table">
        {({ accessTokens }) => (
          <>
            <title>{`${t('title')} · 诚信`}</title>
            <PageHeader
              title={t('title')}
              answer={t('answer', { count: accessTokens.totalCount })}
              extra={
                <Button type="primary" onClick={() => setMaking(true)}>
                  {t('create')}
                </Button>
              }
            />
            {mayShowAll ? (
              <Checkbox checked={everyone} onChange={({ target }) => setEveryone(target.checked)} style={{ marginBottom: 12 }}>
                {t('everyone')}
              </Checkbox>
            ) : null}
            <PagedPanel page={accessTokens} busy={result.loading} empty={t('empty')} hint={t('emptyHint')}>
              <TokensTable
                tokens={accessTokens.nodes}
                showsOwner={everyone}
                busy={loading}
                onRevoke={(token) => void end(token)}
              />
            </PagedPanel>
          </>
        )}
      </QueryState>
      {making ? (
        <CreateTokenModal onClose={() => setMaking(false)} onMade={setMade} onDone={() => void result.refetch()} />
      ) : null}
      {made ? <SecretModal made={made} onClose={() => setMade(undefined)} /> : null}
    </>
  );
}
