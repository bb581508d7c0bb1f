import { dissolveAssociation, foundAssociation } from '@chengxin/elections/data';
import { ASSOCIATION_IMPORT, type AssociationRow } from '@chengxin/imports/domain';
import type { LocalDate } from '@chengxin/kernel';
import sql from 'sql-template-tag';
import { type Action, type ActRun, planOf, type Whole } from './act-run';
import { demandCounty } from './look-ups';
import { cellsOf, mustBeAsRecorded } from './row-cells';

interface Association {
  readonly id: string;
  readonly name: string;
  readonly dissolvedOn: LocalDate | null;
  readonly dissolveReason: string | null;
}

async function record(run: ActRun, row: Whole<AssociationRow>): Promise<Action> {
  const at = cellsOf(ASSOCIATION_IMPORT, row);
  const { name, foundedOn, dissolvedOn: on, dissolveReason: reason } = row;
  const county = await demandCounty(run, row.county, at('county'));
  if (!county) return 'UNCHANGED';
  const [known] = await run.query<Association>(
    sql`select id, name, dissolved_on::text as "dissolvedOn", dissolve_reason as "dissolveReason" from association
         where county_id = ${county.id} and founded_on = ${foundedOn}::date
         order by name = ${name} desc, (dissolved_on is not distinct from ${on}::date) desc, id limit 1`,
  );
  const founded =
    known?.id ??
    (await run.try(
      (database, clock, actor) => foundAssociation(database, clock, actor, { countyCode: county.code, name, foundedOn }),
      {
        ...{ name: at('name'), foundedOn: at('foundedOn'), otherwise: at('county') },
      },
    ));
  if (founded === null) return 'UNCHANGED';
  if (known) mustBeAsRecorded(run, at('name'), name, known.name);
  if (on === null || reason === null || (known && known.dissolvedOn !== null)) {
    mustBeAsRecorded(run, at('dissolvedOn'), on, known?.dissolvedOn ?? null);
    mustBeAsRecorded(run, at('dissolveReason'), reason, known?.dissolveReason ?? null);
    return known ? 'UNCHANGED' : 'CREATE';
  }
  await run.try((database, clock, actor) => dissolveAssociation(database, clock, actor, { associationId: founded, on, reason }), {
    ...{ reason: at('dissolveReason'), otherwise: at('dissolvedOn') },
  });
  return known ? 'UPDATE' : 'CREATE';
}

/** 县协会: founded and dissolved by the county; its offices come in as elections. */
export const ASSOCIATION_PLAN = planOf<AssociationRow>({
  groupsOf: () => [],
  togetherBy: ({ county }) => [county],
  order: ({ foundedOn }) => foundedOn,
  record,
});
