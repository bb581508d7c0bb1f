import { mayCheckLeadersChat } from '@chengxin/activities/domain';
import { BandTag } from '@chengxin/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckLeadersChatInput, StandingQuery } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { RowAct } from '../../shared/selection';
import { useMay, useViewer } from '../../shared/viewer';
import { ActOf } from './act-of';
import { ChatField, TickField } from './check-chats.modal';
import { leadersChatColumns, leadersChatFileColumns } from './homes.columns';
import { ListPanel } from './list-panel';
import { CheckLeadersChatDocument } from './mutual-aid-acts.graphql';

type Chat = StandingQuery['leadersChats'][number] & { id: string };

/** The chats of the leaders of each county, which the market manager keeps. */
export function LeadersChats({ chats, onDone }: { chats: StandingQuery['leadersChats']; onDone: () => void }) {
  const { t } = useTranslation('homes');
  const { today, role } = useViewer();
  const mayAct = useMay('GROUP_AFFAIRS') && mayCheckLeadersChat(role ?? null).ok;
  const [checking, setChecking] = useState<Chat>();
  const rows: Chat[] = chats.map((chat) => ({ ...chat, id: chat.county.code }));
  const fields = leadersChatColumns(t);
  const check = (chat: Chat) => <RowAct label={t('chats.check')} name={chat.county.name} onClick={() => setChecking(chat)} />;
  return (
    <div style={{ marginTop: 16 }}>
      <ListPanel
        title={t('chats.leaders')}
        rows={rows}
        fields={fields}
        fileFields={leadersChatFileColumns(t)}
        shown={{
          found: (chat, text) => (
            <BandTag tone={chat.hasMarketManager ? 'good' : chat.hasChat == null ? 'near' : 'bad'}>{text}</BandTag>
          ),
        }}
        empty={t('chats.empty')}
        act={mayAct ? check : undefined}
      />
      {checking ? (
        <ActOf<Omit<CheckLeadersChatInput, 'countyCode'>, CheckLeadersChatInput>
          title={`${t('chats.checkLeaders')} ${checking.county.name}`}
          act={CheckLeadersChatDocument}
          fields={['checkedOn', 'hasChat']}
          initialValues={{ checkedOn: today, hasMarketManager: false }}
          toInput={(values) => ({ ...values, countyCode: checking.county.code })}
          onClose={() => setChecking(undefined)}
          onDone={onDone}
        >
          {() => (
            <>
              <DayField name="checkedOn" label={t('chats.checkedOn')} max={today} />
              <ChatField />
              <TickField name="hasMarketManager" label={t('chats.hasMarketManager')} />
            </>
          )}
        </ActOf>
      ) : null}
    </div>
  );
}
