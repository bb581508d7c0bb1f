export * from './city-command';
export * from './masking';
export * from './post.resolver';
export * from './unit.object';
export * from './unit.read';
export * from './unit.resolver';
export * from './unit-dimensions';
