import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Popover } from '@chengxin/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '../../shared/format';
import { monthStep } from '../../shared/month-steps';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';

const MonthChoices = lazy(async () => ({ default: (await import('./month-choices')).MonthChoices }));

/** The month, one step back or on, or any month from the panel. */
export function MonthSwitch() {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const { month, setScope } = useScope();
  const isLast = month >= viewer.today.slice(0, 7);
  return (
    <div className="cx-month">
      <button
        type="button"
        className="cx-icon-button"
        aria-label={t('previousMonth')}
        onClick={() => setScope({ month: monthStep(month, -1) })}
      >
        <LeftOutlined aria-hidden />
      </button>
      <Popover trigger={formatMonth(month)} label={`${t('chooseMonth')}: ${formatMonth(month)}`}>
        {(close) => (
          <Suspense fallback={<p className="cx-quiet">…</p>}>
            <MonthChoices onChosen={close} />
          </Suspense>
        )}
      </Popover>
      <button
        type="button"
        className="cx-icon-button"
        aria-label={t('nextMonth')}
        disabled={isLast}
        onClick={() => setScope({ month: monthStep(month, 1) })}
      >
        <RightOutlined aria-hidden />
      </button>
    </div>
  );
}
