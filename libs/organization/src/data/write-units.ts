import type { Act } from '@chengxin/persistence';
import type { DraftUnit } from '../domain';
import { Unit } from './unit.entity';

// Two people who set up units at once would both plan against what they saw.
const UNIT_LOCK = 7_140_602;

/** Lets one act at a time change units, until it ends. */
export const lockUnits = (act: Act) => act.em.execute('select pg_advisory_xact_lock(?)', [UNIT_LOCK]);

/** Writes new units, parents before children; `ids` knows the units that are there by code, and learns the new ones. */
export async function addUnits(act: Act, drafts: readonly DraftUnit[], ids: Map<string, number>): Promise<void> {
  for (const level of ['PROVINCE', 'CITY', 'COUNTY', 'AREA', 'PLACE'] as const) {
    const units = drafts
      .filter((draft) => draft.level === level)
      .map(({ parentCode, ...unit }) => act.em.create(Unit, { ...unit, parentId: parentIdOf(parentCode, ids) }));
    act.em.persist(units);
    await act.em.flush();
    for (const unit of units) ids.set(unit.code, unit.id);
  }
}

export function parentIdOf(parentCode: string | null, ids: ReadonlyMap<string, number>): number | null {
  if (parentCode === null) return null;
  const id = ids.get(parentCode);
  if (id === undefined) throw new Error(`unit ${parentCode} must be written before its children`);
  return id;
}
