export * from './unit.entity';
export * from './unit.queries';
