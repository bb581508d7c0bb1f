import type { ReactNode } from 'react';
import { useUiTexts } from './ui-texts';

export type PageStateProps =
  /** The skeleton takes the shape of what will stand there. */
  | { kind: 'loading'; shape?: 'page' | 'table' | 'detail' }
  | { kind: 'empty'; title?: string; hint?: ReactNode }
  | { kind: 'forbidden'; title?: string; hint?: ReactNode }
  | { kind: 'failed'; requestId?: string | undefined; onRetry?: (() => void) | undefined }
  | { kind: 'stale'; age: string; onRetry?: (() => void) | undefined };

/** One of the states in which a page has no content, or old content: loading, empty, forbidden, failed, stale. */
export function PageState(props: PageStateProps) {
  const words = useUiTexts();
  switch (props.kind) {
    case 'loading':
      return <Skeleton shape={props.shape ?? 'page'} label={words.loading} />;
    case 'empty':
      return <Notice kind="empty" title={props.title ?? words.emptyTitle} hint={props.hint} />;
    case 'forbidden':
      return <Notice kind="forbidden" title={props.title ?? words.forbiddenTitle} hint={props.hint ?? words.forbiddenHint} />;
    case 'stale':
      return (
        <p className="cx-stale" role="status">
          {words.staleTitle} · {props.age}
          {props.onRetry ? <RetryButton onRetry={props.onRetry} /> : null}
        </p>
      );
    case 'failed':
      return (
        <Notice kind="failed" title={words.failedTitle} hint={props.requestId ? words.failedHint : words.unreachableHint}>
          {props.requestId ? (
            <p className="cx-quiet">
              {words.requestNumber} <code>{props.requestId}</code>
            </p>
          ) : null}
          {props.onRetry ? <RetryButton onRetry={props.onRetry} /> : null}
        </Notice>
      );
  }
}

function Notice({ kind, title, hint, children }: { kind: string; title: string; hint?: ReactNode; children?: ReactNode }) {
  return (
    <section className={`cx-notice cx-notice-${kind}`} role={kind === 'failed' ? 'alert' : 'status'}>
      <h2>{title}</h2>
      {hint ? <p>{hint}</p> : null}
      {children}
    </section>
  );
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  return (
    <button type="button" className="cx-button" onClick={onRetry}>
      {useUiTexts().retry}
    </button>
  );
}

const SHAPES = {
  page: ['line', 'cards', 'charts'],
  table: ['line', 'bar', 'rows'],
  detail: ['line', 'cards', 'rows'],
} as const;

const PIECES = { line: 1, cards: 4, charts: 2, bar: 1, rows: 10 } as const;

function Skeleton({ shape, label }: { shape: keyof typeof SHAPES; label: string }) {
  return (
    <div className="cx-skeleton" role="status" aria-busy="true">
      <span className="cx-visually-hidden">{label}</span>
      {SHAPES[shape].map((part) => (
        <div key={part} className={`cx-skeleton-${part}`} aria-hidden="true">
          {Array.from({ length: PIECES[part] }, (_, index) => (
            <span key={`${part}-${index}`} />
          ))}
        </div>
      ))}
    </div>
  );
}
