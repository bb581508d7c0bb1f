import { useQuery } from '@apollo/client/react';
import type { FoundingState } from '@chengxin/foundings/domain';
import { addDays, localDate } from '@chengxin/kernel';
import { BandTag, DataTable, PageHeader } from '@chengxin/ui';
import { Button, Flex, type TableProps } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { FoundingsQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { ChoiceChips } from '../../shared/choice-chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { PagedList, usePagedList } from '../../shared/paged-list';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay, useViewer } from '../../shared/viewer';
import { FOUNDING_TONES } from './founding-tones';
import { foundingColumns } from './foundings.columns';
import { FoundingCountsDocument, FoundingsDocument } from './foundings.graphql';

type Row = FoundingsQuery['foundings']['nodes'][number];

const OpenFoundingDrawer = lazy(async () => ({ default: (await import('./open-founding.drawer')).OpenFoundingDrawer }));

const VIEWS = { underWay: ['DRAFT', 'FORMING'], active: ['ACTIVE'], abandoned: ['ABANDONED'] } as const satisfies Record<
  string,
  readonly FoundingState[]
>;
type View = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as View[];

/** Groups that are being founded: how far each has come, what is next, and by when. */
export function FoundingsPage() {
  const { t } = useTranslation('foundings');
  const { unitCode, to } = useScope();
  const { today } = useViewer();
  const navigate = useNavigate();
  const filters = useFilters();
  const mayOpen = useMay('GROUP_WRITE');
  const mayPlan = useMay('RETAILER_READ');
  const [opening, setOpening] = useState(false);
  const view = NAMES.find((name) => name === filters.params.get('view')) ?? 'underWay';
  const result = useQuery(FoundingCountsDocument, {
    variables: { unitCode, yesterday: addDays(localDate(today), -1) },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)} shape="table">
        {({ unit, draft, forming, overdue, active, abandoned }) => (
          <>
            <PageHeader
              title={t('title')}
              answer={t('answer', {
                unit: unit?.name ?? unitCode,
                draft: formatCount(draft.totalCount),
                forming: formatCount(forming.totalCount),
                overdue: formatCount(overdue.totalCount),
              })}
              extra={
                <Flex gap={12} wrap align="center">
                  {mayPlan ? <Link to={to('/planner')}>{t('fromPlan')}</Link> : null}
                  {mayOpen ? (
                    <Button type="primary" onClick={() => setOpening(true)}>
                      {t('open.button')}
                    </Button>
                  ) : null}
                </Flex>
              }
            />
            <ChoiceChips
              label={t('view.label')}
              name="view"
              chosen={view}
              choices={NAMES.map((key) => ({
                key,
                text: t(`view.${key}`, {
                  count: {
                    underWay: draft.totalCount + forming.totalCount,
                    active: active.totalCount,
                    abandoned: abandoned.totalCount,
                  }[key],
                }),
              }))}
            />
            <FoundingsList key={view} view={view} />
          </>
        )}
      </QueryState>
      {opening ? (
        <Suspense fallback={null}>
          <OpenFoundingDrawer onClose={() => setOpening(false)} onOpened={(id) => void navigate(to(`/foundings/${id}`))} />
        </Suspense>
      ) : null}
    </>
  );
}

function FoundingsList({ view }: { view: View }) {
  const { t } = useTranslation('foundings');
  const { unitCode, to } = useScope();
  const { today } = useViewer();
  const navigate = useNavigate();
  const variables = { where: { unitCode, state: [...VIEWS[view]] }, ...useCursor() };
  const list = usePagedList({ document: FoundingsDocument, variables, list: 'foundings' });
  const isUnderWay = view === 'underWay';
  const link = (row: Row) => <Link to={to(`/foundings/${row.id}`)}>{row.name}</Link>;
  const state = (row: Row) => <BandTag tone={FOUNDING_TONES[row.state]}>{t(`state.${row.state}`)}</BandTag>;
  const due = ({ nextStepDueOn }: Row) =>
    nextStepDueOn && nextStepDueOn < today ? (
      <BandTag tone="bad">{t('overdue', { date: nextStepDueOn })}</BandTag>
    ) : (
      <span className="cx-figure">{nextStepDueOn ?? '—'}</span>
    );
  const applicants = ({ signedCount, unsignedCount, memberCount }: Row) =>
    memberCount === null
      ? t('applicants', { signed: signedCount, all: signedCount + unsignedCount })
      : t('members', { count: memberCount });
  const columns: TableProps<Row>['columns'] = [
    { key: 'name', title: t('column.name'), fixed: 'left', render: (_, row) => link(row) },
    { key: 'area', title: t('column.area'), render: (_, { area, place }) => `${area.name} · ${place.name}` },
    { key: 'state', title: t('column.state'), render: (_, row) => state(row) },
    ...(isUnderWay
      ? [
          {
            key: 'next',
            title: t('column.next'),
            render: (_: unknown, { nextStep }: Row) => (nextStep ? t(`step.${nextStep}`) : '—'),
          },
          { key: 'due', title: t('column.due'), render: (_: unknown, row: Row) => due(row) },
        ]
      : []),
    { key: 'applicants', title: t('column.applicants'), render: (_, row) => applicants(row) },
    { key: 'candidate', title: t('column.candidate'), render: (_, { candidate }) => candidate?.storeName ?? '—' },
    { key: 'convener', title: t('column.convener'), dataIndex: 'convener' },
    ...(isUnderWay ? [] : [{ key: 'ended', title: t('column.ended'), className: 'cx-figure', dataIndex: 'endedOn' as const }]),
  ];
  const card = (row: Row) => (
    <CardLines>
      <strong>{link(row)}</strong>
      <span>
        {state(row)} {row.nextStep ? t(`step.${row.nextStep}`) : null}
      </span>
      <span>{applicants(row)}</span>
      <span className="cx-quiet">
        {row.area.name} ·{' '}
        {isUnderWay ? (
          <>
            {t('column.due')} {due(row)}
          </>
        ) : (
          row.endedOn
        )}
      </span>
    </CardLines>
  );
  return (
    <PagedList
      list={list}
      file={list.file({
        title: t('title'),
        columns: foundingColumns(t),
        filters: [chosenText(t('view.label'), VIEWS[view].map((one) => t(`state.${one}`)).join(t('and')))],
      })}
      empty={t('empty')}
      hint={t('emptyHint')}
    >
      <DataTable
        label={t('title')}
        rows={list.rows}
        rowKey={(row) => row.id}
        columns={columns}
        card={card}
        onRowClick={(row) => void navigate(to(`/foundings/${row.id}`))}
      />
    </PagedList>
  );
}
