import { defineEntity, p } from '@mikro-orm/core';

const MeetingSchema = defineEntity({
  name: 'Meeting',
  tableName: 'meeting',
  properties: {
    id: p.uuid().primary(),
    kind: p.string(),
    groupId: p.uuid().nullable(),
    jointGroupId: p.uuid().nullable(),
    countyId: p.integer(),
    scope: p.integer(),
    month: p.date(),
    status: p.string(),
    plannedOn: p.date().nullable(),
    arrangedOn: p.date().nullable(),
    notifiedOn: p.date().nullable(),
    noticeBy: p.string().nullable(),
    heldOn: p.date().nullable(),
    placeKind: p.string().nullable(),
    placeText: p.string().nullable(),
    convener: p.string().nullable(),
    customerManagerPresent: p.boolean(),
    marketInspectorPresent: p.boolean(),
    attendees: p.integer(),
    minutes: p.string().nullable(),
    signInAt: p.datetime().nullable(),
    minutesAt: p.datetime().nullable(),
    imagesAt: p.datetime().nullable(),
    evidencedAt: p.datetime().nullable(),
    late: p.boolean(),
    fromSheet: p.boolean(),
    archivedAt: p.datetime().nullable(),
    archivedBy: p.string().nullable(),
    cancelledOn: p.date().nullable(),
    cancelCause: p.string().nullable(),
    cancelReason: p.string().nullable(),
    version: p.integer(),
  },
});

/** A meeting of a group, or of the leaders of a county. */
export class Meeting extends MeetingSchema.class {}
MeetingSchema.setClass(Meeting);

export { MeetingSchema };
