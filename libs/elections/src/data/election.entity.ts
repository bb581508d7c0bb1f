import { defineEntity, p } from '@mikro-orm/core';

const ElectionSchema = defineEntity({
  name: 'Election',
  tableName: 'election',
  properties: {
    id: p.uuid().primary(),
    groupId: p.uuid().nullable(),
    associationId: p.uuid().nullable(),
    scope: p.integer(),
    reason: p.string(),
    electsHead: p.boolean(),
    deputySeats: p.smallint(),
    state: p.string(),
    round: p.smallint(),
    openedOn: p.date(),
    openedBy: p.string(),
    closedOn: p.date().nullable(),
    closeReason: p.string().nullable(),
    version: p.integer(),
  },
});

/** An election of a group's leader and deputies, or of an association's chair and vice chairs. */
export class Election extends ElectionSchema.class {}
ElectionSchema.setClass(Election);

const CandidateSchema = defineEntity({
  name: 'ElectionCandidate',
  tableName: 'election_candidate',
  properties: {
    id: p.uuid().primary(),
    electionId: p.uuid(),
    scope: p.integer(),
    office: p.string(),
    retailerId: p.uuid(),
    storeName: p.string(),
    nominatedBy: p.string(),
    nominator: p.string().nullable(),
    tier: p.smallint(),
    tierReason: p.string().nullable(),
    state: p.string(),
  },
});

/** Who stands in an election, and what became of it. */
export class ElectionCandidate extends CandidateSchema.class {}
CandidateSchema.setClass(ElectionCandidate);

const AssociationSchema = defineEntity({
  name: 'Association',
  tableName: 'association',
  properties: {
    id: p.uuid().primary(),
    countyId: p.integer(),
    scope: p.integer(),
    name: p.string(),
    foundedOn: p.date(),
    dissolvedOn: p.date().nullable(),
    dissolveReason: p.string().nullable(),
    version: p.integer(),
  },
});

/** The association or committee of a county's leaders (SD-R10). */
export class Association extends AssociationSchema.class {}
AssociationSchema.setClass(Association);

export { AssociationSchema, CandidateSchema, ElectionSchema };
