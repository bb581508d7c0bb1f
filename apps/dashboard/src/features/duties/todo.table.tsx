import { mayActOn, type TodoKind } from '@chengxin/duties/domain';
import { BandTag, type BandTone, DataTable } from '@chengxin/ui';
import { Alert, Button, Flex, type TableProps } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CardLines } from '../../shared/card-lines';
import { formatClause } from '../../shared/format';
import { useScope } from '../../shared/scope';
import { SelectionBar, useSelection } from '../../shared/selection';
import { useViewer, type Viewer, withinUnit } from '../../shared/viewer';
import { TodoAct, type TodoRow } from './todo-acts';
import { type BulkAct, bulkActOf, todoPath } from './todo-path';
import { detailText, kindText, leftText, quantityText, showsDays } from './todo-words';

const TONES: Record<TodoRow['state'], BandTone> = { OVERDUE: 'bad', THIS_WEEK: 'near', LATER: 'none', UNDATED: 'none' };

export interface TodoTableProps {
  items: readonly TodoRow[];
  /** The menu that writes the whole list as a file. */
  file: ReactNode;
  onDone: () => void;
}

/** Things to do, each with the page or the act that does it; those with the same act can be done together. */
export function TodoTable({ items, file, onDone }: TodoTableProps) {
  const { t } = useTranslation('todo');
  const { to } = useScope();
  const viewer = useViewer();
  const [acting, setActing] = useState<{ act: BulkAct; items: readonly TodoRow[] }>();
  const actOf = (item: TodoRow) => (mayActOn(item.kind, viewer) ? bulkActOf(item.kind) : undefined);
  const together = (item: TodoRow) => actOf(item) !== undefined;
  const selection = useSelection(items, (item) => `${kindText(item.kind)} ${item.name}`, together);
  const chosenActs = [...new Set(selection.rows.map(actOf))].filter((act) => act !== undefined);
  const name = (item: TodoRow) => <Link to={to(todoPath(item), ofUnit(item, viewer))}>{item.name}</Link>;
  const kind = (item: TodoRow) => {
    const more = [detailText(item.detail), quantityText(t, item.kind, item.quantity)].filter((text) => text !== '');
    return (
      <>
        {kindText(item.kind)}
        {more.length > 0 ? <span className="cx-quiet"> {more.join(' · ')}</span> : null}
      </>
    );
  };
  const left = (item: TodoRow) =>
    item.dueOn ? <BandTag tone={TONES[item.state]}>{leftText(t, item.workingDaysLeft, item.state === 'OVERDUE')}</BandTag> : '—';
  const doIt = (item: TodoRow) => {
    const act = actOf(item);
    const label = act ? t(`act.${act}`) : t(mayActOn(item.kind, viewer) ? 'go' : 'look');
    const named = t('goTo', { act: label, kind: kindText(item.kind), name: item.name });
    return act ? (
      <Button type="link" size="small" aria-label={named} onClick={() => setActing({ act, items: [item] })}>
        {label}
      </Button>
    ) : (
      <Link to={to(todoPath(item), ofUnit(item, viewer))} aria-label={named}>
        {label}
      </Link>
    );
  };
  const columns: TableProps<TodoRow>['columns'] = [
    { key: 'kind', title: t('column.kind'), fixed: 'left', render: (_, item) => kind(item) },
    { key: 'name', title: t('column.name'), render: (_, item) => name(item) },
    { key: 'unit', title: t('column.unit'), render: (_, item) => item.unit.name },
    { key: 'due', title: t('column.due'), className: 'cx-figure', render: (_, item) => item.dueOn ?? '—' },
    { key: 'left', title: t('column.left'), render: (_, item) => left(item) },
    { key: 'clause', title: t('column.clause'), render: (_, item) => formatClause(item.clause) },
    { key: 'act', title: t('column.act'), render: (_, item) => doIt(item) },
  ];
  const card = (item: TodoRow) => (
    <CardLines>
      <strong>{kind(item)}</strong>
      <span>{name(item)}</span>
      <span>
        {left(item)} <span className="cx-figure">{item.dueOn}</span>
      </span>
      <span>{doIt(item)}</span>
    </CardLines>
  );
  return (
    <>
      {items.some((item) => !item.calendarKnown && showsDays(item)) ? (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={t('calendarMissing')}
          action={<Link to={to('/calendar')}>{t('calendar')}</Link>}
        />
      ) : null}
      <Flex justify="end">{file}</Flex>
      <DataTable
        label={t('list')}
        rows={items}
        rowKey={(item) => item.id}
        columns={columns}
        card={card}
        {...(items.some(together) ? { rowSelection: selection.table } : {})}
      />
      <SelectionBar count={selection.rows.length} words={t('selected', { count: selection.rows.length })}>
        {chosenActs.map((act) => (
          <Button
            key={act}
            type="primary"
            onClick={() => setActing({ act, items: selection.rows.filter((item) => actOf(item) === act) })}
          >
            {t(`act.${act}`)}
          </Button>
        ))}
      </SelectionBar>
      {acting ? <TodoAct {...acting} onClose={() => setActing(undefined)} onDone={onDone} /> : null}
    </>
  );
}

const OF_UNIT: readonly TodoKind[] = ['LEADERS_MEETING', 'PLAN_OPEN', 'HOME_MISSING', 'SHOP_MISSING', 'COUNTY_ARCHIVE_GAP'];

/**
 * Pages of a unit are opened for the unit that the to-do is about, and for the month in which it is to be done; for who looks from a part of
 * that unit, for his own.
 */
function ofUnit({ kind, unit }: TodoRow, { today, unit: own }: Viewer): { unitCode?: string; month?: string } {
  if (!OF_UNIT.includes(kind)) return {};
  return { ...(withinUnit(own.code, own.level, unit.code) ? { unitCode: unit.code } : {}), month: today.slice(0, 7) };
}
