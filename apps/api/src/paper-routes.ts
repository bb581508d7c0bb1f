import { paperRoutes } from '@chengxin/joining/api';
import { ANNEX_PAPERS } from '@chengxin/joining/domain';
import { recordRoutes } from '@chengxin/meetings/api';
import { RECORD_PAPERS } from '@chengxin/meetings/domain';
import { type PaperRoutesOptions, templateRoutes } from '@chengxin/papers/api';
import type { FastifyInstance } from 'fastify';

/** Everything under `/papers`: the forms of the slices, and the templates of all of them. */
export async function registerPapers(scope: FastifyInstance, contextOf: PaperRoutesOptions['contextOf']): Promise<void> {
  await scope.register(paperRoutes, { contextOf });
  await scope.register(recordRoutes, { contextOf });
  await scope.register(templateRoutes, { contextOf, papers: [...Object.values(ANNEX_PAPERS), ...Object.values(RECORD_PAPERS)] });
}
