import { demandAccess, type RequestContext, type SignedIn } from '@chengxin/graphql-kit';
import { ANNEX_FORMS, ANNEX_PAPERS } from '@chengxin/joining/domain';
import { isUuid } from '@chengxin/kernel';
import { type PaperRoutesOptions, paperAnswers } from '@chengxin/papers/api';
import { cityOfScope, paperFile } from '@chengxin/papers/data';
import { PAPER_NAMES } from '@chengxin/papers/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { archiveWorkbook, maskPaper, type PaperData, paperSheets, readPaperData, revealGroupPersons } from '../data';

interface Asked {
  readonly Params: { readonly form: string };
  readonly Querystring: { readonly group?: string; readonly only?: string; readonly reason?: string };
}

/**
 * Annexes 1 to 5 of a group, 1 to 4 of a founding under way, as Word files, for who keeps groups' affairs and may read retailers: `GET
 * /papers/{form}.docx?group` with the id of either, of one member or application with `only`; names and telephones are masked unless a
 * `reason` is given (PERSONAL_REVEAL, audited). Annex 5 is also had as a workbook, which an import reads again: `GET
 * /papers/archive.xlsx?group`. Register it in a scope of its own.
 */
export async function paperRoutes(app: FastifyInstance, options: PaperRoutesOptions): Promise<void> {
  const { permitted, give, notFound } = paperAnswers(app, options);
  const byWhoMay = (request: FastifyRequest) => permitted(request, 'GROUP_AFFAIRS', 'RETAILER_READ');

  app.get<Asked>('/papers/:form.docx', async (request, reply) => {
    const { context, viewer } = await byWhoMay(request);
    const form = ANNEX_FORMS.find((each) => each === request.params.form);
    const { group = '', only = null, reason } = request.query;
    const data = form ? await dataFor(context, viewer, { group, only, reason }) : null;
    const sheets = form && data ? paperSheets(form, data, only) : [];
    if (!form || !data || sheets.length === 0) return notFound(request, reply);
    const { ending, file } = await paperFile(context.read, ANNEX_PAPERS[form], cityOfScope(data.scope), sheets);
    const whose = sheets.length === 1 ? (sheets[0]?.name ?? data.name) : data.name;
    return give(reply, `${PAPER_NAMES[form]} ${whose}`, ending, file);
  });

  app.get<Asked>('/papers/archive.xlsx', async (request, reply) => {
    const { context, viewer } = await byWhoMay(request);
    const { group = '', reason } = request.query;
    const data = await dataFor(context, viewer, { group, only: null, reason });
    if (!data?.foundedOn) return notFound(request, reply);
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
