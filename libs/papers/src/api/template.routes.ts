import { mayBeTemplate, PAPER_NAMES, type PaperDefinition, TEMPLATE_LIMITS } from '@chengxin/papers/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkTemplate, cityByCode, cityOfViewer, paperTemplate, setPaperTemplate } from '../data';
import { PAPER_TYPES, type PaperRoutesOptions, paperAnswers, reasonOf } from './paper-answers';

export interface TemplateRoutesOptions extends PaperRoutesOptions {
  /** Every form that has a template. */
  readonly papers: readonly PaperDefinition[];
}

interface OfTemplate {
  readonly Params: { readonly form: string; readonly version?: string };
  readonly Querystring: { readonly city?: string; readonly name?: string };
}

/**
 * The Word templates of a city, for who keeps groups' affairs and may read retailers: `GET /papers/templates/{form}.docx?city` and its versions
 * `…/{form}/{version}.docx`; `POST /papers/templates/{form}?city&name` with the file as the body, for the city's offices, `…/check` only looks at
 * it. Register it in a scope of its own.
 */
export async function templateRoutes(app: FastifyInstance, { papers, ...options }: TemplateRoutesOptions): Promise<void> {
  const { permitted, give, notFound } = paperAnswers(app, options);
  const byWhoMay = (request: FastifyRequest) => permitted(request, 'GROUP_AFFAIRS', 'RETAILER_READ');
  const paperOf = (asked: string) => papers.find(({ form }) => form === asked);

  app.get<OfTemplate>('/papers/templates/:form.docx', (request, reply) => giveTemplate(request, reply));
  app.get<OfTemplate>('/papers/templates/:form/:version.docx', (request, reply) => giveTemplate(request, reply));
  const giveTemplate = async (request: FastifyRequest<OfTemplate>, reply: FastifyReply) => {
    const { context } = await byWhoMay(request);
    const paper = paperOf(request.params.form);
    const { city } = request.query;
    const version = request.params.version === undefined ? {} : { version: Number(request.params.version) };
    const isVersion = request.params.version === undefined || /^[1-9]\d{0,5}$/.test(request.params.version);
    const whose = city === undefined ? cityOfViewer : cityByCode(city);
    const file = paper && isVersion ? await paperTemplate(context.read, paper, { city: whose, ...version }) : null;
    return paper && file ? give(reply, `${PAPER_NAMES[paper.form]} 模板`, 'docx', file) : notFound(request, reply);
  };

  // A file as it is: its name comes in the address. First to be looked at, then to be taken. Who may not sends it in vain.
  const uploads = {
    onRequest: async (request: FastifyRequest): Promise<void> => {
      await byWhoMay(request);
    },
  };
  app.addContentTypeParser(PAPER_TYPES.docx, { parseAs: 'buffer', bodyLimit: TEMPLATE_LIMITS.bytes }, (_request, body, done) =>
    done(null, body),
  );
  app.post<OfTemplate>('/papers/templates/:form/check', uploads, async (request, reply) => {
    const paper = paperOf(request.params.form);
    if (!paper || !Buffer.isBuffer(request.body)) return notFound(request, reply);
    const { check } = await checkTemplate(paper, request.body);
    return { ...check, problems: mayBeTemplate(check).flatMap((verdict) => reasonOf(verdict)?.text ?? []) };
  });
  app.post<OfTemplate>('/papers/templates/:form', uploads, async (request, reply) => {
    const { context, viewer } = await byWhoMay(request);
    const paper = paperOf(request.params.form);
    const { city = '', name = '' } = request.query;
    if (!paper || !Buffer.isBuffer(request.body)) return notFound(request, reply);
    const input = { paper, cityCode: city, fileName: name, content: request.body };
    return { id: await setPaperTemplate(context.database, context.clock, viewer.actor, input) };
  });
}
