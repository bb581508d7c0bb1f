import { type AboutLine, aboutLines, type ExportFacts, SENT_BY_PAGE } from '@chengxin/exports/domain';
import { badInput, type RequestContext, type SignedIn } from '@chengxin/graphql-kit';
import { isStorableText, parseLocalDate, parseYearMonth } from '@chengxin/kernel';

export const NAME_LENGTH = 200;
const TEXT_LENGTH = 2_000;
/** Instants that can be written as a day of four-digit years. */
const [EARLIEST, LATEST] = [Date.UTC(2000), Date.UTC(9999)];

/** Throws BAD_USER_INPUT that names the part of a body which cannot be written as a file. */
export const refuse = (path: string): never => {
  throw badInput({ zh: `要导出的内容不合法：${path}`, en: `what is to be exported is malformed: ${path}` }, [path]);
};

export function text(value: unknown, path: string, longest: number = TEXT_LENGTH): string {
  if (typeof value !== 'string' || value.length > longest || !isStorableText(value)) return refuse(path);
  return value;
}

export const optionalText = (value: unknown, path: string, longest?: number): string | null =>
  value == null ? null : text(value, path, longest);

export function list(value: unknown, path: string, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) return refuse(path);
  return value;
}

export const record = (value: unknown, path: string): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : refuse(path);

/** Rows of cells, each as long as the header. */
export const cellRows = (value: unknown, columns: number, most: number): string[][] =>
  list(value, 'rows', most).map((given) => {
    const cells = list(given, 'rows', columns);
    if (cells.length !== columns) refuse('rows');
    return cells.map((cell) => text(cell, 'rows'));
  });

/** What a page says of what it sends: title, unit, month, policy, instant of the figures. */
export type SaidFacts = Pick<ExportFacts, 'title' | 'unit' | 'month' | 'policyDate'> & { readonly asOf: Date | null };

export function saidFacts(asked: Readonly<Record<string, unknown>>): SaidFacts {
  const said = (name: string): string | null => optionalText(asked[name], name, NAME_LENGTH);
  const [unit, month, policyDate] = [said('unit'), said('month'), said('policyDate')];
  if (month !== null && parseYearMonth(month) === null) refuse('month');
  if (policyDate !== null && parseLocalDate(policyDate) === null) refuse('policyDate');
  const asOf = asked['asOf'] == null ? null : new Date(text(asked['asOf'], 'asOf'));
  if (asOf && !(asOf.getTime() >= EARLIEST && asOf.getTime() < LATEST)) refuse('asOf');
  return { title: text(asked['title'], 'title', NAME_LENGTH), unit, month, policyDate, asOf };
}

/** Who has a file written, named as in the trail: both, where it is done in somebody's place. */
export const exporterOf = ({ actor, username }: SignedIn): string => `${actor.name} (${username})`;

/** What the file says of itself: what the page says, and who has it written. */
export function aboutSaid(
  facts: SaidFacts & Pick<ExportFacts, 'filters' | 'order' | 'rows'>,
  viewer: SignedIn,
  { clock, language, requestId }: RequestContext,
): AboutLine[] {
  const now = clock.now();
  const exportedBy = exporterOf(viewer);
  const source = SENT_BY_PAGE[language];
  return aboutLines({ ...facts, asOf: facts.asOf ?? now, source, exportedBy, exportedAt: now, requestId }, language);
}
