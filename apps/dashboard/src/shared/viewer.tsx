import { createContext, type ReactNode, useContext } from 'react';
import type { Permission, ViewerQuery } from '../gql/graphql';
import { levelOf } from './unit-level';

/** The signed-in person, as the shell fetched it. */
export type Viewer = ViewerQuery['viewer'];

const ViewerContext = createContext<Viewer | null>(null);

/** Gives the pages below it the signed-in person. */
export function ViewerProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** The signed-in person; only below the shell. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is used outside the shell.');
  return viewer;
}

/** Whether the signed-in person holds a permission. */
export function useMay(permission: Permission): boolean {
  return useViewer().permissions.includes(permission);
}

/** Whether the person acts as himself: what concerns his account, and what he keeps under a name, is not done in somebody's place. */
export function useAsOneself(): boolean {
  return !useViewer().deputyships.some(({ isActing }) => isActing);
}

/**
 * Whether a unit lies in the viewer's own subtree (rows are answered only there). The code of a street, seat or village tells neither its
 * area nor, in the development zone, its county; but of those elsewhere no figure is answered, so those that are shown are one's own.
 */
export function withinUnit(ownCode: string, ownLevel: string, code: string): boolean {
  if (levelOf(code) === 'PLACE') return true;
  if (ownLevel === 'PROVINCE') return code.startsWith(ownCode.slice(0, 2));
  if (ownLevel === 'CITY') return code.startsWith(ownCode.slice(0, 4));
  return code.startsWith(ownCode);
}
