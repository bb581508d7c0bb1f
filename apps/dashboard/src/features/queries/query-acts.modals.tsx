import { useMutation } from '@apollo/client/react';
import type { ListedQueryFragment } from '../../gql/graphql';
import { DeleteNamedModal, RenameNamedModal, SaveNamedModal } from '../../shared/named-acts.modals';
import type { EditedQuery } from './kept-queries';
import { ChangeQueryDocument, DeleteQueryDocument, SavedQueriesDocument, SaveQueryDocument } from './queries.graphql';

/** What is being done: what stands in the editor saved, or an own query renamed or deleted. */
export type QueryAct = { kind: 'save'; edited: EditedQuery } | { kind: 'rename' | 'delete'; query: ListedQueryFragment };

export interface QueryActModalsProps {
  act: QueryAct;
  onClose: () => void;
  /** A query was saved under a new name. */
  onSaved: (id: string, name: string) => void;
}

const refetch = { refetchQueries: [SavedQueriesDocument], awaitRefetchQueries: true };

/** The dialog of the act. */
export function QueryActModals({ act, onClose, onSaved }: QueryActModalsProps) {
  const [save] = useMutation(SaveQueryDocument, refetch);
  const [change] = useMutation(ChangeQueryDocument, refetch);
  const [remove] = useMutation(DeleteQueryDocument, refetch);
  const props = { words: 'queries', onClose } as const;
  if (act.kind === 'save') {
    const perform = async (values: { name: string; isShared: boolean }) => {
      const { data } = await save({ variables: { input: { ...act.edited, ...values } } });
      const { queryId = null, errors = [] } = data?.saveQuery ?? {};
      if (queryId) onSaved(queryId, values.name);
      return errors;
    };
    return <SaveNamedModal {...props} perform={perform} />;
  }
  const queryId = act.query.id;
  if (act.kind === 'rename') {
    const perform = async ({ name }: { name: string }) =>
      (await change({ variables: { input: { queryId, name } } })).data?.changeQuery.errors ?? [];
    return <RenameNamedModal {...props} thing={act.query} perform={perform} />;
  }
  const perform = async () => (await remove({ variables: { input: { queryId } } })).data?.deleteQuery.errors ?? [];
  return <DeleteNamedModal {...props} thing={act.query} perform={perform} />;
}
