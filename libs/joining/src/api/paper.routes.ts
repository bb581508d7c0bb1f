import {
  CodedError,
  demandAccess,
  type RequestContext,
  releaseReads,
  type SignedIn,
  unauthenticated,
} from '@chengxin/graphql-kit';
import {
  mayBeTemplate,
  PAPER_FORMS,
  PAPER_NAMES,
  type PaperForm,
  TEMPLATE_LIMITS,
  templateFault,
} from '@chengxin/joining/domain';
import { isUuid, Refusal, type RefusalReason, type Verdict } from '@chengxin/kernel';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  archiveWorkbook,
  checkTemplate,
  cityByCode,
  cityOfViewer,
  maskPaper,
  type PaperData,
  paperFile,
  paperSheets,
  paperTemplate,
  readPaperData,
  revealGroupPersons,
  setPaperTemplate,
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
}

interface Asked {
  readonly Params: { readonly form: string };
  readonly Querystring: { readonly group?: string; readonly only?: string; readonly reason?: string };
}
interface OfTemplate {
  readonly Params: { readonly form: string; readonly version?: string };
  readonly Querystring: { readonly city?: string; readonly name?: string };
}

const reasonOf = (verdict: Verdict): RefusalReason | undefined => (verdict.ok ? undefined : verdict.reason);
const formOf = (asked: string): PaperForm | undefined => PAPER_FORMS.find((each) => each === asked);

/**
 * Annexes 1 to 5 of a group, 1 to 4 of a founding under way, as Word files, for who keeps groups' affairs and may read retailers: `GET
 * /papers/{form}.docx?group` with the id of either, of one member or application with `only`; names and telephones are masked unless a
 * `reason` is given (PERSONAL_REVEAL, audited). Annex 5 is also had as a workbook, which an import reads again: `GET
 * /papers/archive.xlsx?group`. Templates of a city: `GET /papers/templates/{form}.docx?city` and its versions, `POST
 * /papers/templates/{form}?city&name` with the file as the body, `…/check` only looks at it. Register it in a scope of its own.
 */
export async function paperRoutes(app: FastifyInstance, { contextOf }: PaperRoutesOptions): Promise<void> {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const say = (request: FastifyRequest, reply: FastifyReply, status: number, code: string, text: { zh: string; en: string }) => {
    const message = text[contexts.get(request)?.language ?? 'zh'];
    return reply
      .code(status)
      .type('application/json')
      .send({ error: { code, message, requestId: request.id }, message });
  };
  const permitted = async (request: FastifyRequest): Promise<{ context: RequestContext; viewer: SignedIn }> => {
    const context = contexts.get(request) ?? (await contextOf(request));
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

  app.get<Asked>('/papers/:form.docx', async (request, reply) => {
    const { context, viewer } = await permitted(request);
    const form = formOf(request.params.form);
    const { group = '', only = null, reason } = request.query;
    if (!form) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    const data = await dataFor(context, viewer, { group, only, reason });
    if (!data) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    const sheets = paperSheets(form, data, only);
    if (sheets.length === 0) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    const { ending, file } = await paperFile(context.read, group, form, sheets);
    const whose = sheets.length === 1 ? (sheets[0]?.name ?? data.name) : data.name;
    return give(reply, `${PAPER_NAMES[form]} ${whose}`, ending, file);
  });

  app.get<OfTemplate>('/papers/templates/:form.docx', (request, reply) => giveTemplate(request, reply));
  app.get<OfTemplate>('/papers/templates/:form/:version.docx', (request, reply) => giveTemplate(request, reply));
  const giveTemplate = async (request: FastifyRequest<OfTemplate>, reply: FastifyReply) => {
    const { context } = await permitted(request);
    const form = formOf(request.params.form);
    const { city } = request.query;
    const version = request.params.version === undefined ? {} : { version: Number(request.params.version) };
    const isVersion = request.params.version === undefined || /^[1-9]\d{0,5}$/.test(request.params.version);
    const whose = city === undefined ? cityOfViewer : cityByCode(city);
    const file = form && isVersion ? await paperTemplate(context.read, { form, city: whose, ...version }) : null;
    if (!form || !file) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    return give(reply, `${PAPER_NAMES[form]} 模板`, 'docx', file);
  };

  // A file as it is: its name comes in the address. First to be looked at, then to be taken. Who may not sends it in vain.
  const uploads = {
    onRequest: async (request: FastifyRequest): Promise<void> => {
      await permitted(request);
    },
  };
  app.addContentTypeParser(TYPES.docx, { parseAs: 'buffer', bodyLimit: TEMPLATE_LIMITS.bytes }, (_request, body, done) =>
    done(null, body),
  );
  app.post<OfTemplate>('/papers/templates/:form/check', uploads, async (request, reply) => {
    const form = formOf(request.params.form);
    if (!form || !Buffer.isBuffer(request.body)) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    const { check } = await checkTemplate(form, request.body);
    return { ...check, problems: mayBeTemplate(check).flatMap((verdict) => reasonOf(verdict)?.text ?? []) };
  });
  app.post<OfTemplate>('/papers/templates/:form', uploads, async (request, reply) => {
    const { context, viewer } = await permitted(request);
    const form = formOf(request.params.form);
    const { city = '', name = '' } = request.query;
    if (!form || !Buffer.isBuffer(request.body)) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
    const input = { form, cityCode: city, fileName: name, content: request.body };
    return { id: await setPaperTemplate(context.database, context.clock, viewer.actor, input) };
  });

  app.get<Asked>('/papers/archive.xlsx', async (request, reply) => {
    const { context, viewer } = await permitted(request);
    const { group = '', reason } = request.query;
    const data = await dataFor(context, viewer, { group, only: null, reason });
    if (!data?.foundedOn) return say(request, reply, 404, 'NOT_FOUND', NOT_FOUND);
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
