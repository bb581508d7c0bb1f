export * from './group.object';
export * from './group.read';
export * from './group.resolver';
export * from './group.where';
export * from './retailer-groups.resolver';
