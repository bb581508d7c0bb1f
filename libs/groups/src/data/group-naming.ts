import { checkGroupName, checkStreet, nameTaken, ordinalIn, tidyName } from '@chengxin/groups/domain';
import { demand } from '@chengxin/kernel';
import { Unit } from '@chengxin/organization/data';
import type { Act } from '@chengxin/persistence';

/** The parts of a name as they are stored. */
export interface GroupName {
  readonly name: string;
  readonly streetText: string;
  readonly ordinal: number;
}

/** Held by whoever names a group or a founding of a county. */
const NAMES_LOCK = 7_140_625;

/**
 * Judges a name for a group of a county (SD-R05, SD-Q19), among its groups and what is being founded, in whichever area; `except` is the
 * group that is being renamed, or the founding that is being carried on. The names of the county are the act's alone until it ends: ask
 * before retailers are locked.
 */
export async function nameInCounty(
  act: Act,
  county: Unit,
  name: string,
  streetText: string,
  except: string | null,
): Promise<GroupName> {
  const naming = { countyName: county.name, name: tidyName(name), streetText: tidyName(streetText) };
  demand(checkStreet(naming.streetText));
  const ordinal = ordinalIn(naming);
  // Only a name of the right form is worth asking about; any other may be no text that a database takes.
  await act.em.execute('select pg_advisory_xact_lock(?, ?)', [NAMES_LOCK, county.id]);
  const others = await act.em.execute<{ name: string; ordinal: number; streetText: string }[]>(
    `select name, ordinal, street_text as "streetText" from names_kept(?, ?, ?) where id is distinct from ?::uuid`,
    [county.id, naming.streetText, ordinal === null ? '' : naming.name, except],
  );
  const othersOnStreet = others.filter((other) => other.streetText === naming.streetText).map((other) => other.ordinal);
  demand(checkGroupName({ ...naming, othersOnStreet }));
  if (others.some((other) => other.name === naming.name)) demand(nameTaken(naming.name));
  return { ...naming, ordinal: ordinal ?? 0 };
}

/** The county that a scope number lies in. */
export async function countyOfScope(act: Act, scope: number): Promise<Unit> {
  return act.em.findOneOrFail(Unit, { level: 'COUNTY', scopeFrom: Math.floor(scope / 1000) * 1000 });
}
