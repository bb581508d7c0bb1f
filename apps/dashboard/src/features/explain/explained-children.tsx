import { BandTag, TableTwin } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { ExplainLink } from '../../shared/explain-link';
import { formatFraction } from '../../shared/format';
import { bandKey, bandTone, formatIndicator, formatIndicatorChange } from '../../shared/indicators/indicator';
import type { Explained } from './indicator-explanation';

/** The units below, those that pull the figure down most first; each opens its own explanation. */
export function ExplainedChildren({ explained: { children, value } }: { explained: Explained }) {
  const { t } = useTranslation('explain');
  const shared = useTranslation('shared').t;
  if (children.length === 0) return null;
  return (
    <section>
      <h3>{t('children')}</h3>
      <TableTwin
        caption={t('children')}
        data={{
          columns: [
            { key: 'unit', title: t('column.unit') },
            { key: 'value', title: t('column.value'), figure: true },
            { key: 'fraction', title: t('column.fraction'), figure: true },
            { key: 'pull', title: t('column.pull'), figure: true },
            { key: 'band', title: shared('judgement') },
          ],
          rows: children.map(({ value: child, pull }) => ({
            key: child.unitCode,
            unit: child.unitName,
            value: (
              <ExplainLink figure={{ code: child.code, unitCode: child.unitCode, month: child.month }}>
                {formatIndicator(child)}
              </ExplainLink>
            ),
            fraction: formatFraction(child.numerator, child.denominator),
            pull: formatIndicatorChange(value.measure, pull),
            band:
              child.band === 'NONE' && child.state === 'REPORTED' ? null : (
                <BandTag tone={bandTone(child)}>{shared(bandKey(child))}</BandTag>
              ),
          })),
        }}
      />
      <p className="cx-quiet">{t('childrenHint')}</p>
    </section>
  );
}
