export * from './retailer';
