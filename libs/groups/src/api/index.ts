export * from './group.input';
export * from './group.object';
export * from './group.read';
export * from './group.resolver';
export * from './group.where';
export * from './group-acts.resolver';
export * from './retailer-fields';
export * from './retailer-groups.resolver';
