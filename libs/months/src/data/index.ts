export * from './month-period.queries';
export * from './open-months.service';
