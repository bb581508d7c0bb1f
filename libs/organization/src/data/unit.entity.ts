import { defineEntity, p } from '@mikro-orm/core';

const UnitSchema = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  properties: {
    id: p.integer().primary(),
    code: p.string(),
    name: p.string(),
    level: p.string(),
    parentId: p.integer().nullable(),
    scopeFrom: p.integer(),
    scopeTo: p.integer(),
    placeKind: p.string().nullable(),
    townshipCode: p.string().nullable(),
    townshipName: p.string().nullable(),
    sort: p.integer(),
  },
});

/** A unit of the organisation: province, city, county, area or place. */
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);

export { UnitSchema };
