import { randomBytes } from 'node:crypto';

/** An id that people can read out on the telephone. */
export const newRequestId = (): string => randomBytes(6).toString('hex');
