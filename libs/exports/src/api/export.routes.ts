import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ExportFormat } from '@chengxin/exports/domain';
import {
  badInput,
  CodedError,
  demandAccess,
  type RequestContext,
  refusalErrors,
  releaseReads,
  type SignedIn,
  unauthenticated,
} from '@chengxin/graphql-kit';
import { Refusal } from '@chengxin/kernel';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { auditExport, fileSize, findExportJob, readFile, reportFile, writeFile } from '../data';
import { answerFor } from './answer-for';
import { startPageList } from './list.request';
import { readReport } from './report.request';
import { readTable } from './table.request';

type FileFormat = ExportFormat | 'DOCX';

const TYPES: Readonly<Record<FileFormat, string>> = {
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
};
const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400 };
/** 5,000 rows of a page's table, or a report with all its tables. */
const SENT_BYTES = 8 * 1024 * 1024;

export interface ExportRoutesOptions {
  /** The context of a request, as GraphQL gets it: who asks, in which language, with which database. */
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  readonly schema: GraphQLSchema;
  /** Puts the text of one of the dashboard's own documents into the body that names it; answers whether it is one. */
  readonly trust: (request: FastifyRequest) => boolean;
}

/** Of a file whose cells came from a page: the trail can tell whether a file in hand is the one that was written. */
const digestOf = (file: Buffer): string => createHash('sha256').update(file).digest('hex');

const attachment = (reply: FastifyReply, format: FileFormat, name: string): FastifyReply =>
  reply
    .type(TYPES[format])
    .header('cache-control', 'no-store')
    .header(
      'content-disposition',
      `attachment; filename="export.${format.toLowerCase()}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );

const sayError = (reply: FastifyReply, request: FastifyRequest, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .type('application/json')
    .send({ error: { code, message, requestId: request.id }, message });

/** Download of files; lists and tables of a page and its report as files; errors are JSON in the language of the request. Register it in a scope of its own. */
export async function exportRoutes(app: FastifyInstance, { contextOf, schema, trust }: ExportRoutesOptions): Promise<void> {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();

  const permitted = async (request: FastifyRequest): Promise<{ context: RequestContext; viewer: SignedIn }> => {
    const context = await contextOf(request);
    contexts.set(request, context);
    demandAccess(context, 'EXPORT');
    if (!context.signedIn) throw unauthenticated();
    return { context, viewer: context.signedIn };
  };

  releaseReads(app, (request) => contexts.get(request));
  app.setErrorHandler((error: FastifyError | CodedError, request, reply) => {
    if (!(error instanceof CodedError)) throw error;
    const code = String(error.extensions['code']);
    return sayError(reply, request, STATUS[code] ?? 400, code, error.texts[contexts.get(request)?.language ?? 'zh']);
  });

  app.get<{ Params: { id: string } }>('/exports/:id', async (request, reply) => {
    const { context, viewer } = await permitted(request);
    const { database, clock, read } = context;
    const job = await findExportJob(read, viewer.userId, request.params.id, clock.realNow());
    if (job?.state !== 'READY') return sayError(reply, request, 404, 'NOT_FOUND', '没有这个文件 · no such file');
    const size = await fileSize(read, job.id);
    const { fileName, format, rows } = job;
    await auditExport(database, clock, viewer.actor, { act: 'downloadExport', subjectId: job.id, after: { fileName, rows } });
    return attachment(reply, format, fileName)
      .header('content-length', size)
      .send(Readable.from(readFile(database, viewer.actor, job.id)));
  });

  app.post('/exports/list', async (request) => {
    const isOwn = trust(request);
    const { context, viewer } = await permitted(request);
    // Whatever else somebody may ask freely has a budget, which a whole list would not fit into.
    if (!isOwn)
      throw badInput({ zh: '只能导出页面上的名单；程序可能已更新，请刷新页面', en: 'only lists of a page; reload the page' });
    try {
      const { job } = await answerFor(context, await startPageList(schema, context, viewer, request.body));
      return { job, errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { job: null, errors: refusalErrors(error, context) };
    }
  });

  app.post('/exports/table', { bodyLimit: SENT_BYTES }, async (request, reply) => {
    const { context, viewer } = await permitted(request);
    const { database, clock, language } = context;
    const asked = readTable(request.body);
    const about = asked.about(viewer, context);
    const file = await buffer(writeFile(asked.table, about, asked.format, language));
    const after = { format: asked.format, sha256: digestOf(file), about: Object.fromEntries(about) };
    await auditExport(database, clock, viewer.actor, { act: 'exportTable', subjectId: null, after });
    return attachment(reply, asked.format, `${asked.title}-${clock.today()}.${asked.format.toLowerCase()}`).send(file);
  });

  app.post('/exports/report', { bodyLimit: SENT_BYTES }, async (request, reply) => {
    const { context, viewer } = await permitted(request);
    const { database, clock, language } = context;
    const asked = readReport(request.body);
    const about = asked.about(viewer, context);
    const file = await reportFile(asked.report, about, language);
    const after = { format: 'DOCX', sha256: digestOf(file), about: Object.fromEntries(about) };
    await auditExport(database, clock, viewer.actor, { act: 'exportReport', subjectId: null, after });
    const { heading, subject } = asked.report;
    return attachment(reply, 'DOCX', `${heading}-${subject.replace(' · ', '-')}-${clock.today()}.docx`).send(file);
  });
}
