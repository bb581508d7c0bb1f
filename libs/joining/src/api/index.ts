export * from './joining.object';
