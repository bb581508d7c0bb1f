import {
  CodedError,
  demandAccess,
  type RequestContext,
  refusalErrors,
  type SignedIn,
  unauthenticated,
} from '@chengxin/graphql-kit';
import { PAPER_FORMS, PAPER_NAMES, type PaperForm } from '@chengxin/joining/domain';
import { isUuid, Refusal } from '@chengxin/kernel';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  archiveWorkbook,
  maskPaper,
  type PaperData,
  paperFile,
  paperSheets,
  paperTemplate,
  readPaperData,
  revealGroupPersons,
} from '../data';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;
const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };
const NOT_FOUND = { zh: '没有这份表格', en: 'there is no such form' };

export interface PaperRoutesOptions {
  /** The context of a request, as GraphQL gets it: who asks, in which language, with which database. */
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  /** Folder of an office's own templates. */
  readonly templates: string;
}

interface Asked {
  readonly Params: { readonly form: string };
  readonly Querystring: { readonly group?: string; readonly only?: string; readonly reason?: string };
}

/**
 * Annexes 1 to 5 of a group as Word files, for who keeps groups' affairs and may read retailers: `GET /papers/{form}.docx?group`, of one
 * member or application with `only`; names and telephones are masked unless a `reason` is given (PERSONAL_REVEAL, audited). Without a
 * group the template itself. Annex 5 is also had as a workbook, which an import reads again: `GET /papers/archive.xlsx?group`. Register it in
 * a scope of its own.
 */
export async function paperRoutes(app: FastifyInstance, { contextOf, templates }: PaperRoutesOptions): Promise<void> {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const say = (request: FastifyRequest, reply: FastifyReply, status: number, code: string, text: { zh: string; en: string }) => {
    const message = text[contexts.get(request)?.language ?? 'zh'];
    return reply
      .code(status)
      .type('application/json')
      .send({ error: { code, message, requestId: request.id }, message });
  };
  const permitted = async (request: FastifyRequest): Promise<{ context: RequestContext; viewer: SignedIn }> => {
    const context = await contextOf(request);
    contexts.set(request, context);
    for (const right of ['GROUP_AFFAIRS', 'RETAILER_READ']) demandAccess(context, right);
    if (!context.signedIn) throw unauthenticated();
    return { context, viewer: context.signedIn };
  };
  const give = (reply: FastifyReply, name: string, ending: keyof typeof TYPES, file: Buffer) =>
    reply
      .type(TYPES[ending])
      .header('cache-control', 'no-store')
      .header(
        'content-disposition',
        `attachment; filename="paper.${ending}"; filename*=UTF-8''${encodeURIComponent(`${name}.${ending}`)}`,
      )
      .send(file);

  app.addHook('onResponse', async (request) => contexts.get(request)?.read.release());
  app.setErrorHandler((error: FastifyError | Refusal | CodedError, request, reply) => {
    if (error instanceof CodedError) {
      const code = String(error.extensions['code']);
      return say(request, reply, STATUS[code] ?? 400, code, error.texts);
    }
    const context = contexts.get(request);
    if (!(error instanceof Refusal) || !context) throw error;
    const [refusal] = refusalErrors(error, context);
    return say(request, reply, 422, refusal?.code ?? '', { zh: refusal?.message ?? '', en: refusal?.message ?? '' });
  });

  app.get<Asked>('/papers/:form.docx', async (request, reply) => {
    const { context, viewer } = await permitted(request);
    const form = PAPER_FORMS.find((each): each is PaperForm => each === request.params.form);
    const { group, only = null, reason } = request.query;
    if (!form) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    if (group === undefined) return give(reply, `${PAPER_NAMES[form]} 模板`, 'docx', await paperTemplate(form, templates));
    const data = await dataFor(context, viewer, { group, only, reason });
    if (!data) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    const sheets = paperSheets(form, data, only);
    if (sheets.length === 0) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    const { ending, file } = await paperFile(form, sheets, templates);
    const whose = sheets.length === 1 ? (sheets[0]?.name ?? data.name) : data.name;
    return give(reply, `${PAPER_NAMES[form]} ${whose}`, ending, file);
  });

  app.get<Asked>('/papers/archive.xlsx', async (request, reply) => {
    const { context, viewer } = await permitted(request);
    const { group = '', reason } = request.query;
    const data = await dataFor(context, viewer, { group, only: null, reason });
    if (!data) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    return give(reply, `${PAPER_NAMES.archive} ${data.name}`, 'xlsx', await archiveWorkbook([data]));
  });
}

/** What a group's forms say, with full names and telephones for a reason, masked without; null when it is out of sight. */
async function dataFor(
  context: RequestContext,
  { actor }: SignedIn,
  { group, only, reason }: { group: string; only: string | null; reason: string | undefined },
): Promise<PaperData | null> {
  const { database, clock, read } = context;
  const data = isUuid(group) ? await readPaperData(read, group, clock.today(), only) : null;
  if (!data || reason === undefined) return data && maskPaper(data);
  demandAccess(context, 'PERSONAL_REVEAL');
  await revealGroupPersons(database, clock, actor, { groupId: group, reason, only });
  return data;
}
