import { CodedError, type RequestContext } from '@chengxin/graphql-kit';
import { TOKEN_PREFIX } from '@chengxin/identity/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The personal access token in the header of a request; null when there is none. Another scheme is that of a proxy, and no concern. */
export function bearerOf({ headers }: FastifyRequest): string | null {
  const [scheme = '', token = ''] = (headers.authorization ?? '').split(' ');
  return /^bearer$/i.test(scheme) && token.startsWith(TOKEN_PREFIX) ? token : null;
}

/** The token that stands in the address of a link; null when there is none. */
export function linkTokenOf({ query }: FastifyRequest): string | null {
  const { token } = query as { token?: unknown };
  return typeof token === 'string' && token !== '' ? token : null;
}

export const tokenRefused = (): CodedError =>
  new CodedError('UNAUTHENTICATED', {
    zh: '访问令牌无效、已到期、已撤销，或不能用于此处',
    en: 'the access token is unknown, expired, revoked, or not for this address',
  });

/** Refuses an operation before it is read, in the form of a GraphQL answer. */
export function refuseOperation(reply: FastifyReply, context: RequestContext, error: CodedError): FastifyReply {
  const code = String(error.extensions['code']);
  if (code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer error="invalid_token"');
  const { language, requestId } = context;
  return reply
    .code(code === 'UNAUTHENTICATED' ? 401 : 403)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: error.texts[language], extensions: { code } }], extensions: { requestId } });
}
