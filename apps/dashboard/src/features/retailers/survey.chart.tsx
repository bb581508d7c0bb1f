import { colours } from '@chengxin/ui';
import { LabelList, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatMonth, formatMonthShort } from '../../shared/format';
import type { SurveyPoint } from './to-survey-series';

export interface SurveyChartProps {
  series: readonly SurveyPoint[];
  label: string;
  words: { all: string; agreed: string };
}

/** Margin of all and of agreed-price cigarettes by month; gaps stay open. */
export function SurveyChart({ series, label, words }: SurveyChartProps) {
  const last = series.length - 1;
  const lines = [
    { key: 'marginAgreed', name: words.agreed, colour: colours.context, width: 2 },
    { key: 'marginAll', name: words.all, colour: colours.accent, width: 3 },
  ] as const;
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={240}>
        <LineChart data={[...series]} margin={{ top: 16, right: 100, bottom: 4, left: 4 }}>
          <XAxis
            dataKey="month"
            tickFormatter={(month: string) => formatMonthShort(month)}
            stroke={colours.quiet}
            tickLine={false}
          />
          <YAxis
            domain={[(low: number) => Math.floor(low) - 1, (high: number) => Math.ceil(high) + 1]}
            allowDecimals={false}
            unit=" %"
            width={48}
            stroke={colours.quiet}
            tickLine={false}
            axisLine={false}
          />
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
