import { useMutation, useQuery } from '@apollo/client/react';
import { PageHeader } from '@chengxin/ui';
import { Alert, Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { formatCount, formatInstant } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { NoUnit } from '../../shared/no-unit';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { useMay } from '../../shared/viewer';
import { CoverageEffect } from './coverage-effect';
import { PlanModal } from './plan.modal';
import { PlanSummaryDocument, RefreshPlanDocument } from './planner.graphql';
import './planner.css';
import { ProposalsSection } from './proposals.section';
import { LEFT_ANCHOR, ON_THE_WAY_ANCHOR, RemaindersSection } from './remainders.section';
import { StreetsSection } from './streets.section';
import { coverageOf, rateOf, type Summary } from './to-plan-words';
import { usePlanActs } from './use-plan-acts';
import { useSelection } from './use-selection';

const POLL_MS = 1000;

/** Groups for those who are in none, street by street: what it does to coverage, why, and what the county makes of it. */
export function PlannerPage() {
  const { t } = useTranslation('planner');
  const { unitCode, to } = useScope();
  const [params] = useSearchParams();
  const mayPlan = useMay('GROUP_WRITE');
  const selection = useSelection();
  const acts = usePlanActs();
  const [planning, setPlanning] = useState(false);
  const result = useQuery(PlanSummaryDocument, { variables: { unitCode } });
  const { startPolling, stopPolling } = result;
  const running = result.data?.planSummary.plan?.state === 'RUNNING';
  useEffect(() => {
    if (!running) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [running, startPolling, stopPolling]);
  const toPlace = (code: string) => to(`/planner?place=${code}`);
  const placeCode = params.get('place') ?? undefined;
  return (
    <>
      {acts.holder}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)}>
        {({ unit, planSummary: summary }) =>
          unit ? (
            <>
              <PageHeader
                title={t('title')}
                answer={<Answer unit={unit.name} summary={summary} />}
                extra={
                  mayPlan && unit.level !== 'PLACE' ? (
                    <Button type="primary" disabled={running} onClick={() => setPlanning(true)}>
                      {t(summary.plan ? 'planAgain' : 'plan')}
                    </Button>
                  ) : null
                }
              />
              <Sections>
                <Notices unitCode={unitCode} summary={summary} mayPlan={mayPlan} acts={acts} />
                <CoverageEffect coverage={summary.coverage} />
                <div className="cx-plan-map" key={`${summary.plan?.id}-${running}`}>
                  <StreetsSection unitCode={unitCode} toPlace={toPlace} />
                  <ProposalsSection
                    unitCode={unitCode}
                    coverage={summary.coverage}
                    placeCode={placeCode}
                    toAll={to('/planner')}
                    toPlace={toPlace}
                    selection={mayPlan ? selection : undefined}
                    acts={acts}
                  />
                </div>
                <RemaindersSection unitCode={placeCode ?? unitCode} selection={mayPlan ? selection : undefined} />
                <RemaindersSection unitCode={placeCode ?? unitCode} onTheWay />
              </Sections>
              {planning ? (
                <PlanModal
                  unitCode={unitCode}
                  unitName={unit.name}
                  changed={summary.changed}
                  onClose={() => setPlanning(false)}
                  onDone={() => {
                    selection.clear();
                    void acts.reload();
                  }}
                />
              ) : null}
            </>
          ) : (
            <NoUnit />
          )
        }
      </QueryState>
    </>
  );
}

function Answer({ unit, summary }: { unit: string; summary: Summary }) {
  const { t } = useTranslation('planner');
  const { to } = useScope();
  const { free, proposed, onTheWay, left, plan, openFills, openFounds, accepted } = summary;
  const open = openFills + openFounds + accepted;
  if (free === 0) return t('answer.all', { unit });
  if (!plan && open === 0) return t('answer.none', { unit, free: formatCount(free) });
  const overall = coverageOf(summary, 'OVERALL');
  const seat = coverageOf(summary, 'SEAT');
  const rate = (part: 'before' | 'after') => (overall ? rateOf(overall[part], overall.total) : '');
  return (
    <>
      {t('answer.plan', {
        unit,
        free: formatCount(free),
        open: formatCount(open),
        proposed: formatCount(proposed),
        before: rate('before'),
        after: rate('after'),
      })}
      {seat && seat.total > 0 ? t(seat.after > seat.before ? 'answer.seats' : 'answer.seatsSame', { ...seat }) : null}
      {onTheWay > 0 ? (
        <>
          {' '}
          <Link to={to(`/planner#${ON_THE_WAY_ANCHOR}`)}>{t('answer.onTheWay', { onTheWay: formatCount(onTheWay) })}</Link>
        </>
      ) : null}
      {left > 0 ? (
        <>
          {' '}
          <Link to={to(`/planner#${LEFT_ANCHOR}`)}>{t('answer.left', { left: formatCount(left) })}</Link>
        </>
      ) : null}
    </>
  );
}

interface NoticesProps {
  unitCode: string;
  summary: Summary;
  mayPlan: boolean;
  acts: ReturnType<typeof usePlanActs>;
}

/** How far the planning is, what it is made of, and who stands in it and may not join any more. */
function Notices({ unitCode, summary: { plan, planIsWhole, stale }, mayPlan, acts }: NoticesProps) {
  const { t } = useTranslation('planner');
  const [refresh] = useMutation(RefreshPlanDocument);
  const update = () =>
    void acts.run('refresh', async () => (await refresh({ variables: { input: { unitCode } } })).data?.refreshPlan.errors ?? []);
  if (!plan) return null;
  const { createdByName: by, counties: all, countiesDone: done, createdAt, plannedOn, unitName, state } = plan;
  return (
    <>
      {state === 'RUNNING' ? (
        <section className="cx-panel" aria-live="polite">
          <p>{t('running', { by, done, all })}</p>
          <Progress percent={Math.round((done / Math.max(all, 1)) * 100)} />
        </section>
      ) : null}
      {state === 'FAILED' ? <Alert type="error" showIcon title={t('failed')} /> : null}
      {stale > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('stale', { count: stale })}
          action={
            mayPlan ? (
              <Button size="small" loading={acts.busy === 'refresh'} onClick={update}>
                {t('refresh')}
              </Button>
            ) : null
          }
        />
      ) : null}
      {state === 'READY' ? (
        <p className="cx-quiet">
          {t(planIsWhole ? 'madeBy' : 'madeByPart', { by, at: formatInstant(createdAt), on: plannedOn, unit: unitName })}{' '}
          {t('how')}
        </p>
      ) : null}
    </>
  );
}
