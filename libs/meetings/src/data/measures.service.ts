import { asUuid } from '@chengxin/groups/data';
import { type Clock, demand, type LocalDate, mayBeKept, Refusal, refused, type Verdict } from '@chengxin/kernel';
import { mayBeDone, mayBeDue, mayKeep } from '@chengxin/meetings/domain';
import { ChangedMeanwhile, type Database } from '@chengxin/persistence';
import { auditMeeting, type Keeper, lockMeeting, meetingFacts, runMeetingAct, type SeenMeeting } from './meeting-act';

export interface RecordMeasure extends SeenMeeting {
  readonly opinion: string;
  readonly measure: string;
  readonly responsible: string;
  readonly dueOn: LocalDate;
}

/** A text that must be given. */
function isSaid(text: string, path: readonly string[]): Verdict {
  return text === '' ? refused('TEXT_NEEDED', { zh: '请填写', en: 'fill this in' }, path, 'SD-R18') : mayBeKept(text, path);
}

/** Keeps the measure that a leaders' meeting set for an opinion (SD-R18). Refused for group meetings, before it was held and once archived. */
export async function recordMeasure(database: Database, clock: Clock, keeper: Keeper, input: RecordMeasure): Promise<string> {
  const [opinion, measure, responsible] = [input.opinion, input.measure, input.responsible].map((text) => text.trim()) as [
    string,
    string,
    string,
  ];
  return runMeetingAct(database, clock, keeper, async (act) => {
    const meeting = await lockMeeting(act, keeper, input, 'RECORD_MEASURE');
    const before = meetingFacts(meeting);
    demand(
      isSaid(opinion, ['input', 'opinion']),
      isSaid(measure, ['input', 'measure']),
      isSaid(responsible, ['input', 'responsible']),
      mayBeDue(input.dueOn, meeting.heldOn as LocalDate),
    );
    await act.em.execute(
      'insert into meeting_measure (meeting_id, county_id, scope, opinion, measure, responsible, due_on) values (?, ?, ?, ?, ?, ?, ?)',
      [meeting.id, meeting.countyId, meeting.scope, opinion, measure, responsible, input.dueOn],
    );
    auditMeeting(act, 'recordMeasure', meeting, before, { opinion, measure, responsible, dueOn: input.dueOn });
    return meeting.id;
  });
}

export interface FinishMeasure {
  readonly measureId: string;
  readonly on: LocalDate;
  readonly remark: string;
  readonly expectedVersion: number;
}

interface MeasureRow {
  readonly id: string;
  readonly scope: number;
  readonly measure: string;
  readonly doneOn: LocalDate | null;
  readonly heldOn: LocalDate;
  readonly version: number;
}

/** Marks a measure as done, with what was done. Refused when it is done already, for a day before the meeting or in the future. */
export async function finishMeasure(database: Database, clock: Clock, keeper: Keeper, input: FinishMeasure): Promise<string> {
  const remark = input.remark.trim();
  return runMeetingAct(database, clock, keeper, async (act) => {
    const id = asUuid(input.measureId);
    const [found] = id
      ? await act.em.execute<MeasureRow[]>(
          `select p.id, p.scope, p.measure, p.done_on::text as "doneOn", m.held_on::text as "heldOn", p.version
             from meeting_measure p join meeting m on m.id = p.meeting_id where p.id = ? for update of p`,
          [id],
        )
      : [];
    if (!found) {
      throw new Refusal({
        code: 'MEASURE_NOT_FOUND',
        text: { zh: '没有这项措施', en: 'there is no such measure' },
        path: ['input', 'measureId'],
      });
    }
    demand(mayKeep('LEADERS', keeper.role));
    if (found.version !== input.expectedVersion) throw new ChangedMeanwhile();
    demand(mayBeDone(found.doneOn, input.on, found.heldOn, act.today), isSaid(remark, ['input', 'remark']));
    await act.em.execute('update meeting_measure set done_on = ?, remark = ?, version = version + 1 where id = ?', [
      input.on,
      remark,
      found.id,
    ]);
    act.audit({
      act: 'finishMeasure',
      subjectType: 'MeetingMeasure',
      subjectId: found.id,
      scope: found.scope,
      before: { measure: found.measure, doneOn: null },
      after: { doneOn: input.on, remark },
    });
    return found.id;
  });
}
