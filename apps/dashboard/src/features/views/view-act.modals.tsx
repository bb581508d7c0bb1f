import { useMutation } from '@apollo/client/react';
import type { ListedViewFragment } from '../../gql/graphql';
import { DeleteNamedModal, RenameNamedModal, SaveNamedModal } from '../../shared/named-acts.modals';
import type { ViewAddress } from './view-address';
import { DeleteViewDocument, RenameViewDocument, SavedViewsDocument, SaveViewDocument } from './views.graphql';

/** What is being done: an address saved, or an own view renamed or deleted. */
export type ViewAct = { kind: 'save'; address: ViewAddress } | { kind: 'rename' | 'delete'; view: ListedViewFragment };

const refetch = { refetchQueries: [SavedViewsDocument] };

/** The dialog of the act. */
export function ViewActModals({ act, onClose }: { act: ViewAct; onClose: () => void }) {
  const [save] = useMutation(SaveViewDocument, refetch);
  const [rename] = useMutation(RenameViewDocument, refetch);
  const [remove] = useMutation(DeleteViewDocument, refetch);
  const props = { words: 'views', onClose } as const;
  if (act.kind === 'save') {
    const perform = async (values: { name: string; isShared: boolean }) =>
      (await save({ variables: { input: { ...act.address, ...values } } })).data?.saveView.errors ?? [];
    return <SaveNamedModal {...props} perform={perform} />;
  }
  const viewId = act.view.id;
  if (act.kind === 'rename') {
    const perform = async ({ name }: { name: string }) =>
      (await rename({ variables: { input: { viewId, name } } })).data?.renameView.errors ?? [];
    return <RenameNamedModal {...props} thing={act.view} perform={perform} />;
  }
  const perform = async () => (await remove({ variables: { input: { viewId } } })).data?.deleteView.errors ?? [];
  return <DeleteNamedModal {...props} thing={act.view} perform={perform} />;
}
