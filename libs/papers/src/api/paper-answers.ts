import {
  type Access,
  CodedError,
  demandAccess,
  type RequestContext,
  releaseReads,
  type SignedIn,
  unauthenticated,
} from '@chengxin/graphql-kit';
import { type Label, Refusal, type RefusalReason, type Verdict } from '@chengxin/kernel';
import { templateFault } from '@chengxin/papers/domain';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface PaperRoutesOptions {
  /** The context of a request, as GraphQL gets it: who asks, in which language, with which database. */
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
}

export const PAPER_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;
const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };
const NOT_FOUND = { zh: '没有这份表格', en: 'there is no such form' };

/** The reason of a refusal; undefined of what is allowed. */
export const reasonOf = (verdict: Verdict): RefusalReason | undefined => (verdict.ok ? undefined : verdict.reason);

/** How routes that give or take papers answer: in a scope of their own, with refusals as `{ error }` in the language of who asks. */
export interface PaperAnswers {
  /** Who asks, with a right to the papers; throws for who has none. */
  readonly permitted: (
    request: FastifyRequest,
    ...rights: readonly Access[]
  ) => Promise<{ context: RequestContext; viewer: SignedIn }>;
  /** Gives a file by its name without an ending; it is kept in no cache. */
  readonly give: (reply: FastifyReply, name: string, ending: keyof typeof PAPER_TYPES, file: Buffer) => FastifyReply;
  readonly notFound: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}

export function paperAnswers(app: FastifyInstance, { contextOf }: PaperRoutesOptions): PaperAnswers {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const say = (request: FastifyRequest, reply: FastifyReply, status: number, code: string, text: Label) => {
    const message = text[contexts.get(request)?.language ?? 'zh'];
    return reply
      .code(status)
      .type('application/json')
      .send({ error: { code, message, requestId: request.id }, message });
  };
  releaseReads(app, (request) => contexts.get(request));
  app.setErrorHandler((error: FastifyError | Refusal | CodedError, request, reply) => {
    if (error instanceof CodedError) {
      const code = String(error.extensions['code']);
      return say(request, reply, STATUS[code] ?? 400, code, error.texts);
    }
    const isTooBig = 'code' in error && error.code === 'FST_ERR_CTP_BODY_TOO_LARGE';
    if (!isTooBig && !(error instanceof Refusal)) throw error;
    const reason = error instanceof Refusal ? error.reasons[0] : reasonOf(templateFault('TEMPLATE_TOO_BIG'));
    return say(request, reply, 422, reason?.code ?? '', reason?.text ?? NOT_FOUND);
  });
  return {
    permitted: async (request, ...rights) => {
      const context = contexts.get(request) ?? (await contextOf(request));
      contexts.set(request, context);
      for (const right of rights) demandAccess(context, right);
      if (!context.signedIn) throw unauthenticated();
      return { context, viewer: context.signedIn };
    },
    give: (reply, name, ending, file) =>
      reply
        .type(PAPER_TYPES[ending])
        .header('cache-control', 'no-store')
        .header(
          'content-disposition',
          `attachment; filename="paper.${ending}"; filename*=UTF-8''${encodeURIComponent(`${name}.${ending}`)}`,
        )
        .send(file),
    notFound: (request, reply) => say(request, reply, 404, 'NOT_FOUND', NOT_FOUND),
  };
}
