import { filterSentences, GROUP_FILTER_WORDS, orderSentence, RETAILER_FILTER_WORDS } from '@chengxin/exports/domain';
import {
  badInput,
  demandAccess,
  Interpreted,
  Permit,
  type RequestContext,
  type SignedIn,
  unauthenticated,
} from '@chengxin/graphql-kit';
import { groupCondition, groupOrder, groupRead } from '@chengxin/groups/api';
import { lastDayOf, yearMonth } from '@chengxin/kernel';
import { retailerCondition, retailerOrder, retailerRead } from '@chengxin/retailers/api';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { findExportJob, listExportJobs } from '../data';
import { answerFor } from './answer-for';
import { ExportGroupsInput, ExportRetailersInput } from './export.input';
import { ExportJob, ExportPayload, exportJobOf } from './export-job.object';
import { startExport } from './list-export';

const MAX_JOBS = 100;
const DEFAULT_JOBS = 20;

@Resolver(() => ExportJob)
export class ExportResolver {
  @Permit('EXPORT')
  @Query(() => ExportJob, {
    nullable: true,
    description: '本人的一次导出及其进度；他人的为空。 An export of one’s own and how far it is; null for anybody else’s.',
  })
  async exportJob(
    @Arg('id', () => ID, { description: '导出的编号。 Id of the export.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ExportJob | null> {
    const job = await findExportJob(context.read, viewerOf(context).userId, id, context.clock.realNow());
    return job && exportJobOf(job);
  }

  @Permit('EXPORT')
  @Query(() => [ExportJob], {
    description: '本人最近的导出，最近的在前，最多 100 个。 The latest exports of one’s own, latest first.',
  })
  async exportJobs(
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: DEFAULT_JOBS,
      description: '最多几个，1 至 100。 No more than so many, 1–100.',
    })
    given: number | null,
    @Ctx() context: RequestContext,
  ): Promise<ExportJob[]> {
    const first = given ?? DEFAULT_JOBS;
    if (first < 1 || first > MAX_JOBS) {
      throw badInput({ zh: `first 须在 1 到 ${MAX_JOBS} 之间`, en: `first must lie between 1 and ${MAX_JOBS}` }, ['first']);
    }
    return (await listExportJobs(context.read, viewerOf(context).userId, first, context.clock.realNow())).map(exportJobOf);
  }

  @Interpreted()
  @Permit('EXPORT')
  @Mutation(() => ExportPayload, {
    description:
      '导出零售户名单：行、列、次序与页面一致，语言为请求的语言；还须 RETAILER_READ。 Exports the list of retailers as it is shown, in the language of the request; needs RETAILER_READ too.',
  })
  async exportRetailers(
    @Arg('input', () => ExportRetailersInput) { where, orderBy, columns, format }: ExportRetailersInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ExportPayload>> {
    demandAccess(context, 'RETAILER_READ');
    const { language } = context;
    const today = context.clock.today();
    const started = await startExport(context, viewerOf(context), {
      list: 'RETAILERS',
      format,
      whole: {
        shape: retailerRead,
        keyType: 'uuid',
        where: (r) => retailerCondition(where, r, today),
        order: retailerOrder(orderBy),
      },
      columns,
      month: where?.month ?? null,
      unitCode: where?.unitCode,
      filters: filterSentences(beyondHead(where), RETAILER_FILTER_WORDS, language),
      order: orderSentence(orderBy, 'CUSTOMER_CODE', language),
      // Margins of a month were judged by the policy of its last day.
      policyDate: where?.month ? lastDayOf(yearMonth(where.month)) : today,
    });
    return answerFor(context, started);
  }

  @Interpreted()
  @Permit('EXPORT')
  @Mutation(() => ExportPayload, {
    description:
      '导出小组名单：行、列、次序与页面一致，语言为请求的语言；还须 GROUP_READ。 Exports the list of groups as it is shown, in the language of the request; needs GROUP_READ too.',
  })
  async exportGroups(
    @Arg('input', () => ExportGroupsInput) { where, orderBy, columns, format, month }: ExportGroupsInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ExportPayload>> {
    demandAccess(context, 'GROUP_READ');
    const { language } = context;
    const today = context.clock.today();
    const started = await startExport(context, viewerOf(context), {
      list: 'GROUPS',
      format,
      whole: {
        shape: groupRead,
        keyType: 'uuid',
        where: (g) => groupCondition(where, g, today),
        order: groupOrder(orderBy, today),
      },
      columns,
      month,
      unitCode: where?.unitCode,
      filters: filterSentences(beyondHead(where), GROUP_FILTER_WORDS, language),
      order: orderSentence(orderBy, 'NAME', language),
      // Figures of a month are judged by the policy of its last day, of a running one as well.
      policyDate: lastDayOf(yearMonth(month)),
    });
    return answerFor(context, started);
  }
}

/** Conditions that have no line of their own at the head of the about-sheet. */
const beyondHead = (where: { unitCode?: string | null; month?: string | null } | null | undefined): object => {
  const { unitCode: _unit, month: _month, ...others } = where ?? {};
  return others;
};

function viewerOf({ signedIn }: RequestContext): SignedIn {
  if (!signedIn) throw unauthenticated();
  return signedIn;
}
