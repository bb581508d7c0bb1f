import { CodedError, demandAccess, type RequestContext, releaseReads } from '@chengxin/graphql-kit';
import { Refusal } from '@chengxin/kernel';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { auditFaultDownload, findFaultWorkbook, templateWorkbook } from '../data';
import { fileRefusal, IMPORT_DEFINITIONS, IMPORT_LIMITS, parseImportKind } from '../domain';
import { importJobsOf } from './import-surroundings';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_USER_INPUT: 400, CONFLICT: 409 };

export interface ImportRoutesOptions {
  /** The context of a request, as GraphQL gets it: who asks, in which language, with which database. */
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
}

const attachment = (reply: FastifyReply, name: string): FastifyReply =>
  reply
    .type(XLSX)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="import.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`);

const sayError = (reply: FastifyReply, request: FastifyRequest, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .type('application/json')
    .send({ error: { code, message, requestId: request.id }, message });

/** Upload, templates and marked workbooks; errors are JSON in the language of the request. Register it with its own prefix-free scope. */
export async function importRoutes(app: FastifyInstance, { contextOf }: ImportRoutesOptions): Promise<void> {
  await app.register(fastifyMultipart, { limits: { fileSize: IMPORT_LIMITS.uploadBytes, files: 1, fields: 8, parts: 9 } });
  const contexts = new WeakMap<FastifyRequest, RequestContext>();

  const permitted = async (request: FastifyRequest): Promise<RequestContext> => {
    const context = await contextOf(request);
    contexts.set(request, context);
    demandAccess(context, 'IMPORT');
    return context;
  };

  releaseReads(app, (request) => contexts.get(request));
  app.setErrorHandler((error: FastifyError | Refusal | CodedError, request, reply) => {
    const language = contexts.get(request)?.language ?? (request.headers['accept-language']?.startsWith('en') ? 'en' : 'zh');
    if (error instanceof CodedError) {
      const code = String(error.extensions['code']);
      return sayError(reply, request, STATUS[code] ?? 400, code, error.texts[language]);
    }
    const refusal =
      error instanceof Refusal
        ? error
        : 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE'
          ? fileRefusal('IMPORT_FILE_TOO_BIG')
          : null;
    const [reason] = refusal?.reasons ?? [];
    if (reason) return sayError(reply, request, 422, reason.code, reason.text[language]);
    const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
    if (status >= 500) throw error;
    const message = {
      zh: '请以 multipart/form-data 上传一个文件，字段名 file',
      en: 'send one file as multipart/form-data in the field file',
    };
    return sayError(reply, request, status, 'BAD_USER_INPUT', message[language]);
  });

  app.post('/imports', async (request) => {
    const context = await permitted(request);
    const part = await request.file();
    if (!part || part.fieldname !== 'file') throw fileRefusal('IMPORT_FILE_EMPTY');
    const content = await part.toBuffer();
    const { signedIn } = context;
    if (!signedIn) throw fileRefusal('IMPORT_FILE_EMPTY');
    return { uploadId: await importJobsOf(context).keepUpload(signedIn.actor, part.filename, content) };
  });

  app.get<{ Params: { file: string } }>('/imports/templates/:file', async (request, reply) => {
    await permitted(request);
    const kind = request.params.file.endsWith('.xlsx') ? parseImportKind(request.params.file.slice(0, -5)) : null;
    if (!kind) return sayError(reply, request, 404, 'NOT_FOUND', '没有这个模板 · no such template');
    return attachment(reply, `${IMPORT_DEFINITIONS[kind].sheet}-导入模板.xlsx`).send(await templateWorkbook(kind));
  });

  app.get<{ Params: { id: string } }>('/imports/jobs/:id/faults.xlsx', async (request, reply) => {
    const context = await permitted(request);
    const found = await findFaultWorkbook(context.read, request.params.id);
    if (!found || !context.signedIn) return sayError(reply, request, 404, 'NOT_FOUND', '没有带标记的工作簿 · no such workbook');
    await auditFaultDownload(context.database, context.clock, context.signedIn.actor, found);
    return attachment(reply, `${found.fileName.replace(/\.[^.]+$/, '')}-错误.xlsx`).send(found.content);
  });
}
