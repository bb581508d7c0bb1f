import { useQuery } from '@apollo/client/react';
import { BandTag } from '@chengxin/ui';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChatsQuery, MutualAidGroupWhere } from '../../gql/graphql';
import { useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { SelectionBar, useSelection } from '../../shared/selection';
import { useMay } from '../../shared/viewer';
import { CheckChats } from './check-chats.modal';
import { chatColumns } from './homes.columns';
import { ChatsDocument } from './homes.graphql';
import type { StandingTabProps } from './homes.page';
import { LeadersChats } from './leaders-chats';
import { ListPanel } from './list-panel';
import { TabChips } from './tab-chips';

/** A group with what was last seen in its chat. */
export type ChatGroup = ChatsQuery['mutualAidGroups']['nodes'][number];

const SHOWN = ['all', 'INCOMPLETE', 'NO_CHAT', 'UNCHECKED', 'stale', 'COMPLETE'] as const;
export const CHAT_TONES = { COMPLETE: 'good', INCOMPLETE: 'bad', NO_CHAT: 'bad', UNCHECKED: 'near' } as const;

/** Chats of groups, with who is missing by name; checked one by one or many at once. */
export function ChatsTab({ standing, onDone }: StandingTabProps) {
  const { t } = useTranslation('homes');
  const { unitCode } = useScope();
  const filters = useFilters();
  const shown = SHOWN.find((each) => each === filters.params.get('state')) ?? 'all';
  const where: MutualAidGroupWhere = {
    unitCode,
    ...(shown === 'stale' ? { chatStale: true } : shown === 'all' ? {} : { chatState: [shown] }),
  };
  const variables = { where, ...useCursor() };
  const result = useQuery(ChatsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const text = (key: (typeof SHOWN)[number]) =>
    key === 'all' ? t('chats.all') : key === 'stale' ? t('chats.stale') : t(`chats.state.${key}`);
  return (
    <>
      <TabChips label={t('chats.show')} name="state" chosen={shown} tabs={SHOWN.map((key) => ({ key, text: text(key) }))} />
      <QueryState result={keepLast(result)} shape="table">
        {({ mutualAidGroups }) => (
          <ChatsList
            page={mutualAidGroups}
            file={
              <ExportPageList
                title={t('chats.title')}
                document={ChatsDocument}
                variables={variables}
                list="mutualAidGroups"
                columns={chatColumns(t)}
                filters={[chosenText(t('chats.show'), text(shown))]}
              />
            }
            busy={result.loading}
            onDone={() => {
              void result.refetch();
              onDone();
            }}
          />
        )}
      </QueryState>
      <LeadersChats chats={standing.leadersChats} onDone={onDone} />
    </>
  );
}

interface ChatsListProps {
  page: ChatsQuery['mutualAidGroups'];
  file: ReactNode;
  busy: boolean;
  onDone: () => void;
}

function ChatsList({ page, file, busy, onDone }: ChatsListProps) {
  const { t } = useTranslation('homes');
  const { to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const [checking, setChecking] = useState<readonly ChatGroup[]>();
  const selection = useSelection(page.nodes, ({ name }) => name);
  const fields = chatColumns(t);
  const check = (group: ChatGroup) => (
    <Button
      type="link"
      size="small"
      aria-label={t('of', { ns: 'mutual-aid', act: t('chats.check'), name: group.name })}
      onClick={() => setChecking([group])}
    >
      {t('chats.check')}
    </Button>
  );
  return (
    <>
      <ListPanel
        title={t('chats.title')}
        rows={page.nodes}
        total={page.totalCount}
        pageInfo={page.pageInfo}
        busy={busy}
        fields={fields}
        shown={{
          group: ({ id }, text) => <Link to={to(`/groups/${id}`)}>{text}</Link>,
          found: ({ chatState }, text) => <BandTag tone={CHAT_TONES[chatState]}>{text}</BandTag>,
        }}
        file={file}
        empty={t('chats.empty')}
        act={mayAct ? check : undefined}
        selection={mayAct ? selection.table : undefined}
      >
        <SelectionBar count={selection.rows.length} words={t('chats.selected', { count: selection.rows.length })}>
          <Button type="primary" onClick={() => setChecking(selection.rows)}>
            {t('chats.check')}
          </Button>
        </SelectionBar>
      </ListPanel>
      {checking ? (
        <CheckChats
          groups={checking}
          onClose={() => setChecking(undefined)}
          onDone={() => {
            selection.clear();
            onDone();
          }}
        />
      ) : null}
    </>
  );
}
