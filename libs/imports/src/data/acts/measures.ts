import { MEASURE_IMPORT, type MeasureRow } from '@chengxin/imports/domain';
import { type LocalDate, normaliseText } from '@chengxin/kernel';
import { finishMeasure, recordMeasure, withdrawMeasure } from '@chengxin/meetings/data';
import { MEASURE_STATE_LABELS, type MeasureState } from '@chengxin/meetings/domain';
import sql from 'sql-template-tag';
import type { Action, ActPlan, ActRun, CellPlace, Whole } from './act-run';
import { demandCounty } from './look-ups';
import { cellsOf, mustBeAsRecorded, sameText } from './row-cells';

interface Meeting {
  readonly id: string;
  readonly version: number;
}

/** The leaders' meeting of a county on a day; null, and a fault at its cell, when none is on record. */
async function meetingOn(run: ActRun, countyId: number, heldOn: LocalDate, at: CellPlace): Promise<Meeting | null> {
  const [meeting] = await run.query<Meeting>(
    sql`select m.id, m.version from meeting m where m.kind = 'LEADERS' and m.county_id = ${countyId} and m.held_on = ${heldOn}::date`,
  );
  if (!meeting)
    run.fault(at, {
      zh: '有记录的组长例会的日期，请先导入会议记录',
      en: "the day of a leaders' meeting on record; import the record first",
    });
  return meeting ?? null;
}

interface Measure {
  readonly id: string;
  readonly version: number;
  readonly opinion: string;
  readonly measure: string;
  readonly responsible: string;
  readonly dueOn: LocalDate;
  readonly state: 'OPEN' | 'DONE' | 'WITHDRAWN';
  readonly endedOn: LocalDate | null;
  readonly ended: string | null;
}

type Row = Whole<MeasureRow>;
type Charge = Pick<Row, 'responsible' | 'dueOn'>;

const sameCharge = (one: Charge, other: Charge): boolean =>
  sameText(one.responsible, other.responsible) && one.dueOn === other.dueOn;

/**
 * The measure that a meeting set for an opinion, by the words of a row; of several the one that is most as the row tells it, and none that
 * another row of these words tells: a meeting may charge two with the same.
 */
async function measureOf(run: ActRun, { id }: Meeting, row: Row, rows: readonly Row[]): Promise<Measure | null> {
  const set = await run.query<Measure>(
    sql`select p.id, p.version, p.opinion, p.measure, p.responsible, p.due_on::text as "dueOn",
               case when p.withdrawn_on is not null then 'WITHDRAWN' when p.done_on is not null then 'DONE' else 'OPEN' end as state,
               coalesce(p.done_on, p.withdrawn_on)::text as "endedOn", coalesce(p.remark, p.withdraw_reason) as ended
          from meeting_measure p where p.meeting_id = ${id}::uuid order by p.due_on, p.id`,
  );
  const alike = ({ responsible, dueOn, endedOn }: Measure): number =>
    [sameText(responsible, row.responsible), dueOn === row.dueOn, endedOn === row.endedOn].filter(Boolean).length;
  const [known] = set
    .filter(({ opinion, measure }) => sameText(opinion, row.opinion) && sameText(measure, row.measure))
    .filter((one) => sameCharge(one, row) || !rows.some((other) => sameCharge(one, other)))
    .toSorted((one, other) => alike(other) - alike(one));
  return known ?? null;
}

async function promise(run: ActRun, row: Row, { id: meetingId, version }: Meeting): Promise<boolean> {
  const at = cellsOf(MEASURE_IMPORT, row);
  const { opinion, measure, responsible, dueOn } = row;
  const input = { meetingId, expectedVersion: version, opinion, measure, responsible, dueOn };
  const done = await run.try((database, clock, actor) => recordMeasure(database, clock, { actor, role: actor.role }, input), {
    ...{ opinion: at('opinion'), measure: at('measure'), responsible: at('responsible'), dueOn: at('dueOn') },
    otherwise: at('heldOn'),
  });
  return done !== null;
}

/** What a row tells of the state, with that of a day alone; null where it tells nothing. */
const toldState = ({ state, endedOn }: Row): MeasureState | null => state ?? (endedOn === null ? null : 'DONE');

/** Ends an open measure as the row tells it; false when there is nothing to do. What has ended stays as it is. */
async function end(run: ActRun, row: Row, known: Measure): Promise<boolean> {
  const at = cellsOf(MEASURE_IMPORT, row);
  const told = toldState(row);
  const { endedOn: on, ended } = row;
  const isEnd = told === 'DONE' || told === 'WITHDRAWN';
  if (known.state !== 'OPEN' || !isEnd || on === null || ended === null) {
    const isSame = told === null || (isEnd ? told : 'OPEN') === known.state;
    if (!isSame) mustBeAsRecorded(run, at('state'), told, known.state, MEASURE_STATE_LABELS[known.state]);
    else if (isEnd) {
      mustBeAsRecorded(run, at('endedOn'), on, known.endedOn);
      mustBeAsRecorded(run, at('ended'), ended, known.ended);
    }
    return false;
  }
  const seen = { measureId: known.id, expectedVersion: known.version, on };
  const cells = { on: at('endedOn'), remark: at('ended'), reason: at('ended'), otherwise: at('heldOn') };
  await run.try((database, clock, actor) => {
    const keeper = { actor, role: actor.role };
    return told === 'DONE'
      ? finishMeasure(database, clock, keeper, { ...seen, remark: ended })
      : withdrawMeasure(database, clock, keeper, { ...seen, reason: ended });
  }, cells);
  return true;
}

async function recordOne(run: ActRun, row: Row, rows: readonly Row[]): Promise<Action> {
  const at = cellsOf(MEASURE_IMPORT, row);
  const county = await demandCounty(run, row.county, at('county'));
  const meeting = county && (await meetingOn(run, county.id, row.heldOn, at('heldOn')));
  if (!meeting) return 'UNCHANGED';
  const recorded = await measureOf(run, meeting, row, rows);
  const known = recorded ?? ((await promise(run, row, meeting)) ? await measureOf(run, meeting, row, rows) : null);
  if (!known) return 'UNCHANGED';
  mustBeAsRecorded(run, at('responsible'), row.responsible, known.responsible);
  mustBeAsRecorded(run, at('dueOn'), row.dueOn, known.dueOn);
  const hasEnded = await end(run, row, known);
  if (!recorded) return 'CREATE';
  return hasEnded ? 'UPDATE' : 'UNCHANGED';
}

/** Rows of one measure, whoever is charged with it. */
const ofOneMeasure = (rows: readonly MeasureRow[]): readonly (readonly MeasureRow[])[] => [
  ...Map.groupBy(rows, ({ opinion, measure }) => [opinion, measure].map((text) => normaliseText(text ?? '')).join('|')).values(),
];

/** 组长例会措施: one that is open is carried on to the end that the row tells. */
export const MEASURE_PLAN: ActPlan<MeasureRow> = {
  groupsOf: () => [],
  togetherBy: ({ county, heldOn }) => [county && heldOn && `${county} ${heldOn}`],
  order: ({ heldOn }) => heldOn,
  asOne: ofOneMeasure,
  record: async (run, _, rows) => {
    const whole = rows.filter((row): row is Row => row.marked.length === 0);
    const actions: Action[] = [];
    for (const row of whole) actions.push(await recordOne(run, row, whole));
    return actions;
  },
};
