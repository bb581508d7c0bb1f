import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { type Settings, WrongSettings } from './env';

/** Why a system refuses an address, for the person who chose it. */
const REFUSALS: Readonly<Record<string, (settings: Settings) => WrongSettings>> = {
  EADDRINUSE: ({ port }) =>
    new WrongSettings(
      `端口 ${port} 已被占用；请停掉占用者，或用环境变量 PORT 指定另一个端口，如 4001`,
      `port ${port} is taken; stop what uses it, or set the environment variable PORT to another one, such as 4001`,
    ),
  EACCES: ({ port }) =>
    new WrongSettings(
      `当前用户不能使用端口 ${port}；请用环境变量 PORT 指定 1024 以上的端口`,
      `this user may not listen on port ${port}; set the environment variable PORT to one above 1024`,
    ),
  EADDRNOTAVAIL: ({ host }) => strangeHost(host),
  ENOTFOUND: ({ host }) => strangeHost(host),
};

const strangeHost = (host: string): WrongSettings =>
  new WrongSettings(
    `HOST ${host} 不是本机的地址；127.0.0.1 只供本机访问，0.0.0.0 供所有网络访问`,
    `HOST ${host} is no address of this machine; 127.0.0.1 serves this machine alone, 0.0.0.0 every network`,
  );

const explained = (error: unknown, settings: Settings): unknown =>
  REFUSALS[(error as NodeJS.ErrnoException).code ?? '']?.(settings) ?? error;

/**
 * Throws `WrongSettings` when the system would not let the program listen where the settings say: asked before the database is
 * prepared, as a first start would load the demonstration for nothing.
 */
export async function demandFreeAddress(settings: Settings): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(explained(error, settings) as Error));
    probe.listen({ port: settings.port, host: settings.host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** Listens where the settings say; throws `WrongSettings` where the system does not let it. Answers the port, which 0 leaves open. */
export async function listen(app: FastifyInstance, settings: Settings): Promise<number> {
  try {
    await app.listen({ port: settings.port, host: settings.host });
  } catch (error) {
    throw explained(error, settings);
  }
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : settings.port;
}
