import { defineEntity, p } from '@mikro-orm/core';

const GroupSchema = defineEntity({
  name: 'Group',
  tableName: 'mutual_aid_group',
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    streetText: p.string(),
    ordinal: p.integer(),
    countyId: p.integer(),
    placeId: p.integer(),
    scope: p.integer(),
    marketType: p.string(),
    status: p.string(),
    foundedOn: p.date(),
    dissolvedOn: p.date().nullable(),
    dissolveReason: p.string().nullable(),
    homeAddress: p.string().nullable(),
    version: p.integer(),
  },
});

/** A mutual-aid group. */
export class Group extends GroupSchema.class {}
GroupSchema.setClass(Group);

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    id: p.uuid().primary(),
    groupId: p.uuid(),
    retailerId: p.uuid(),
    scope: p.integer(),
    during: p.string().columnType('daterange'),
    overLimitReason: p.string().nullable(),
    endCause: p.string().nullable(),
    endReason: p.string().nullable(),
  },
});

/** A retailer's time in a group, `[joined,left)`; the scope is the group's. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);

const LeaderTermSchema = defineEntity({
  name: 'LeaderTerm',
  tableName: 'leader_term',
  properties: {
    id: p.uuid().primary(),
    groupId: p.uuid(),
    retailerId: p.uuid(),
    scope: p.integer(),
    role: p.string(),
    electionId: p.uuid().nullable(),
    electedOn: p.date(),
    tookOfficeOn: p.date().nullable(),
    termEndsOn: p.date(),
    endedOn: p.date().nullable(),
    endCause: p.string().nullable(),
    endReason: p.string().nullable(),
    closedOn: p.date().nullable(),
    reElectionReason: p.string().nullable(),
    reElectionOn: p.date().nullable(),
    reElectionNote: p.string().nullable(),
    recallVotes: p.integer().nullable(),
    recallMembers: p.integer().nullable(),
    votesFor: p.integer().nullable(),
    votesTotal: p.integer().nullable(),
    tierAtElection: p.smallint(),
    tierReason: p.string().nullable(),
  },
});

/**
 * A term of a leader or deputy: begun when the office was taken (on the day of the election where `tookOfficeOn` is null), over when it was
 * ended, due when `termEndsOn` has come, closed when nothing is left to hand over.
 */
export class LeaderTerm extends LeaderTermSchema.class {}
LeaderTermSchema.setClass(LeaderTerm);

export { GroupSchema, LeaderTermSchema, MembershipSchema };
