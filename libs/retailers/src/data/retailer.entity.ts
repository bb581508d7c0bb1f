import { defineEntity, p } from '@mikro-orm/core';

const RetailerSchema = defineEntity({
  name: 'Retailer',
  tableName: 'retailer',
  properties: {
    id: p.uuid().primary(),
    customerCode: p.string(),
    scope: p.integer(),
    placeId: p.integer(),
    licenceNo: p.string(),
    licenceExpiresOn: p.date(),
    storeName: p.string(),
    personInCharge: p.string(),
    phone: p.string().nullable(),
    address: p.string(),
    marketType: p.string(),
    format: p.string(),
    tier: p.smallint(),
    status: p.string(),
    since: p.date(),
    version: p.integer(),
  },
});

/** A licensed retailer as it stands today; what it was on an earlier day is in `retailer_version`. */
export class Retailer extends RetailerSchema.class {}
RetailerSchema.setClass(Retailer);

export { RetailerSchema };
