import { defineEntity, p } from '@mikro-orm/core';

const FoundingSchema = defineEntity({
  name: 'Founding',
  tableName: 'founding',
  properties: {
    id: p.uuid().primary(),
    scope: p.integer(),
    countyId: p.integer(),
    placeId: p.integer(),
    proposalId: p.uuid().nullable(),
    streetText: p.string(),
    name: p.string(),
    ordinal: p.integer(),
    homeAddress: p.string().nullable(),
    convener: p.string(),
    candidateId: p.uuid().nullable(),
    state: p.string(),
    openedOn: p.date(),
    openedBy: p.string(),
    openedAt: p.datetime(),
    formingOn: p.date().nullable(),
    meetingId: p.uuid().nullable(),
    leaderId: p.uuid().nullable(),
    members: p.integer().nullable(),
    present: p.integer().nullable(),
    charterVotes: p.integer().nullable(),
    leaderVotes: p.integer().nullable(),
    floorReason: p.string().nullable(),
    endedOn: p.date().nullable(),
    endReason: p.string().nullable(),
    version: p.integer(),
  },
});

/** A group that is being founded; held, it becomes the group of the same id. The scope is that of its area. */
export class Founding extends FoundingSchema.class {}
FoundingSchema.setClass(Founding);

export { FoundingSchema };
