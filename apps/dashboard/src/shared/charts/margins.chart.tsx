import { colours, useNarrow } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { CartesianGrid, LabelList, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatMonth, formatMonthShort } from '../format';
import { axisOf } from '../indicators/to-trend-series';
import { ChartDot } from './chart-dot';
import type { MarginLine } from './margin-figure';

/** Margins of a month in per cent; null where nothing was surveyed. */
export interface MarginPoint {
  month: string;
  marginAll: number | null;
  marginAgreed: number | null;
}

export interface MarginsChartProps {
  title: string;
  series: readonly MarginPoint[];
  /** Per cent. */
  target: number | null;
  names: { all: string; agreed: string };
  height?: number;
  /** A click on a point opens what it is made of. */
  onPoint: (month: string, line: MarginLine) => void;
}

/** A white edge keeps a label readable where a line runs behind it. */
const HALO = { stroke: colours.panel, strokeWidth: 4, paintOrder: 'stroke' } as const;

/** Margin of all cigarettes, strong, and of agreed-price cigarettes, grey, with the target; gaps stay gaps. */
export function MarginsChart({ title, series, target, names, height = 260, onPoint }: MarginsChartProps) {
  const { t } = useTranslation('charts');
  const narrow = useNarrow();
  const axis = axisOf(
    series.map((point) => ({ ...point, value: point.marginAll, target, lastYear: point.marginAgreed, source: null })),
  );
  const last = series.length - 1;
  const [allAtEnd, agreedAtEnd] = [series[last]?.marginAll ?? 0, series[last]?.marginAgreed ?? 0];
  const lines = [
    {
      key: 'marginAgreed',
      name: names.agreed,
      line: colours.context,
      text: colours.quiet,
      width: 2,
      below: agreedAtEnd <= allAtEnd,
    },
    { key: 'marginAll', name: names.all, line: colours.accent, text: colours.accent, width: 2.4, below: allAtEnd < agreedAtEnd },
  ] as const;
  return (
    <>
      <ResponsiveContainer width="100%" height={height}>
        <LineChart
          data={[...series]}
          title={`${title} · ${t('pointsOpen')}`}
          margin={{ top: 18, right: narrow ? 44 : 118, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke={colours.grid} />
          <XAxis
            dataKey="month"
            tickFormatter={(month: string) => formatMonthShort(month)}
            tick={{ fontSize: 12, fill: colours.quiet }}
            tickLine={false}
            axisLine={{ stroke: colours.line }}
            minTickGap={14}
          />
          <YAxis
            domain={axis.domain}
            ticks={axis.ticks}
            interval={0}
            tickFormatter={(value: number) => `${value}%`}
            tick={{ fontSize: 12, fill: colours.quiet }}
            tickLine={false}
            axisLine={false}
            width={46}
          />
          <Tooltip
            isAnimationActive={false}
            labelFormatter={(month) => formatMonth(String(month))}
            formatter={(value, name) => [`${Number(value).toFixed(1)} %`, String(name)]}
          />
          {target === null ? null : (
            <ReferenceLine
              y={target}
              stroke={colours.quiet}
              strokeDasharray="5 4"
              label={{
                value: `${t('target')} ${target}%`,
                position: 'insideBottomLeft',
                fontSize: 12,
                fill: colours.quiet,
                ...HALO,
              }}
            />
          )}
          {lines.map((line) => (
            <Line
              key={line.key}
              dataKey={line.key}
              name={line.name}
              stroke={line.line}
              strokeWidth={line.width}
              dot={({ key, cx, cy, payload }) => (
                <ChartDot
                  key={key}
                  cx={cx}
                  cy={cy}
                  r={2.5}
                  fill={line.line}
                  onOpen={() => onPoint((payload as MarginPoint).month, line.key)}
                />
              )}
              activeDot={{ r: 5, pointerEvents: 'none' }}
              isAnimationActive={false}
            >
              <LabelList
                dataKey={line.key}
                content={({ x, y, index, value }) =>
                  index === last && value != null ? (
                    <text
                      x={Number(x) + 8}
                      y={Number(y)}
                      dy={line.below ? 12 : 0}
                      fontSize={12}
                      fontWeight={600}
                      fill={line.text}
                    >
                      {narrow ? Number(value).toFixed(1) : `${line.name} ${Number(value).toFixed(1)}`}
                    </text>
                  ) : null
                }
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
      <p className="cx-quiet">
        {axis.truncated ? `${t('truncated')} ` : ''}
        {narrow ? lines.toReversed().map((line) => <Key key={line.key} colour={line.line} name={line.name} />) : null}
      </p>
    </>
  );
}

function Key({ colour, name }: { colour: string; name: string }) {
  return (
    <span style={{ marginRight: 12, whiteSpace: 'nowrap' }}>
      <span
        aria-hidden="true"
        style={{ display: 'inline-block', width: 14, height: 3, marginRight: 4, verticalAlign: 3, background: colour }}
      />
      {name}
    </span>
  );
}
