import { pairBranch, pairEmployee, pairNeighbours } from '@chengxin/activities/data';
import { PAIRING_IMPORT, PAIRING_SIDES, type PairingRow, pairingKindOf } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql, { type Sql } from 'sql-template-tag';
import { type Action, type ActRun, type CellPlace, planOf, type Whole } from './act-run';
import { demandCounty, demandGroup, type KnownRetailer } from './look-ups';
import { cellsOf, mustBeAsRecorded } from './row-cells';
import { isNamed, retailerNamed } from './who';

/** A row with the cells of its columns and its county. */
interface Told {
  readonly row: Whole<PairingRow>;
  readonly at: (column: string) => CellPlace;
  readonly county: { readonly id: number; readonly code: string; readonly name: string };
}

async function coverGroup(run: ActRun, { row, at, county }: Told): Promise<void> {
  const group = await demandGroup(run, row.groupName ?? '', at('groupName'));
  if (!group) return;
  const [there] = await run.query<{ name: string }>(
    sql`select c.name from mutual_aid_group g join unit c on c.id = g.county_id where g.id = ${group.id}::uuid and c.id <> ${county.id}`,
  );
  if (there) run.fault(at('county'), { zh: `小组所在的县：${there.name}`, en: `the county of the group: ${there.name}` });
  const input = { employeeName: row.employee ?? '', groupIds: [group.id], since: row.since };
  await run.try((database, clock, actor) => pairEmployee(database, clock, actor, input), {
    ...{ since: at('since'), employeeName: at('employee'), otherwise: at('groupName') },
  });
}

/** A retailer of the county, named in one cell. */
const ofCounty = (run: ActRun, { county }: Told, storeName: string | null, cell: CellPlace): Promise<KnownRetailer | null> =>
  retailerNamed(run, { storeName }, () => cell, sql`c.id = ${county.id}`);

async function leadNeighbour(run: ActRun, told: Told): Promise<void> {
  const { row, at, county } = told;
  const leader = await ofCounty(run, told, row.leader, at('leader'));
  const neighbour = await ofCounty(run, told, row.neighbour, at('neighbour'));
  if (!leader || !neighbour) return;
  if (leader.countyName !== county.name)
    run.fault(at('county'), {
      zh: `党员零售户所在的县：${leader.countyName}`,
      en: `the county of the retailer: ${leader.countyName}`,
    });
  const input = { retailerId: leader.id, neighbourIds: [neighbour.id], since: row.since };
  await run.try((database, clock, actor) => pairNeighbours(database, clock, actor, input), {
    ...{ since: at('since'), retailerId: at('leader'), otherwise: at('neighbour') },
  });
}

async function pairWithCommunity(run: ActRun, { row, at, county }: Told): Promise<void> {
  const input = { countyCode: county.code, branchName: row.branch ?? '', communityName: row.community ?? '', since: row.since };
  await run.try((database, clock, actor) => pairBranch(database, clock, actor, input), {
    ...{ since: at('since'), countyCode: at('county'), branchName: at('branch'), otherwise: at('community') },
  });
}

const PAIR = { EMPLOYEE_GROUP: coverGroup, RETAILER_NEIGHBOUR: leadNeighbour, BRANCH_COMMUNITY: pairWithCommunity } as const;

/** Whether one side of the pairing `p` is the one that a cell names: by the name recorded, or as the retailer `r`. */
const isSide = (recorded: Sql, named: string | null, r: Sql): Sql =>
  sql`(${recorded} = ${named} or ${isNamed({ storeName: named }, r)})`;

/** The day since when the two are paired, or were from the day of the row on; null when they are not. */
async function pairedSince(run: ActRun, { row, county }: Told, kind: keyof typeof PAIR): Promise<LocalDate | null> {
  const [lead, covered] = PAIRING_SIDES[kind];
  const [pairing] = await run.query<{ since: LocalDate }>(
    sql`select p.since::text as since from party_pairing p left join retailer l on l.id = p.lead_retailer_id
          left join retailer n on n.id = p.covered_retailer_id left join mutual_aid_group g on g.id = p.covered_group_id
         where p.kind = ${kind} and p.county_id = ${county.id} and (p.until is null or p.since = ${row.since}::date) and ${isSide(sql`p.lead_name`, row[lead], sql`l`)}
           and (${isSide(sql`p.covered_name`, row[covered], sql`n`)} or g.name = ${row[covered]})
         order by (p.since = ${row.since}::date) desc limit 1`,
  );
  return pairing?.since ?? null;
}

async function record(run: ActRun, row: Whole<PairingRow>): Promise<Action> {
  const at = cellsOf(PAIRING_IMPORT, row);
  const kind = pairingKindOf(row);
  const county = await demandCounty(run, row.county, at('county'));
  if (!kind || !county) return 'UNCHANGED';
  const told = { row, at, county };
  const since = await pairedSince(run, told, kind);
  if (since) {
    mustBeAsRecorded(run, at('since'), row.since, since);
    return 'UNCHANGED';
  }
  await PAIR[kind](run, told);
  return 'CREATE';
}

/** 党建结对: a pairing that lasts stays as it is, and one that has ended stays ended. */
export const PAIRING_PLAN = planOf<PairingRow>({
  groupsOf: ({ groupName }) => [groupName],
  togetherBy: ({ employee, groupName, leader, neighbour, branch }) => [employee, groupName, leader, neighbour, branch],
  order: ({ since }) => since,
  record,
});
