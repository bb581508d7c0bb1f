import { asUuid } from '@chengxin/groups/data';
import {
  type Clock,
  demand,
  isExplained,
  type LocalDate,
  mayBeKept,
  proseText,
  Refusal,
  refused,
  type Verdict,
} from '@chengxin/kernel';
import { isStillOpen, mayBeDue, mayEndOn, mayKeep } from '@chengxin/meetings/domain';
import { type Act, ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { auditMeeting, type Keeper, lockMeeting, meetingFacts, runMeetingAct, type SeenMeeting } from './meeting-act';

/** What leaders promise: for which opinion, what, who does it, by which day. */
interface Promised {
  readonly opinion: string;
  readonly measure: string;
  readonly responsible: string;
  readonly dueOn: LocalDate;
}

/** A text that must be given. */
function isSaid(text: string, path: readonly string[]): Verdict {
  return text === '' ? refused('TEXT_NEEDED', { zh: '请填写', en: 'fill this in' }, path, 'SD-R18') : mayBeKept(text, path);
}

/** A promise as it is kept, if all of it is said and its day can be meant. */
function promiseOf({ opinion, measure, responsible, dueOn }: Promised, heldOn: LocalDate, today: LocalDate): Promised {
  const promised = { opinion: opinion.trim(), measure: measure.trim(), responsible: responsible.trim(), dueOn };
  demand(
    isSaid(promised.opinion, ['input', 'opinion']),
    isSaid(promised.measure, ['input', 'measure']),
    isSaid(promised.responsible, ['input', 'responsible']),
    mayBeDue(dueOn, heldOn, today),
  );
  return promised;
}

export interface RecordMeasure extends SeenMeeting, Promised {}

/** Keeps the measure that a leaders' meeting set for an opinion (SD-R18). Refused for group meetings, before it was held and once archived. */
export async function recordMeasure(database: Database, clock: Clock, keeper: Keeper, input: RecordMeasure): Promise<string> {
  return runMeetingAct(database, clock, keeper, async (act) => {
    const meeting = await lockMeeting(act, keeper, input, 'RECORD_MEASURE');
    const before = meetingFacts(meeting);
    const promised = promiseOf(input, meeting.heldOn as LocalDate, act.today);
    await act.em.execute(
      'insert into meeting_measure (meeting_id, county_id, scope, opinion, measure, responsible, due_on) values (?, ?, ?, ?, ?, ?, ?)',
      [meeting.id, meeting.countyId, meeting.scope, promised.opinion, promised.measure, promised.responsible, promised.dueOn],
    );
    auditMeeting(act, 'recordMeasure', meeting, before, promised);
    return meeting.id;
  });
}

/** Which measure is changed, as it was seen. */
interface SeenMeasure {
  readonly measureId: string;
  readonly expectedVersion: number;
}

interface MeasureRow extends Promised {
  readonly id: string;
  readonly scope: number;
  readonly heldOn: LocalDate;
}

/** A measure that is neither done nor withdrawn, locked until the act ends, for who keeps leaders' meetings. */
async function lockMeasure(act: Act, { role }: Keeper, seen: SeenMeasure): Promise<MeasureRow> {
  const id = asUuid(seen.measureId);
  const [found] = id
    ? await act.em.execute<(MeasureRow & { doneOn: LocalDate | null; withdrawnOn: LocalDate | null; version: number })[]>(
        `select p.id, p.scope, p.opinion, p.measure, p.responsible, p.due_on::text as "dueOn", p.done_on::text as "doneOn",
                p.withdrawn_on::text as "withdrawnOn", m.held_on::text as "heldOn", p.version
           from meeting_measure p join meeting m on m.id = p.meeting_id where p.id = ? for update of p`,
        [id],
      )
    : [];
  if (!found) {
    const text = { zh: '没有这项措施', en: 'there is no such measure' };
    throw new Refusal({ code: 'MEASURE_NOT_FOUND', text, path: ['input', 'measureId'] });
  }
  demand(mayKeep('LEADERS', role));
  if (found.version !== seen.expectedVersion) throw new ChangedMeanwhile();
  demand(isStillOpen(found));
  return found;
}

const auditMeasure = (act: Act, name: string, { id, scope }: MeasureRow, before: object, after: object): void =>
  act.audit({ act: name, subjectType: 'MeetingMeasure', subjectId: id, scope, before, after });

export interface CorrectMeasure extends SeenMeasure, Promised {}

/** Corrects what was written down of a measure that is still open, also of an archived meeting: the trail keeps what it said before. */
export async function correctMeasure(database: Database, clock: Clock, keeper: Keeper, input: CorrectMeasure): Promise<string> {
  return runMeetingAct(database, clock, keeper, async (act) => {
    const found = await lockMeasure(act, keeper, input);
    const promised = promiseOf(input, found.heldOn, act.today);
    await act.em.execute(
      'update meeting_measure set opinion = ?, measure = ?, responsible = ?, due_on = ?, version = version + 1 where id = ?',
      [promised.opinion, promised.measure, promised.responsible, promised.dueOn, found.id],
    );
    const { opinion, measure, responsible, dueOn } = found;
    auditMeasure(act, 'correctMeasure', found, { opinion, measure, responsible, dueOn }, promised);
    return found.id;
  });
}

export interface FinishMeasure extends SeenMeasure {
  readonly on: LocalDate;
  readonly remark: string;
}

/** Marks a measure as done, with what was done. Refused when it is done or withdrawn already, for a day before the meeting or in the future. */
export async function finishMeasure(database: Database, clock: Clock, keeper: Keeper, input: FinishMeasure): Promise<string> {
  const remark = input.remark.trim();
  return runMeetingAct(database, clock, keeper, async (act) => {
    const found = await lockMeasure(act, keeper, input);
    demand(mayEndOn(input.on, found.heldOn, act.today), isSaid(remark, ['input', 'remark']));
    await act.em.execute('update meeting_measure set done_on = ?, remark = ?, version = version + 1 where id = ?', [
      input.on,
      remark,
      found.id,
    ]);
    auditMeasure(act, 'finishMeasure', found, { measure: found.measure, doneOn: null }, { doneOn: input.on, remark });
    return found.id;
  });
}

export interface WithdrawMeasure extends SeenMeasure {
  readonly on: LocalDate;
  readonly reason: string;
}

/** Withdraws a measure that is not carried out any more. Refused when it is done or withdrawn already, without a reason, and as `finishMeasure` for its day. */
export async function withdrawMeasure(database: Database, clock: Clock, keeper: Keeper, input: WithdrawMeasure): Promise<string> {
  const reason = proseText(input.reason);
  return runMeetingAct(database, clock, keeper, async (act) => {
    const found = await lockMeasure(act, keeper, input);
    demand(mayEndOn(input.on, found.heldOn, act.today), isExplained(reason, ['input', 'reason'], 'SD-R18'));
    await act.em.execute('update meeting_measure set withdrawn_on = ?, withdraw_reason = ?, version = version + 1 where id = ?', [
      ...[input.on, reason, found.id],
    ]);
    auditMeasure(act, 'withdrawMeasure', found, { measure: found.measure, withdrawnOn: null }, { withdrawnOn: input.on, reason });
    return found.id;
  });
}
