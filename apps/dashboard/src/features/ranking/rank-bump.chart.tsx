import { colours } from '@chengxin/ui';
import { LabelList, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartDot } from '../../shared/charts/chart-dot';
import { formatMonth, formatMonthShort } from '../../shared/format';
import type { RankSeries } from './to-rank-series';

export interface RankBumpChartProps {
  series: RankSeries;
  label: string;
  rankOf: (rank: number) => string;
  /** A click on a unit's point of a month. */
  onPoint: (unitCode: string, month: string) => void;
}

/** Ranks over the months: first place at the top, one unit strong, others grey, names at the end of the lines. */
export function RankBumpChart({ series, label, rankOf, onPoint }: RankBumpChartProps) {
  const rows = series.months.map((month, index) => ({
    month,
    ...Object.fromEntries(series.lines.map((line) => [line.unitCode, line.ranks[index] ?? null])),
  }));
  const last = series.months.length - 1;
  return (
    <ResponsiveContainer width="100%" height={heightOf(series)}>
      <LineChart data={rows} title={label} margin={{ top: 12, right: 84, bottom: 4, left: 4 }}>
        <XAxis
          dataKey="month"
          tickFormatter={(month: string) => formatMonthShort(month)}
          stroke={colours.quiet}
          tickLine={false}
        />
        <YAxis
          reversed
          domain={[0.7, series.lowest + 0.3]}
          ticks={Array.from({ length: series.lowest }, (_, index) => index + 1)}
          interval={0}
          width={32}
          allowDecimals={false}
          stroke={colours.quiet}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          labelFormatter={(month) => formatMonth(String(month))}
          formatter={(rank, name) => [rankOf(Number(rank)), String(name)]}
          itemSorter={(item) => Number(item.value)}
          isAnimationActive={false}
        />
        {series.lines.map((line) => (
          <Line
            key={line.unitCode}
            dataKey={line.unitCode}
            name={line.unitName}
            stroke={line.strong ? colours.accent : colours.context}
            strokeWidth={line.strong ? 3.5 : 1.75}
            dot={({ key, cx, cy, payload }) => (
              <ChartDot
                key={key}
                cx={cx}
                cy={cy}
                r={line.strong ? 4 : 2.5}
                fill={line.strong ? colours.accent : colours.context}
                onOpen={() => onPoint(line.unitCode, (payload as { month: string }).month)}
              />
            )}
            activeDot={{ r: 5, pointerEvents: 'none' }}
            isAnimationActive={false}
            connectNulls={false}
          >
            <LabelList
              dataKey={line.unitCode}
              content={({ x, y, index }) =>
                index === last ? (
                  <text
                    x={Number(x) + 10}
                    y={Number(y)}
                    dy={4}
                    fontSize={12}
                    fontWeight={line.strong ? 600 : 400}
                    fill={line.strong ? colours.accent : colours.quiet}
                  >
                    {line.unitName}
                  </text>
                ) : null
              }
            />
          </Line>
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

/** Height in pixels: room for every rank. */
export function heightOf(series: RankSeries): number {
  return Math.min(560, 70 + series.lowest * 34);
}
