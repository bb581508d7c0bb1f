import { asUuid } from '@chengxin/groups/data';
import { demand, type LocalDate, Refusal } from '@chengxin/kernel';
import { existsOn, type MeetingKind, mayMeetJointly } from '@chengxin/meetings/domain';
import type { Act } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import { expectedLines } from './record.sql';

/** Whose meeting it is: a group, with another one where they meet jointly, or the leaders of a county. */
export interface MeetingUnitInput {
  readonly groupId?: string | null;
  readonly jointGroupId?: string | null;
  readonly countyCode?: string | null;
}

/** The same with what a meeting keeps of it. */
export interface MeetingUnit {
  readonly kind: MeetingKind;
  readonly groupId: string | null;
  readonly jointGroupId: string | null;
  readonly countyId: number;
  readonly scope: number;
  readonly homeAddress: string | null;
}

interface GroupRow {
  readonly id: string;
  readonly scope: number;
  readonly countyId: number;
  readonly foundedOn: LocalDate;
  readonly dissolvedOn: LocalDate | null;
  readonly homeAddress: string | null;
}

async function groupOn(act: Act, id: string, day: LocalDate, path: readonly string[]): Promise<GroupRow> {
  const key = asUuid(id);
  const [group] = key
    ? await act.em.execute<GroupRow[]>(
        `select id, scope, county_id as "countyId", founded_on::text as "foundedOn", dissolved_on::text as "dissolvedOn", home_address as "homeAddress"
           from mutual_aid_group where id = ?`,
        [key],
      )
    : [];
  if (!group)
    throw new Refusal({
      code: 'GROUP_NOT_FOUND',
      text: { zh: '没有这个小组，或不在您的范围内', en: 'no such group, or outside your scope' },
      path,
    });
  demand(existsOn(group.foundedOn, group.dissolvedOn, day, path));
  return group;
}

/** The group or county that a meeting is of, as it is on a day; refuses what is not there, not in sight, or both. */
export async function unitOn(act: Act, input: MeetingUnitInput, day: LocalDate): Promise<MeetingUnit> {
  const { groupId, jointGroupId, countyCode } = input;
  if ((groupId == null) === (countyCode == null)) {
    const text = { zh: '请选择小组或县区之一', en: 'name either the group or the county' };
    throw new Refusal({ code: 'MEETING_UNIT', text, path: ['input', 'groupId'] });
  }
  if (groupId != null) {
    const group = await groupOn(act, groupId, day, ['input', 'groupId']);
    const joint = jointGroupId == null ? null : await groupOn(act, jointGroupId, day, ['input', 'jointGroupId']);
    if (joint) demand(mayMeetJointly(group, joint, ['input', 'jointGroupId']));
    const { countyId, scope, homeAddress } = group;
    return { kind: 'GROUP', groupId: group.id, jointGroupId: joint?.id ?? null, countyId, scope, homeAddress };
  }
  const { from, to } = act.actor.scope;
  const [county] = await act.em.execute<{ id: number; scope: number }[]>(
    `select id, scope_from as scope from unit where code = ? and level = 'COUNTY' and scope_from <= ? and scope_to >= ?`,
    [countyCode, to, from],
  );
  if (!county) {
    const text = { zh: '没有这个县区，或不在您的辖区', en: 'there is no such county, or it is not yours' };
    throw new Refusal({ code: 'COUNTY_NOT_FOUND', text, path: ['input', 'countyCode'] });
  }
  return { kind: 'LEADERS', groupId: null, jointGroupId: null, countyId: county.id, scope: county.scope, homeAddress: null };
}

/** Somebody who is expected at a meeting: a member, or a leader with the group that he leads. */
export interface Expected {
  readonly retailerId: string;
  readonly groupId: string;
  readonly storeName: string;
  readonly groupName: string;
}

/** Who is expected on a day: all members of the group, of both groups of a joint meeting; all leaders in office of the county. */
export function expectedOn(
  act: Act,
  unit: Pick<MeetingUnit, 'kind' | 'groupId' | 'jointGroupId' | 'countyId'>,
  day: LocalDate,
): Promise<Expected[]> {
  const { kind, groupId, jointGroupId, countyId } = unit;
  const of = kind === 'GROUP' ? { groups: sql`array[${groupId}, ${jointGroupId}]` } : { county: sql`${countyId}::integer` };
  const statement = sql`select e.retailer_id as "retailerId", e.group_id as "groupId", e.store_name as "storeName", e.group_name as "groupName"
    from ${expectedLines(of, sql`${day}`)} e order by e.line`;
  return act.em.execute<Expected[]>(statement.sql, statement.values);
}
