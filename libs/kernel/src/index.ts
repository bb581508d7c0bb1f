export * from './clock';
export * from './fraction';
export * from './kept-text.rules';
export * from './label';
export * from './local-date';
export * from './refusal';
export * from './text';
export * from './year-month';
