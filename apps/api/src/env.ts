import path from 'node:path';
import type { BucketSettings } from '@chengxin/files/data';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** Read where it is connected to, which says what is wrong with it. */
  DATABASE_URL: z.string().optional(),
  CHENGXIN_DATA_DIR: z.string().default('.data'),
  /** 1 loads the demonstration city into an empty database, 0 never does; by default only the embedded one gets it. */
  CHENGXIN_DEMO: z.enum(['0', '1']).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  /** An S3-compatible bucket for evidence files; without an endpoint they lie in the data directory. */
  CHENGXIN_FILES_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  CHENGXIN_FILES_S3_REGION: z.string().default('us-east-1'),
  CHENGXIN_FILES_S3_BUCKET: z.string().optional(),
  CHENGXIN_FILES_S3_ACCESS_KEY: z.string().optional(),
  CHENGXIN_FILES_S3_SECRET_KEY: z.string().optional(),
});

/** Settings of the process; all of them come from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Null means the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  /** Null keeps evidence files in the data directory. */
  readonly bucket: BucketSettings | null;
  readonly loadDemo: boolean;
  readonly logLevel: string;
}

/** Settings that cannot be; the message is for the person who started the program, in both languages. */
export class WrongSettings extends Error {
  constructor(zh: string, en: string) {
    super(`[诚信] ${zh}\n[Chengxin] ${en}`);
  }
}

const EXPECTED: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  PORT: ['0 至 65535 的整数', 'a whole number from 0 to 65535'],
  CHENGXIN_DEMO: ['0 或 1', '0 or 1'],
  LOG_LEVEL: [LOG_LEVELS.join('、'), `one of ${LOG_LEVELS.join(', ')}`],
  CHENGXIN_FILES_S3_ENDPOINT: ['http 或 https 地址', 'an http or https address'],
};

/** The bucket, if one is named at all: then wholly, or contents would lie now here, now there. */
function bucketOf(env: z.infer<typeof Environment>): BucketSettings | null {
  const parts = {
    CHENGXIN_FILES_S3_ENDPOINT: env.CHENGXIN_FILES_S3_ENDPOINT,
    CHENGXIN_FILES_S3_BUCKET: env.CHENGXIN_FILES_S3_BUCKET,
    CHENGXIN_FILES_S3_ACCESS_KEY: env.CHENGXIN_FILES_S3_ACCESS_KEY,
    CHENGXIN_FILES_S3_SECRET_KEY: env.CHENGXIN_FILES_S3_SECRET_KEY,
  };
  const missing = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const [endpoint, bucket, accessKey, secretKey] = Object.values(parts);
  if (endpoint && bucket && accessKey && secretKey)
    return { endpoint, region: env.CHENGXIN_FILES_S3_REGION, bucket, accessKey, secretKey };
  if (missing.length === Object.keys(parts).length) return null;
  throw new WrongSettings(
    `文件存储桶的设置不全，还缺环境变量 ${missing.join('、')}`,
    `the settings of the bucket are incomplete, the environment lacks ${missing.join(', ')}`,
  );
}

/** Reads the settings; a variable that is empty counts as not set. Throws `WrongSettings`, which names every variable that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const parsed = Environment.safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path: [name] }) => ({ name: String(name), expected: EXPECTED[String(name)] }));
    throw new WrongSettings(
      wrong.map(({ name, expected }) => `环境变量 ${name} 不合法，应为 ${expected?.[0]}`).join('；'),
      wrong.map(({ name, expected }) => `the environment variable ${name} is to be ${expected?.[1]}`).join('; '),
    );
  }
  const { PORT, HOST, DATABASE_URL, CHENGXIN_DATA_DIR, CHENGXIN_DEMO, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataDirectory: path.resolve(CHENGXIN_DATA_DIR),
    bucket: bucketOf(parsed.data),
    loadDemo: CHENGXIN_DEMO ? CHENGXIN_DEMO === '1' : DATABASE_URL === undefined,
    logLevel: LOG_LEVEL,
  };
}
