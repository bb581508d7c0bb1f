export * from './attention.queries';
export * from './close-month.service';
export * from './compute-values';
export { CONTRIBUTIONS, ROW_KINDS, type RowKind } from './contributions';
export * from './explain.queries';
export * from './histogram.queries';
export * from './indicator-sheet.queries';
export * from './judge-anew.queries';
export * from './refresh-months';
