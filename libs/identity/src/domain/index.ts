export * from './access-token.rules';
export * from './account.rules';
export * from './deputy.rules';
export * from './lockout.rules';
export * from './password.rules';
export * from './permission-matrix';
export * from './session.rules';
