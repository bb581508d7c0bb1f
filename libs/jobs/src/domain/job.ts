import { EXPORT_LISTS } from '@chengxin/exports/domain';
import { IMPORT_KINDS } from '@chengxin/imports/domain';

/** Work that goes on by itself after somebody has asked for it. */
export const JOB_KINDS = [
  ...IMPORT_KINDS.map((kind) => `IMPORT_${kind}` as const),
  ...EXPORT_LISTS.map((list) => `EXPORT_${list}` as const),
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** WAITING: a file was checked without faults and would change something, and somebody has to commit it. FAILED and CANCELLED have written nothing. */
export const JOB_STATES = ['RUNNING', 'WAITING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type JobState = (typeof JOB_STATES)[number];
