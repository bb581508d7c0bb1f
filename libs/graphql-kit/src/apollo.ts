import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { stringifyAnswer } from './answer';
import type { ChargeQuery } from './budget';
import type { RequestContext } from './context';
import { CodedError, type ErrorCode } from './errors';
import { createExecutor } from './executor';
import { costLimit, LIMITS, limitRules } from './limits';

/** What happened inside and must not reach the client; the composition root logs it under the request id. */
export type ReportFault = (context: RequestContext, error: Error) => void;

const PUBLIC_CODES: ReadonlySet<string> = new Set<ErrorCode>(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'CONFLICT']);
const QUERY_CANCELED = '57014';
// Lock not available, deadlock, serialisation, unique key: somebody else was faster; trying again helps.
const COLLISIONS: ReadonlySet<unknown> = new Set(['55P03', '40P01', '40001', '23505']);

/** The Apollo server around a prepared schema: own executor, limits, errors in both languages, nothing internal to the outside. */
export function createApolloServer(
  schema: GraphQLSchema,
  reportFault: ReportFault,
  charge: ChargeQuery,
): ApolloServer<RequestContext> {
  const execute = createExecutor(schema);
  return new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        executor: async ({ document, request, context }) =>
          (await execute({
            document,
            operationName: request.operationName,
            variables: request.variables ?? {},
            context: context as RequestContext,
          })) as {
            data?: Record<string, unknown> | null;
          },
      }),
      stop: async () => undefined,
    },
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    maxRecursiveSelections: true,
    validationRules: limitRules,
    parseOptions: { maxTokens: LIMITS.tokens },
    stringifyResult: stringifyAnswer,
    formatError: (formatted, error) => {
      const code = formatted.extensions?.['code'];
      // Found before there is a request to be asked for its language: said in both.
      if (code === 'BAD_REQUEST')
        return { message: `请求不合法 · malformed request: ${formatted.message}`, extensions: { code: 'BAD_USER_INPUT' } };
      return code === undefined && error instanceof Error ? { message: formatted.message } : formatted;
    },
    // Nothing is cached: its hints would be looked for at every field of every answer.
    plugins: [costLimit(schema, charge), answerPlugin(reportFault), ApolloServerPluginCacheControlDisabled()],
  });
}

/** Puts errors into the request's language, hides what is internal, adds the request id, ends the read transaction. */
function answerPlugin(reportFault: ReportFault): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue, errors }) => {
        contextValue.read.release();
        response.http.headers ??= new HeaderMap();
        response.http.headers.set('x-request-id', contextValue.requestId);
        response.http.headers.set('cache-control', 'no-store');
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (!result.errors) return;
        const originals = errors ?? [];
        result.errors = result.errors.map((formatted, index) =>
          publicError(formatted, originals[index], contextValue, reportFault),
        );
        result.extensions = { ...result.extensions, requestId: contextValue.requestId };
        // Apollo takes whatever ends an operation early for a failure of the server.
        const internal = result.errors.some((error) => error.extensions?.['code'] === 'INTERNAL');
        if (response.http.status === 500 && !internal) response.http.status = 400;
      },
    }),
  };
}

function publicError(
  formatted: GraphQLFormattedError,
  error: GraphQLError | undefined,
  context: RequestContext,
  reportFault: ReportFault,
): GraphQLFormattedError {
  const original = rootCause(error);
  const place = formatted.path ? { path: formatted.path } : {};
  if (original instanceof CodedError) {
    return { message: original.texts[context.language], ...place, extensions: { ...original.extensions, http: undefined } };
  }
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL');
  if (PUBLIC_CODES.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  if (code.startsWith('GRAPHQL_') || code.startsWith('PERSISTED_QUERY_')) {
    const unknown = code.startsWith('PERSISTED_QUERY_');
    const zh = unknown ? '服务器没有这个查询；程序可能已更新，请刷新页面' : `查询不合法：${formatted.message}`;
    const en = unknown ? 'the server does not know this document; reload the page' : `invalid query: ${formatted.message}`;
    const message = context.language === 'zh' ? zh : en;
    const locations = formatted.locations ? { locations: formatted.locations } : {};
    return { message, ...locations, extensions: { code: 'BAD_USER_INPUT', reason: code } };
  }
  if (original && 'code' in original && COLLISIONS.has(original.code)) {
    const texts = {
      zh: '他人正在办理同一事项，请稍后再试',
      en: 'somebody else is working on the same thing; try again in a moment',
    };
    return { message: texts[context.language], ...place, extensions: { code: 'CONFLICT' } };
  }
  if (original) reportFault(context, original);
  const cancelled = original !== undefined && 'code' in original && original.code === QUERY_CANCELED;
  const texts = cancelled
    ? { zh: '查询超时，请缩小范围后再试', en: 'the query took too long; ask for less' }
    : {
        zh: `系统出错，请稍后再试，并告知请求号 ${context.requestId}`,
        en: `something went wrong; try again later and quote request ${context.requestId}`,
      };
  return { message: texts[context.language], ...place, extensions: { code: 'INTERNAL' } };
}

function rootCause(error: GraphQLError | undefined): (Error & { code?: unknown }) | undefined {
  let cause: Error | undefined = error;
  while (cause instanceof GraphQLError && !(cause instanceof CodedError) && cause.originalError) cause = cause.originalError;
  return cause;
}
