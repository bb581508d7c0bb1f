import {
  auditFileDownload,
  ContentMissing,
  contentKey,
  type FileStorage,
  findFile,
  type KeptFile,
  keepFile,
  megabytesAllowed,
  StorageUnusable,
  thumbnailKey,
} from '@chengxin/files/data';
import { askedBytes, isShown, nameToSave } from '@chengxin/files/domain';
import {
  CodedError,
  demandAccess,
  type RequestContext,
  releaseReads,
  type SignedIn,
  unauthenticated,
} from '@chengxin/graphql-kit';
import { Refusal } from '@chengxin/kernel';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sentFile } from './upload-parts';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };
const TEXTS = {
  NOT_FOUND: { zh: '没有这个文件', en: 'there is no such file' },
  FILE_CONTENT_MISSING: {
    zh: '文件内容不在存储中，请联系系统管理员',
    en: 'the storage does not have the content of this file; ask the administrator',
  },
  FILE_STORAGE_UNUSABLE: { zh: '文件存储暂时不可用，请稍后再试', en: 'the file storage cannot be used now; try again later' },
  RANGE_NOT_SATISFIABLE: { zh: '文件没有这一部分', en: 'the file has no such part' },
} as const;

// Nothing runs in what is given out. A PDF is shown by a viewer of the browser's own, which a sandbox would not let start.
// Styles are those that browsers themselves write around what they show.
const LOCKED = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
const policyFor = (mediaType: string): string => (mediaType === 'application/pdf' ? LOCKED : `${LOCKED}; sandbox`);

const tellsOfPersons = ({ need }: KeptFile): boolean => need === 'RETAILER_READ';
const cachedAs = (file: KeptFile): string => (tellsOfPersons(file) ? 'no-store' : 'private, no-cache');

export interface FileRoutesOptions {
  /** The context of a request, as GraphQL gets it: who asks, in which language, with which database. */
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  readonly storage: FileStorage;
}

interface Asked {
  readonly context: RequestContext;
  readonly viewer: SignedIn;
}

/** Evidence files in and out; errors are JSON in the language of the request. Register it in a scope of its own. */
export async function fileRoutes(app: FastifyInstance, { contextOf, storage }: FileRoutesOptions): Promise<void> {
  await app.register(fastifyMultipart, { throwFileSizeLimit: false });
  const contexts = new WeakMap<FastifyRequest, RequestContext>();

  const permitted = async (request: FastifyRequest, right: string): Promise<Asked> => {
    const context = await contextOf(request);
    contexts.set(request, context);
    demandAccess(context, right);
    if (!context.signedIn) throw unauthenticated();
    return { context, viewer: context.signedIn };
  };
  const say = (
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    code: string,
    text: Refusal['reasons'][0]['text'],
  ) => {
    const message = text[contexts.get(request)?.language ?? (request.headers['accept-language']?.startsWith('en') ? 'en' : 'zh')];
    return reply
      .code(status)
      .type('application/json')
      .header('cache-control', 'no-store')
      .send({ error: { code, message, requestId: request.id }, message });
  };

  releaseReads(app, (request) => contexts.get(request));
  app.setErrorHandler((error: FastifyError | Refusal | CodedError, request, reply) => {
    if (error instanceof CodedError) {
      const code = String(error.extensions['code']);
      return say(request, reply, STATUS[code] ?? 400, code, error.texts);
    }
    if (error instanceof Refusal && error.reasons[0])
      return say(request, reply, 422, error.reasons[0].code, error.reasons[0].text);
    if (!(error instanceof StorageUnusable || error instanceof ContentMissing)) throw error;
    request.log.error({ requestId: request.id, err: error }, 'file storage');
    const [status, code] =
      error instanceof ContentMissing ? [404, 'FILE_CONTENT_MISSING' as const] : [503, 'FILE_STORAGE_UNUSABLE' as const];
    return say(request, reply, status, code, TEXTS[code]);
  });

  app.post('/files', async (request) => {
    const { context, viewer } = await permitted(request, 'GROUP_AFFAIRS');
    const { database, clock } = context;
    const megabytes = await megabytesAllowed(context.read, viewer.unitId, clock.today());
    // A slow line holds no connection to the database.
    context.read.release();
    return { fileId: await keepFile({ database, clock, storage }, viewer.actor, await sentFile(request, megabytes)) };
  });

  /** The file of an id for who may see it: one that waits is its uploader's own, one that is attached needs the right of its papers. */
  const visible = async (request: FastifyRequest<{ Params: { id: string } }>): Promise<Asked & { file: KeptFile | null }> => {
    const asked = await permitted(request, 'GROUP_READ');
    const { context, viewer } = asked;
    const file = await findFile(context.read, request.params.id);
    context.read.release();
    const isOpen = file && (file.isAttached ? viewer.permissions.has(file.need) : file.uploadedBy === viewer.userId);
    return { ...asked, file: isOpen ? file : null };
  };

  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const { context, viewer, file } = await visible(request);
    if (!file) return say(request, reply, 404, 'NOT_FOUND', TEXTS.NOT_FOUND);
    const { mediaType, size, sha256 } = file;
    const isPersonal = tellsOfPersons(file);
    const disposition = isShown(mediaType) ? 'inline' : 'attachment';
    const name = encodeURIComponent(nameToSave(file.name, mediaType)).replace(
      /['()*]/g,
      (c) => `%${c.charCodeAt(0).toString(16)}`,
    );
    reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', policyFor(mediaType))
      .header('etag', `"${sha256}"`)
      .header('accept-ranges', isPersonal ? 'none' : 'bytes')
      .header('cache-control', cachedAs(file))
      .header('content-disposition', `${disposition}; filename="file"; filename*=UTF-8''${name}`);
    if (request.headers['if-none-match'] === `"${sha256}"`) return reply.code(304).send();
    // What tells of persons is given out whole: a part of it would be a look at it without its line.
    const range = isPersonal ? null : askedBytes(request.headers.range, size);
    if (range === 'NONE')
      return say(
        request,
        reply.header('content-range', `bytes */${size}`),
        416,
        'RANGE_NOT_SATISFIABLE',
        TEXTS.RANGE_NOT_SATISFIABLE,
      );
    if (isPersonal) await auditFileDownload(context.database, context.clock, viewer.actor, file);
    const content = await storage.get(contentKey(sha256), range ?? undefined);
    if (range) reply.code(206).header('content-range', `bytes ${range.first}-${range.last}/${size}`);
    return reply
      .type(mediaType)
      .header('content-length', range ? range.last - range.first + 1 : size)
      .send(content);
  });

  app.get<{ Params: { id: string } }>('/files/:id/thumbnail', async (request, reply) => {
    const { file } = await visible(request);
    if (!file?.hasThumbnail) return say(request, reply, 404, 'NOT_FOUND', TEXTS.NOT_FOUND);
    const tag = `"${file.sha256}-thumbnail"`;
    reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', policyFor('image/webp'))
      .header('etag', tag)
      .header('cache-control', cachedAs(file));
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type('image/webp').send(await storage.get(thumbnailKey(file.sha256)));
  });
}
