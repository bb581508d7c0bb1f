import { colours } from '@chengxin/ui';
import { LabelList, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatMonth, formatMonthShort } from '../../shared/format';
import type { GroupMonthPoint } from './to-group-month-series';

export interface GroupMarginChartProps {
  series: readonly GroupMonthPoint[];
  /** Per cent. */
  target: number | null;
  label: string;
  words: { all: string; agreed: string; target: string };
  onMonth: (month: string) => void;
}

/** Margin of all and of agreed-price cigarettes by month, with the target as a dashed line; gaps stay open. */
export function GroupMarginChart({ series, target, label, words, onMonth }: GroupMarginChartProps) {
  const last = series.length - 1;
  const lines = [
    { key: 'marginAgreed', name: words.agreed, colour: colours.context, width: 2 },
    { key: 'marginAll', name: words.all, colour: colours.accent, width: 3 },
  ] as const;
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={280}>
        <LineChart
          data={[...series]}
          margin={{ top: 16, right: 100, bottom: 4, left: 4 }}
          onClick={({ activeLabel }) => activeLabel !== undefined && onMonth(String(activeLabel))}
        >
          <XAxis
            dataKey="month"
            tickFormatter={(month: string) => formatMonthShort(month)}
            stroke={colours.quiet}
            tickLine={false}
          />
          <YAxis
            domain={[
              (low: number) => Math.floor(Math.min(low, target ?? low)) - 1,
              (high: number) => Math.ceil(Math.max(high, target ?? high)) + 1,
            ]}
            allowDecimals={false}
            unit=" %"
            width={48}
            stroke={colours.quiet}
            tickLine={false}
            axisLine={false}
          />
          {target === null ? null : (
            <ReferenceLine
              y={target}
              stroke={colours.quiet}
              strokeDasharray="5 4"
              label={{ value: words.target, position: 'insideTopLeft', fill: colours.quiet, fontSize: 12 }}
            />
          )}
          <Tooltip
            labelFormatter={(month) => formatMonth(String(month))}
            formatter={(value, name) => [`${Number(value).toFixed(1)} %`, String(name)]}
            isAnimationActive={false}
          />
          {lines.map((line) => (
            <Line
              key={line.key}
              dataKey={line.key}
              name={line.name}
              stroke={line.colour}
              strokeWidth={line.width}
              dot={{ r: 2.5, fill: line.colour, strokeWidth: 0 }}
              isAnimationActive={false}
              connectNulls={false}
            >
              <LabelList
                dataKey={line.key}
                content={({ x, y, index, value }) =>
                  index === last && value != null ? (
                    <text
                      x={Number(x) + 8}
                      y={Number(y)}
                      dy={4}
                      fontSize={12}
                      fill={line.key === 'marginAll' ? colours.accent : colours.quiet}
                    >
                      {`${line.name} ${Number(value).toFixed(1)}`}
                    </text>
                  ) : null
                }
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
