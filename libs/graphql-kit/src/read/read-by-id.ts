import { isUuid } from '@chengxin/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import sql from 'sql-template-tag';
import type { RequestContext } from '../context';
import { asValue } from '../prepare-schema';
import { type RawJson, rawNull } from './raw-json';
import { readOne } from './read-connection';
import type { ReadShape } from './read-shape';

/** Answers the row of an id; null when the viewer sees none, also by an id that is none. */
export const readById = async (
  context: RequestContext,
  info: GraphQLResolveInfo,
  shape: ReadShape,
  id: string | null | undefined,
): Promise<RawJson> =>
  id != null && isUuid(id) ? readOne(context, info, shape, (row) => sql`${row}.id = ${id}::uuid`) : rawNull;

/** What an act was about, as it is afterwards, for the field of its payload; null when it was refused. */
export const readWritten = (...asked: Parameters<typeof readById>): Promise<unknown> => asValue(readById(...asked));
