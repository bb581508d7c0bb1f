import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { inBrackets } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import '../../shared/papers.css';
import { ElectionDocument } from './election.graphql';
import { type ElectionDetail, nameOfElection } from './election.page';

/** Where somebody signs by hand. */
const BLANK = '\u3000'.repeat(6);

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
            {isRoll ? <Roll election={election} /> : <ElectionRecord election={election} />}
          </>
        ) : (
          <PageHeader title={t('one.notFound')} answer={<Link to={to('/elections')}>{t('one.back')}</Link>} />
        )
      }
    </QueryState>
  );
}

function Head({ election, heldOn }: { election: ElectionDetail; heldOn: string }) {
  const { t } = useTranslation('elections');
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row">{t(election.group ? 'paper.group' : 'paper.association')}</th>
          <td colSpan={3}>{nameOfElection(election)}</td>
        </tr>
        <tr>
          <th scope="row">{t('paper.reason')}</th>
          <td>{t(`reason.${election.reason}`)}</td>
          <th scope="row">{t('paper.heldOn')}</th>
          <td>{heldOn}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Roll({ election }: { election: ElectionDetail }) {
  const { t } = useTranslation('elections');
  const round = election.rounds.at(-1);
  if (!round) return null;
  return (
    <article className="cx-paper cx-panel">
      <h2>{t('paper.rollTitle')}</h2>
      <Head election={election} heldOn={round.heldOn} />
      <p style={{ margin: '4mm 0' }}>
        {t('one.of', {
          label: t('paper.candidates'),
          value: round.counts
            .map(({ candidate }) => `${candidate.storeName}${inBrackets(t(`office.${candidate.office}`))}`)
            .join(t('one.and')),
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th style={{ width: '14mm' }}>{t('paper.number')}</th>
            <th>{t('paper.store')}</th>
            <th style={{ width: '50mm' }}>{t('paper.signature')}</th>
          </tr>
        </thead>
        <tbody>
          {round.roll.map(({ retailerId, storeName }, index) => (
            <tr key={retailerId}>
              <td style={{ textAlign: 'center' }}>{index + 1}</td>
              <td>{storeName}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p style={{ marginTop: '4mm' }}>{t('paper.secret')}</p>
    </article>
  );
}

function ElectionRecord({ election }: { election: ElectionDetail }) {
  const { t } = useTranslation('elections');
  return (
    <>
      {election.rounds.map((round, index) => {
        const elected = round.counts.filter(
          ({ candidate, votes }) => candidate.state === 'ELECTED' && (votes ?? 0) >= round.needed,
        );
        const isLast = index === election.rounds.length - 1;
        const outcome =
          elected.length > 0
            ? t('paper.elected', { names: elected.map(({ candidate }) => candidate.storeName).join(t('one.and')) })
            : round.ballots == null
              ? ''
              : t(isLast && election.state !== 'UNDECIDED' ? 'paper.nobody' : 'paper.tie');
        const numbers = [
          ['members', round.members],
          ['ballots', round.ballots ?? ''],
          ['needed', round.needed],
        ] as const;
        return (
          <article key={round.round} className="cx-paper cx-panel">
            <h2>
              {t('paper.recordTitle')}
              {election.rounds.length > 1 ? inBrackets(t('one.round', { count: round.round })) : ''}
            </h2>
            <Head election={election} heldOn={round.heldOn} />
            <table style={{ marginTop: '4mm' }}>
              <tbody>
                <tr>
                  {numbers.map(([key]) => (
                    <th key={key} scope="col">
                      {t(`paper.${key}`)}
                    </th>
                  ))}
                </tr>
                <tr>
                  {numbers.map(([key, value]) => (
                    <td key={key} style={{ textAlign: 'center' }}>
                      {value}
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
            <table style={{ marginTop: '4mm' }}>
              <thead>
                <tr>
                  <th>{t('paper.candidates')}</th>
                  <th>{t('one.column.office')}</th>
                  <th>{t('paper.result')}</th>
                </tr>
              </thead>
              <tbody>
                {round.counts.map(({ candidate, votes }) => (
                  <tr key={candidate.id}>
                    <td>{candidate.storeName}</td>
                    <td>{t(`office.${candidate.office}`)}</td>
                    <td style={{ textAlign: 'center' }}>{votes ?? ''}</td>
                  </tr>
                ))}
                <tr>
                  <th scope="row">{t('paper.outcome')}</th>
                  <td colSpan={2}>{outcome}</td>
                </tr>
              </tbody>
            </table>
            <div className="cx-paper-signature">
              <p>{t('one.of', { label: t('paper.teller'), value: BLANK })}</p>
              <p>{t('one.of', { label: t('paper.scrutineer'), value: BLANK })}</p>
              <p>{t('paper.date')}</p>
            </div>
          </article>
        );
      })}
      {election.handover ? <HandoverPaper election={election} handover={election.handover} /> : null}
    </>
  );
}

function HandoverPaper({ election, handover }: { election: ElectionDetail; handover: NonNullable<ElectionDetail['handover']> }) {
  const { t } = useTranslation('elections');
  return (
    <article className="cx-paper cx-panel">
      <h2>{t('paper.handover')}</h2>
      <Head election={election} heldOn={handover.handedOverOn} />
      <table style={{ marginTop: '4mm' }}>
        <thead>
          <tr>
            <th>{t('paper.item')}</th>
            <th style={{ width: '25mm' }}>{t('paper.handed')}</th>
            <th>{t('paper.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {handover.items.map(({ item, handedOver, remark }) => (
            <tr key={item}>
              <td>{t(`item.${item}`)}</td>
              <td style={{ textAlign: 'center' }}>{t(handedOver ? 'paper.yes' : 'paper.no')}</td>
              <td>{remark ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="cx-paper-signature">
        <p>{t('one.of', { label: t('paper.handedBy'), value: BLANK })}</p>
        <p>{t('one.of', { label: t('paper.receivedBy'), value: BLANK })}</p>
        <p>{t('paper.date')}</p>
      </div>
    </article>
  );
}
