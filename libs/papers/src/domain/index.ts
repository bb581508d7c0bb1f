export * from './day-in-words';
export * from './paper-form';
export * from './paper-layout';
export * from './paper-template.rules';
