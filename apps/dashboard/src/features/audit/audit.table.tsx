import { DataTable } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { CardLines } from '../../shared/card-lines';
import { formatInstant } from '../../shared/format';
import type { AuditLine } from './audit.page';
import { AuditDifferences } from './audit-differences';
import { AuditSubject } from './audit-subject';

export interface AuditTableProps {
  lines: readonly AuditLine[];
  /** Shows the lines of one subject alone. */
  onSubject: (id: string) => void;
}

/** Lines of the trail, latest first; on a telephone as cards. */
export function AuditTable({ lines, onSubject }: AuditTableProps) {
  const { t } = useTranslation('audit');
  const act = (line: AuditLine) => t(`act.${line.act}`, { defaultValue: line.act });
  const trail = ({ subjectId }: AuditLine) =>
    subjectId ? (
      <Button type="link" size="small" style={{ padding: 0 }} onClick={() => onSubject(subjectId)}>
        {t('trail')}
      </Button>
    ) : null;
  const columns: TableProps<AuditLine>['columns'] = [
    {
      key: 'at',
      title: t('column.at'),
      fixed: 'left',
      render: (_, line) => <span className="cx-figure">{formatInstant(line.at)}</span>,
    },
    { key: 'actor', title: t('column.actor'), render: (_, line) => line.actor },
    { key: 'act', title: t('column.act'), render: (_, line) => act(line) },
    {
      key: 'subject',
      title: t('column.subject'),
      render: (_, line) => (
        <CardLines>
          <span>
            <AuditSubject line={line} />
          </span>
          <span>{trail(line)}</span>
        </CardLines>
      ),
    },
    { key: 'change', title: t('column.change'), width: 480, render: (_, line) => <AuditDifferences line={line} /> },
  ];
  const card = (line: AuditLine) => (
    <CardLines>
      <strong>{act(line)}</strong>
      <span>
        <AuditSubject line={line} />
      </span>
      <span className="cx-quiet cx-figure">
        {line.actor} · {formatInstant(line.at)}
      </span>
      <AuditDifferences line={line} />
      <span>{trail(line)}</span>
    </CardLines>
  );
  return <DataTable label={t('title')} rows={lines} rowKey={(line) => line.id} columns={columns} card={card} />;
}
