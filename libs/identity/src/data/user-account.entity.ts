import { defineEntity, p } from '@mikro-orm/core';

const UserAccountSchema = defineEntity({
  name: 'UserAccount',
  tableName: 'user_account',
  properties: {
    id: p.uuid().primary(),
    username: p.string(),
    displayName: p.string(),
    passwordHash: p.string().hidden(),
    mustChangePassword: p.boolean(),
    role: p.string(),
    unitId: p.integer(),
    demo: p.boolean(),
    lockedAt: p.datetime().columnType('timestamptz').nullable(),
    lockReason: p.string().nullable(),
    failedAttempts: p.integer(),
    lockedUntil: p.datetime().columnType('timestamptz').nullable(),
    lastSignInAt: p.datetime().columnType('timestamptz').nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
    version: p.integer(),
  },
});

/** Somebody who may sign in. */
export class UserAccount extends UserAccountSchema.class {}
UserAccountSchema.setClass(UserAccount);

export { UserAccountSchema };
