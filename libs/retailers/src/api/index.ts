export * from './filter.input';
export * from './filter.sql';
export * from './order';
export * from './reminder-days.sql';
export * from './retailer.object';
export * from './retailer.read';
export * from './retailer.resolver';
export * from './retailer.where';
