export * from './filter.input';
export * from './filter.sql';
export * from './order';
export * from './retailer.object';
export * from './retailer.read';
export * from './retailer.resolver';
export * from './retailer.where';
