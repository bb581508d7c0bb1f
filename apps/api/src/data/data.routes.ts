import { Readable } from 'node:stream';
import {
  badInput,
  type ChargeQuery,
  CodedError,
  createExecutor,
  type RequestContext,
  unauthenticated,
} from '@chengxin/graphql-kit';
import { writeCsv } from '@chengxin/workbook';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { bearerOf, linkTokenOf, tokenRefused } from '../access';
import { CSV_TABLES, type LinkQuery } from './csv-tables';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  BUDGET_EXHAUSTED: 429,
};

export interface DataRoutesOptions {
  readonly schema: GraphQLSchema;
  readonly charge: ChargeQuery;
  /** The context of a request whose token may be one for links. */
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
}

/**
 * Figures as CSV by a plain link, for spreadsheets and scripts: the API's own questions, with its rights, scope and refusals, and the
 * numerator and denominator of every figure. Errors are JSON in the language of the request.
 */
export async function dataRoutes(app: FastifyInstance, { schema, charge, contextOf }: DataRoutesOptions): Promise<void> {
  const execute = createExecutor(schema);

  app.get<{ Params: { table: string }; Querystring: LinkQuery }>('/data/:table.csv', async (request, reply) => {
    const table = CSV_TABLES.get(request.params.table);
    const context = await contextOf(request);
    try {
      if (!context.signedIn) throw bearerOf(request) || linkTokenOf(request) ? tokenRefused() : unauthenticated();
      if (!table) throw badInput({ zh: '没有这张表', en: 'there is no such table' });
      if (Object.values(request.query).some((value) => typeof value !== 'string'))
        throw badInput({ zh: '每个参数只能给出一次', en: 'give each parameter once' });
      const cost = await charge(context, Math.max(1, table.cost(request.query)));
      const variables = table.variables(request.query);
      const { data, errors } = await execute({ document: table.document, operationName: null, variables, context });
      if (errors?.[0]) throw codedOf(errors[0]);
      const answer = JSON.parse(JSON.stringify(data)) as { unit: object | null };
      if (!answer.unit) throw badInput({ zh: '没有这个单位，请核对 unit', en: 'there is no such unit; check `unit`' });
      const plain = table.rows(answer as never);
      const names = Object.keys(table.columns);
      const header = request.query['header'] === 'fields' ? names : Object.values(table.columns);
      const lines = [header, ...plain.map((row) => names.map((name) => String(row[name] ?? '')))];
      return reply
        .type('text/csv; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('content-disposition', `inline; filename="${request.params.table}.csv"`)
        .header('x-query-cost', cost.query)
        .header('x-budget-remaining', cost.remaining)
        .send(Readable.from(writeCsv(lines)));
    } catch (error) {
      if (error instanceof CodedError) return sayError(error, context, request, reply);
      throw error;
    } finally {
      context.read.release();
    }
  });
}

/** What the executor wraps: an error with a code and both languages, or a fault of the server. */
function codedOf(error: GraphQLError): Error {
  let cause: Error | undefined = error;
  while (cause && !(cause instanceof CodedError))
    cause = 'originalError' in cause ? (cause.originalError as Error | undefined) : undefined;
  return cause ?? error.originalError ?? error;
}

function sayError(error: CodedError, context: RequestContext, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, http, cost } = error.extensions as { code: string; http?: { headers?: Map<string, string> }; cost?: object };
  for (const [name, value] of http?.headers ?? []) reply.header(name, value);
  return reply
    .code(STATUS[code] ?? 400)
    .type('application/json')
    .send({ error: { code, message: error.texts[context.language], cost, requestId: request.id } });
}
