import { useQuery } from '@apollo/client/react';
import { Button, Drawer, Flex, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityQuery } from '../../gql/graphql';
import { ReasonField } from '../../shared/act-form';
import { FileList } from '../../shared/files/file-list';
import { FileUpload } from '../../shared/files/file-upload';
import type { UploadedFile } from '../../shared/files/use-uploads';
import { useFilters } from '../../shared/filters';
import { formatInstant } from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { useMay } from '../../shared/viewer';
import { ActOf } from './act-of';
import { ActivityDocument } from './activities.graphql';
import { ActivityGroups, GroupLinks } from './activity-card';
import { AddActivityFilesDocument, RemoveActivityDocument } from './mutual-aid-acts.graphql';

/** One activity whole; its address is the page's with `activity`. */
export function ActivityDrawer({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('activities');
  const filters = useFilters();
  const id = filters.params.get('activity');
  const result = useQuery(ActivityDocument, { variables: { id: id ?? '' }, skip: !id, fetchPolicy: 'cache-and-network' });
  const close = () => filters.set({ activity: undefined });
  if (!id) return null;
  return (
    <Drawer open title={t('details')} onClose={close} size="min(560px, 100vw)">
      <QueryState result={result} shape="detail">
        {({ activity }) =>
          activity ? (
            <Details
              activity={activity}
              onDone={() => {
                void result.refetch();
                onDone();
              }}
              onRemoved={() => {
                close();
                onDone();
              }}
            />
          ) : (
            <p>{t('notFound')}</p>
          )
        }
      </QueryState>
    </Drawer>
  );
}

interface DetailsProps {
  activity: NonNullable<ActivityQuery['activity']>;
  onDone: () => void;
  onRemoved: () => void;
}

function Details({ activity, onDone, onRemoved }: DetailsProps) {
  const { t } = useTranslation('activities');
  const mayAct = useMay('GROUP_AFFAIRS');
  const [open, setOpen] = useState<'files' | 'remove'>();
  const { id, kind, topic, heldOn, placeText, participants, participantCount, guests, trainer, summary, files } = activity;
  const close = () => setOpen(undefined);
  return (
    <>
      <p className="cx-quiet">{t(`kinds.${kind}`)}</p>
      <h2 style={{ marginTop: 0 }}>{topic}</h2>
      <p className="cx-figure">{t('at', { date: heldOn, place: placeText })}</p>
      <p>{activity.groups.length > 0 ? <GroupLinks groups={activity.groups} /> : <ActivityGroups activity={activity} />}</p>
      {trainer ? <p>{`${t('trainer')} ${trainer.retailer.storeName}`}</p> : null}
      {summary ? (
        <>
          <h3>{t('summary')}</h3>
          <p>{summary}</p>
        </>
      ) : null}
      <h3>{t('participants')}</h3>
      <p>{participants.map(({ storeName }) => storeName).join(t('listed'))}</p>
      <p className="cx-quiet">
        {t('took', { count: participantCount })}
        {guests > 0 ? ` · ${t('guests', { count: guests })}` : ''}
      </p>
      <h3>{t('files')}</h3>
      <FileList files={files} />
      <p className="cx-quiet">{t('recorded', { name: activity.recordedBy, at: formatInstant(activity.recordedAt) })}</p>
      {mayAct ? (
        <Flex gap={8} wrap>
          <Button onClick={() => setOpen('files')}>{t('addFiles')}</Button>
          <Button danger onClick={() => setOpen('remove')}>
            {t('remove')}
          </Button>
        </Flex>
      ) : null}
      {open === 'files' ? (
        <ActOf<{ fileIds?: UploadedFile[] }, { activityId: string; fileIds: string[] }>
          title={t('addFiles')}
          act={AddActivityFilesDocument}
          fields={['fileIds']}
          toInput={({ fileIds = [] }) => ({ activityId: id, fileIds: fileIds.map((file) => file.id) })}
          onClose={close}
          onDone={onDone}
        >
          {() => (
            <Form.Item name="fileIds" label={t('files')}>
              <FileUpload />
            </Form.Item>
          )}
        </ActOf>
      ) : null}
      {open === 'remove' ? (
        <ActOf<{ reason: string }, { activityId: string; reason: string }>
          title={t('remove')}
          act={RemoveActivityDocument}
          fields={['reason']}
          danger
          toInput={({ reason }) => ({ activityId: id, reason })}
          onClose={close}
          onDone={onRemoved}
        >
          {() => (
            <>
              <p>{t('removeNote')}</p>
              <ReasonField name="reason" label={t('reason', { ns: 'mutual-aid' })} />
            </>
          )}
        </ActOf>
      ) : null}
    </>
  );
}
