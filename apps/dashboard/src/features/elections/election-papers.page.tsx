import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import '../../shared/papers.css';
import { ElectionDocument } from './election.graphql';
import { nameOfElection } from './election.page';
import { HandoverPaper } from './handover-paper';
import { RecordPaper } from './record-paper';
import { RollPaper } from './roll-paper';

/** What is printed for an election, A4: the roll that is signed for ballots, or the record with the result. */
export function ElectionPapersPage() {
  const { t } = useTranslation('elections');
  const { id = '' } = useParams();
  const { to } = useScope();
  const [params] = useSearchParams();
  const isRoll = params.get('form') === 'roll';
  const result = useQuery(ElectionDocument, { variables: { id } });
  return (
    <QueryState result={keepLast(result)} shape="detail">
      {({ election }) =>
        election ? (
          <>
            <title>{`${t(isRoll ? 'paper.rollTitle' : 'paper.recordTitle')} · 诚信`}</title>
            <div className="cx-screen-only">
              <p style={{ margin: '0 0 4px' }}>
                <Link to={to(`/elections/${id}`)}>‹ {t('paper.back')}</Link>
              </p>
              <PageHeader
                title={t(isRoll ? 'paper.rollTitle' : 'paper.recordTitle')}
                answer={nameOfElection(election)}
                extra={
                  <Button type="primary" onClick={() => globalThis.print()}>
                    {t('paper.print')}
                  </Button>
                }
              />
            </div>
            {isRoll ? <RollPaper election={election} /> : <RecordPaper election={election} />}
            {!isRoll && election.handover ? <HandoverPaper election={election} handover={election.handover} /> : null}
          </>
        ) : (
          <PageHeader title={t('one.notFound')} answer={<Link to={to('/elections')}>{t('one.back')}</Link>} />
        )
      }
    </QueryState>
  );
}
