/** What of somebody's queries is kept in this browser, by the person's id. */
export const KEPT_PREFIX = 'chengxin.queries.';

/** Deletes the queries that others have left in this browser: their texts may name shops and people. */
export function forgetOthers(userId: string, storage: Storage = localStorage): void {
  const others = Object.keys(storage).filter((key) => key.startsWith(KEPT_PREFIX) && key !== KEPT_PREFIX + userId);
  for (const key of others) storage.removeItem(key);
}
