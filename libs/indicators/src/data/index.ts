export * from './attention.queries';
export * from './close-month.service';
export * from './compute-values';
export * from './histogram.queries';
export * from './indicator-sheet.queries';
export * from './refresh-months';
export type { CountyPolicy } from './sum-indicators';
