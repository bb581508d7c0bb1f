export * from './box';
export * from './paper.rules';
