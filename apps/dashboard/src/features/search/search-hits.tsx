import { useQuery } from '@apollo/client/react';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { findDestinations } from './find-destinations';
import { keepChoice, type RecentChoice, recentChoices } from './recent';
import { SearchDocument } from './search.graphql';
import { useDestinations } from './use-destinations';

const WAIT_MS = 150;
const MOST_DESTINATIONS = 5;

/** One line of the list: what was found, and under which heading. */
interface Line extends RecentChoice {
  readonly heading: string;
  readonly ended?: boolean;
}

/** What the field passes on: the keys that choose a line and go there. */
export interface SearchKeys {
  press(event: KeyboardEvent): void;
}

export interface SearchHitsProps {
  ref: Ref<SearchKeys>;
  listId: string;
  typed: string;
  /** Id of the chosen line, which the field names to screen readers. */
  onActive: (id: string | undefined) => void;
  /** A line was chosen and leads elsewhere. */
  onGone: () => void;
}

/** What the typed letters find; without any, where one has been lately. */
export function SearchHits({ ref, listId, typed, onActive, onGone }: SearchHitsProps) {
  const { t } = useTranslation('search');
  const viewer = useViewer();
  const { unitCode, month, to } = useScope();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [choice, setChoice] = useState({ typed, at: 0 });
  const sought = typed.trim();
  const text = usePaused(sought);
  const destinations = useDestinations(unitCode, month);
  const { data, previousData, error } = useQuery(SearchDocument, { variables: { text }, skip: text === '' });

  const pages = findDestinations(destinations, typed, MOST_DESTINATIONS);
  const hits = sought === '' ? [] : ((data ?? previousData)?.search ?? []);
  const lines: Line[] =
    sought === ''
      ? recentChoices(localStorage, viewer.id).map((one) => ({ ...one, heading: 'recent' }))
      : [
          ...pages.map(({ kind, id, name }) => ({ kind, id, name, detail: '', heading: kind })),
          ...hits.map((hit) => ({ ...hit, heading: hit.kind })),
        ];
  // Other letters find other lines, of which the first is chosen.
  const at = Math.min(choice.typed === typed ? choice.at : 0, lines.length - 1);
  const waiting = sought !== '' && (text !== sought || !data) && !error;
  const active = at >= 0 ? `${listId}-${at}` : undefined;
  useEffect(() => onActive(active), [onActive, active]);

  const go = (line: Line | undefined) => {
    if (!line) return;
    keepChoice(localStorage, viewer.id, line);
    const place = destinations.find((one) => one.kind === line.kind && one.id === line.id);
    onGone();
    if (place) void navigate(to(place.path));
    // A single group or retailer is one unit's: another unit shows its list.
    else if (line.kind === 'UNIT') void navigate(to(`/${pathname.split('/')[1] ?? ''}`, { unitCode: line.id }));
    else if (line.kind === 'GROUP') void navigate(to(`/groups/${line.id}`));
    else if (line.kind === 'RETAILER') void navigate(to(`/retailers/${line.id}`));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || lines.length === 0) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + lines.length, Home: 0, End: lines.length - 1 }[event.key];
    if (event.key === 'Enter') go(lines[at]);
    else if (next === undefined || (typed !== '' && (event.key === 'Home' || event.key === 'End'))) return;
    else setChoice({ typed, at: next % lines.length });
    event.preventDefault();
  };
  useImperativeHandle(ref, () => ({ press }));
  return (
    <>
      <div id={listId} role="listbox" aria-label={t('hits')} aria-busy={waiting} className="cx-search-hits">
        {lines.map((line, index) => (
          <HitLine
            key={`${line.heading}-${line.kind}-${line.id}`}
            id={`${listId}-${index}`}
            line={line}
            headed={lines[index - 1]?.heading !== line.heading}
            selected={index === at}
            onPoint={() => setChoice({ typed, at: index })}
            onGo={() => go(line)}
          />
        ))}
      </div>
      <p className="cx-quiet" role="status">
        {statusOf()}
      </p>
    </>
  );

  function statusOf(): string {
    if (error) return t('failed');
    if (waiting) return t('waiting');
    if (lines.length > 0) return t('found', { count: lines.length });
    return sought === '' ? t('nothingYet') : t('none', { text: sought });
  }
}

interface HitLineProps {
  id: string;
  line: Line;
  headed: boolean;
  selected: boolean;
  onPoint: () => void;
  onGo: () => void;
}

/** A hit; the first of its kind has the heading. The field keeps the focus and names the chosen line. */
function HitLine({ id, line, headed, selected, onPoint, onGo }: HitLineProps) {
  const { t } = useTranslation('search');
  const own = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) own.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <>
      {headed ? (
        <p className="cx-search-kind" role="presentation">
          {t(`kind.${line.heading}`)}
        </p>
      ) : null}
      <button
        ref={own}
        id={id}
        type="button"
        role="option"
        tabIndex={-1}
        aria-selected={selected}
        className="cx-search-hit"
        onMouseMove={onPoint}
        onClick={onGo}
      >
        <span>{line.name}</span>
        <span className="cx-quiet">
          {line.heading === 'recent' ? `${t(`kind.${line.kind}`)} ` : ''}
          {line.detail}
          {line.ended ? ` · ${t(`ended.${line.kind}`)}` : ''}
        </span>
      </button>
    </>
  );
}

/** A text once the typing has paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
