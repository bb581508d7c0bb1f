import { demand, refused } from '@chengxin/kernel';
import type { Act } from '@chengxin/persistence';

/** Whether the actor acts for the whole county of a scope: its head, or somebody above. */
export function actsForCounty(act: Act, scope: number): boolean {
  const county = Math.floor(scope / 1000) * 1000;
  return act.actor.scope.from <= county && act.actor.scope.to >= county + 999;
}

/** What belongs to the county is done for the county: its areas read it, and leave it as it is. */
export function demandCounty(act: Act, scope: number, path: readonly string[], clause?: string): void {
  if (actsForCounty(act, scope)) return;
  demand(
    refused('COUNTY_NEEDED', { zh: '县级事项由县局办理', en: 'what belongs to the county is done by the county' }, path, clause),
  );
}

/** Groups are merged, split and dissolved by the county (§3.5); its areas propose it. */
export function demandCountyFor(act: Act, { scope }: { readonly scope: number }): void {
  if (actsForCounty(act, scope)) return;
  const text = {
    zh: '合并、分组、撤销小组由县局办理',
    en: 'groups are merged, split and dissolved by the county',
  };
  demand(refused('COUNTY_ENDS_GROUPS', text, ['input', 'groupId'], '§3.5'));
}
