import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { TodoItemsQuery } from '../../gql/graphql';
import { CheckChats } from '../activities/check-chats.modal';
import { OpenElectionsModal } from '../elections/open-elections.modal';
import { CancelModal } from '../joining/ends.tab';
import { PledgeModal, type PledgeModalProps } from '../joining/pledge.modal';
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
      return <SignPledges items={items} onClose={onClose} onDone={onDone} />;
    }
  }
}

/** Pledges of all members of some groups who lack one, or its version in force. */
function SignPledges({ items, onClose, onDone }: Omit<TodoActProps, 'act'>) {
  const client = useApolloClient();
  const [members, setMembers] = useState<PledgeModalProps['members']>();
  useEffect(() => {
    const ofGroup = async ({ kind, group }: TodoRow) => {
      const pledgeState = [kind === 'PLEDGE_OUTDATED' ? ('OUTDATED' as const) : ('UNSIGNED' as const)];
      const variables = { where: { groupId: group?.id ?? null, pledgeState } };
      const { data } = await client.query({ query: PledgesOfGroupDocument, variables, fetchPolicy: 'network-only' });
      return data?.memberships.nodes ?? [];
    };
    void Promise.all(items.map(ofGroup)).then((found) => setMembers(found.flat()));
  }, [client, items]);
  return members ? <PledgeModal members={members} onClose={onClose} onDone={onDone} /> : null;
}
