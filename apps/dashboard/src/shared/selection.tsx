import { Button, Flex, type TableProps } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './selection.css';

export interface Selection<Row> {
  /** The rows chosen that are still on the page. */
  readonly rows: readonly Row[];
  readonly clear: () => void;
  readonly table: NonNullable<TableProps<Row>['rowSelection']>;
}

/** Rows of one page that an act is to be done with, all at once. */
export function useSelection<Row extends { id: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  isOpen: (row: Row) => boolean = () => true,
): Selection<Row> {
  const { t } = useTranslation('selection');
  const [keys, setKeys] = useState<readonly string[]>([]);
  return {
    rows: rows.filter((row) => keys.includes(row.id)),
    clear: () => setKeys([]),
    table: {
      selectedRowKeys: keys as string[],
      onChange: (next) => setKeys(next.map(String)),
      getTitleCheckboxProps: () => ({ 'aria-label': t('selectAll') }) as object,
      getCheckboxProps: (row) => ({ disabled: !isOpen(row), 'aria-label': nameOf(row) }) as { disabled: boolean },
    },
  };
}

/** What can be done with the rows chosen, counted in `words` where they are no retailers; below the list, and in sight while it is long. */
export function SelectionBar({ count, words, children }: { count: number; words?: string; children: ReactNode }) {
  const { t } = useTranslation('selection');
  if (count === 0) return null;
  return (
    <Flex gap={8} wrap align="center" className="cx-chosen" role="status">
      <span>{words ?? t('selected', { count })}</span>
      {children}
    </Flex>
  );
}

export interface RowActProps {
  label: string;
  /** What the row is about. */
  name: string;
  onClick: () => void;
  danger?: boolean;
}

/** A link-like button in a row, named for screen readers with what the row is about. */
export function RowAct({ label, name, onClick, danger = false }: RowActProps) {
  const { t } = useTranslation('selection');
  return (
    <Button type="link" size="small" danger={danger} aria-label={t('of', { act: label, name })} onClick={onClick}>
      {label}
    </Button>
  );
}
