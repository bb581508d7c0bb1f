import { useQuery } from '@apollo/client/react';
import { lastDayOf, yearMonth } from '@chengxin/kernel';
import { PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorCode } from '../../gql/graphql';
import type { ExplainedFigure } from '../../shared/explain-address';
import { formatCount } from '../../shared/format';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { ExplainedGroupMonthDocument, ExplainedRetailerMonthDocument } from './explain.graphql';
import { MarginExplanation } from './margin-explanation';

interface MonthExplanationProps {
  figure: ExplainedFigure;
  /** Of the group or retailer. */
  id: string;
}

/** Months have no key of their own: in the cache they would replace those of the page, which asks for other fields of them. */
const APART = { fetchPolicy: 'no-cache' } as const;

const variablesOf = ({ figure, id }: MonthExplanationProps) => ({
  id,
  code: figure.code as IndicatorCode,
  unit: figure.unitCode,
  month: figure.month,
});

/** How the margin of a group in a month comes about, and what else the month counted of it. */
export function GroupMonthExplanation(props: MonthExplanationProps) {
  const { t } = useTranslation('explain');
  const { t: group } = useTranslation('group');
  const { to } = useScope();
  const { month } = props.figure;
  const result = useQuery(ExplainedGroupMonthDocument, { ...APART, variables: variablesOf(props) });
  return (
    <QueryState result={result} shape="detail">
      {({ group: one, explainIndicator: rule }) => {
        const facts = one?.monthly.find((candidate) => candidate.month === month);
        if (!one || !facts || !rule) return <PageState kind="empty" title={t('never')} />;
        return (
          <MarginExplanation
            name={<Link to={to(`/groups/${one.id}`, { month })}>{one.name}</Link>}
            month={month}
            survey={facts}
            rule={rule}
            how={t('single.groupRule')}
          >
            <dt>{t('single.members')}</dt>
            <dd>
              {t('single.counted', {
                count: formatCount(facts.memberCount),
                counted: formatCount(facts.countedMemberCount),
              })}
            </dd>
            <dt>{group('chart.meeting')}</dt>
            <dd>{group(facts.meetingHeld ? 'chart.held' : 'chart.notHeld')}</dd>
            <dt>{group('chart.term')}</dt>
            <dd>{group(facts.leaderTermValid ? 'chart.valid' : 'chart.invalid')}</dd>
          </MarginExplanation>
        );
      }}
    </QueryState>
  );
}

/** How the margin of a retailer in a month comes about, and by which group it counts. */
export function RetailerMonthExplanation(props: MonthExplanationProps) {
  const { t } = useTranslation('explain');
  const { to } = useScope();
  const mayReadGroups = useMay('GROUP_READ');
  const { month } = props.figure;
  const variables = { ...variablesOf(props), last: lastDayOf(yearMonth(month)) };
  const result = useQuery(ExplainedRetailerMonthDocument, { ...APART, variables });
  return (
    <QueryState result={result} shape="detail">
      {({ retailer, explainIndicator: rule }) => {
        const survey = retailer?.surveys.find((candidate) => candidate.month === month);
        if (!retailer || !survey || !rule) return <PageState kind="empty" title={t('never')} />;
        const last = rule.value.policyDate;
        const membership = retailer.memberships.find(
          ({ joinedOn, leftOn }) => joinedOn <= last && (leftOn == null || leftOn > last),
        );
        const groupName = membership?.group.name;
        return (
          <MarginExplanation
            name={<Link to={to(`/retailers/${retailer.id}`, { month })}>{retailer.storeName}</Link>}
            month={month}
            survey={survey}
            rule={rule}
            how={t(membership || retailer.groupedElsewhere ? 'single.memberRule' : 'single.outsideRule')}
          >
            <dt>{t('single.group')}</dt>
            <dd>
              {membership && mayReadGroups ? (
                <Link to={to(`/groups/${membership.group.id}`, { month })}>{groupName}</Link>
              ) : (
                (groupName ?? t(retailer.groupedElsewhere ? 'single.groupedElsewhere' : 'single.noGroup'))
              )}
            </dd>
          </MarginExplanation>
        );
      }}
    </QueryState>
  );
}
