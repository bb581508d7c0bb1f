import type { NamedStores } from '@chengxin/imports/domain';
import type { ActRun, CellPlace } from './act-run';
import type { KnownRound } from './known-election';
import { sameText } from './row-cells';

const maskOf = (name: string): string => {
  const [first = '', ...rest] = name;
  return first + '*'.repeat(Math.max(rest.length, 1));
};

/** A person's name is the recorded one, or its mask as pages show it; no fault tells what is recorded. */
export function mustBeNamed(run: ActRun, at: CellPlace, told: string | null, recorded: string | null): void {
  if (told === null || (recorded !== null && [recorded, maskOf(recorded)].some((name) => sameText(told, name)))) return;
  run.fault(at, { zh: '与系统中登记的姓名一致，此处不同', en: 'the name as it is recorded, which differs here' });
}

/** Whether a name may be recorded; a masked one is a fault. */
export function isFullName(run: ActRun, at: CellPlace, told: string | null): boolean {
  if (!told?.includes('*')) return true;
  run.fault(at, { zh: '完整的姓名，脱敏的姓名不能登记', en: 'the full name; a masked one is not recorded' });
  return false;
}

type Entry = KnownRound['roll'][number];

const isCalled = (entry: Entry, name: string): boolean =>
  [entry.storeName, entry.licenceNo, entry.customerCode].some((one) => sameText(one, name));

/** Whether stores that a cell names are exactly these, by names or numbers. */
export function areNamed({ text, names }: NamedStores, entries: readonly Entry[]): boolean {
  if (sameText(text, entries.map(({ storeName }) => storeName).join('、'))) return true;
  const rest = [...entries];
  for (const name of names) {
    const place = rest.findIndex((entry) => isCalled(entry, name));
    if (place < 0) return false;
    rest.splice(place, 1);
  }
  return rest.length === 0;
}

/** Those of a roll whom a cell names; null, and a fault at it, where one is not on it or not the only one of its name. */
export function entriesNamed(run: ActRun, at: CellPlace, { names }: NamedStores, roll: readonly Entry[]): Entry[] | null {
  const found = new Set<Entry>();
  let whole = true;
  for (const [name, told] of Map.groupBy(names, (one) => one)) {
    const entries = roll.filter((entry) => isCalled(entry, name));
    if (entries.length === told.length) for (const entry of entries) found.add(entry);
    else {
      whole = false;
      const onRoll = entries.length > told.length;
      run.fault(
        { ...at, who: name },
        onRoll
          ? { zh: '专卖证号（票册上有几户同名，请写号码）', en: 'the licence number, as several on the roll bear this name' }
          : { zh: '当日票册上的户，每户一次', en: "a store on that day's roll, each once" },
      );
    }
  }
  return whole ? [...found] : null;
}
