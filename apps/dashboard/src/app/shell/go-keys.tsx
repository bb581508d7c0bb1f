import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { monthStep } from '../../shared/month-steps';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { isTyping } from './is-typing';
import { sectionsFor } from './navigation';

/** The letter after `g` that opens a page. */
const PAGE_KEYS: Readonly<Record<string, string>> = {
  o: 'overview',
  c: 'coverage',
  s: 'sizes',
  m: 'margin',
  e: 'ranking',
  g: 'groups',
  r: 'retailers',
  t: 'todo',
};
const TOGETHER_MS = 1500;

/** `g` and a letter opens a page, or with `u` the own unit; `[` and `]` are the month before and the month after. */
export function GoKeys() {
  const viewer = useViewer();
  const { month, setScope, to } = useScope();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const pressedG = useRef(-TOGETHER_MS);
  useEffect(() => {
    const places = sectionsFor(viewer.permissions).flatMap((section) => section.places);
    const go = (letter: string): void => {
      const place = places.find(({ key }) => key === PAGE_KEYS[letter]);
      if (place) void navigate(to(place.path));
      if (letter === 'u') void navigate(to(`/${pathname.split('/')[1] ?? ''}`, { unitCode: viewer.homeUnit.code }));
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event)) return;
      const afterG = event.timeStamp - pressedG.current < TOGETHER_MS;
      pressedG.current = -TOGETHER_MS;
      if (event.key === '[') setScope({ month: monthStep(month, -1) });
      else if (event.key === ']' && month < viewer.today.slice(0, 7)) setScope({ month: monthStep(month, 1) });
      else if (afterG) go(event.key);
      else if (event.key === 'g') pressedG.current = event.timeStamp;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [viewer, month, setScope, to, pathname, navigate]);
  return null;
}
