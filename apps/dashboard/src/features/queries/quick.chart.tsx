import { colours } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { apart, axisTicks, type QuickChart as Drawn } from './to-quick-chart';

const BAR_HEIGHT = 26;
const PLOT_HEIGHT = 290;
const MARGIN = 12;
const AXIS_HEIGHT = 30;
/** Between the labels at the ends of lines. */
const LABEL_GAP = 15;
const LONGEST_NAME = 16;
const TICK = { fontSize: 12, fill: colours.quiet };

/** A figure of whatever kind, short enough for a label. */
const short = (value: number): string =>
  value.toLocaleString('en', Math.abs(value) < 10 ? { maximumFractionDigits: 4 } : { maximumFractionDigits: 1 });
const cut = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** Bars by size with the figure at their ends, or lines over months with the name at theirs; the first stands out. */
export function QuickChart({ title, chart }: { title: string; chart: Drawn }) {
  return chart.kind === 'bars' ? <Bars title={title} chart={chart} /> : <Lines title={title} chart={chart} />;
}

function Bars({ title, chart: { bars } }: { title: string; chart: Drawn & { kind: 'bars' } }) {
  const names = Math.max(...bars.map(({ name }) => cut(name).length));
  return (
    <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT + 40}>
      <BarChart
        data={[...bars]}
        layout="vertical"
        title={title}
        margin={{ top: 4, right: 70, bottom: 0, left: 0 }}
        barCategoryGap={5}
      >
        <CartesianGrid horizontal={false} stroke={colours.grid} />
        <XAxis type="number" tick={TICK} tickLine={false} axisLine={false} tickFormatter={short} />
        <YAxis
          type="category"
          dataKey="name"
          width={Math.min(200, 16 + names * 12)}
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: colours.line }}
          tickFormatter={cut}
          interval={0}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: colours.grid }}
          content={({ active, payload }) => (active ? <BarTip {...payload[0]?.payload} /> : null)}
        />
        <Bar dataKey="value" fill={colours.accent} isAnimationActive={false}>
          <LabelList
            dataKey="value"
            position="right"
            fontSize={12}
            fill={colours.text}
            formatter={(value) => short(Number(value))}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function BarTip({ name, value }: { name?: string; value?: number }) {
  return (
    <div className="cx-tip">
      <strong>{name}</strong>
      <span>{value?.toLocaleString('en', { maximumFractionDigits: 6 })}</span>
    </div>
  );
}

function Lines({ title, chart: { months, lines } }: { title: string; chart: Drawn & { kind: 'lines' } }) {
  const { t } = useTranslation('charts');
  const data = months.map((month, index) => ({
    month,
    ...Object.fromEntries(lines.map(({ values }, line) => [`l${line}`, values[index]])),
  }));
  const names = Math.max(...lines.map(({ name }) => cut(name).length));
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const ticks = axisTicks(all);
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const heightOf = (value: number): number => ((top - value) / (top - bottom)) * PLOT_HEIGHT;
  const ends = lines.map(({ values }) => values.findLast((value) => value !== null) ?? bottom);
  const shifts = apart(ends.map(heightOf), LABEL_GAP).map((height, index) => height - heightOf(ends[index] ?? 0));
  return (
    <>
      <ResponsiveContainer width="100%" height={PLOT_HEIGHT + 2 * MARGIN + AXIS_HEIGHT}>
        <LineChart
          data={data}
          title={title}
          margin={{ top: MARGIN, right: Math.min(180, 30 + names * 13), bottom: MARGIN, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke={colours.grid} />
          <XAxis
            dataKey="month"
            height={AXIS_HEIGHT}
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: colours.line }}
            minTickGap={14}
          />
          <YAxis
            domain={[bottom, top]}
            ticks={ticks}
            interval={0}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            width={56}
            tickFormatter={short}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ active, payload, label }) =>
              active ? (
                <div className="cx-tip">
                  <strong>{label}</strong>
                  {payload.map(({ dataKey, value }) => (
                    <span
                      key={String(dataKey)}
                    >{`${lines[Number(String(dataKey).slice(1))]?.name ?? ''} ${short(Number(value))}`}</span>
                  ))}
                </div>
              ) : null
            }
          />
          {lines
            .map((line, index) => (
              <Line
                key={line.name}
                dataKey={`l${index}`}
                name={line.name}
                stroke={index === 0 ? colours.accent : colours.context}
                strokeWidth={index === 0 ? 2.4 : 1.8}
                dot={line.values.length === 1}
                isAnimationActive={false}
                label={({ x, y, index: point }) =>
                  point === line.values.findLastIndex((value) => value !== null) ? (
                    <text
                      x={Number(x) + 8}
                      y={Number(y) + 4 + (shifts[index] ?? 0)}
                      fontSize={12}
                      fill={index === 0 ? colours.accent : colours.quiet}
                    >
                      {cut(line.name) || short(line.values[point] ?? 0)}
                    </text>
                  ) : (
                    <g />
                  )
                }
              />
            ))
            .reverse()}
        </LineChart>
      </ResponsiveContainer>
      {bottom > 0 ? <p className="cx-quiet">{t('truncated')}</p> : null}
    </>
  );
}
