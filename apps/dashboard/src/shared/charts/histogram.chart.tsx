import { colours, useNarrow } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  Bar,
  BarChart,
  Cell,
  LabelList,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { formatCount } from '../format';
import type { HistogramBar } from '../indicators/to-histogram-bars';
import { useScope } from '../scope';

export interface HistogramChartProps {
  title: string;
  bars: readonly HistogramBar[];
  /** Written below the axis. */
  axisLabel: string;
  /** What one counts, such as groups. */
  countLabel: string;
  /** Words in the shaded zone. */
  zoneLabel?: string;
  /** A limit, drawn as a line before the first bin that begins at it (or beyond it, when the limit itself is still allowed). */
  mark?: { value: number; label: string; beyond?: boolean };
  height?: number;
  /** The list of what a bar counts: a click on the bar leads there. */
  listOf: (bar: HistogramBar) => string | null;
}

/** A distribution: bars from zero with their counts, the wanted zone shaded, the limit marked. */
export function HistogramChart(props: HistogramChartProps) {
  const { t } = useTranslation('charts');
  const narrow = useNarrow();
  const navigate = useNavigate();
  const { to } = useScope();
  const { title, bars, height = 280, listOf } = props;
  const zone = bars.filter((bar) => bar.inZone);
  const opens = bars.some((bar) => listOf(bar) !== null);
  const { mark } = props;
  const markBar = mark && bars.find((bar) => bar.from !== null && (mark.beyond ? bar.from > mark.value : bar.from >= mark.value));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...bars]}
        title={opens ? `${title} · ${t('barsOpen')}` : title}
        margin={{ top: 22, right: 12, bottom: 22, left: 0 }}
        barCategoryGap="12%"
      >
        {zone.length > 0 ? (
          <ReferenceArea
            x1={zone[0]?.label ?? ''}
            x2={zone.at(-1)?.label ?? ''}
            fill={colours.zone}
            fillOpacity={0.7}
            label={{ value: props.zoneLabel ?? '', position: 'insideTop', offset: 6, fontSize: 12, fill: colours.quiet }}
          />
        ) : null}
        <XAxis
          dataKey="label"
          interval="preserveStartEnd"
          tick={{ fontSize: 12, fill: colours.quiet }}
          tickLine={false}
          axisLine={{ stroke: colours.context }}
          label={{ value: props.axisLabel, position: 'insideBottom', offset: -14, fontSize: 12, fill: colours.quiet }}
        />
        <YAxis hide domain={[0, (most: number) => Math.max(1, most * 1.22)]} />
        <Tooltip
          cursor={{ fill: colours.grid }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const bar = payload[0]?.payload as HistogramBar | undefined;
            return active && bar ? (
              <div className="cx-tip">
                <strong>
                  {props.axisLabel} {bar.label}
                </strong>
                <div>
                  {formatCount(bar.count)} {props.countLabel}
                </div>
              </div>
            ) : null;
          }}
        />
        {markBar ? (
          <ReferenceLine
            x={markBar.label}
            position="start"
            stroke={colours.bad}
            strokeWidth={1.5}
            strokeDasharray="5 4"
            label={{ value: mark?.label ?? t('limit'), position: 'top', fontSize: 12, fill: colours.bad }}
          />
        ) : null}
        <Bar
          dataKey="count"
          isAnimationActive={false}
          cursor={opens ? 'pointer' : undefined}
          onClick={(_, index) => {
            const path = bars[index] && listOf(bars[index]);
            if (path) void navigate(to(path));
          }}
        >
          {bars.map((bar) => (
            <Cell key={bar.key} fill={bar.inZone || zone.length === 0 ? colours.accent : colours.context} />
          ))}
          <LabelList
            dataKey="count"
            position="top"
            fontSize={narrow ? 9 : 12}
            fill={colours.text}
            formatter={(count: unknown) => (count === 0 ? '' : formatCount(Number(count)))}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
