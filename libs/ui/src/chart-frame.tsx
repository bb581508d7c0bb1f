import { lazy, type ReactNode, Suspense, startTransition, useId, useState } from 'react';
import { useTableTools } from './table-tools';
import type { TableTwinData } from './table-twin';
import { useUiTexts } from './ui-texts';

const TableTwin = lazy(async () => ({ default: (await import('./table-twin')).TableTwin }));

export interface ChartFrameProps {
  /** Names measure, unit of measure and month. */
  title: string;
  /** Unit, month, source, as-of: the line below the title. */
  note?: ReactNode;
  /** The chart; it may be lazy, the frame holds its place. */
  children: ReactNode;
  /** The same figures as a table; built only when asked for. */
  twin?: () => TableTwinData;
  /** Height in pixels kept free while the chart loads. */
  height?: number;
  extra?: ReactNode;
  /** The figures as a file, where what is framed is a table already. */
  sheet?: () => TableTwinData;
}

/** A chart with its title, its origin and its table twin. */
export function ChartFrame({ title, note, children, twin, height = 280, extra, sheet }: ChartFrameProps) {
  const words = useUiTexts();
  const tools = useTableTools();
  const titleId = useId();
  const data = twin ?? sheet;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const placeholder = <div className="cx-chart-wait" style={{ height }} aria-hidden="true" />;
  return (
    <section className="cx-panel" aria-labelledby={titleId}>
      <header className="cx-panel-header">
        <div>
          <h2 id={titleId}>{title}</h2>
          {note ? <p className="cx-quiet">{note}</p> : null}
        </div>
        <div className="cx-panel-tools">
          {extra}
          {data ? tools({ title, data }) : null}
          {twin ? (
            <fieldset className="cx-switch">
              <legend className="cx-visually-hidden">{words.showAs}</legend>
              {(['chart', 'table'] as const).map((choice) => (
                <button
                  key={choice}
                  type="button"
                  aria-pressed={view === choice}
                  onClick={() => startTransition(() => setView(choice))}
                >
                  {words[choice]}
                </button>
              ))}
            </fieldset>
          ) : null}
        </div>
      </header>
      <div className="cx-chart" style={{ minHeight: height }}>
        <Suspense fallback={placeholder}>
          {view === 'table' && twin ? <TableTwin caption={title} data={twin()} /> : children}
        </Suspense>
      </div>
    </section>
  );
}
