import type { ReactNode } from 'react';
import './jump-sections.css';

export interface JumpSection {
  key: string;
  title: string;
  content: ReactNode;
}

/** The sections of a long page, with a row of their titles that stays in sight and leads to each. */
export function JumpSections({ label, sections }: { label: string; sections: readonly JumpSection[] }) {
  const show = (key: string) => document.getElementById(`section-${key}`)?.scrollIntoView({ block: 'start' });
  return (
    <>
      <nav className="cx-jump" aria-label={label}>
        {sections.map(({ key, title }) => (
          <button key={key} type="button" onClick={() => show(key)}>
            {title}
          </button>
        ))}
      </nav>
      {sections.map(({ key, content }) => (
        <div key={key} id={`section-${key}`} className="cx-jump-section">
          {content}
        </div>
      ))}
    </>
  );
}
