import { ChartFrame, type TableTwinData } from '@chengxin/ui';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { marginCell, marginFigure } from '../../shared/charts/margin-figure';
import { useExplain } from '../../shared/explain-link';
import { formatMonth, NO_VALUE } from '../../shared/format';
import type { RetailerDetail } from './retailer.page';
import { toSurveySeries } from './to-survey-series';

const MarginsChart = lazy(async () => ({ default: (await import('../../shared/charts/margins.chart')).MarginsChart }));

/** Margins by month, with revenue and cost in the table. */
export function RetailerSurveys({ retailer }: { retailer: RetailerDetail }) {
  const { t } = useTranslation('retailers');
  const explain = useExplain();
  const series = toSurveySeries(retailer.surveys);
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last) {
    return (
      <section className="cx-panel">
        <h2>{t('detail.surveysTitle')}</h2>
        <p className="cx-quiet">{t('detail.noSurveys')}</p>
      </section>
    );
  }
  const span = { store: retailer.storeName, from: formatMonth(first.month), to: formatMonth(last.month) };
  return (
    <ChartFrame
      title={t('detail.surveys', span)}
      note={t('detail.surveysNote')}
      height={240}
      twin={() => surveysTwin(retailer, t)}
    >
      <MarginsChart
        title={t('detail.surveysLabel')}
        series={series}
        target={null}
        names={{ all: t('detail.all'), agreed: t('detail.agreed') }}
        height={240}
        onPoint={(month, line) => explain(marginFigure(ownerOf(retailer), month, line))}
      />
    </ChartFrame>
  );
}

const ownerOf = ({ id, area }: RetailerDetail) => ({ on: 'retailer', id, unitCode: area.code }) as const;

function surveysTwin(retailer: RetailerDetail, t: (key: string) => string): TableTwinData {
  const owner = ownerOf(retailer);
  const keys = ['month', 'all', 'agreed', 'revenueAll', 'costAll'];
  return {
    columns: keys.map((key) => ({ key, title: t(`detail.${key}`), figure: key !== 'month' })),
    rows: retailer.surveys.map((survey) => ({
      key: survey.month,
      month: formatMonth(survey.month),
      all: marginCell({ owner, month: survey.month, value: survey.marginAll }),
      agreed: marginCell({ owner, month: survey.month, line: 'marginAgreed', value: survey.marginAgreed }),
      revenueAll: survey.revenueAll ?? NO_VALUE,
      costAll: survey.costAll ?? NO_VALUE,
    })),
  };
}
