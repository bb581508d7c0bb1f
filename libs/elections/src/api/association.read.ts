import { column, defineShape, many, one, type ReadShape } from '@chengxin/graphql-kit';
import { unitRead } from '@chengxin/organization/api';
import sql from 'sql-template-tag';

export const associationOfficerRead: ReadShape = defineShape({
  type: 'AssociationOfficer',
  table: 'association_term',
  key: 'id',
  fields: {
    id: column((a) => sql`${a}.id`),
    office: column((a) => sql`${a}.role`),
    storeName: column((a) => sql`${a}.store_name`),
    electedOn: column((a) => sql`${a}.elected_on`),
    termEndsOn: column((a) => sql`${a}.term_ends_on`),
    endedOn: column((a) => sql`${a}.ended_on`),
    endCause: column((a) => sql`${a}.end_cause`),
    endReason: column((a) => sql`${a}.end_reason`),
    votesFor: column((a) => sql`${a}.votes_for`),
    votesTotal: column((a) => sql`${a}.votes_total`),
  },
});

export const associationRead: ReadShape = defineShape({
  type: 'Association',
  table: 'association',
  key: 'id',
  fields: {
    id: column((a) => sql`${a}.id`),
    name: column((a) => sql`${a}.name`),
    county: one(
      () => unitRead,
      (a, u) => sql`${u}.id = ${a}.county_id`,
    ),
    foundedOn: column((a) => sql`${a}.founded_on`),
    dissolvedOn: column((a) => sql`${a}.dissolved_on`),
    dissolveReason: column((a) => sql`${a}.dissolve_reason`),
    officers: many(
      () => associationOfficerRead,
      (a, officer) => sql`${officer}.association_id = ${a}.id`,
      (officer) =>
        sql`${officer}.ended_on is not null, ${officer}.elected_on desc, ${officer}.role, ${officer}.store_name, ${officer}.id`,
    ),
  },
});
