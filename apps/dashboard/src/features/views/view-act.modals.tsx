import { useMutation } from '@apollo/client/react';
import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListedViewFragment } from '../../gql/graphql';
import { ActModal } from '../../shared/act-modal';
import type { ViewAddress } from './view-address';
import { DeleteViewDocument, RenameViewDocument, SavedViewsDocument, SaveViewDocument } from './views.graphql';

/** What is being done: an address saved, or an own view renamed or deleted. */
export type ViewAct = { kind: 'save'; address: ViewAddress } | { kind: 'rename' | 'delete'; view: ListedViewFragment };

const refetch = { refetchQueries: [SavedViewsDocument] };

/** The dialog of the act. */
export function ViewActModals({ act, onClose }: { act: ViewAct; onClose: () => void }) {
  if (act.kind === 'save') return <SaveModal address={act.address} onClose={onClose} />;
  return act.kind === 'rename' ? (
    <RenameModal view={act.view} onClose={onClose} />
  ) : (
    <DeleteModal view={act.view} onClose={onClose} />
  );
}

const nothing = () => undefined;

function SaveModal({ address, onClose }: { address: ViewAddress; onClose: () => void }) {
  const { t } = useTranslation('views');
  const [save] = useMutation(SaveViewDocument, refetch);
  return (
    <ActModal<{ name: string; isShared: boolean }>
      title={t('saveTitle')}
      onClose={onClose}
      onDone={nothing}
      fields={['name']}
      initialValues={{ isShared: false }}
      perform={async (values) => (await save({ variables: { input: { ...address, ...values } } })).data?.saveView.errors ?? []}
    >
      {() => (
        <>
          <NameField />
          <Form.Item name="isShared" valuePropName="checked" extra={t('shareNote')}>
            <Checkbox>{t('shareThis')}</Checkbox>
          </Form.Item>
        </>
      )}
    </ActModal>
  );
}

function RenameModal({ view, onClose }: { view: ListedViewFragment; onClose: () => void }) {
  const { t } = useTranslation('views');
  const [rename] = useMutation(RenameViewDocument, refetch);
  return (
    <ActModal<{ name: string }>
      title={t('rename', { name: view.name })}
      onClose={onClose}
      onDone={nothing}
      fields={['name']}
      initialValues={{ name: view.name }}
      perform={async ({ name }) => {
        return (await rename({ variables: { input: { viewId: view.id, name } } })).data?.renameView.errors ?? [];
      }}
    >
      {() => <NameField />}
    </ActModal>
  );
}

function DeleteModal({ view, onClose }: { view: ListedViewFragment; onClose: () => void }) {
  const { t } = useTranslation('views');
  const [remove] = useMutation(DeleteViewDocument, refetch);
  return (
    <ActModal
      title={t('delete', { name: view.name })}
      okText={t('deleteOk')}
      danger
      onClose={onClose}
      onDone={nothing}
      fields={[]}
      perform={async () => (await remove({ variables: { input: { viewId: view.id } } })).data?.deleteView.errors ?? []}
    >
      {() => <p>{t(view.isShared ? 'deleteSharedNote' : 'deleteNote')}</p>}
    </ActModal>
  );
}

function NameField() {
  const { t } = useTranslation('views');
  return (
    <Form.Item name="name" label={t('name')} rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}>
      <Input maxLength={60} autoFocus />
    </Form.Item>
  );
}
