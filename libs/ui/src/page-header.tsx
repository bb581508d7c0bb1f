import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: string;
  /** The page's answer as one sentence, its numbers linked. */
  answer?: ReactNode;
  /** Acts of the page, at the right. */
  extra?: ReactNode;
}

/** Title of a page, and its answer as a sentence. */
export function PageHeader({ title, answer, extra }: PageHeaderProps) {
  return (
    <header className="cx-page-header">
      <div className="cx-page-header-row">
        <h1>{title}</h1>
        {extra ? <div className="cx-page-header-extra">{extra}</div> : null}
      </div>
      {answer ? <p className="cx-answer">{answer}</p> : null}
    </header>
  );
}
