import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import './jump-sections.css';

export interface JumpSection {
  key: string;
  title: string;
  content: ReactNode;
}

/** What shows that somebody looks for himself. */
const OWN_WAY = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Shows the part of the page that the address names (`#section-meetings`, or something within a section), and keeps it there while the sections
 * above it receive their contents, until somebody scrolls, points or types himself.
 */
function useNamedPart(sections: { readonly current: HTMLElement | null }) {
  const { pathname, hash } = useLocation();
  const address = pathname + hash;
  useEffect(() => {
    const part = address.split('#')[1];
    if (!part || !sections.current) return;
    const own = new AbortController();
    const show = () => document.getElementById(part)?.scrollIntoView({ block: 'start' });
    const growth = new ResizeObserver(show);
    own.signal.addEventListener('abort', () => growth.disconnect());
    for (const act of OWN_WAY) window.addEventListener(act, () => own.abort(), { signal: own.signal, passive: true });
    growth.observe(sections.current);
    return () => own.abort();
  }, [address, sections]);
}

/** Tells the style sheet how high the top bar is: names and languages take one line or two. */
function useHeightOfTopBar() {
  useEffect(() => {
    const bar = document.querySelector<HTMLElement>('.cx-top');
    if (!bar) return;
    const measure = new ResizeObserver(() => document.documentElement.style.setProperty('--cx-top', `${bar.offsetHeight}px`));
    measure.observe(bar);
    return () => measure.disconnect();
  }, []);
}

/** The sections of a long page, with a row of their titles that stays in sight and leads to each, as the hash of an address does. */
export function JumpSections({ label, sections }: { label: string; sections: readonly JumpSection[] }) {
  const all = useRef<HTMLDivElement>(null);
  useHeightOfTopBar();
  useNamedPart(all);
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
      <div ref={all}>
        {sections.map(({ key, content }) => (
          <div key={key} id={`section-${key}`} className="cx-jump-section">
            {content}
          </div>
        ))}
      </div>
    </>
  );
}
