export * from './counted-months.sql';
export * from './month-period.queries';
export * from './open-months.service';
