import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatInstant } from '../../shared/format';
import { signInPath } from '../../shared/sign-in-path';
import type { FreeAnswer, QueryCost } from './ask-freely';
import { ResultChart } from './result-chart';
import { ResultTableView } from './result-table';
import type { ResultTable } from './to-result-tables';
import type { QueryRun } from './use-query-run';

const VIEWS = ['table', 'chart', 'json'] as const;
const LONGEST_JSON = 200_000;

export interface QueryResultProps {
  run: QueryRun | null;
  busy: boolean;
  tables: readonly ResultTable[];
  /** Name of what was run, for files. */
  name: string;
}

/** What came of the last query: what it cost, what was wrong, and the answer as table, chart or JSON. */
export function QueryResult({ run, busy, tables, name }: QueryResultProps) {
  const { t } = useTranslation('queries');
  const [view, setView] = useState<(typeof VIEWS)[number]>('table');
  const [chosen, setChosen] = useState('');
  // Facts that stand alone are seldom what was asked for.
  const table = tables.find((one) => one.name === chosen) ?? tables.find(({ rows }) => rows.length > 1) ?? tables[0];
  const answer = run?.answer ?? null;
  return (
    <section className="cx-panel cx-query-result" aria-labelledby="query-result" aria-busy={busy}>
      <header className="cx-panel-header">
        <div>
          <h2 id="query-result">{t('result')}</h2>
          <p className="cx-quiet" role="status">
            {busy ? (
              t('running')
            ) : answer && run ? (
              <Told answer={answer} lastCost={run.lastCost} />
            ) : run ? null : (
              t('nothingYet')
            )}
          </p>
        </div>
        {answer?.data ? (
          <div className="cx-panel-tools">
            {tables.length > 1 && view !== 'json' ? (
              <label className="cx-query-choice">
                {t('list')}
                <select value={table?.name} onChange={({ target }) => setChosen(target.value)}>
                  {tables.map((one) => (
                    <option key={one.name}>{one.name}</option>
                  ))}
                </select>
              </label>
            ) : null}
            <fieldset className="cx-switch" aria-label={t('result')}>
              {VIEWS.map((one) => (
                <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
                  {t(`views.${one}`)}
                </button>
              ))}
            </fieldset>
          </div>
        ) : null}
      </header>
      {run?.unreachable ? <p role="alert">{t('unreachable')}</p> : null}
      {answer && answer.errors.length > 0 ? <Faults answer={answer} /> : null}
      {answer?.data && view === 'json' ? <Json body={answer.body} /> : null}
      {answer?.data && view !== 'json' && run ? (
        table ? (
          view === 'table' ? (
            <ResultTableView key={table.name} table={table} asked={run.asked} name={name} />
          ) : (
            <ResultChart key={table.name} table={table} />
          )
        ) : (
          <p className="cx-quiet">{t('noTable')}</p>
        )
      ) : null}
    </section>
  );
}

/** How long it took, what it cost and what is left of the hour. */
function Told({ answer: { cost, data, milliseconds }, lastCost }: { answer: FreeAnswer; lastCost: QueryCost | null }) {
  const { t } = useTranslation('queries');
  const said = [
    ...(cost ? [t(data ? 'cost' : 'costUnanswered', { cost: formatCount(cost.query) })] : data ? [] : [t('notCharged')]),
    ...(lastCost
      ? [t('remaining', { remaining: formatCount(lastCost.remaining), at: formatInstant(lastCost.resetsAt).slice(-5) })]
      : []),
    t('time', { milliseconds: formatCount(milliseconds) }),
  ];
  return <span title={t('costNote')}>{said.join(' · ')}</span>;
}

function Faults({ answer: { errors, requestId, data } }: { answer: FreeAnswer }) {
  const { t } = useTranslation('queries');
  const isSignedOut = errors.some(({ code }) => code === 'UNAUTHENTICATED');
  return (
    <div role="alert" className="cx-query-faults">
      <strong>{t(data ? 'partial' : 'failedTitle')}</strong>
      <ul>
        {isSignedOut ? (
          <li>
            {t('signedOut')} <a href={signInPath(window.location)}>{t('signIn')}</a>
          </li>
        ) : (
          [...new Set(errors.map(({ message }) => message))].map((message) => <li key={message}>{message}</li>)
        )}
      </ul>
      {requestId ? <p className="cx-quiet">{t('requestId', { id: requestId })}</p> : null}
    </div>
  );
}

function Json({ body }: { body: object }) {
  const { t } = useTranslation('queries');
  const text = JSON.stringify(body, null, 2);
  return (
    <>
      {text.length > LONGEST_JSON ? (
        <p className="cx-quiet">{t('jsonCut', { shown: formatCount(LONGEST_JSON), total: formatCount(text.length) })}</p>
      ) : null}
      {/* A scrolling region must be reachable by keyboard. */}
      <pre className="cx-query-json" role="group" tabIndex={0} aria-label="JSON">
        {text.slice(0, LONGEST_JSON)}
      </pre>
    </>
  );
}
