import { weekdayOf } from '@chengxin/calendar/domain';
import { parseLocalDate } from '@chengxin/kernel';
import { BandTag, DataTable } from '@chengxin/ui';
import { Button, Popconfirm, type TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WorkingYearQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { formatInstant } from '../../shared/format';

type Day = NonNullable<WorkingYearQuery['workingYear']>['days'][number];

export interface CalendarTableProps {
  days: readonly Day[];
  /** Takes back what the city has entered of a day; undefined for who may not. */
  onTakeBack: ((day: string) => void) | undefined;
}

/** The days of a year that are not what their weekday says, and on whose word. */
export function CalendarTable({ days, onTakeBack }: CalendarTableProps) {
  const { t } = useTranslation('calendar');
  const weekday = ({ day }: Day) => {
    const date = parseLocalDate(day);
    return date ? t(`weekdays.d${weekdayOf(date) as 1}`) : '';
  };
  const what = ({ works }: Day) => <BandTag tone={works ? 'near' : 'good'}>{t(works ? 'worked' : 'off')}</BandTag>;
  const by = ({ setBy, setAt }: Day) => (setBy && setAt ? `${setBy} ${formatInstant(setAt)}` : t('shipped'));
  const act = ({ day, setBy }: Day) =>
    onTakeBack && setBy ? (
      <Popconfirm
        title={t('takeBackDay', { day })}
        description={t('takeBackNote')}
        okText={t('takeBack')}
        cancelText={t('acts:cancel')}
        onConfirm={() => onTakeBack(day)}
      >
        <Button type="link" size="small" aria-label={t('takeBackDay', { day })}>
          {t('takeBack')}
        </Button>
      </Popconfirm>
    ) : null;
  const columns: TableProps<Day>['columns'] = [
    { key: 'day', title: t('column.day'), fixed: 'left', className: 'cx-figure', dataIndex: 'day' },
    { key: 'weekday', title: t('column.weekday'), render: (_, day) => weekday(day) },
    { key: 'what', title: t('column.what'), render: (_, day) => what(day) },
    { key: 'name', title: t('column.name'), dataIndex: 'name' },
    { key: 'source', title: t('column.source'), dataIndex: 'source' },
    { key: 'by', title: t('column.by'), render: (_, day) => by(day) },
    ...(onTakeBack ? [{ key: 'act', title: t('column.act'), render: (_: unknown, day: Day) => act(day) }] : []),
  ];
  const card = (day: Day) => (
    <CardLines>
      <strong>
        <span className="cx-figure">{day.day}</span> {weekday(day)}
      </strong>
      <span>
        {what(day)} {day.name}
      </span>
      <span className="cx-quiet">
        {day.source} · {by(day)}
      </span>
      <span>{act(day)}</span>
    </CardLines>
  );
  return <DataTable label={t('title')} rows={days} rowKey={({ day }) => day} columns={columns} card={card} />;
}
