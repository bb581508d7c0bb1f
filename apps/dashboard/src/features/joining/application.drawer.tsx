import { useQuery } from '@apollo/client/react';
import { Button, Drawer, Flex, Steps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApplicationRowFragment, JoinApplicationAction } from '../../gql/graphql';
import { FileList } from '../../shared/files/file-list';
import { useFilters } from '../../shared/filters';
import { afterColon } from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { JoinApplicationDocument } from './application.graphql';
import { ApplicationAct } from './application-acts';
import { actionWord, targetPath } from './application-words';

/** One application with its steps, opened by the address. */
export function ApplicationDrawer({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('joining');
  const filters = useFilters();
  const id = filters.params.get('application');
  const result = useQuery(JoinApplicationDocument, { variables: { id: id ?? '' }, skip: !id, fetchPolicy: 'cache-and-network' });
  const close = () => filters.set({ application: undefined });
  const application = result.data?.joinApplication;
  return (
    <Drawer
      open={id !== null}
      onClose={close}
      size={480}
      title={application ? t('drawer.title', { store: application.retailer.storeName }) : t('title')}
    >
      {id ? (
        <QueryState result={result} shape="detail">
          {({ joinApplication }) =>
            joinApplication ? (
              <Application
                application={joinApplication}
                onDone={() => {
                  void result.refetch();
                  onDone();
                }}
              />
            ) : (
              <p>{t('drawer.notFound')}</p>
            )
          }
        </QueryState>
      ) : null}
    </Drawer>
  );
}

function Application({ application, onDone }: { application: ApplicationRowFragment; onDone: () => void }) {
  const { t } = useTranslation('joining');
  const { to } = useScope();
  const [acting, setActing] = useState<JoinApplicationAction>();
  const { group, opinionBy, opinionOfficer, pledge, state } = application;
  const reached = pledge ? 4 : application.readOn ? 3 : state === 'ACCEPTED' ? 2 : 1;
  const failed = ['REJECTED', 'WITHDRAWN', 'EXPIRED'].includes(state);
  const cause = application.endCause ? t(`ended.${application.endCause}`) : application.endReason;
  const reason = cause ? afterColon(cause) : '';
  const notes = [
    t('drawer.recorded', { date: application.appliedOn, name: application.recordedBy }),
    opinionBy
      ? t('drawer.opinion', {
          date: application.opinionOn,
          name: opinionBy.personInCharge,
          store: opinionBy.storeName,
          words: application.opinion ?? '—',
        })
      : opinionOfficer &&
        t('drawer.officer', { date: application.opinionOn, name: opinionOfficer, words: application.opinion ?? '—' }),
    application.readOn,
    pledge && t('drawer.signed', { date: pledge.signedOn, version: pledge.textVersion }),
  ];
  return (
    <>
      <p>
        <Link to={to(targetPath(application))}>{application.groupName}</Link>
        {group ? (
          <>
            {' · '}
            <Link to={to(`/groups/${group.id}/papers?form=application&application=${application.id}`)}>{t('drawer.print')}</Link>
          </>
        ) : null}
      </p>
      <Steps
        orientation="vertical"
        current={reached}
        status={failed ? 'error' : 'process'}
        items={(['form', 'opinion', 'read', 'pledge'] as const).map((step, index) => ({
          title: t(`drawer.step.${step}`),
          content:
            notes[index] ??
            (failed && index === reached
              ? t('drawer.ended', { date: application.endedOn, state: t(`state.${state}`), reason })
              : ''),
        }))}
      />
      {pledge && pledge.papers.length > 0 ? <FileList files={pledge.papers} /> : null}
      <Flex gap={8} wrap style={{ marginTop: 16 }}>
        {application.availableActions.map((action, index) => (
          <Button
            key={action}
            type={index === 0 ? 'primary' : 'default'}
            danger={action === 'REJECT' || action === 'WITHDRAW'}
            onClick={() => setActing(action)}
          >
            {t(actionWord(action, [application]))}
          </Button>
        ))}
      </Flex>
      {acting ? (
        <ApplicationAct action={acting} applications={[application]} onClose={() => setActing(undefined)} onDone={onDone} />
      ) : null}
    </>
  );
}
