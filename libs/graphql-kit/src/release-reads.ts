import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from './context';

/**
 * Gives the read transactions of an app's routes back once they have answered. Whoever asked may have gone before (a cancelled download, a
 * client that closes as soon as it has every byte): then `onResponse` is never run, and the connection would be lost to all others.
 */
export function releaseReads(app: FastifyInstance, contextOf: (request: FastifyRequest) => RequestContext | undefined): void {
  const answered = new WeakSet<FastifyRequest>();
  const release = (request: FastifyRequest): void => contextOf(request)?.read.release();
  app.addHook('onRequest', async (request, reply) => {
    // While the handler is at work it still reads; what it answers finds the connection closed, and gives back then.
    reply.raw.once('close', () => {
      if (answered.has(request)) release(request);
    });
  });
  app.addHook('onSend', async (request, reply) => {
    answered.add(request);
    if (reply.raw.destroyed) release(request);
  });
  app.addHook('onResponse', async (request) => release(request));
}
