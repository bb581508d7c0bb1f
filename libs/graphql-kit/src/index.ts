import 'reflect-metadata';

export * from './answer';
export * from './apollo';
export * from './connection';
export * from './context';
export * from './errors';
export * from './executor';
export * from './input-limits';
export * from './limits';
export * from './page.args';
export * from './payload';
export * from './permissions';
export * from './prepare-schema';
export * from './read/raw-json';
export * from './read/read-connection';
export * from './read/read-shape';
export * from './read/selection';
export * from './scalars';
