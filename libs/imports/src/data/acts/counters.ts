import { endHundredFlowersCounter, openHundredFlowersCounter } from '@chengxin/activities/data';
import { COUNTER_IMPORT, type CounterRow } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { cellsOf, mustBeAsRecorded } from './row-cells';
import { inGroupNamed, isNamed, isSurelyOf, retailerNamed, whoCell, whoOf } from './who';

interface Counter {
  readonly id: string;
  readonly retailerId: string;
  readonly until: LocalDate | null;
  readonly endReason: string | null;
}

/** The counter that was set up on that day; of stores with one name that of the group's member, and the one that ended as the row tells. */
async function known(run: ActRun, row: Whole<CounterRow>): Promise<Counter | null> {
  const [counter] = await run.query<Counter>(
    sql`select h.id, h.retailer_id as "retailerId", h.until::text as until, h.end_reason as "endReason" from hundred_flowers_counter h join retailer r on r.id = h.retailer_id
         where ${isNamed(row)} and h.since = ${row.since}::date
         order by coalesce(${inGroupNamed(row.groupName)}, false) desc, (h.until is not distinct from ${row.until}::date) desc, h.id limit 1`,
  );
  return counter ?? null;
}

async function open(run: ActRun, row: Whole<CounterRow>): Promise<Counter | null> {
  const at = cellsOf(COUNTER_IMPORT, row);
  const { since } = row;
  const retailer = await retailerNamed(run, row, at, inGroupNamed(row.groupName));
  if (!retailer) return null;
  const id = await run.try(
    (database, clock, actor) => openHundredFlowersCounter(database, clock, actor, { retailerId: retailer.id, since }),
    { since: at('since'), otherwise: whoCell(row, at) },
  );
  return id === null ? null : { id, retailerId: retailer.id, until: null, endReason: null };
}

async function record(run: ActRun, row: Whole<CounterRow>): Promise<Action> {
  const at = cellsOf(COUNTER_IMPORT, row);
  const { until, endReason: reason } = row;
  const recorded = await known(run, row);
  const counter = recorded ?? (await open(run, row));
  if (!counter) return 'UNCHANGED';
  if (until === null || reason === null || counter.until !== null) {
    mustBeAsRecorded(run, at('until'), until, counter.until);
    mustBeAsRecorded(run, at('endReason'), reason, counter.endReason);
    return recorded ? 'UNCHANGED' : 'CREATE';
  }
  if (!(await isSurelyOf(run, counter, row, at, inGroupNamed(row.groupName)))) return 'UNCHANGED';
  await run.try(
    (database, clock, actor) => endHundredFlowersCounter(database, clock, actor, { counterId: counter.id, until, reason }),
    { reason: at('endReason'), otherwise: at('until') },
  );
  return recorded ? 'UPDATE' : 'CREATE';
}

/** 百花专柜: set up on a day; one that is in use may be given up. */
export const COUNTER_PLAN = planOf<CounterRow>({
  groupsOf: () => [],
  togetherBy: (row) => [whoOf(row)],
  order: ({ since }) => since,
  record,
});
