import { mayBeCandidate } from '@chengxin/foundings/domain';
import { asUuid, findCandidates, retailerNotFound } from '@chengxin/groups/data';
import { mayJoin } from '@chengxin/groups/domain';
import { demand, type Verdict } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';
import type { Founding } from './founding.entity';

/** Asks these retailers, and nobody else any more. Refused: who may not join (SD-R03), each at its place. */
export async function keepInvitees(
  act: Act,
  founding: Founding,
  given: readonly string[],
  path: readonly string[],
): Promise<void> {
  const ids = given.map((id) => id.toLowerCase());
  const found = await findCandidates(
    act,
    ids.filter((id) => asUuid(id) !== null),
    act.today,
  );
  demand(
    ...ids.map((id, index): Verdict => {
      const at = [...path, String(index)];
      const candidate = found.get(id);
      if (!candidate) return { ok: false, reason: retailerNotFound(at) };
      return mayJoin(candidate, { scope: founding.scope, foundedOn: act.today }, act.today, at);
    }),
  );
  await act.em.execute('delete from founding_invitee where founding_id = ?', [founding.id]);
  await act.em.execute(
    'insert into founding_invitee (founding_id, retailer_id, scope) select distinct ?::uuid, x::uuid, ?::integer from jsonb_array_elements_text(?::jsonb) x',
    [founding.id, founding.scope, JSON.stringify(ids)],
  );
}

/** Refuses a candidate who is neither asked nor applying (SD-R06). */
export async function demandCandidate(
  act: Act,
  foundingId: string,
  candidateId: string | null,
  path: readonly string[],
): Promise<void> {
  if (candidateId === null) return;
  const [row] = await act.em.execute<{ isAsked: boolean }[]>(
    `select exists (select from founding_invitee i where i.founding_id = ?::uuid and i.retailer_id = ?::uuid)
         or exists (select from join_application a where a.founding_id = ?::uuid and a.retailer_id = ?::uuid
              and a.state in ('APPLIED', 'ACCEPTED', 'READ', 'PLEDGED')) as "isAsked"`,
    [foundingId, candidateId, foundingId, candidateId],
  );
  demand(mayBeCandidate(row?.isAsked ?? false, path));
}
