import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '../../shared/format';
import { ReadState } from '../../shared/read-state';
import { useScope } from '../../shared/scope';
import { MonthChoicesDocument } from './shell.graphql';

const NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** The months there are, year by year; open ones are marked. */
export function MonthChoices({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation('shared');
  const { unitCode, month, setScope } = useScope();
  const asked = useQuery(MonthChoicesDocument, { variables: { unitCode }, fetchPolicy: 'cache-first' });
  if (!asked.data) return <ReadState asked={asked} />;
  const { data } = asked;
  const states = new Map(data.months.map((one) => [one.month, one.state]));
  const years = [...new Set(data.months.map((one) => one.month.slice(0, 4)))].sort().reverse();
  const choose = (chosen: string) => {
    setScope({ month: chosen });
    onChosen();
  };
  return (
    <div className="cx-months">
      {years.map((year) => (
        <fieldset key={year}>
          <legend>{year}</legend>
          {NUMBERS.map((number) => {
            const one = `${year}-${number}`;
            const state = states.get(one);
            const mark = state ? ` ${t(`monthState.${state}`)}` : '';
            return (
              <button
                key={one}
                type="button"
                disabled={!state}
                aria-pressed={one === month}
                aria-label={`${formatMonth(one)}${mark}`}
                className={state && state !== 'CLOSED' ? 'cx-month-open' : undefined}
                onClick={() => choose(one)}
              >
                {Number(number)}
              </button>
            );
          })}
        </fieldset>
      ))}
      <p className="cx-quiet">
        <span className="cx-month-open-mark" aria-hidden="true" /> {t('notClosed')}
      </p>
    </div>
  );
}
