import { colours, PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatFraction, formatMonth, formatMonthShort } from '../format';
import { formatIndicator } from '../indicators/indicator';
import { axisOf, type TrendPoint } from '../indicators/to-trend-series';
import { ChartDot } from './chart-dot';

export interface TrendChartProps {
  /** Read out for the picture. */
  title: string;
  series: readonly TrendPoint[];
  /** `%` for rates, nothing for means. */
  unit: '%' | '';
  /** Which side of the target is shaded as reached. */
  better: 'above' | 'below' | 'none';
  showLastYear: boolean;
  height?: number;
  /** A click on a month opens what its point is made of. */
  onPoint?: ((point: TrendPoint) => void) | undefined;
  /** How a point is named where it is no single month. */
  nameOf?: (month: string) => string;
  /** The same under the axis. */
  shortNameOf?: (month: string) => string;
}

/** Development of one figure with its target; the reached side is shaded, the last point labelled, gaps stay gaps. */
export function TrendChart(props: TrendChartProps) {
  const { title, series, unit, better, showLastYear, height = 260, onPoint } = props;
  const { nameOf = formatMonth, shortNameOf = formatMonthShort } = props;
  const { t } = useTranslation('charts');
  const shown = series.map((point) => (showLastYear ? point : { ...point, lastYear: null }));
  const { domain, ticks, truncated } = axisOf(shown, unit === '%' ? 100 : undefined);
  const last = shown.findLastIndex((point) => point.value !== null);
  const target = shown.findLast((point) => point.target !== null)?.target ?? null;
  const lastValue = shown[last]?.value ?? null;
  if (last < 0) return <PageState kind="empty" title={t('noFigures')} />;
  // Beside the line when the last figure leaves room there, else at the left with a white edge.
  const apart = target !== null && lastValue !== null && Math.abs(lastValue - target) > 0.12 * (domain[1] - domain[0]);
  return (
    <>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart
          data={shown}
          title={onPoint ? `${title} · ${t('pointsOpen')}` : title}
          margin={{ top: 18, right: 70, bottom: 0, left: 0 }}
        >
          {target === null || better === 'none' ? null : (
            <ReferenceArea
              {...(better === 'above' ? { y1: target, y2: domain[1] } : { y1: domain[0], y2: target })}
              ifOverflow="hidden"
              fill={colours.zone}
              fillOpacity={0.45}
            />
          )}
          <CartesianGrid vertical={false} stroke={colours.grid} />
          <XAxis
            dataKey="month"
            tickFormatter={(month: string) => shortNameOf(month)}
            tick={{ fontSize: 12, fill: colours.quiet }}
            tickLine={false}
            axisLine={{ stroke: colours.line }}
            minTickGap={14}
          />
          <YAxis
            domain={domain}
            ticks={ticks}
            interval={0}
            tickFormatter={(value: number) => `${value}${unit}`}
            tick={{ fontSize: 12, fill: colours.quiet }}
            tickLine={false}
            axisLine={false}
            width={46}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ active, payload }) =>
              active ? <PointTip point={payload[0]?.payload as TrendPoint | undefined} nameOf={nameOf} /> : null
            }
          />
          {target === null ? null : (
            <ReferenceLine
              y={target}
              stroke={colours.quiet}
              strokeDasharray="5 4"
              label={{
                value: `${t('target')} ${target}${unit}`,
                position: apart ? 'right' : 'insideBottomLeft',
                fontSize: 12,
                fill: colours.quiet,
                ...HALO,
              }}
            />
          )}
          {showLastYear ? (
            <Line
              dataKey="lastYear"
              name={t('lastYear')}
              stroke={colours.context}
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
            />
          ) : null}
          <Line
            dataKey="value"
            stroke={colours.accent}
            strokeWidth={2.4}
            dot={({ key, cx, cy, payload }) => (
              <ChartDot
                key={key}
                cx={cx}
                cy={cy}
                r={2.5}
                fill={colours.accent}
                onOpen={onPoint && (() => onPoint(payload as TrendPoint))}
              />
            )}
            activeDot={{ r: 5, pointerEvents: 'none' }}
            isAnimationActive={false}
            label={({ x, y, index }) =>
              index === last ? (
                <text x={Number(x) + 8} y={Number(y) + 4} fontSize={13} fontWeight={600} fill={colours.accent}>
                  {lastLabel(shown[last])}
                </text>
              ) : (
                <g />
              )
            }
          />
        </LineChart>
      </ResponsiveContainer>
      <p className="cx-quiet">
        {truncated ? `${t('truncated')} ` : ''}
        {shown.some((point) => point.lastYear !== null) ? t('greyIsLastYear') : ''}
      </p>
    </>
  );
}

/** A white edge keeps a label readable where a line runs behind it. */
const HALO = { stroke: colours.panel, strokeWidth: 4, paintOrder: 'stroke' } as const;

function lastLabel(point: TrendPoint | undefined): string {
  return point?.source ? formatIndicator(point.source) : '';
}

function PointTip({ point, nameOf }: { point: TrendPoint | undefined; nameOf: (month: string) => string }) {
  const { t } = useTranslation('charts');
  if (!point) return null;
  return (
    <div className="cx-tip">
      <strong>{nameOf(point.month)}</strong>
      {point.source ? (
        <>
          <div className="cx-figure">{formatIndicator(point.source)}</div>
          <div className="cx-fraction">{formatFraction(point.source.numerator, point.source.denominator)}</div>
        </>
      ) : (
        <div>{t('noFigure')}</div>
      )}
    </div>
  );
}
