export { maskedName, maskedPhone } from '../data';
export * from './city-command';
export * from './post.resolver';
export * from './unit.object';
export * from './unit.read';
export * from './unit.resolver';
export * from './unit-dimensions';
