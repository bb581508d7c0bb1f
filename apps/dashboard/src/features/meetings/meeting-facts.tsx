import { BandTag, colours } from '@chengxin/ui';
import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingPresence, MeetingRecordFragment } from '../../gql/graphql';
import { formatMonth } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { FewPresent } from './few-present';

/** When and where it was, who convened it, who of the officers came. */
export function MeetingFacts({ meeting }: { meeting: MeetingRecordFragment }) {
  const { t } = useTranslation('meetings');
  const { to } = useScope();
  const none = t('facts.none');
  const officers = [
    ...(meeting.customerManagerPresent ? [nameOf(t('facts.manager'), meeting.customerManager)] : []),
    ...(meeting.marketInspectorPresent ? [nameOf(t('facts.inspector'), meeting.marketInspector)] : []),
  ];
  const place = [meeting.placeKind ? t(`place.${meeting.placeKind}`) : '', meeting.placeText ?? '']
    .filter((text) => text)
    .join(' · ');
  const group = (one: { id: string; name: string } | null | undefined) =>
    one ? <Link to={to(`/groups/${one.id}`)}>{one.name}</Link> : null;
  const items = [
    {
      key: 'group',
      label: t(`kind.${meeting.kind}`),
      children: (
        <span>
          {group(meeting.group) ?? meeting.county.name} {group(meeting.jointGroup)}
        </span>
      ),
    },
    { key: 'month', label: t('facts.month'), children: formatMonth(meeting.month) },
    {
      key: 'day',
      label: t(meeting.heldOn ? 'facts.day' : 'facts.planned'),
      children: <span className="cx-figure">{meeting.heldOn ?? meeting.plannedOn ?? none}</span>,
    },
    ...(meeting.heldOn && meeting.plannedOn
      ? [{ key: 'planned', label: t('facts.planned'), children: <span className="cx-figure">{meeting.plannedOn}</span> }]
      : []),
    ...(meeting.notifiedOn
      ? [
          {
            key: 'notice',
            label: t('facts.notice'),
            children: (
              <span>
                <span className="cx-figure">{meeting.notifiedOn}</span>
                {meeting.noticeBy ? ` · ${t(`notice.${meeting.noticeBy}`)}` : ''}
              </span>
            ),
          },
        ]
      : []),
    { key: 'place', label: t('facts.place'), children: place || none },
    { key: 'convener', label: t('facts.convener'), children: meeting.convener ?? none },
    { key: 'officers', label: t('facts.officers'), children: officers.join('、') || t('facts.nobody') },
  ];
  return (
    <section className="cx-panel" aria-label={t('facts.title')}>
      <Descriptions
        size="small"
        styles={{ label: { color: colours.quiet } }}
        title={<h2>{t('facts.title')}</h2>}
        column={{ xs: 1, sm: 2, lg: 3 }}
        items={items}
      />
    </section>
  );
}

const nameOf = (office: string, holder: string | null | undefined): string => (holder ? `${office} ${holder}` : office);

/** What was on the agenda, what was decided, and the minutes. */
export function MeetingSaid({ meeting }: { meeting: MeetingRecordFragment }) {
  const { t } = useTranslation('meetings');
  const mayRead = useMay('RETAILER_READ');
  return (
    <section className="cx-panel">
      <h2>{t('agenda.title')}</h2>
      {meeting.agenda.length === 0 ? (
        <p className="cx-quiet">{t('agenda.none')}</p>
      ) : (
        <ul>
          {meeting.agenda.map(({ item, note }) => (
            <li key={item}>
              {t(`item.${item}`)}
              {note ? <span className="cx-quiet"> — {note}</span> : null}
            </li>
          ))}
        </ul>
      )}
      {meeting.resolutions.length > 0 ? (
        <>
          <h2>{t('resolutions.title')}</h2>
          <ol>
            {meeting.resolutions.map(({ position, subject, votesFor, members, passed }) => (
              <li key={position}>
                {subject}{' '}
                <BandTag tone={passed ? 'good' : 'bad'}>{t(passed ? 'resolutions.passed' : 'resolutions.failed')}</BandTag>{' '}
                <span className="cx-quiet">{t('resolutions.votes', { votesFor, members })}</span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <h2>{t('minutes.title')}</h2>
      {meeting.minutes ? (
        <p className="cx-minutes">{meeting.minutes}</p>
      ) : (
        <p className="cx-quiet">{t(mayRead || !meeting.heldOn ? 'minutes.none' : 'minutes.withheld')}</p>
      )}
    </section>
  );
}

const TONES = { PRESENT: 'good', EXCUSED: 'near', ABSENT: 'bad' } as const;

/** The sign-in sheet as it was kept. */
export function MeetingSignIn({ meeting: { attendance } }: { meeting: MeetingRecordFragment }) {
  const { t } = useTranslation('meetings');
  const count = (presence: MeetingPresence) => attendance.filter((line) => line.presence === presence).length;
  const groups = new Set(attendance.map(({ groupName }) => groupName)).size;
  return (
    <section className="cx-panel">
      <h2>{t('signIn.title')}</h2>
      {attendance.length === 0 ? (
        <p className="cx-quiet">{t('signIn.none')}</p>
      ) : (
        <>
          <p>
            {t('signIn.counts', {
              all: attendance.length,
              present: count('PRESENT'),
              excused: count('EXCUSED'),
              absent: count('ABSENT'),
            })}
          </p>
          <FewPresent present={count('PRESENT')} expected={attendance.length} />
          <ul className="cx-attendance">
            {attendance.map(({ retailerId, storeName, groupName, presence }) => (
              <li key={retailerId}>
                <BandTag tone={TONES[presence]}>{t(`presence.${presence}`)}</BandTag> {storeName}
                {groups > 1 ? <span className="cx-quiet"> {groupName}</span> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
