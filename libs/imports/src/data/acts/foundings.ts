import { changeFounding, openFounding } from '@chengxin/foundings/data';
import { FOUNDING_STATE_LABELS, FOUNDINGS_UNDER_WAY, type FoundingState } from '@chengxin/foundings/domain';
import { FOUNDING_IMPORT, type FoundingRow } from '@chengxin/imports/domain';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import type { KnownRetailer } from './look-ups';
import { cellsOf, mustBeAsRecorded } from './row-cells';
import { isNamed, retailerNamed, whoCell, whoOf } from './who';

interface Founding {
  readonly id: string;
  readonly version: number;
  readonly state: FoundingState;
  readonly placeCode: string;
  readonly street: string;
  readonly homeAddress: string | null;
  readonly convener: string;
  readonly candidateId: string | null;
  readonly candidate: string | null;
  readonly inviteeIds: readonly string[];
  /** The retailer of the row, where he is asked or has applied. */
  readonly askedId: string | null;
}

/** How much a founding is what a row tells, of several that stand alike. */
const likeness = (row: Whole<FoundingRow>, founding: Founding): number =>
  (['placeCode', 'street', 'homeAddress', 'convener', 'candidate'] as const).filter((key) => row[key] === founding[key]).length;

/**
 * The founding of a row's name in the county of its place: one that stands as the row tells it, or else that which is under way, or the last
 * that is over; one given up where the row means no new one.
 */
async function foundingOf(run: ActRun, row: Whole<FoundingRow>): Promise<Founding | null> {
  const meansOld = row.state === 'ABANDONED' || whoOf(row) === null;
  const asks = sql`exists (select from founding_invitee i where i.founding_id = f.id and i.retailer_id = r.id)
    or exists (select from join_application a where a.founding_id = f.id and a.retailer_id = r.id)`;
  const foundings = await run.query<Founding>(
    sql`select f.id, f.version, f.state, p.code as "placeCode", f.street_text as street, f.home_address as "homeAddress", f.convener, f.candidate_id as "candidateId",
               (select r.store_name from retailer r where r.id = f.candidate_id) as candidate,
               array(select i.retailer_id::text from founding_invitee i where i.founding_id = f.id) as "inviteeIds",
               (select r.id from retailer r where ${isNamed(row)} and (${asks}) order by r.id limit 1) as "askedId"
          from founding f join unit p on p.id = f.place_id join unit c on c.id = f.county_id
         where f.name = ${row.groupName} and (f.state <> 'ABANDONED' or ${meansOld})
           and coalesce((select u.scope_from between c.scope_from and c.scope_to from unit u where u.code = ${row.placeCode}), true)
         order by array_position(array['DRAFT', 'FORMING', 'ACTIVE', 'ABANDONED'], f.state), f.opened_at desc, f.id`,
  );
  const [asTold] = foundings
    .filter(({ state }) => state === row.state)
    .toSorted((one, other) => likeness(row, other) - likeness(row, one));
  return asTold ?? foundings[0] ?? null;
}

async function open(run: ActRun, row: Whole<FoundingRow>, retailer: KnownRetailer): Promise<void> {
  const at = cellsOf(FOUNDING_IMPORT, row);
  const { placeCode, street: streetText, groupName: name, homeAddress, convener } = row;
  const candidateId = row.candidate === true ? retailer.id : null;
  await run.try(
    (database, clock, actor) =>
      openFounding(database, clock, actor, {
        ...{ placeCode, streetText, name, homeAddress, convener, candidateId, inviteeIds: [retailer.id] },
      }),
    {
      ...{ placeCode: at('placeCode'), streetText: at('street'), name: at('groupName'), homeAddress: at('homeAddress') },
      ...{ convener: at('convener'), candidateId: at('candidate'), inviteeIds: whoCell(row, at), otherwise: at('groupName') },
    },
  );
}

/** Asks one more, or has one who is asked already lead. */
async function change(run: ActRun, row: Whole<FoundingRow>, founding: Founding, retailerId: string): Promise<void> {
  const at = cellsOf(FOUNDING_IMPORT, row);
  const { id: foundingId, version: expectedVersion, inviteeIds, askedId } = founding;
  const input = {
    ...{ foundingId, expectedVersion },
    ...(askedId === null ? { inviteeIds: [...inviteeIds, retailerId] } : {}),
    ...(row.candidate === true ? { candidateId: retailerId } : {}),
  };
  await run.try((database, clock, actor) => changeFounding(database, clock, actor, input), {
    inviteeIds: (index) => (index === inviteeIds.length ? whoCell(row, at) : undefined),
    ...{ candidateId: at('candidate'), otherwise: at('groupName') },
  });
}

/** What a row tells of the founding itself stays as it is recorded. */
function compare(run: ActRun, row: Whole<FoundingRow>, founding: Founding): void {
  const at = cellsOf(FOUNDING_IMPORT, row);
  mustBeAsRecorded(run, at('placeCode'), row.placeCode, founding.placeCode);
  mustBeAsRecorded(run, at('street'), row.street, founding.street);
  mustBeAsRecorded(run, at('state'), row.state, founding.state, FOUNDING_STATE_LABELS[founding.state]);
  mustBeAsRecorded(run, at('homeAddress'), row.homeAddress, founding.homeAddress);
  mustBeAsRecorded(run, at('convener'), row.convener, founding.convener);
  if (typeof row.candidate === 'string') mustBeAsRecorded(run, at('candidate'), row.candidate, founding.candidate);
}

async function recordNew(run: ActRun, row: Whole<FoundingRow>): Promise<Action> {
  const at = cellsOf(FOUNDING_IMPORT, row);
  if (row.state !== null && row.state !== 'DRAFT') {
    run.fault(at('state'), {
      zh: '草案（没有这个筹建；启动、成立在筹建页办理）',
      en: 'draft (there is no such founding; it is started and held on the page of foundings)',
    });
    return 'UNCHANGED';
  }
  if (whoOf(row) === null) {
    run.fault(at('storeName'), { zh: '新的筹建拟邀请的零售户', en: 'whom the new founding asks' });
    return 'UNCHANGED';
  }
  const retailer = await retailerNamed(run, row, at);
  if (retailer) await open(run, row, retailer);
  return 'CREATE';
}

async function record(run: ActRun, row: Whole<FoundingRow>): Promise<Action> {
  const at = cellsOf(FOUNDING_IMPORT, row);
  const founding = await foundingOf(run, row);
  if (!founding) return recordNew(run, row);
  compare(run, row, founding);
  if (whoOf(row) === null) return 'UNCHANGED';
  const { askedId, candidateId } = founding;
  const isUnderWay = FOUNDINGS_UNDER_WAY.some((state) => state === founding.state);
  const isNewCandidate = row.candidate === true && candidateId === null && isUnderWay;
  if (row.candidate === true && candidateId !== null && candidateId !== askedId)
    mustBeAsRecorded(run, at('candidate'), '', founding.candidate);
  else if (row.candidate === false && candidateId !== null && candidateId === askedId)
    mustBeAsRecorded(run, at('candidate'), '', founding.candidate);
  else if (askedId === null || isNewCandidate) {
    const retailer = await retailerNamed(run, row, at);
    if (retailer) await change(run, row, founding, retailer.id);
    return askedId === null ? 'CREATE' : 'UPDATE';
  }
  return 'UNCHANGED';
}

/** 筹建: the first row of a name drafts the founding, the others ask one more each; nobody is taken off, and nothing is started. */
export const FOUNDING_PLAN = planOf<FoundingRow>({
  groupsOf: () => [],
  togetherBy: ({ groupName }) => [groupName],
  record,
});
