export * from './founding-text.object';
export * from './join-application.object';
export * from './join-application.read';
export * from './joining.input';
export * from './joining.resolver';
export * from './joining.where';
export * from './joining-acts.resolver';
export * from './joining-fields.resolver';
