export * from './may-be-titled.rules';
