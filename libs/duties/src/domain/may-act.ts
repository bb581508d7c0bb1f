import type { Permission, Role } from '@chengxin/identity/domain';
import { keepsMeetings } from '@chengxin/meetings/domain';
import { TODO_FACTS, type TodoKind } from './todo-kind';

/** Where the right alone does not say who acts: leaders' meetings are kept by some posts, and a county starts its foundings (SD-R15, §3.5). */
const ALSO_NEEDED: Partial<Record<TodoKind, (role: Role) => boolean>> = {
  LEADERS_MEETING: (role) => keepsMeetings('LEADERS', role),
  MEASURE: (role) => keepsMeetings('LEADERS', role),
  FOUNDING_START: (role) => role === 'COUNTY_HEAD' || role === 'MARKETING_CENTRE',
};

/** Whether somebody can do a thing of a kind, or only look at it. */
export const mayActOn = (
  kind: TodoKind,
  { permissions, role }: { readonly permissions: readonly Permission[]; readonly role: Role },
): boolean => permissions.includes(TODO_FACTS[kind].acts) && (ALSO_NEEDED[kind]?.(role) ?? true);
