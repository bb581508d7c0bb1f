import { useTranslation } from 'react-i18next';
import { formatCount, formatFraction, formatRate } from '../../shared/format';
import { type Coverage, rateOf } from './to-plan-words';

/** What the proposals do to coverage: now, what they add, and the target, each with its fraction. */
export function CoverageEffect({ coverage }: { coverage: readonly Coverage[] }) {
  const { t } = useTranslation('planner');
  return (
    <section className="cx-panel" aria-labelledby="plan-coverage">
      <h2 id="plan-coverage">{t('coverage')}</h2>
      <ul className="cx-plan-coverage">
        {coverage
          .filter((one) => one.total > 0)
          .map((one) => (
            <li key={one.kind}>
              <h3>{t(`kind.${one.kind}`)}</h3>
              <p className="cx-plan-rates">
                {one.after > one.before ? <span>{rateOf(one.before, one.total)} → </span> : null}
                <strong>{rateOf(one.after, one.total)}</strong>
              </p>
              <CoverageBar coverage={one} />
              <p className="cx-quiet cx-figure">
                {one.after > one.before ? `${formatCount(one.before)} → ` : null}
                {formatFraction(String(one.after), String(one.total))} ·{' '}
                {one.target ? t('target', { target: formatRate(one.target) }) : t('noTarget')}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

function CoverageBar({ coverage: { before, after, total, target } }: { coverage: Coverage }) {
  const { t } = useTranslation('planner');
  const share = (part: number) => `${(part / total) * 100}%`;
  return (
    <div className="cx-plan-bar" aria-hidden="true">
      <span className="cx-plan-now" style={{ width: share(before) }} title={t('now')} />
      <span className="cx-plan-added" style={{ width: share(after - before) }} title={t('planned')} />
      {target ? <span className="cx-plan-target" style={{ insetInlineStart: `${Number(target) * 100}%` }} /> : null}
    </div>
  );
}
