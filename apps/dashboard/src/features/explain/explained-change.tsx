import { TableTwin } from '@chengxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeCause } from '../../gql/graphql';
import { ExplainLink } from '../../shared/explain-link';
import { formatFraction, formatMonth, formatSignedAmount } from '../../shared/format';
import { formatIndicator } from '../../shared/indicators/indicator';
import { asked, comparedWith } from '../../shared/indicators/indicator-figure';
import { type ChangeSums, rowsOfAll } from './change-sums';
import { ChangedRows } from './explained-rows';
import type { Explained } from './indicator-explanation';

/** Why the figure is not that of the month before: causes that sum to the change, each with its rows. */
export function ExplainedChange({ explained }: { explained: Explained }) {
  const { t } = useTranslation('explain');
  const [cause, setCause] = useState<ChangeCause>();
  const { change, value, rowKind } = explained;
  if (!change) {
    return (
      <section>
        <p className="cx-quiet">{t('noPrevious')}</p>
        <OtherMonths explained={explained} />
      </section>
    );
  }
  const title = t('change', { month: formatMonth(change.month) });
  const line = (key: string, name: React.ReactNode, rows: number | null, sums: ChangeSums) => ({
    key,
    cause: name,
    rows: rows === null ? t('suppressed') : t(`rowsOf.${rowKind}`, { count: rows }),
    numerator: formatSignedAmount(sums.numerator),
    denominator: formatSignedAmount(sums.denominator),
  });
  return (
    <section>
      <h3>{title}</h3>
      <OtherMonths explained={explained} />
      <p>
        {t('changeFrom', {
          from: formatIndicator({
            state: change.from.value == null ? 'NOT_APPLICABLE' : 'REPORTED',
            measure: value.measure,
            value: change.from.value,
          }),
          fromFraction: formatFraction(change.from.numerator, change.from.denominator),
          to: formatIndicator(value),
          toFraction: formatFraction(value.numerator, value.denominator),
        })}
      </p>
      {change.causes.length === 0 ? (
        <p className="cx-quiet">{t('unchanged')}</p>
      ) : (
        <TableTwin
          caption={title}
          data={{
            columns: [
              { key: 'cause', title: t('column.cause') },
              { key: 'rows', title: t('column.rows'), figure: true },
              { key: 'numerator', title: t('column.numerator'), figure: true },
              { key: 'denominator', title: t('column.denominator'), figure: true },
            ],
            rows: [
              ...change.causes.map((one) =>
                line(
                  one.cause,
                  one.rows === null ? (
                    t(`cause.${one.cause}`)
                  ) : (
                    <Button
                      type="link"
                      size="small"
                      style={{ paddingInline: 0 }}
                      aria-expanded={cause === one.cause}
                      onClick={() => setCause(cause === one.cause ? undefined : one.cause)}
                    >
                      {t(`cause.${one.cause}`)}
                    </Button>
                  ),
                  one.rows,
                  one,
                ),
              ),
              line('sum', t('sum'), rowsOfAll(change.causes), change),
            ],
          }}
        />
      )}
      {cause ? (
        <>
          <h3 style={{ marginTop: 12 }}>{t('changed', { cause: t(`cause.${cause}`), month: formatMonth(change.month) })}</h3>
          <ChangedRows key={cause} explained={explained} since={change.month} cause={cause} />
        </>
      ) : null}
    </section>
  );
}

/** The same figure since last month and since the same month last year, but what is shown already. */
function OtherMonths({ explained: { value, change } }: { explained: Explained }) {
  const { t } = useTranslation('explain');
  const others = (['previous', 'lastYear'] as const)
    .map((key) => ({ key, focus: comparedWith[key](value) }))
    .filter(({ focus }) => focus.of !== change?.month);
  return (
    <p className="cx-quiet">
      {others.map(({ key, focus }) => (
        <span key={key} className="cx-other-month">
          <ExplainLink figure={asked(value, focus)}>{t('change', { month: formatMonth(focus.of) })}</ExplainLink>
        </span>
      ))}
    </p>
  );
}
