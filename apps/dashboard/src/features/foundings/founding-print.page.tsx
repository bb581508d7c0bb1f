import { useQuery } from '@apollo/client/react';
import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { FoundingDetailFragment } from '../../gql/graphql';
import { keepLast } from '../../shared/list-state';
import { paperDay } from '../../shared/paper-day';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import '../../shared/papers.css';
import { FoundingDocument } from './foundings.graphql';

/** The record of a founding on paper, A4: filled as the meeting decided, or empty with the names of who is to sign, for the meeting itself. */
export function FoundingPrintPage() {
  const { t } = useTranslation('foundings');
  const { id = '' } = useParams();
  const { to } = useScope();
  const result = useQuery(FoundingDocument, { variables: { id } });
  return (
    <QueryState result={keepLast(result)} shape="detail">
      {({ founding }) =>
        founding ? (
          <>
            <title>{`${t('paper.title')} · 诚信`}</title>
            <Flex gap={12} align="center" justify="space-between" wrap className="cx-screen-only" style={{ marginBottom: 12 }}>
              <Link to={to(`/foundings/${id}`)}>‹ {t('paper.back')}</Link>
              <Button type="primary" onClick={() => window.print()}>
                {t('paper.print')}
              </Button>
            </Flex>
            <Record founding={founding} />
          </>
        ) : (
          <p>{t('one.notFound')}</p>
        )
      }
    </QueryState>
  );
}

const ENDED = ['REJECTED', 'WITHDRAWN', 'EXPIRED'];

function Record({ founding }: { founding: FoundingDetailFragment }) {
  const { t } = useTranslation('foundings');
  const { t: tMeetings } = useTranslation('meetings');
  const { meeting, memberCount } = founding;
  const presence = new Map(meeting?.attendance.map((line) => [line.retailerId, line.presence]));
  const members = founding.applications.filter(({ state }) => !ENDED.includes(state)).map(({ retailer }) => retailer);
  const place = meeting ? (meeting.placeText ?? (meeting.placeKind ? tMeetings(`place.${meeting.placeKind}`) : '')) : '';
  const votes = (count: number | null) => (count === null ? '' : t('paper.votes', { count, members: memberCount }));
  const rows = [
    [t('paper.group'), founding.name],
    [t('paper.time'), paperDay(meeting?.heldOn)],
    [t('paper.place'), place],
    [t('paper.convener'), founding.convener],
    [t('paper.present'), votes(founding.presentCount)],
    [t('paper.charter'), votes(founding.charterVotes)],
    [t('paper.leader'), [founding.leader?.storeName, votes(founding.leaderVotes)].filter(Boolean).join('，')],
  ];
  return (
    <section className="cx-panel cx-paper">
      <h1>{t('paper.title')}</h1>
      <table>
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row" style={{ width: '36mm' }}>
                {label}
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p style={{ margin: '4mm 0' }}>{t('paper.statement')}</p>
      <table>
        <thead>
          <tr>
            <th style={{ width: '14mm' }}>{t('paper.number')}</th>
            <th>{t('paper.store')}</th>
            <th style={{ width: '26mm' }}>{t('paper.presence')}</th>
            <th style={{ width: '46mm' }}>{t('paper.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, storeName }, index) => {
            const at = presence.get(id);
            return (
              <tr key={id}>
                <td style={{ textAlign: 'center' }}>{index + 1}</td>
                <td>{storeName}</td>
                <td style={{ textAlign: 'center' }}>{at ? tMeetings(`presence.${at}`) : ''}</td>
                <td />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
