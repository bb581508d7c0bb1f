import path from 'node:path';
import { z } from 'zod';

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  CHENGXIN_DATA_DIR: z.string().min(1).default('.data'),
  /** 1 loads the demonstration city into an empty database, 0 never does; by default only the embedded one gets it. */
  CHENGXIN_DEMO: z.enum(['0', '1']).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Settings of the process; all of them come from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Null means the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  readonly loadDemo: boolean;
  readonly logLevel: string;
}

/** Settings that cannot be; the message is for the person who started the program. */
export class WrongSettings extends Error {}

/** Reads the settings; throws `WrongSettings`, which names every variable that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    throw new WrongSettings(
      parsed.error.issues.map((issue) => `环境变量 ${issue.path.join('.')} 不合法 · ${issue.message}`).join('\n'),
    );
  }
  const { PORT, HOST, DATABASE_URL, CHENGXIN_DATA_DIR, CHENGXIN_DEMO, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataDirectory: path.resolve(CHENGXIN_DATA_DIR),
    loadDemo: CHENGXIN_DEMO ? CHENGXIN_DEMO === '1' : DATABASE_URL === undefined,
    logLevel: LOG_LEVEL,
  };
}
