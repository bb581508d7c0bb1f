import {
  AID_WORDS,
  type AidAction,
  type AidKind,
  mayBeDoneOn,
  mayBegin,
  mayBeginWithMembership,
  mayCarryOn,
  mustBeTold,
} from '@chengxin/activities/domain';
import { runGroupAct } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, proseText, Refusal } from '@chengxin/kernel';
import { type Act, type Actor, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { groupOfMember, lockRow, notFound, retailerInSight } from './find';

export interface OpenAidCase {
  readonly retailerId: string;
  readonly kind: AidKind;
  readonly situation: string;
  readonly openedOn: LocalDate;
}

/** Opens a case of help for a member in difficulty (SD-R43, SD-R46), one at a time for each. Refused: a day in the future or before he joined. */
export async function openAidCase(database: Database, clock: Clock, actor: Actor, input: OpenAidCase): Promise<string> {
  const situation = proseText(input.situation);
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const path = ['input', 'retailerId'];
    const retailer = await retailerInSight(act, input.retailerId, path);
    const group = await groupOfMember(act, retailer, path);
    demand(
      mayBegin(input.openedOn, act.today, ['input', 'openedOn']),
      mustBeTold(situation, AID_WORDS.situation, ['input', 'situation']),
    );
    demand(
      mayBeginWithMembership(input.openedOn, { storeName: retailer.storeName, memberSince: group.memberSince }, [
        'input',
        'openedOn',
      ]),
    );
    const { kind, openedOn } = input;
    const [made] = await act.em.execute<{ id: string }[]>(
      `insert into aid_case (retailer_id, group_id, scope, kind, situation, opened_on, recorded_by) values (?, ?, ?, ?, ?, ?, ?)
       on conflict (retailer_id) where closed_on is null do nothing returning id`,
      [retailer.id, group.id, group.scope, kind, situation, openedOn, actor.name],
    );
    if (!made) {
      const text = { zh: `${retailer.storeName}已有未结的帮扶`, en: `a case of ${retailer.storeName} is open already` };
      throw new Refusal({ code: 'AID_OPEN', text, path, clause: 'SD-R46' });
    }
    // The trail is read by others than the case: it does not tell what the difficulty is.
    act.audit({
      act: 'openAidCase',
      subjectType: 'AidCase',
      subjectId: made.id,
      scope: group.scope,
      after: { retailer: retailer.id, openedOn },
    });
    return made.id;
  });
}

export interface RecordAid {
  readonly caseId: string;
  readonly expectedVersion: number;
  readonly on: LocalDate;
  readonly what: string;
}

interface CaseRow {
  readonly id: string;
  readonly scope: number;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly version: number;
}

async function carryOn(
  running: { readonly database: Database; readonly clock: Clock; readonly actor: Actor; readonly act: string },
  input: { readonly caseId: string; readonly expectedVersion: number; readonly on: LocalDate },
  action: AidAction,
  write: (act: Act, row: CaseRow) => Promise<void>,
): Promise<string> {
  const { database, clock, actor } = running;
  return runGroupAct(database, clock, actor, {}, async (act) => {
    const row = await lockRow<CaseRow>(
      act,
      {
        table: 'aid_case',
        columns: `id, scope, version, to_char(opened_on, 'YYYY-MM-DD') as "openedOn", to_char(closed_on, 'YYYY-MM-DD') as "closedOn"`,
        id: input.caseId,
      },
      notFound('AID_NOT_FOUND', { zh: '没有这项帮扶', en: 'there is no such case' }, ['input', 'caseId']),
    );
    if (row.version !== input.expectedVersion) throw new ChangedMeanwhile();
    demand(mayCarryOn(row.closedOn === null ? 'OPEN' : 'CLOSED', action), mayBeDoneOn(input.on, row.openedOn, act.today));
    await write(act, row);
    await act.em.execute('update aid_case set version = version + 1 where id = ?', [row.id]);
    const { id, scope } = row;
    act.audit({ act: running.act, subjectType: 'AidCase', subjectId: id, scope, after: { on: input.on } });
    return id;
  });
}

/** Records what was done for the member on a day. */
export const recordAid = (database: Database, clock: Clock, actor: Actor, input: RecordAid): Promise<string> =>
  carryOn({ database, clock, actor, act: 'recordAid' }, input, 'RECORD_STEP', async (act, { id, scope }) => {
    const what = proseText(input.what);
    demand(mustBeTold(what, AID_WORDS.what, ['input', 'what']));
    await act.em.execute('insert into aid_step (case_id, scope, done_on, what, recorded_by) values (?, ?, ?, ?, ?)', [
      ...[id, scope, input.on, what, actor.name],
    ]);
  });

export interface CloseAidCase {
  readonly caseId: string;
  readonly expectedVersion: number;
  readonly on: LocalDate;
  readonly outcome: string;
}

/** Closes a case with what became of it. */
export const closeAidCase = (database: Database, clock: Clock, actor: Actor, input: CloseAidCase): Promise<string> =>
  carryOn({ database, clock, actor, act: 'closeAidCase' }, input, 'CLOSE', async (act, { id }) => {
    const outcome = proseText(input.outcome);
    demand(mustBeTold(outcome, AID_WORDS.outcome, ['input', 'outcome']));
    await act.em.execute('update aid_case set closed_on = ?, outcome = ? where id = ?', [input.on, outcome, id]);
  });
