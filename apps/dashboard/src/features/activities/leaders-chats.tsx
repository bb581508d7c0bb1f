import { BandTag } from '@chengxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckLeadersChatInput, StandingQuery } from '../../gql/graphql';
import { DayField } from '../../shared/act-form';
import { useMay, useViewer } from '../../shared/viewer';
import { ActOf } from './act-of';
import { TickField } from './check-chats.modal';
import { type ListField, ListPanel } from './list-panel';
import { CheckLeadersChatDocument } from './mutual-aid-acts.graphql';

type Chat = StandingQuery['leadersChats'][number] & { id: string };

/** The chats of the leaders of each county, which the market manager keeps. */
export function LeadersChats({ chats, onDone }: { chats: StandingQuery['leadersChats']; onDone: () => void }) {
  const { t } = useTranslation('homes');
  const { today } = useViewer();
  const mayAct = useMay('GROUP_AFFAIRS');
  const [checking, setChecking] = useState<Chat>();
  const rows: Chat[] = chats.map((chat) => ({ ...chat, id: chat.county.code }));
  const words = ({ hasChat, hasMarketManager }: Chat): string => {
    if (hasChat == null) return t('chats.noLook');
    return hasChat ? t(hasMarketManager ? 'chats.leadersOk' : 'chats.leadersMissing') : t('chats.state.NO_CHAT');
  };
  const fields: ListField<Chat>[] = [
    { key: 'county', title: t('chats.county'), text: ({ county }) => county.name },
    {
      ...{ key: 'found', title: t('chats.found'), text: words },
      shown: (chat) => (
        <BandTag tone={chat.hasMarketManager ? 'good' : chat.hasChat == null ? 'near' : 'bad'}>{words(chat)}</BandTag>
      ),
    },
    { key: 'checkedOn', title: t('chats.checkedOn'), text: ({ checkedOn }) => checkedOn ?? '', figure: true },
    { key: 'checkedBy', title: t('chats.checkedBy'), text: ({ checkedBy }) => checkedBy ?? '' },
  ];
  const check = (chat: Chat) => (
    <Button
      type="link"
      size="small"
      aria-label={t('of', { ns: 'mutual-aid', act: t('chats.check'), name: chat.county.name })}
      onClick={() => setChecking(chat)}
    >
      {t('chats.check')}
    </Button>
  );
  return (
    <div style={{ marginTop: 16 }}>
      <ListPanel
        title={t('chats.leaders')}
        rows={rows}
        fields={fields}
        empty={t('chats.empty')}
        act={mayAct ? check : undefined}
      />
      {checking ? (
        <ActOf<Omit<CheckLeadersChatInput, 'countyCode'>, CheckLeadersChatInput>
          title={`${t('chats.checkLeaders')} ${checking.county.name}`}
          act={CheckLeadersChatDocument}
          fields={['checkedOn', 'hasChat']}
          initialValues={{ checkedOn: today, hasChat: true, hasMarketManager: true }}
          toInput={(values) => ({ ...values, countyCode: checking.county.code })}
          onClose={() => setChecking(undefined)}
          onDone={onDone}
        >
          {() => (
            <>
              <DayField name="checkedOn" label={t('chats.checkedOn')} max={today} />
              <TickField name="hasChat" label={t('chats.hasChat')} />
              <TickField name="hasMarketManager" label={t('chats.hasMarketManager')} />
            </>
          )}
        </ActOf>
      ) : null}
    </div>
  );
}
