export * from './chinese-ordinal';
export * from './effective-day.rules';
export * from './group';
export * from './group-name.rules';
export * from './group-size.rules';
export * from './group-state.rules';
export * from './leader.rules';
export * from './membership.rules';
