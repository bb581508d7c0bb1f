export * from './founding.input';
export * from './founding.object';
export * from './founding.read';
export * from './founding.resolver';
export * from './founding.where';
export * from './founding-acts.resolver';
export * from './founding-fields.resolver';
