import { colours } from '@chengxin/ui';
import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FoundingDetailFragment } from '../../gql/graphql';
import { useScope } from '../../shared/scope';

/** Where, by whom and who may lead; once it was held, what the founding meeting decided and by how many votes. */
export function FoundingFacts({ founding }: { founding: FoundingDetailFragment }) {
  const { t } = useTranslation('foundings');
  const { to } = useScope();
  const { area, place, county, candidate, leader, meeting, memberCount: members } = founding;
  const votes = (count: number | null, needed: number) => t('facts.votes', { count: count ?? 0, members, needed });
  const decided = meeting
    ? [
        {
          key: 'meeting',
          label: t('facts.meeting'),
          children: <Link to={to(`/meetings/${meeting.id}`)}>{t('facts.record', { date: meeting.heldOn })}</Link>,
        },
        { key: 'present', label: t('facts.present'), children: t('facts.of', { count: founding.presentCount, members }) },
        { key: 'charter', label: t('facts.charter'), children: votes(founding.charterVotes, founding.charterVotesNeeded) },
        {
          key: 'leader',
          label: t('facts.leader'),
          children: (
            <span>
              {leader ? <Link to={to(`/retailers/${leader.id}`)}>{leader.storeName}</Link> : null}{' '}
              {votes(founding.leaderVotes, founding.leaderVotesNeeded)}
            </span>
          ),
        },
        ...(founding.floorReason ? [{ key: 'floor', label: t('field.floorReason'), children: founding.floorReason }] : []),
      ]
    : [];
  const items = [
    ...decided,
    { key: 'place', label: t('facts.place'), children: [county, area, place].map(({ name }) => name).join(' · ') },
    { key: 'convener', label: t('field.convener'), children: founding.convener },
    { key: 'candidate', label: t('field.candidate'), children: candidate?.storeName ?? '—' },
    { key: 'home', label: t('field.home'), children: founding.homeAddress ?? '—' },
  ];
  const title = t(meeting ? 'facts.decided' : 'facts.title');
  return (
    <section className="cx-panel" aria-label={title}>
      <Descriptions
        size="small"
        styles={{ label: { color: colours.quiet } }}
        title={<h2>{title}</h2>}
        column={{ xs: 1, sm: 2, lg: 3 }}
        items={items}
      />
    </section>
  );
}
