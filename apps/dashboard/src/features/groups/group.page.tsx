import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { GroupPageQuery } from '../../gql/graphql';
import { JumpSections } from '../../shared/jump-sections';
import { OnePage } from '../../shared/one-page';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { useMay } from '../../shared/viewer';
import { GroupMutualAid } from '../activities/group-mutual-aid';
import { GroupArchive } from '../archives/group-archive';
import { LeadershipSection } from '../elections/leadership.section';
import { GroupJoining } from '../joining/group-joining';
import { GroupMeetings } from '../meetings/group-meetings';
import { GroupTimeline } from '../timeline/timeline.section';
import { GroupPageDocument } from './group.graphql';
import { GroupActs } from './group-acts';
import { GroupAnswer } from './group-answer';
import { GroupAttention } from './group-attention';
import { GroupFacts } from './group-facts';
import { MembershipHistory } from './group-history';
import { GroupMembers } from './group-members';
import { GroupMonths } from './group-months';
import { GroupSuccessions } from './group-successions';

/** A group as the page's query answers it. */
export type GroupDetail = NonNullable<GroupPageQuery['group']>;

/** One group: who belongs to it, who leads it, how its months went, and what can be done. */
export function GroupPage() {
  const { t } = useTranslation('group');
  const { id = '' } = useParams();
  const { unitCode, month } = useScope();
  const withSurveys = useMay('RETAILER_READ');
  const result = useQuery(GroupPageDocument, { variables: { id, unitCode, month, withSurveys } });
  return (
    <OnePage
      result={result}
      pick={({ group }) => group}
      list="/groups"
      back={t('back')}
      notFound={t('notFound')}
      notFoundHint={t('notFoundHint')}
      titleOf={({ name }) => name}
    >
      {(group, { done }, { indicatorValues }) => (
        <>
          <PageHeader
            title={group.name}
            answer={<GroupAnswer group={group} month={month} target={indicatorValues[0]?.target ?? null} />}
            extra={<GroupActs group={group} onDone={done} />}
          />
          <GroupAttention reasons={group.attention} />
          <JumpSections
            label={t('sections.title')}
            sections={[
              { key: 'facts', title: t('sections.facts'), content: <GroupFacts group={group} /> },
              {
                key: 'members',
                title: t('sections.members'),
                content: <GroupMembers group={group} month={month} onDone={done} />,
              },
              { key: 'joining', title: t('sections.joining'), content: <GroupJoining group={group} /> },
              { key: 'meetings', title: t('sections.meetings'), content: <GroupMeetings groupId={group.id} /> },
              {
                key: 'leaders',
                title: t('sections.leaders'),
                content: <LeadershipSection group={group} onDone={done} />,
              },
              { key: 'aid', title: t('sections.aid'), content: <GroupMutualAid group={group} /> },
              { key: 'archive', title: t('sections.archive'), content: <GroupArchive group={group} /> },
              {
                key: 'months',
                title: t('sections.months'),
                content: <GroupMonths group={group} target={indicatorValues[0]?.target ?? null} />,
              },
              {
                key: 'history',
                title: t('sections.history'),
                content: (
                  <Sections>
                    <GroupTimeline key={group.id} groupId={group.id} name={group.name} />
                    <MembershipHistory group={group} />
                    <GroupSuccessions group={group} />
                  </Sections>
                ),
              },
            ]}
          />
        </>
      )}
    </OnePage>
  );
}
