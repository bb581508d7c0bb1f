export * from './aggregate-labels';
export * from './retailer';
export * from './tier-move';
