import { endTrainer, nameTrainer } from '@chengxin/activities/data';
import { TRAINER_IMPORT, type TrainerRow } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { cellsOf, mustBeAsRecorded } from './row-cells';
import { isNamed, isSurelyOf, retailerNamed, whoCell, whoOf } from './who';

interface Trainer {
  readonly id: string;
  readonly retailerId: string;
  readonly subjects: string;
  readonly until: LocalDate | null;
}

/** Who is recorded as a trainer from that day on; of stores with one name the one that the row tells of. */
async function known(run: ActRun, row: Whole<TrainerRow>): Promise<Trainer | null> {
  const [trainer] = await run.query<Trainer>(
    sql`select t.id, t.retailer_id as "retailerId", t.subjects, t.until::text as until from retailer_trainer t join retailer r on r.id = t.retailer_id
          join unit p on p.id = r.place_id
         where ${isNamed(row)} and t.since = ${row.since}::date
         order by (t.subjects = ${row.subjects}) desc, (p.name = ${row.place}) desc nulls last, t.id limit 1`,
  );
  return trainer ?? null;
}

async function name(run: ActRun, row: Whole<TrainerRow>): Promise<Trainer | null> {
  const at = cellsOf(TRAINER_IMPORT, row);
  const { subjects, since } = row;
  const retailer = await retailerNamed(run, row, at, sql`p.name = ${row.place}`);
  if (!retailer) return null;
  const id = await run.try(
    (database, clock, actor) => nameTrainer(database, clock, actor, { retailerId: retailer.id, subjects, since }),
    { since: at('since'), subjects: at('subjects'), otherwise: whoCell(row, at) },
  );
  return id === null ? null : { id, retailerId: retailer.id, subjects, until: null };
}

async function record(run: ActRun, row: Whole<TrainerRow>): Promise<Action> {
  const at = cellsOf(TRAINER_IMPORT, row);
  const { until } = row;
  const recorded = await known(run, row);
  const trainer = recorded ?? (await name(run, row));
  if (!trainer) return 'UNCHANGED';
  mustBeAsRecorded(run, at('subjects'), row.subjects, trainer.subjects);
  if (until === null || trainer.until !== null) {
    mustBeAsRecorded(run, at('until'), until, trainer.until);
    return recorded ? 'UNCHANGED' : 'CREATE';
  }
  if (!(await isSurelyOf(run, trainer, row, at, sql`p.name = ${row.place}`))) return 'UNCHANGED';
  await run.try((database, clock, actor) => endTrainer(database, clock, actor, { trainerId: trainer.id, until }), {
    otherwise: at('until'),
  });
  return recorded ? 'UPDATE' : 'CREATE';
}

/** 零售户培训师: named from a day on; who is one already may end. */
export const TRAINER_PLAN = planOf<TrainerRow>({
  groupsOf: () => [],
  togetherBy: (row) => [whoOf(row)],
  order: ({ since }) => since,
  record,
});
