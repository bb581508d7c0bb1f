export * from './aggregate-labels';
export * from './retailer';
