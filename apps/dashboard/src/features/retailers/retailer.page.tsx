import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { RetailerPageQuery } from '../../gql/graphql';
import { monthStep } from '../../shared/month-steps';
import { OnePage } from '../../shared/one-page';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { useMay, useViewer } from '../../shared/viewer';
import { RetailerTimeline } from '../timeline/timeline.section';
import { NearestGroups } from './nearest-groups';
import { RetailerClassTwo } from './retailer-class-two';
import { RetailerFacts } from './retailer-facts';
import { RetailerHistory, RetailerMemberships, RetailerTerms } from './retailer-history';
import { RetailerSurveys } from './retailer-surveys';
import { RetailerPageDocument } from './retailers.graphql';

/** A retailer as the page's query answers it. */
export type RetailerDetail = NonNullable<RetailerPageQuery['retailer']>;

/** One retailer: master data, groups, terms, changes over time, margins. */
export function RetailerPage() {
  const { t } = useTranslation('retailers');
  const { id = '' } = useParams();
  const { month } = useScope();
  const { today } = useViewer();
  const from = monthStep(month, -12);
  const result = useQuery(RetailerPageDocument, { variables: { id, from } });
  return (
    <OnePage
      result={result}
      pick={({ retailer }) => retailer}
      list="/retailers"
      back={t('detail.back')}
      notFound={t('detail.notFound')}
      notFoundHint={t('detail.notFoundHint')}
      titleOf={({ storeName }) => storeName}
    >
      {(retailer, { done }) => {
        const isFree = retailer.groupedElsewhere === false && !retailer.appliedElsewhere && !retailer.membership;
        const mayJoin = isFree && retailer.status === 'ACTIVE' && retailer.licenceExpiresOn >= today;
        return (
          <>
            <PageHeader title={retailer.storeName} answer={<RetailerAnswer retailer={retailer} />} />
            <Sections>
              <RetailerFacts key={retailer.id} retailer={retailer} />
              {mayJoin ? <NearestGroups retailer={retailer} /> : null}
              <RetailerMemberships retailer={retailer} />
              {retailer.leaderTerms.length > 0 ? <RetailerTerms retailer={retailer} /> : null}
              <RetailerSurveys retailer={retailer} />
              <RetailerClassTwo retailer={retailer} onDone={done} />
              <RetailerTimeline key={retailer.id} retailerId={retailer.id} name={retailer.storeName} />
              <RetailerHistory retailer={retailer} />
            </Sections>
          </>
        );
      }}
    </OnePage>
  );
}

/** What is said of who is in no group in sight; of a retailer of another area it is not known. */
function withoutMembership({ groupedElsewhere, appliedElsewhere }: RetailerDetail) {
  if (groupedElsewhere == null) return 'detail.answerNotHere';
  if (groupedElsewhere) return 'detail.answerElsewhere';
  return appliedElsewhere ? 'detail.answerApplied' : 'detail.answerNoGroup';
}

function RetailerAnswer({ retailer }: { retailer: RetailerDetail }) {
  const { t } = useTranslation('retailers');
  const { to } = useScope();
  const { today } = useViewer();
  const mayReadGroups = useMay('GROUP_READ');
  const { membership, licenceExpiresOn: date } = retailer;
  const facts = {
    store: retailer.storeName,
    code: retailer.customerCode,
    tier: retailer.tier,
    format: t(`format.${retailer.format}`),
    date,
  };
  const joined = membership && t('detail.answerGroup', { date: membership.joinedOn, group: membership.group.name });
  return (
    <>
      {t(date < today ? 'detail.answerExpired' : 'detail.answer', facts)}
      {membership ? t('detail.semicolon') : ''}
      {membership && mayReadGroups ? <Link to={to(`/groups/${membership.group.id}`)}>{joined}</Link> : joined}
      {membership ? '' : t(withoutMembership(retailer))}
      {t('detail.stop')}
    </>
  );
}
