import { BandTag, DataTable } from '@chengxin/ui';
import type { TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionFactsFragment } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { formatInstant, NO_VALUE } from '../../shared/format';
import { deviceOf } from './device-of';

export interface SessionsTableProps {
  sessions: readonly SessionFactsFragment[];
  /** The act at a session; without it the table is only read. */
  act?: (session: SessionFactsFragment) => ReactNode;
}

/** Devices that somebody is signed in at. */
export function SessionsTable({ sessions, act }: SessionsTableProps) {
  const { t } = useTranslation('sessions');
  const device = (session: SessionFactsFragment) => (
    <>
      {deviceOf(session.userAgent) || t('unknownDevice')} {session.current ? <BandTag tone="good">{t('current')}</BandTag> : null}
    </>
  );
  const time = (instant: string) => <span className="cx-figure">{formatInstant(instant)}</span>;
  const columns: TableProps<SessionFactsFragment>['columns'] = [
    { key: 'device', title: t('column.device'), fixed: 'left', render: (_, session) => device(session) },
    { key: 'address', title: t('column.address'), render: (_, session) => session.remoteAddress || NO_VALUE },
    { key: 'seen', title: t('column.seen'), render: (_, session) => time(session.seenAt) },
    { key: 'created', title: t('column.created'), render: (_, session) => time(session.createdAt) },
    { key: 'expires', title: t('column.expires'), render: (_, session) => time(session.expiresAt) },
    ...(act ? [{ key: 'act', title: t('column.act'), render: (_: unknown, session: SessionFactsFragment) => act(session) }] : []),
  ];
  const card = (session: SessionFactsFragment) => (
    <CardLines>
      <strong>{device(session)}</strong>
      <span className="cx-figure">{session.remoteAddress || NO_VALUE}</span>
      <span className="cx-quiet">
        {t('column.seen')} {time(session.seenAt)}
      </span>
      {act?.(session)}
    </CardLines>
  );
  return (
    <DataTable
      label={t('tableLabel')}
      rows={sessions}
      rowKey={(session) => session.id}
      columns={columns}
      card={card}
      sticky={false}
    />
  );
}
