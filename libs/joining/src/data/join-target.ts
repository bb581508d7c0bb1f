import { asUuid, type Group, lockGroups } from '@chengxin/groups/data';
import type { JoinedGroup } from '@chengxin/groups/domain';
import type { JoinTargetKind } from '@chengxin/joining/domain';
import { type LocalDate, Refusal } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';

/** Where somebody applies, locked: a group, or one that is being founded. */
export interface JoinTarget {
  readonly kind: JoinTargetKind;
  readonly id: string;
  readonly scope: number;
  readonly name: string;
  /** Null of a founding. */
  readonly group: Group | null;
  /** State of the founding; null of a group. */
  readonly founding: string | null;
}

/** A target that an act names: one of the two. */
export interface WantedTarget {
  readonly groupId: string | null;
  readonly foundingId: string | null;
  readonly path: readonly string[];
}

/** The groups, then the foundings, each in the order of their ids. Refuses what is not there or not in sight, and dissolved groups. */
export async function lockTargets(act: Act, wanted: readonly WantedTarget[]): Promise<Map<string, JoinTarget>> {
  const groupPaths = new Map(wanted.flatMap(({ groupId, path }) => (groupId ? [[groupId, path] as const] : [])));
  const groups = await lockGroups(
    act,
    [...groupPaths].map(([id, path]) => ({ id, path })),
  );
  const foundingPaths = new Map(wanted.flatMap(({ foundingId, path }) => (foundingId ? [[foundingId, path] as const] : [])));
  const foundings = await lockFoundings(act, [...foundingPaths.keys()]);
  for (const [id, path] of foundingPaths) {
    if (!foundings.has(id))
      throw new Refusal({ code: 'FOUNDING_NOT_FOUND', text: { zh: '没有这个筹建', en: 'there is no such founding' }, path });
  }
  const asTarget = ([id, group]: [string, Group]): [string, JoinTarget] => [
    id,
    { kind: 'GROUP', id: group.id, scope: group.scope, name: group.name, group, founding: null },
  ];
  return new Map([...[...groups].map(asTarget), ...foundings]);
}

async function lockFoundings(act: Act, ids: readonly string[]): Promise<Map<string, JoinTarget>> {
  if (ids.length === 0) return new Map();
  const rows = await act.em.execute<{ id: string; scope: number; name: string; state: string }[]>(
    `select id, scope, name, state from founding where id in (select x::uuid from jsonb_array_elements_text(?::jsonb) x) order by id for update`,
    [JSON.stringify(ids.filter((id) => asUuid(id) !== null))],
  );
  return new Map(rows.map(({ state, ...row }) => [row.id, { kind: 'FOUNDING', ...row, group: null, founding: state }]));
}

/** What a retailer who joins there is judged by; a founding has no day yet. */
export const joinedThere = ({ scope, group }: JoinTarget, on: LocalDate, dayPath: readonly string[]): JoinedGroup => ({
  scope,
  dayPath,
  foundedOn: (group?.foundedOn as LocalDate | undefined) ?? on,
});
