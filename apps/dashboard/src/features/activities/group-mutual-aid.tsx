import { useQuery } from '@apollo/client/react';
import { BandTag, colours } from '@chengxin/ui';
import { Button, Descriptions, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GroupMutualAidQuery } from '../../gql/graphql';
import { inBrackets } from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import './activities.css';
import { useFilters } from '../../shared/filters';
import { useToldActs } from '../../shared/use-told-acts';
import { GroupMutualAidDocument } from './activities.graphql';
import { ActivityDrawer } from './activity.drawer';
import { ActivityCard } from './activity-card';
import { CHAT_TONES } from './chats.tab';
import { CheckChats } from './check-chats.modal';
import { GroupCounters, GroupVolume } from './group-class-two';
import { OpenHome } from './homes.tab';
import { RecordActivityDrawer } from './record-activity.drawer';

export interface GroupMutualAidProps {
  group: { readonly id: string; readonly name: string; readonly status: string; readonly homeAddress?: string | null };
}

/** On the page of a group: its home, its chat, who of the party covers it, and what it did last. */
export function GroupMutualAid({ group }: GroupMutualAidProps) {
  const { t } = useTranslation('group-mutual-aid');
  const { to, month } = useScope();
  const withPairing = useMay('RETAILER_READ');
  const mayAct = useMay('GROUP_AFFAIRS') && group.status === 'ACTIVE';
  const [open, setOpen] = useState<'activity' | 'home' | 'chat'>();
  const result = useQuery(GroupMutualAidDocument, {
    variables: { id: group.id, withPairing, month },
    fetchPolicy: 'cache-and-network',
  });
  const { done, toast } = useToldActs(result.refetch);
  const closing = { onClose: () => setOpen(undefined), onDone: done };
  return (
    <section className="cx-panel" id="mutual-aid" tabIndex={-1}>
      {toast}
      <div className="cx-panel-header">
        <h2>{t('title')}</h2>
        <Flex gap={8} wrap align="center" className="cx-panel-tools">
          {mayAct ? <Button onClick={() => setOpen('activity')}>{t('record')}</Button> : null}
          {mayAct ? <Button onClick={() => setOpen('chat')}>{t('check')}</Button> : null}
          {mayAct && result.data?.group?.home === null ? <Button onClick={() => setOpen('home')}>{t('openHome')}</Button> : null}
          <Link to={to(`/activities?group=${group.id}&period=all`)}>{t('all')}</Link>
        </Flex>
      </div>
      <QueryState result={result} shape="detail">
        {(data) =>
          data.group ? (
            <Standing group={data.group} homeAddress={group.homeAddress} withPairing={withPairing} month={month} />
          ) : null
        }
      </QueryState>
      {open === 'activity' ? <RecordActivityDrawer group={group} {...closing} /> : null}
      {open === 'home' ? <OpenHome group={group} {...closing} /> : null}
      {open === 'chat' ? <CheckChats groups={[group]} {...closing} /> : null}
      <ActivityDrawer onDone={done} />
    </section>
  );
}

interface StandingProps {
  group: NonNullable<GroupMutualAidQuery['group']>;
  /** What the file of the group says (Annex 5). */
  homeAddress: string | null | undefined;
  withPairing: boolean;
  month: string;
}

const LATEST = 4;

function Standing({ group, homeAddress, withPairing, month }: StandingProps) {
  const { home, chat, chatState, chatStale, partyPairing, activities } = group;
  const { t } = useTranslation('group-mutual-aid');
  const filters = useFilters();
  const facts = [
    {
      key: 'home',
      label: t('home'),
      children: home
        ? t('homeOf', {
            address: home.address,
            date: home.openedOn,
            equipment: home.equipment ? inBrackets(home.equipment) : '',
          })
        : homeAddress
          ? t('noHomeAt', { address: homeAddress })
          : t('noHome'),
    },
    {
      key: 'chat',
      label: t('chat'),
      children: (
        <>
          <BandTag tone={CHAT_TONES[chatState]}>{t(`chats.state.${chatState}`, { ns: 'homes' })}</BandTag>{' '}
          {chat ? t('checked', { date: chat.checkedOn, name: chat.checkedBy, stale: chatStale ? t('stale') : '' }) : null}
        </>
      ),
    },
    ...(withPairing
      ? [
          {
            key: 'party',
            label: t('party'),
            children: partyPairing ? t('partyOf', { name: partyPairing.leadName, date: partyPairing.since }) : t('noParty'),
          },
        ]
      : []),
    {
      key: 'counters',
      label: t('group.counterLabel', { ns: 'class-two' }),
      children: <GroupCounters groupId={group.id} count={group.counterCount} />,
    },
    {
      key: 'class-two',
      label: t('group.volume', { ns: 'class-two' }),
      children: <GroupVolume volume={group.classTwo} month={month} />,
    },
  ];
  return (
    <>
      <Descriptions column={1} size="small" styles={{ label: { color: colours.quiet } }} items={facts} />
      <h3>{t('latest')}</h3>
      {activities.length === 0 ? (
        <p className="cx-quiet">{t('none')}</p>
      ) : (
        <ul className="cx-wall">
          {activities.slice(0, LATEST).map((activity) => (
            <ActivityCard key={activity.id} activity={activity} onOpen={(id) => filters.set({ activity: id })} />
          ))}
        </ul>
      )}
    </>
  );
}
