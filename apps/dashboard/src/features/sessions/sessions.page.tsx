import { useMutation, useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SessionFactsFragment } from '../../gql/graphql';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useToldActs } from '../../shared/use-told-acts';
import { EndOtherSessionsDocument, EndSessionDocument, OwnSessionsDocument } from './sessions.graphql';
import { SessionsTable } from './sessions.table';

/** Where somebody is signed in; each session but the one in use can be ended. */
export function SessionsPage() {
  const { t } = useTranslation('sessions');
  const result = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  const [endOne, one] = useMutation(EndSessionDocument);
  const [endOthers, others] = useMutation(EndOtherSessionsDocument);
  const busy = one.loading || others.loading;
  const { toast, run } = useToldActs(() => void result.refetch());
  const end = (session: SessionFactsFragment) =>
    run(async () => (await endOne({ variables: { input: { id: session.id } } })).data?.endSession.errors, t('done'));
  const endRest = () => run(async () => (await endOthers()).data?.endOtherSessions.errors, t('done'));
  return (
    <>
      {toast}
      <QueryState result={keepLast(result)} shape="table">
        {({ ownSessions }) => {
          const rest = ownSessions.filter((session) => !session.current).length;
          return (
            <>
              <title>{`${t('title')} · 诚信`}</title>
              <PageHeader
                title={t('title')}
                answer={t(rest > 0 ? 'answer' : 'answerOne', { count: ownSessions.length, rest })}
                extra={
                  rest > 0 ? (
                    <Popconfirm
                      title={t('endOthersConfirm', { rest })}
                      okText={t('endOthers')}
                      cancelText={t('acts:cancel')}
                      onConfirm={() => void endRest()}
                    >
                      <Button danger disabled={busy}>
                        {t('endOthers')}
                      </Button>
                    </Popconfirm>
                  ) : null
                }
              />
              <section className="cx-panel">
                <SessionsTable
                  sessions={ownSessions}
                  act={(session) =>
                    session.current ? null : (
                      <Button type="link" size="small" danger disabled={busy} onClick={() => void end(session)}>
                        {t('end')}
                      </Button>
                    )
                  }
                />
              </section>
              <p className="cx-quiet">{t('note')}</p>
            </>
          );
        }}
      </QueryState>
    </>
  );
}
