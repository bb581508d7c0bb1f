import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Light, dark, or as the system has it. */
export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

const STORAGE_KEY = 'chengxin.appearance';
const listeners = new Set<() => void>();
const darkSystem = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
const paper = globalThis.matchMedia?.('print');

/** What was chosen on this device; the system decides when nothing was. */
export function storedAppearance(): Appearance {
  const stored = typeof localStorage === 'undefined' ? null : localStorage.getItem(STORAGE_KEY);
  return APPEARANCES.find((one) => one === stored) ?? 'system';
}

/** Whether the screen is dark: as chosen, or as the system has it; paper never is. */
export const isDark = (chosen: Appearance, systemDark: boolean, onPaper: boolean): boolean =>
  !onPaper && (chosen === 'dark' || (chosen === 'system' && systemDark));

/** Tells the style sheet what was chosen. */
export function showAppearance(): void {
  const chosen = storedAppearance();
  if (chosen === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', chosen);
}

/** Keeps a choice on this device and shows it. */
export function chooseAppearance(chosen: Appearance): void {
  localStorage.setItem(STORAGE_KEY, chosen);
  showAppearance();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  // Paper is drawn as soon as it is announced.
  const atOnce = () => flushSync(listener);
  listeners.add(listener);
  darkSystem?.addEventListener('change', listener);
  paper?.addEventListener('change', atOnce);
  return () => {
    listeners.delete(listener);
    darkSystem?.removeEventListener('change', listener);
    paper?.removeEventListener('change', atOnce);
  };
}

/** What was chosen, and whether the screen is dark now. */
export function useAppearance(): { chosen: Appearance; dark: boolean } {
  const chosen = useSyncExternalStore(subscribe, storedAppearance);
  const dark = useSyncExternalStore(subscribe, () =>
    isDark(storedAppearance(), darkSystem?.matches ?? false, paper?.matches ?? false),
  );
  return { chosen, dark };
}
