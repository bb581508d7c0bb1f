import { defineEntity, p } from '@mikro-orm/core';

const PolicyParameterSchema = defineEntity({
  name: 'PolicyParameter',
  tableName: 'policy_parameter',
  properties: {
    id: p.uuid().primary(),
    code: p.string(),
    unitId: p.integer(),
    effectiveFrom: p.string().columnType('date'),
    value: p.string(),
    reason: p.string(),
    setBy: p.string(),
    setAt: p.datetime().columnType('timestamptz'),
  },
});

/** A value that somebody set for a unit from a day on. */
export class PolicyParameter extends PolicyParameterSchema.class {}
PolicyParameterSchema.setClass(PolicyParameter);

export { PolicyParameterSchema };
