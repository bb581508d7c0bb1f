import { createContext, type ReactNode, useContext } from 'react';
import type { TableTwinData } from './table-twin';

/** What can be done with the figures of a chart or table, such as exporting them: made by the application. */
export type TableTools = (table: { title: string; data: () => TableTwinData }) => ReactNode;

const TableToolsContext = createContext<TableTools>(() => null);

/** Gives the charts below it their tools. */
export function TableToolsProvider({ tools, children }: { tools: TableTools; children: ReactNode }) {
  return <TableToolsContext value={tools}>{children}</TableToolsContext>;
}

export function useTableTools(): TableTools {
  return useContext(TableToolsContext);
}
