import { BandTag } from '@chengxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChatsQuery, MutualAidGroupWhere } from '../../gql/graphql';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { useMay } from '../../shared/viewer';
import { CheckChats } from './check-chats.modal';
import { chatColumns, chatFileColumns } from './homes.columns';
import { ChatsDocument } from './homes.graphql';
import type { StandingTabProps } from './homes.page';
import { LeadersChats } from './leaders-chats';
import { PagedListPanel } from './list-panel';

/** A group with what was last seen in its chat. */
export type ChatGroup = ChatsQuery['mutualAidGroups']['nodes'][number];

const SHOWN = ['all', 'INCOMPLETE', 'NO_CHAT', 'UNCHECKED', 'stale', 'COMPLETE'] as const;
export const CHAT_TONES = { COMPLETE: 'good', INCOMPLETE: 'bad', NO_CHAT: 'bad', UNCHECKED: 'near' } as const;

/** Chats of groups, with who is missing by name; checked one by one or many at once. */
export function ChatsTab({ standing, onDone }: StandingTabProps) {
  const { t } = useTranslation('homes');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const filters = useFilters();
  const shown = SHOWN.find((each) => each === filters.params.get('state')) ?? 'all';
  const where: MutualAidGroupWhere = {
    unitCode,
    ...(shown === 'stale' ? { chatStale: true } : shown === 'all' ? {} : { chatState: [shown] }),
  };
  const variables = { where, ...useCursor() };
  const list = usePagedList({ document: ChatsDocument, variables, list: 'mutualAidGroups', onDone });
  const [checking, setChecking] = useState<readonly ChatGroup[]>();
  const selection = useSelection(list.rows, ({ name }) => name);
  const text = (key: (typeof SHOWN)[number]) =>
    key === 'all' ? t('chats.all') : key === 'stale' ? t('chats.stale') : t(`chats.state.${key}`);
  const check = (group: ChatGroup) => <RowAct label={t('chats.check')} name={group.name} onClick={() => setChecking([group])} />;
  return (
    <>
      <Chips
        unseen
        label={t('chats.show')}
        chosen={shown}
        choices={SHOWN.map((key) => ({ key, text: text(key) }))}
        onChoose={(key) => filters.set({ state: key })}
      />
      <PagedListPanel
        list={list}
        title={t('chats.title')}
        fields={chatColumns(t)}
        fileFields={chatFileColumns(t)}
        shown={{
          group: ({ id }, name) => <Link to={to(`/groups/${id}`)}>{name}</Link>,
          found: ({ chatState }, found) => <BandTag tone={CHAT_TONES[chatState]}>{found}</BandTag>,
          checkedOn: ({ chatStale }, day) => (day && chatStale ? `${day} ${t('chats.staleOn')}` : day),
        }}
        filters={[chosenText(t('chats.show'), text(shown))]}
        empty={t('chats.empty')}
        act={mayAct ? check : undefined}
        selection={mayAct ? selection.table : undefined}
      >
        <SelectionBar count={selection.rows.length} words={t('chats.selected', { count: selection.rows.length })}>
          <Button type="primary" onClick={() => setChecking(selection.rows)}>
            {t('chats.check')}
          </Button>
        </SelectionBar>
      </PagedListPanel>
      <LeadersChats chats={standing.leadersChats} onDone={onDone} />
      {checking ? (
        <CheckChats
          groups={checking}
          onClose={() => setChecking(undefined)}
          onDone={() => {
            selection.clear();
            list.done();
          }}
        />
      ) : null}
    </>
  );
}
