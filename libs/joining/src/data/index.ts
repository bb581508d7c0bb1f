export * from './joining.queries';
