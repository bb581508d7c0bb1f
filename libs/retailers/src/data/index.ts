export * from './retailer.entity';
