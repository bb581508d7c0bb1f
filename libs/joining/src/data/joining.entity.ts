import { defineEntity, p } from '@mikro-orm/core';

const JoinApplicationSchema = defineEntity({
  name: 'JoinApplication',
  tableName: 'join_application',
  properties: {
    id: p.uuid().primary(),
    groupId: p.uuid().nullable(),
    foundingId: p.uuid().nullable(),
    retailerId: p.uuid(),
    scope: p.integer(),
    state: p.string(),
    appliedOn: p.date(),
    expiresOn: p.date(),
    opinionOn: p.date().nullable(),
    opinionBy: p.uuid().nullable(),
    opinionOfficer: p.string().nullable(),
    opinion: p.string().nullable(),
    readOn: p.date().nullable(),
    pledgeId: p.uuid().nullable(),
    endedOn: p.date().nullable(),
    endReason: p.string().nullable(),
    recordedBy: p.string(),
    recordedAt: p.datetime(),
    version: p.integer(),
  },
});

/** A retailer's way into a group (Annex 3), or into one that is being founded; the scope is the group's. */
export class JoinApplication extends JoinApplicationSchema.class {}
JoinApplicationSchema.setClass(JoinApplication);

const PledgeSchema = defineEntity({
  name: 'Pledge',
  tableName: 'pledge',
  properties: {
    id: p.uuid().primary(),
    retailerId: p.uuid(),
    groupId: p.uuid().nullable(),
    scope: p.integer(),
    textVersion: p.integer(),
    signedOn: p.date(),
    bindsFrom: p.date().nullable(),
    recordedBy: p.string(),
    recordedAt: p.datetime(),
  },
});

/**
 * A pledge that a member has signed (Annex 4), with the version of its text; the scope is the group's in which it was signed. Signed for a
 * founding it has no group and binds nobody until the founding meeting.
 */
export class Pledge extends PledgeSchema.class {}
PledgeSchema.setClass(Pledge);

export { JoinApplicationSchema, PledgeSchema };
