export * from './administrative-division';
export * from './plan-city.rules';
export * from './post-absence.rules';
export * from './post-kind';
export * from './post-sheet.rules';
export * from './sheet-columns.rules';
export * from './unit-code';
export * from './unit-sheet.rules';
