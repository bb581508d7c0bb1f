import {
  type CellColumn,
  cellKeys,
  EXPORT_FORMATS,
  type ExportFormat,
  isListCell,
  WORDED_BY_PAGE,
} from '@chengxin/exports/domain';
import { badInput, type RequestContext, type SignedIn, wholeList } from '@chengxin/graphql-kit';
import { lastDayOf, yearMonth } from '@chengxin/kernel';
import type { GraphQLSchema } from 'graphql';
import type { StartedExport } from '../data';
import { list, NAME_LENGTH, optionalText, record, refuse, saidFacts, text } from './asked-body';
import { startFile } from './list-export';

const LIMITS = { columns: 100, filters: 50, query: 100_000 } as const;

function readColumns(given: unknown): CellColumn[] {
  const columns = list(given, 'columns', LIMITS.columns).map((one) => {
    const { title, figure, cell } = record(one, 'columns');
    return {
      title: text(title, 'columns', NAME_LENGTH),
      figure: figure === true,
      cell: isListCell(cell) ? cell : refuse('columns'),
    };
  });
  return columns.length > 0 ? columns : refuse('columns');
}

/**
 * Begins to write a list that a page shows: the body of `POST /exports/list` is the page's query with its variables, the response key of
 * the list in it, the columns and what the page says of them. The rows are read anew, under the rights that the list itself asks for, and
 * the unit that the file names is the one that the list is asked of.
 */
export async function startPageList(
  schema: GraphQLSchema,
  context: RequestContext,
  viewer: SignedIn,
  body: unknown,
): Promise<StartedExport> {
  const asked = record(body, 'body');
  const format: ExportFormat = EXPORT_FORMATS.find((one) => one === asked['format']) ?? refuse('format');
  const cells = readColumns(asked['columns']);
  const unfold = optionalText(asked['unfold'], 'unfold', NAME_LENGTH);
  const variables = record(asked['variables'] ?? {}, 'variables');
  const { title, month } = saidFacts(asked);
  const query = { text: text(asked['query'], 'query', LIMITS.query), variables, list: text(asked['list'], 'list', NAME_LENGTH) };
  const { rows, count, field, unitCode, reads } = await wholeList(schema, query, context);
  const unread = cells.flatMap(({ cell }) => cellKeys(cell)).find((keys) => !reads(keys));
  if (unread) {
    const path = unread.join('.');
    throw badInput({ zh: `名单的查询没有 ${path}`, en: `the query of the list has no ${path}` }, ['columns']);
  }
  return startFile(context, viewer, {
    ...{ list: 'LIST', format, title, month, rows, count, unitCode },
    columns: { cells, unfold },
    filters: list(asked['filters'] ?? [], 'filters', LIMITS.filters).map((filter) => text(filter, 'filters')),
    order: optionalText(asked['order'], 'order', NAME_LENGTH),
    // Figures of a month are judged by the policy of its last day.
    policyDate: month ? lastDayOf(yearMonth(month)) : context.clock.today(),
    source: WORDED_BY_PAGE[context.language],
    asked: { list: field, variables },
  });
}
