import { attachRefusal, FILE_LIMITS, type FileNeed } from '@chengxin/files/domain';
import { isUuid } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';

/** Where files come to belong: the scope of the thing, and the right that its papers need. */
export interface FileOwner {
  readonly scope: number;
  readonly need: FileNeed;
}

/**
 * Gives files that the actor has handed in to a thing that the act writes; answers their ids, each once, for the link to it, which is the
 * caller's own. Files are seen from then on wherever the thing is. Refuses FILE_NOT_FOUND (none, swept away, or somebody else's upload), FILE_BELONGS_ELSEWHERE (attached before)
 * and FILE_TOO_MANY.
 */
export async function attachFiles(
  act: Act,
  fileIds: readonly string[],
  { scope, need }: FileOwner,
  path: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set(fileIds.map((id) => id.toLowerCase()))];
  if (wanted.length === 0) return [];
  if (wanted.length > FILE_LIMITS.perThing) throw attachRefusal('FILE_TOO_MANY', path);
  if (!wanted.every(isUuid)) throw attachRefusal('FILE_NOT_FOUND', path);
  const found = await act.em.execute<{ attached: boolean; own: boolean }[]>(
    `select attached_at is not null as attached, uploaded_by is not distinct from ?::uuid as own
       from evidence_file where id = any(?::uuid[]) order by id for update`,
    [act.actor.userId, `{${wanted.join(',')}}`],
  );
  if (found.some(({ attached }) => attached)) throw attachRefusal('FILE_BELONGS_ELSEWHERE', path);
  if (found.length < wanted.length || found.some(({ own }) => !own)) throw attachRefusal('FILE_NOT_FOUND', path);
  await act.em.execute('update evidence_file set scope = ?, need = ?, attached_at = ? where id = any(?::uuid[])', [
    scope,
    need,
    act.clock.now().toISOString(),
    `{${wanted.join(',')}}`,
  ]);
  return wanted;
}

/** Removes files from the thing that they belonged to, whose link the caller has removed; their contents go when nothing else has them. */
export async function removeFiles(act: Act, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  await act.em.execute('delete from evidence_file where id = any(?::uuid[])', [`{${fileIds.join(',')}}`]);
}
