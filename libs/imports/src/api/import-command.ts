import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { permissionsOf } from '@chengxin/identity/domain';
import { type Clock, Refusal } from '@chengxin/kernel';
import { type Database, everything, ReadTransaction } from '@chengxin/persistence';
import sql from 'sql-template-tag';
import {
  findFaultWorkbook,
  findImportJob,
  type Importer,
  type ImportJobRow,
  ImportJobs,
  readTables,
  type StartedImport,
} from '../data';
import { detectKind, IMPORT_DEFINITIONS, IMPORT_KINDS, type ImportKind, parseImportKind } from '../domain';
import { warnOfFailure } from './import-surroundings';

const USAGE = [
  '用法：npm run import -- FILE [--kind KIND] [--unit CODE] [--user NAME] [--commit]',
  'usage: dry run unless --commit; KIND is told by the layout when left out:',
  IMPORT_KINDS.join(' '),
];
const SHOWN_FAULTS = 50;
const PROGRESS_MS = 1000;

/** What the command needs of the program that runs it. */
export interface ImportCommandParts {
  readonly database: Database;
  readonly clock: Clock;
  /** Called when rows have been written, so that figures are counted again. */
  readonly onWritten: () => Promise<void>;
  readonly say: (line: string) => void;
}

interface ImportingUser {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly unitCode: string;
  readonly scopeFrom: number;
  readonly scopeTo: number;
}

/** The user to import as: the one named, otherwise the first of the marketing centre. */
async function findUser(database: Database, username: string | undefined): Promise<ImportingUser | null> {
  const read = new ReadTransaction(database.readPool, everything);
  const [user] = await read
    .query<ImportingUser>(
      sql`select a.id, a.username, a.display_name as "displayName", a.role, u.code as "unitCode", u.scope_from as "scopeFrom", u.scope_to as "scopeTo"
       from user_account a join unit u on u.id = a.unit_id
      where a.locked_at is null and (a.username = ${username ?? null} or (${username ?? null}::text is null and a.role = 'MARKETING_CENTRE')) order by a.created_at, a.username limit 1`,
    )
    .finally(() => read.release());
  return user && permissionsOf(user.role).has('IMPORT') ? user : null;
}

function summaryOf(job: ImportJobRow): string[] {
  const lines = [
    `${job.state} ${job.fileName}：${job.rows} 行；新建 ${job.toCreate}，更新 ${job.toUpdate}，不变 ${job.unchanged}，错误 ${job.faultCount}`,
    `${job.rows} rows: ${job.toCreate} to create, ${job.toUpdate} to update, ${job.unchanged} unchanged, ${job.faultCount} faults`,
  ];
  if (job.message) lines.push(job.message);
  for (const fault of job.faults.slice(0, SHOWN_FAULTS)) {
    lines.push(`  ${fault.sheet} 第 ${fault.row} 行 ${fault.column} “${fault.value}”：${fault.expected}`);
  }
  if (job.faultCount > SHOWN_FAULTS) lines.push(`  …… 其余见带标记的工作簿 · the rest is in the marked workbook`);
  return lines;
}

/** One run of the command: who imports, with which means. */
class CommandRun {
  constructor(
    private readonly parts: ImportCommandParts,
    private readonly actor: Importer,
  ) {}

  /** Waits for a job, telling how far it is; answers its end. */
  async finish({ jobId, done }: StartedImport): Promise<ImportJobRow> {
    let ended = false;
    const watch = async (): Promise<void> => {
      while (!ended) {
        await new Promise((resolve) => setTimeout(resolve, PROGRESS_MS).unref());
        const job = ended ? null : await this.#job(jobId);
        if (job && job.rows > 0) this.parts.say(`  ${job.state} ${job.processed} / ${job.rows}`);
      }
    };
    void watch();
    await done;
    ended = true;
    const job = await this.#job(jobId);
    if (!job) throw new Error(`import ${jobId} is out of sight of its own user`);
    return job;
  }

  /** Saves the workbook with the faults marked beside the file. */
  async saveFaults(job: ImportJobRow, file: string): Promise<void> {
    const found = await this.#read((read) => findFaultWorkbook(read, job.id));
    if (!found) return;
    const target = `${file.slice(0, file.length - path.extname(file).length)}-错误.xlsx`;
    const written = await writeFile(target, found.content).then(
      () => true,
      () => false,
    );
    this.parts.say(written ? `带标记的工作簿 · marked workbook: ${target}` : `无法写入带标记的工作簿 · cannot write ${target}`);
  }

  #job(id: string): Promise<ImportJobRow | null> {
    return this.#read((read) => findImportJob(read, id));
  }

  async #read<T>(work: (read: ReadTransaction) => Promise<T>): Promise<T> {
    const read = new ReadTransaction(this.parts.database.readPool, this.actor.scope);
    try {
      return await work(read);
    } finally {
      read.release();
    }
  }
}

interface Request {
  readonly file: string;
  readonly kind: ImportKind | undefined;
  readonly unit: string | undefined;
  readonly user: string | undefined;
  readonly commit: boolean;
}

/** The command line; null when it cannot be understood. */
function readArguments(args: readonly string[]): Request | null {
  try {
    const options = {
      kind: { type: 'string' },
      unit: { type: 'string' },
      user: { type: 'string' },
      commit: { type: 'boolean' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    const kind = values.kind === undefined ? undefined : parseImportKind(values.kind);
    if (file === undefined || more.length > 0 || kind === null) return null;
    return { file, kind, unit: values.unit, user: values.user, commit: values.commit ?? false };
  } catch {
    return null;
  }
}

/**
 * `npm run import -- FILE`: dry run, and with `--commit` the import itself. Answers the exit code: 0 done, 1 faults or refused,
 * 2 wrong use.
 */
export async function importCommand(args: readonly string[], parts: ImportCommandParts): Promise<number> {
  const request = readArguments(args);
  if (!request) {
    USAGE.forEach(parts.say);
    return 2;
  }
  const content = await readFile(request.file).catch(() => null);
  if (!content) {
    parts.say(`无法读取文件 · cannot read ${request.file}`);
    return 2;
  }
  const user = await findUser(parts.database, request.user);
  if (!user) {
    parts.say(
      request.user === undefined
        ? '没有可导入的用户，请用 --user 指定 · no user who may import; name one with --user'
        : `用户 ${request.user} 不存在、已锁定或没有导入权限 · ${request.user} does not exist, is locked, or may not import`,
    );
    return 2;
  }
  try {
    return await runImport(request, content, user, parts);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { text } of error.reasons) [text.zh, text.en].forEach(parts.say);
    return 1;
  }
}

async function runImport(request: Request, content: Buffer, user: ImportingUser, parts: ImportCommandParts): Promise<number> {
  const { say, database, clock, onWritten } = parts;
  const scope = { from: user.scopeFrom, to: user.scopeTo, peerParentId: null };
  const actor: Importer = { userId: user.id, name: `${user.displayName}（命令行）`, role: user.role, scope, requestId: null };
  const fileName = path.basename(request.file);
  const kind = request.kind ?? detectKind(await readTables(fileName, content));
  if (!kind) {
    say('表头不符合任何一种导入，请用模板或 --kind 指定 · the header fits no kind of import; use a template or --kind');
    return 1;
  }
  const jobs = new ImportJobs({ database, clock, onWritten, onFailure: warnOfFailure });
  const run = new CommandRun(parts, actor);
  const unitCode = request.unit ?? user.unitCode;
  const { sheet, english } = IMPORT_DEFINITIONS[kind];
  say(`${sheet} · ${english}，单位 unit ${unitCode}，用户 user ${user.username}`);
  const uploadId = await jobs.keepUpload(actor, fileName, content);
  const checked = await run.finish(await jobs.startDryRun(actor, { uploadId, kind, unitCode }));
  summaryOf(checked).forEach(say);
  if (checked.state !== 'CHECKED' || checked.faultCount > 0) {
    await run.saveFaults(checked, request.file);
    return 1;
  }
  if (!request.commit) {
    say('试导入没有写入任何内容；加 --commit 正式导入 · nothing was written; add --commit');
    return 0;
  }
  const committed = await run.finish(await jobs.startCommit(actor, checked.id));
  summaryOf(committed).forEach(say);
  return committed.state === 'COMMITTED' ? 0 : 1;
}
