import { useQuery } from '@apollo/client/react';
import { PageState } from '@chengxin/ui';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TodoItemsQuery } from '../../gql/graphql';
import { QueryState } from '../../shared/query-state';
import { CheckChats } from '../activities/check-chats.modal';
import { OpenElectionsModal } from '../elections/open-elections.modal';
import { seatsDue } from '../elections/seats-due';
import { CancelModal } from '../joining/ends.tab';
import { PledgeModal } from '../joining/pledge.modal';
import { PledgesOfGroupsDocument } from './todo.graphql';
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
      return <OpenElectionsModal due={seatsDue(groups)} onClose={onClose} onDone={onDone} />;
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

/** As many pledges as are recorded at once. */
const MOST = 100;

/** Pledges of all members of some groups who lack one, or its version in force. */
function SignPledges({ items, onClose, onDone }: Omit<TodoActProps, 'act'>) {
  const { t } = useTranslation('todo');
  const groupsOf = (kind: TodoRow['kind']) => items.flatMap((item) => (item.kind === kind && item.group ? [item.group.id] : []));
  const variables = { unsigned: groupsOf('PLEDGE_UNSIGNED'), outdated: groupsOf('PLEDGE_OUTDATED') };
  const result = useQuery(PledgesOfGroupsDocument, { variables, fetchPolicy: 'network-only' });
  const lists = result.data ? [result.data.unsigned, result.data.outdated] : [];
  const total = lists.reduce((sum, { totalCount }) => sum + totalCount, 0);
  if (total > 0 && total <= MOST)
    return <PledgeModal members={lists.flatMap(({ nodes }) => nodes)} onClose={onClose} onDone={onDone} />;
  return (
    <Modal open title={t('act.sign')} onCancel={onClose} footer={null}>
      <QueryState result={result} shape="detail">
        {() => (
          <PageState
            kind="empty"
            title={t(total > 0 ? 'signMany' : 'signNone', { count: total })}
            hint={t(total > 0 ? 'signManyHint' : 'signNoneHint', { most: MOST })}
          />
        )}
      </QueryState>
    </Modal>
  );
}
