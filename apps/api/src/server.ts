import { existsSync } from 'node:fs';
import path from 'node:path';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import {
  type ChargeQuery,
  createApolloServer,
  forbidden,
  type Language,
  type RequestContext,
  type SignedIn,
} from '@chengxin/graphql-kit';
import type { Clock } from '@chengxin/kernel';
import { type Database, everything, ReadTransaction } from '@chengxin/persistence';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import sql from 'sql-template-tag';
import { bearerOf, linkTokenOf, refuseOperation, tokenRefused } from './access';
import { dataRoutes } from './data/data.routes';
import type { FoldWorker } from './fold-worker';
import { HttpContext } from './http-context';
import { Metrics } from './metrics';
import { newRequestId } from './request-id';
import { asksAsDashboard, type TrustedDocuments } from './trusted-documents';

export const SESSION_COOKIE = 'chengxin_session';
const MAX_QUERY_BYTES = 256 * 1024;
const REQUEST_TIMEOUT_MS = 300_000;

/** What the server is put together from. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly clock: Clock;
  readonly demo: boolean;
  readonly fold: FoldWorker;
  readonly logger: FastifyBaseLogger;
  /** Directory of the built dashboard; null serves the API alone. */
  readonly dashboard: string | null;
  /** The signed-in user of a session token; null when the session is unknown, expired or its user locked. */
  readonly authenticate: (token: string, request: { remoteAddress: string; userAgent: string }) => Promise<SignedIn | null>;
  /** The owner of a personal access token, with what the token may; null when it is none, over or revoked. */
  readonly authenticateToken: (secret: string, request: { remoteAddress: string }) => Promise<SignedIn | null>;
  /** Charges what is asked freely. */
  readonly charge: ChargeQuery;
  readonly trustedDocuments: TrustedDocuments;
  /** Throws when the file storage cannot be used. */
  readonly checkFiles: () => Promise<void>;
  /** Further REST routes (file upload and download). */
  readonly routes: (app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<RequestContext>) => Promise<void>;
}

const languageOf = (request: FastifyRequest): Language =>
  request.headers['accept-language']?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh';

/** Puts the HTTP server together; it listens when the caller says so. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: parts.logger,
    genReqId: newRequestId,
    bodyLimit: MAX_QUERY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // Behind a proxy on this machine the address of whoever asks, not the proxy's: lock-outs and the demonstration depend on it.
    trustProxy: 'loopback',
    // A body that drips in holds a connection no longer than an upload over a slow line needs.
    requestTimeout: REQUEST_TIMEOUT_MS,
    frameworkErrors: (error, request, reply) => {
      void sendError(error as FastifyError, request as FastifyRequest, reply.header('x-request-id', request.id), parts.logger);
    },
  });
  const metrics = new Metrics(
    () => readBacklog(parts.database, parts.clock),
    () => answers(parts.checkFiles),
  );
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const reportFault = (context: RequestContext, error: Error): void => {
    metrics.faults.inc();
    parts.logger.error({ requestId: context.requestId, err: error }, 'internal error');
  };
  const apollo = createApolloServer(parts.schema, reportFault, parts.charge);
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();

  const contextOf = async (request: FastifyRequest, options: ContextOptions = {}): Promise<RequestContext> => {
    const context = await createContext(parts, request, options);
    contexts.set(request, context);
    return context;
  };

  app.setErrorHandler((error: FastifyError, request, reply) => sendError(error, request, reply, parts.logger));
  const pages = parts.dashboard !== null && existsSync(path.join(parts.dashboard, 'index.html'));
  app.setNotFoundHandler((request, reply) => sendPageOrNotFound(request, reply, pages));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onSend', async (request, reply) => setSessionCookie(contexts.get(request), request, reply));
  app.addHook('onResponse', async (request, reply) => {
    metrics.requests.observe(
      { route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    const viewer = contexts.get(request)?.signedIn?.username;
    parts.logger.info(
      {
        requestId: request.id,
        method: request.method,
        url: request.url.split('?')[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        viewer,
      },
      'request',
    );
  });

  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    hsts: false,
  });
  // Answers only: the dashboard's files are compressed when they are built.
  await app.register(fastifyCompress, {
    global: true,
    threshold: 2048,
    encodings: ['gzip'],
    customTypes: /^application\/(graphql-response\+)?json/,
  });
  await app.register(fastifyCookie);
  app.route({
    url: '/graphql',
    // Apollo says which of them are allowed.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    // Here and not by Apollo, which tells the client why a context could not be made.
    preHandler: async (request, reply) => {
      const isTrusted = asksAsDashboard(request, parts.trustedDocuments);
      const context = await contextOf(request, { isTrusted });
      // Before it is parsed: what is wrong with a query tells of the schema.
      if (bearerOf(request) && !context.signedIn) return refuseOperation(reply, context, tokenRefused());
      if (context.signedIn && !isTrusted && !context.signedIn.permissions.has('FREE_QUERY'))
        return refuseOperation(reply, context, forbidden('FREE_QUERY'));
      return undefined;
    },
    handler: fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request) ?? contextOf(request) }),
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const [isReady, filesAnswer] = await Promise.all([parts.database.ping(), answers(parts.checkFiles)]);
    if (!isReady) return reply.code(503).send({ status: 'database does not answer' });
    // Figures can be read without files: no reason to take the server out of service.
    return filesAnswer ? { status: 'ready' } : { status: 'ready', files: 'cannot be used' };
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
  await parts.routes(app, (request) => contextOf(request));
  await app.register(dataRoutes, {
    schema: parts.schema,
    charge: parts.charge,
    contextOf: (request) => contextOf(request, { acceptsLinks: true }),
  });
  if (parts.dashboard && pages) await serveDashboard(app, parts.dashboard);
  return app;
}

interface ContextOptions {
  readonly isTrusted?: boolean;
  /** Where a token of a link opens something, and may stand in the address. */
  readonly acceptsLinks?: boolean;
}

async function createContext(
  parts: ServerParts,
  request: FastifyRequest,
  { isTrusted = false, acceptsLinks = false }: ContextOptions,
): Promise<RequestContext> {
  const client = { remoteAddress: request.ip, userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300) };
  const signedIn = await whoAsks(parts, request, client, acceptsLinks);
  const facts = {
    requestId: request.id,
    language: languageOf(request),
    clock: parts.clock,
    database: parts.database,
    demo: parts.demo,
    isTrusted,
    ...client,
  };
  const viewer = signedIn && { ...signedIn, actor: { ...signedIn.actor, requestId: request.id } };
  return new HttpContext(facts, viewer, () => parts.fold.wake());
}

/** Who sends a token counts as its owner and never as the session beside it. */
async function whoAsks(
  parts: ServerParts,
  request: FastifyRequest,
  client: { remoteAddress: string; userAgent: string },
  acceptsLinks: boolean,
): Promise<SignedIn | null> {
  const bearer = bearerOf(request);
  const inAddress = acceptsLinks && !bearer ? linkTokenOf(request) : null;
  const secret = bearer ?? inAddress;
  if (secret) {
    const holder = await parts.authenticateToken(secret, client);
    // Addresses are kept in histories and logs: only the tokens of links, which open little, may stand there.
    const isFitting = holder?.token?.linkOnly ? acceptsLinks : !inAddress;
    return isFitting ? holder : null;
  }
  const session = request.cookies[SESSION_COOKIE];
  return session ? parts.authenticate(session, client) : null;
}

async function setSessionCookie(
  context: RequestContext | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (context?.sessionCookie === undefined) return;
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
  if (context.sessionCookie === null) reply.clearCookie(SESSION_COOKIE, options);
  else {
    // A length and not a moment: the server's clock need not be the browser's.
    const maxAge = Math.max(
      0,
      Math.round((context.sessionCookie.expiresAt.getTime() - context.clock.realNow().getTime()) / 1000),
    );
    reply.setCookie(SESSION_COOKIE, context.sessionCookie.token, { ...options, maxAge });
  }
}

function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply, logger: FastifyBaseLogger): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) logger.error({ requestId: request.id, err: error }, 'request failed');
  const zh = languageOf(request) === 'zh';
  const message =
    status === 413
      ? zh
        ? '请求内容过大'
        : 'the request is too large'
      : status >= 500
        ? zh
          ? `系统出错，请稍后再试，并告知请求号 ${request.id}`
          : `something went wrong; quote request ${request.id}`
        : zh
          ? '请求不合法'
          : 'the request is malformed';
  return reply
    .code(status)
    .send({ error: { code: status >= 500 ? 'INTERNAL' : 'BAD_USER_INPUT', message, requestId: request.id } });
}

/** The built dashboard: hashed files for ever, pages always fresh; every page address answers the same document. */
async function serveDashboard(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    preCompressed: true,
    index: ['index.html'],
    setHeaders: (response, file) => {
      response.header(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

/** Every address of a page answers the dashboard's document; anything else that is not there is said as JSON. */
function sendPageOrNotFound(request: FastifyRequest, reply: FastifyReply, pages: boolean): FastifyReply {
  const wantsPage = request.method === 'GET' && String(request.headers.accept ?? '').includes('text/html');
  if (pages && wantsPage && !/^\/(graphql|imports\/|data\/|files\/)/.test(request.url)) return reply.sendFile('index.html');
  const message = `没有这个地址 · no such address: ${request.url.split('?')[0]}`;
  return reply.code(404).send({ error: { code: 'NOT_FOUND', message, requestId: request.id } });
}

const answers = (check: () => Promise<void>): Promise<boolean> =>
  check().then(
    () => true,
    () => false,
  );

async function readBacklog(database: Database, clock: Clock): Promise<{ refreshes: number; openMonths: number }> {
  const read = new ReadTransaction(database.readPool, everything);
  const [backlog] = await read
    .query<{ refreshes: number; openMonths: number }>(
      sql`select (select count(*)::integer from place_refresh) as refreshes, (select count(*)::integer from month_period
          where state = 'OPEN' and month + interval '1 month' <= ${clock.today()}::date) as "openMonths"`,
    )
    .finally(() => read.release());
  return backlog ?? { refreshes: 0, openMonths: 0 };
}
