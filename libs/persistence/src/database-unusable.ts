/** What is wrong and what to do about it, for the person who started the program. */
interface Hint {
  readonly zh: string;
  readonly en: string;
}

/** Thrown when a database cannot be used, with what to do about it. */
export class DatabaseUnusable extends Error {
  constructor(
    readonly hint: Hint,
    options?: ErrorOptions,
  ) {
    super(hint.en, options);
    this.name = 'DatabaseUnusable';
  }
}

const NO_ANSWER: Hint = {
  zh: '数据库没有应答，请检查 DATABASE_URL 与数据库服务',
  en: 'the database does not answer; check DATABASE_URL and the server',
};

const ENCRYPTION: Hint = {
  zh: '无法与数据库建立加密连接，请检查 DATABASE_URL 中的 sslmode、sslrootcert 与服务器证书',
  en: "no encrypted connection to the database; check sslmode and sslrootcert of DATABASE_URL and the server's certificate",
};

/** PostgreSQL's own codes for what is a matter of the server's set-up and not of this program. */
const HINTS: Readonly<Record<string, Hint>> = {
  '28P01': {
    zh: '数据库拒绝了用户名或密码，请检查 DATABASE_URL',
    en: 'the database refuses the user or password; check DATABASE_URL',
  },
  '28000': { zh: '数据库拒绝了此登录名，请检查 DATABASE_URL', en: 'the database refuses this login; check DATABASE_URL' },
  '3D000': {
    zh: '数据库不存在，请先创建，或检查 DATABASE_URL',
    en: 'there is no such database; create it, or check DATABASE_URL',
  },
  '42501': {
    zh: 'DATABASE_URL 的登录名权限不足：它须拥有该数据库及其中的表；请数据库管理员执行 alter database … owner to …，或换用其所有者',
    en: 'the login of DATABASE_URL lacks rights: it has to own the database and its tables; have the administrator run alter database … owner to …, or use the owner',
  },
  '25006': {
    zh: '数据库只读（可能是备用服务器），请让 DATABASE_URL 指向可写的服务器',
    en: 'the database is read only, perhaps a standby; let DATABASE_URL name the server that takes writes',
  },
  '53100': {
    zh: '数据库服务器磁盘已满，请腾出空间后重试',
    en: 'the disk of the database server is full; make room and try again',
  },
  '53300': { zh: '数据库连接数已满，请稍后重试', en: 'the database has no connection left; try again later' },
  '57P01': NO_ANSWER,
  '57P02': NO_ANSWER,
  '57P03': { zh: '数据库正在启动或停止，请稍后重试', en: 'the database is starting or stopping; try again in a moment' },
  ECONNREFUSED: NO_ANSWER,
  ECONNRESET: NO_ANSWER,
  EPIPE: NO_ANSWER,
};

/** What to do about an error; null for one that must be a fault of the program. */
function hintOf({ code = '', message }: { code?: string; message: string }): Hint | null {
  if (HINTS[code]) return HINTS[code];
  return /connection (terminated|error)/i.test(message) ? NO_ANSWER : null;
}

/** An error met while connecting, as one that says what to do. The files that are opened then are those of certificates. */
export function unusable(error: unknown): DatabaseUnusable {
  if (error instanceof DatabaseUnusable) return error;
  const known = error instanceof Error ? error : new Error(String(error));
  const encryption = /SSL|TLS|certificate|, open '/i.test(known.message);
  return new DatabaseUnusable(hintOf(known) ?? (encryption ? ENCRYPTION : NO_ANSWER), { cause: error });
}

/**
 * An error in words for the terminal, Chinese first, with PostgreSQL's own beneath; null for one that must be a fault of the program
 * and whose stack is worth showing.
 */
export function explain(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const hint = error instanceof DatabaseUnusable ? error.hint : hintOf(error);
  if (!hint) return null;
  const cause = error instanceof DatabaseUnusable ? error.cause : error;
  const detail =
    cause instanceof AggregateError ? cause.errors.map(String).join('; ') : cause instanceof Error ? cause.message : '';
  return `[诚信] ${hint.zh}\n[Chengxin] ${hint.en}${detail ? `\n${detail}` : ''}`;
}
