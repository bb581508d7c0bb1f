import {
  alreadyCovered,
  mayBegin,
  mayBeginWithGroup,
  mayBeginWithRetailer,
  mayCover,
  mayLeadNeighbour,
  mustBeNamed,
  type PairingKind,
} from '@chengxin/activities/domain';
import { demandCounty, lockGroups, runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, normaliseText, Refusal } from '@chengxin/kernel';
import type { Act, Actor, Database } from '@chengxin/persistence';
import { loadPolicyForAct } from '@chengxin/policy/data';
import { countyIdOf, countyInSight, lockRow, notFound, retailerInSight, retailersInSight } from './find';
import { isTakenBack } from './taken-back';

const PAIRING_LOCK = 7_140_620;

const ACTS = { EMPLOYEE_GROUP: 'pairEmployee', RETAILER_NEIGHBOUR: 'pairNeighbours', BRANCH_COMMUNITY: 'pairBranch' } as const;

interface Covered {
  readonly name: string;
  readonly groupId?: string;
  readonly retailerId?: string;
}
interface Pairing {
  readonly kind: PairingKind;
  readonly countyScope: number;
  readonly leadName: string;
  readonly leadRetailerId?: string;
  readonly covered: readonly Covered[];
  readonly since: LocalDate;
  /** Input field of those covered. */
  readonly field: string;
}

/** Writes the pairings of one lead and answers their ids; one county's pairings follow one another, so that two acts never pass the limit together. */
async function pair(act: Act, pairing: Pairing): Promise<string[]> {
  const { kind, countyScope, leadName, leadRetailerId, covered, since, field } = pairing;
  const path = ['input', field];
  demand(mayBegin(since, act.today, ['input', 'since']));
  if (covered.length === 0)
    throw new Refusal({ code: 'NOBODY_COVERED', text: { zh: '请至少选一个', en: 'choose one at least' }, path });
  const countyId = await countyIdOf(act, countyScope);
  await act.em.execute('select pg_advisory_xact_lock(?, ?)', [PAIRING_LOCK, countyId]);
  const now = await act.em.execute<
    { kind: string; leadName: string; leadId: string | null; name: string; coveredId: string | null }[]
  >(
    `select kind, lead_name as "leadName", lead_retailer_id as "leadId", covered_name as name, coalesce(covered_group_id, covered_retailer_id) as "coveredId"
       from party_pairing where county_id = ? and kind = ? and until is null`,
    [countyId, kind],
  );
  const isLead = (row: { leadName: string; leadId: string | null }): boolean =>
    leadRetailerId ? row.leadId === leadRetailerId : row.leadName === leadName;
  for (const [index, { name, groupId, retailerId }] of covered.entries()) {
    const id = groupId ?? retailerId;
    const taken = now.find((row) => (id ? row.coveredId === id : isLead(row) && row.name === name));
    if (taken) demand(alreadyCovered(name, taken.leadName, id ? [...path, String(index)] : path));
  }
  const book = await loadPolicyForAct(act);
  const unit = { scopeFrom: countyScope, scopeTo: countyScope + 999 };
  const limits = {
    EMPLOYEE_GROUP: book.number('pairing.groups_per_employee', unit, since),
    RETAILER_NEIGHBOUR: book.number('pairing.neighbours_per_retailer', unit, since),
  };
  demand(mayCover(kind, leadName, now.filter(isLead).length, covered.length, limits, path));
  const ids: string[] = [];
  for (const { name, groupId, retailerId } of covered) {
    const [made] = await act.em.execute<{ id: string }[]>(
      `insert into party_pairing (kind, county_id, scope, lead_name, lead_retailer_id, covered_name, covered_group_id, covered_retailer_id, since, recorded_by)
       values (?, ?, ?, ?, ?::uuid, ?, ?::uuid, ?::uuid, ?, ?) returning id`,
      [
        kind,
        countyId,
        countyScope,
        leadName,
        leadRetailerId ?? null,
        name,
        groupId ?? null,
        retailerId ?? null,
        since,
        act.actor.name,
      ],
    );
    ids.push(made?.id ?? '');
  }
  act.audit({
    act: ACTS[kind],
    subjectType: 'PartyPairing',
    subjectId: null,
    scope: countyScope,
    after: { kind, leadName, covered: covered.map(({ name }) => name), since },
  });
  return ids;
}

const countyScopeOf = (scope: number): number => Math.floor(scope / 1000) * 1000;
const unique = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toLowerCase()))];

function demandOneCounty(scopes: readonly number[], field: string): number {
  const counties = new Set(scopes.map(countyScopeOf));
  const [county] = counties;
  if (counties.size === 1 && county !== undefined) return county;
  const text = { zh: '须属同一县，至少一个', en: 'of one county, one at least' };
  throw new Refusal({ code: 'SEVERAL_COUNTIES', text, path: ['input', field], clause: 'SD-R33' });
}

export interface PairEmployee {
  readonly employeeName: string;
  readonly groupIds: readonly string[];
  readonly since: LocalDate;
}

/** A party member among the employees covers groups, ten at most (SD-R33); employees are told apart by their name within a county. */
export async function pairEmployee(database: Database, clock: Clock, actor: Actor, input: PairEmployee): Promise<string[]> {
  const leadName = normaliseText(input.employeeName);
  const groupIds = unique(input.groupIds);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    demand(mustBeNamed(leadName, ['input', 'employeeName']));
    const groups = await lockGroups(
      act,
      groupIds.map((id, index) => ({ id, path: ['input', 'groupIds', String(index)] })),
    );
    // In the order of the input, which refusals point into; locked they were in that of their ids.
    const found = groupIds.flatMap((id) => groups.get(id) ?? []);
    const countyScope = demandOneCounty(
      found.map((group) => group.scope),
      'groupIds',
    );
    demand(...found.map((group) => mayBeginWithGroup(input.since, group, ['input', 'since'])));
    const covered = found.map(({ id, name }) => ({ groupId: id, name }));
    return pair(act, { kind: 'EMPLOYEE_GROUP', countyScope, leadName, covered, since: input.since, field: 'groupIds' });
  });
}

export interface PairNeighbours {
  readonly retailerId: string;
  readonly neighbourIds: readonly string[];
  readonly since: LocalDate;
}

/** A party member among the retailers leads neighbours of the county, ten at most (SD-R33). */
export async function pairNeighbours(database: Database, clock: Clock, actor: Actor, input: PairNeighbours): Promise<string[]> {
  const neighbourIds = unique(input.neighbourIds);
  const field = 'neighbourIds';
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const lead = await retailerInSight(act, input.retailerId, ['input', 'retailerId']);
    const neighbours = await retailersInSight(act, neighbourIds, ['input', field]);
    demand(...neighbours.map(({ id }, index) => mayLeadNeighbour(lead.id, id, ['input', field, String(index)])));
    const countyScope = demandOneCounty(
      [lead, ...neighbours].map(({ scope }) => scope),
      field,
    );
    demand(...[lead, ...neighbours].map((retailer) => mayBeginWithRetailer(input.since, retailer, ['input', 'since'])));
    const covered = neighbours.map(({ id, storeName }) => ({ retailerId: id, name: storeName }));
    const { since } = input;
    return pair(act, {
      kind: 'RETAILER_NEIGHBOUR',
      countyScope,
      leadName: lead.storeName,
      leadRetailerId: lead.id,
      covered,
      since,
      field,
    });
  });
}

export interface PairBranch {
  readonly countyCode: string;
  readonly branchName: string;
  readonly communityName: string;
  readonly since: LocalDate;
}

/** A party branch is paired with that of a community, which is the county's to do (SD-R33). */
export async function pairBranch(database: Database, clock: Clock, actor: Actor, input: PairBranch): Promise<string[]> {
  const leadName = normaliseText(input.branchName);
  const name = normaliseText(input.communityName);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const county = await countyInSight(act, input.countyCode, 'part', ['input', 'countyCode']);
    demandCounty(act, county.scope, ['input', 'countyCode'], 'SD-R33');
    demand(mustBeNamed(leadName, ['input', 'branchName']), mustBeNamed(name, ['input', 'communityName']));
    const { since } = input;
    return pair(act, {
      kind: 'BRANCH_COMMUNITY',
      countyScope: county.scope,
      leadName,
      covered: [{ name }],
      since,
      field: 'communityName',
    });
  });
}

export interface EndPairing {
  readonly pairingId: string;
  readonly until: LocalDate;
  /** Why it never was one, where it ends on its first day. */
  readonly reason?: string | null;
}

interface PairingRow {
  readonly id: string;
  readonly scope: number;
  readonly leadName: string;
  readonly coveredName: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
  /** The group or retailer covered, if it is in sight. */
  readonly covers: string | null;
}

/** From that day on the pairing is none, and never was one where that is its first day. Refused: a day in the future or before the first. */
export async function endPairing(database: Database, clock: Clock, actor: Actor, input: EndPairing): Promise<string> {
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const row = await lockRow<PairingRow>(
      act,
      {
        table: 'party_pairing',
        columns: `id, scope, lead_name as "leadName", covered_name as "coveredName", to_char(since, 'YYYY-MM-DD') as since,
          to_char(until, 'YYYY-MM-DD') as until, coalesce((select g.id from mutual_aid_group g where g.id = covered_group_id),
            (select r.id from retailer r where r.id = covered_retailer_id)) as covers`,
        id: input.pairingId,
      },
      notFound('PAIRING_NOT_FOUND', { zh: '没有这项结对', en: 'there is no such pairing' }, ['input', 'pairingId']),
    );
    // Who is covered decides whose pairing it is: a group or retailer in sight, or the county's community.
    if (row.covers === null) demandCounty(act, row.scope, ['input', 'pairingId'], 'SD-R33');
    const takenBack = await isTakenBack(act, row, { on: input.until, reason: input.reason }, 'until');
    const { id, scope } = row;
    await (takenBack
      ? act.em.execute('delete from party_pairing where id = ?', [id])
      : act.em.execute('update party_pairing set until = ? where id = ?', [input.until, id]));
    act.audit({
      act: takenBack ? 'takeBackPairing' : 'endPairing',
      subjectType: 'PartyPairing',
      subjectId: id,
      scope,
      before: { leadName: row.leadName, coveredName: row.coveredName, since: row.since },
      after: { until: input.until, reason: input.reason },
    });
    return id;
  });
}
