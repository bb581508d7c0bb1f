import { useMutation } from '@apollo/client/react';
import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListedQueryFragment } from '../../gql/graphql';
import { ActModal } from '../../shared/act-modal';
import type { EditedQuery } from './kept-queries';
import { ChangeQueryDocument, DeleteQueryDocument, SavedQueriesDocument, SaveQueryDocument } from './queries.graphql';

/** What is being done: what stands in the editor saved, or an own query renamed or deleted. */
export type QueryAct =
  | { kind: 'save'; edited: EditedQuery; name: string }
  | { kind: 'rename' | 'delete'; query: ListedQueryFragment };

export interface QueryActModalsProps {
  act: QueryAct;
  onClose: () => void;
  /** A query was saved under a new name. */
  onSaved: (id: string, name: string) => void;
}

const refetch = { refetchQueries: [SavedQueriesDocument], awaitRefetchQueries: true };
const nothing = () => undefined;

/** The dialog of the act. */
export function QueryActModals({ act, onClose, onSaved }: QueryActModalsProps) {
  if (act.kind === 'save') return <SaveModal act={act} onClose={onClose} onSaved={onSaved} />;
  return act.kind === 'rename' ? (
    <RenameModal query={act.query} onClose={onClose} />
  ) : (
    <DeleteModal query={act.query} onClose={onClose} />
  );
}

function SaveModal({ act: { edited, name }, onClose, onSaved }: QueryActModalsProps & { act: QueryAct & { kind: 'save' } }) {
  const { t } = useTranslation('queries');
  const [save] = useMutation(SaveQueryDocument, refetch);
  return (
    <ActModal<{ name: string; isShared: boolean }>
      title={t('saveTitle')}
      onClose={onClose}
      onDone={nothing}
      fields={['name']}
      initialValues={{ name, isShared: false }}
      perform={async (values) => {
        const { data } = await save({ variables: { input: { ...edited, ...values } } });
        const { queryId = null, errors = [] } = data?.saveQuery ?? {};
        if (queryId) onSaved(queryId, values.name);
        return errors;
      }}
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

function RenameModal({ query, onClose }: { query: ListedQueryFragment; onClose: () => void }) {
  const { t } = useTranslation('queries');
  const [change] = useMutation(ChangeQueryDocument, refetch);
  return (
    <ActModal<{ name: string }>
      title={t('rename', { name: query.name })}
      onClose={onClose}
      onDone={nothing}
      fields={['name']}
      initialValues={{ name: query.name }}
      perform={async ({ name }) => {
        return (await change({ variables: { input: { queryId: query.id, name } } })).data?.changeQuery.errors ?? [];
      }}
    >
      {() => <NameField />}
    </ActModal>
  );
}

function DeleteModal({ query, onClose }: { query: ListedQueryFragment; onClose: () => void }) {
  const { t } = useTranslation('queries');
  const [remove] = useMutation(DeleteQueryDocument, refetch);
  return (
    <ActModal
      title={t('delete', { name: query.name })}
      okText={t('deleteOk')}
      danger
      onClose={onClose}
      onDone={nothing}
      fields={[]}
      perform={async () => (await remove({ variables: { input: { queryId: query.id } } })).data?.deleteQuery.errors ?? []}
    >
      {() => <p>{t(query.isShared ? 'deleteSharedNote' : 'deleteNote')}</p>}
    </ActModal>
  );
}

function NameField() {
  const { t } = useTranslation('queries');
  return (
    <Form.Item name="name" label={t('name')} rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}>
      <Input maxLength={60} autoFocus />
    </Form.Item>
  );
}
