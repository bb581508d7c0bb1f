import { useQuery } from '@apollo/client/react';
import type { TodoItemsQuery } from '../../gql/graphql';
import { CheckChats } from '../activities/check-chats.modal';
import { OpenElectionsModal } from '../elections/open-elections.modal';
import { CancelModal } from '../joining/ends.tab';
import { PledgeModal } from '../joining/pledge.modal';
import { PledgesOfGroupDocument } from './todo.graphql';
import type { BulkAct } from './todo-path';

/** A to-do as the page's query answers it. */
export type TodoRow = TodoItemsQuery['todoItems']['nodes'][number];

export interface TodoActProps {
  act: BulkAct;
  items: readonly TodoRow[];
  onClose: () => void;
  onDone: () => void;
}

/** The act of some to-dos, as the page that owns it has it. */
export function TodoAct({ act, items, onClose, onDone }: TodoActProps) {
  const groups = items.flatMap(({ group }) => (group ? [group] : []));
  switch (act) {
    case 'elect':
      return <OpenElectionsModal groups={groups} onClose={onClose} onDone={onDone} />;
    case 'check':
      return <CheckChats groups={groups} onClose={onClose} onDone={onDone} />;
    case 'end': {
      const members = items.map(({ subjectId, name }) => ({ id: subjectId ?? '', retailer: { storeName: name } }));
      return <CancelModal members={members} onClose={onClose} onDone={onDone} />;
    }
    case 'sign': {
      const [item] = items;
      return item?.group ? <SignPledges item={item} groupId={item.group.id} onClose={onClose} onDone={onDone} /> : null;
    }
  }
}

/** Pledges of all members of a group who lack one, or its version in force. */
function SignPledges({
  item,
  groupId,
  onClose,
  onDone,
}: Omit<TodoActProps, 'act' | 'items'> & { item: TodoRow; groupId: string }) {
  const pledgeState = item.kind === 'PLEDGE_OUTDATED' ? ('OUTDATED' as const) : ('UNSIGNED' as const);
  const { data } = useQuery(PledgesOfGroupDocument, {
    variables: { where: { groupId, pledgeState: [pledgeState] } },
    fetchPolicy: 'network-only',
  });
  return data ? <PledgeModal members={data.memberships.nodes} onClose={onClose} onDone={onDone} /> : null;
}
