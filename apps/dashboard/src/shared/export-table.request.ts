import { type TableTwinData, twinText } from '@chengxin/ui';
import type { ExportFormat } from '../gql/graphql';
import { type FetchedFile, fetchFile } from './fetch-file';

/** What the page says of a table beside its cells. */
export interface TableFacts {
  title: string;
  unit: string;
  month: string;
  /** What is chosen, in words. */
  filters?: readonly string[];
}

/** The body of `POST /exports/table`: the cells as texts, exactly as the table shows them. */
export function tableBody(data: TableTwinData, facts: TableFacts, format: ExportFormat) {
  return {
    ...facts,
    format,
    columns: data.columns.map(({ title, figure }) => ({ title, figure: figure === true })),
    rows: data.rows.map((row) => data.columns.map(({ key }) => twinText(row[key]))),
    ...data.origin,
  };
}

/** Sends the table and answers the file with the name that the server gives it; throws when there is none. */
export const fetchTableFile = (body: ReturnType<typeof tableBody>, send?: typeof fetch): Promise<FetchedFile> =>
  fetchFile('/exports/table', body, send);
