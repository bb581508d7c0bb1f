/** Where a search has led; kept on this device, for one user. */
export interface RecentChoice {
  readonly kind: 'page' | 'indicator' | 'UNIT' | 'GROUP' | 'RETAILER';
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

const MOST = 8;
const keyOf = (userId: string): string => `chengxin.recent.${userId}`;

const isChoice = (one: unknown): one is RecentChoice =>
  typeof one === 'object' &&
  one !== null &&
  ['kind', 'id', 'name', 'detail'].every((key) => typeof Reflect.get(one, key) === 'string');

/** The last choices of a user, newest first; none when what is kept cannot be read. */
export function recentChoices(storage: Pick<Storage, 'getItem'>, userId: string): RecentChoice[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(userId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChoice).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a choice as the newest, once. */
export function keepChoice(storage: Pick<Storage, 'getItem' | 'setItem'>, userId: string, choice: RecentChoice): void {
  const { kind, id, name, detail } = choice;
  const others = recentChoices(storage, userId).filter((one) => one.kind !== kind || one.id !== id);
  storage.setItem(keyOf(userId), JSON.stringify([{ kind, id, name, detail }, ...others].slice(0, MOST)));
}
