import { useQuery } from '@apollo/client/react';
import { BandTag, type BandTone, DataTable, PageState } from '@chengxin/ui';
import { Button, Flex, type TableProps } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TermDueKind, TermsDueQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { CursorPages, useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { FilterBar, type FilterField, useFilters } from '../../shared/filters';
import { chosenTexts } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { useMay } from '../../shared/viewer';
import { dueColumns } from './elections.columns';
import { TermsDueDocument } from './elections.graphql';
import { OpenElectionsModal } from './open-elections.modal';
import './elections.css';

type Due = TermsDueQuery['termsDue']['nodes'][number];

const KINDS = ['VACANT', 'RE_ELECTION_DUE', 'OVERDUE', 'ENDING'] as const satisfies readonly TermDueKind[];
const ownerOf = ({ group, association }: Due): string => group?.name ?? association?.name ?? '';
const holderOf = ({ term, officer }: Due) => ({
  store: term?.retailer.storeName ?? officer?.storeName ?? '—',
  endsOn: term?.termEndsOn ?? officer?.termEndsOn ?? '—',
});

const TONES: Record<TermDueKind, BandTone> = { VACANT: 'bad', RE_ELECTION_DUE: 'bad', OVERDUE: 'bad', ENDING: 'near' };

/** Offices without anybody, or whose term is over or ends soon; elections of groups are opened from here, for many at once. */
export function DueTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('elections');
  const { unitCode } = useScope();
  const filters = useFilters(['tab']);
  const kind = KINDS.find((each) => each === filters.params.get('kind'));
  const variables = { unitCode, kinds: kind ? [kind] : null, ...useCursor() };
  const result = useQuery(TermsDueDocument, { variables, fetchPolicy: 'cache-and-network' });
  const options = KINDS.map((value) => ({ value, label: t(`kind.${value}`) }));
  const fields: FilterField[] = [{ name: 'kind', label: t('kindLabel'), value: kind, options }];
  return (
    <>
      <FilterBar label={t('kindLabel')} filters={filters} fields={fields} />
      <QueryState result={keepLast(result)} shape="table">
        {({ termsDue: { nodes, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <PageState kind="empty" title={t('emptyDue')} hint={t('emptyHint')} />
          ) : (
            <section className="cx-panel" aria-busy={result.loading}>
              <DueTable
                rows={nodes}
                file={
                  <ExportPageList
                    title={t('dueTitle')}
                    document={TermsDueDocument}
                    variables={variables}
                    list="termsDue"
                    columns={dueColumns(t)}
                    filters={chosenTexts(fields)}
                  />
                }
                onDone={() => {
                  void result.refetch();
                  onDone();
                }}
              />
              <CursorPages shown={nodes.length} total={totalCount} pageInfo={pageInfo} />
            </section>
          )
        }
      </QueryState>
    </>
  );
}

/** Groups of some rows, each once: of one the leader and the deputies may be due. */
const groupsOf = (rows: readonly Due[]) => [
  ...new Map(rows.flatMap(({ group }) => (group ? [[group.id, group] as const] : []))).values(),
];

function DueTable({ rows, file, onDone }: { rows: readonly Due[]; file: ReactNode; onDone: () => void }) {
  const { t } = useTranslation('elections');
  const { to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const [opening, setOpening] = useState<readonly Due[]>();
  const selection = useSelection(rows, ownerOf, (row) => row.group !== null && !row.election);
  const owner = (row: Due) => (
    <Link to={to(row.group ? `/groups/${row.group.id}` : '/elections?tab=association')}>{ownerOf(row)}</Link>
  );
  const kind = (row: Due) => (
    <BandTag tone={TONES[row.kind]}>
      {row.term?.reElectionReason ? t(`reason.${row.term.reElectionReason}`) : t(`kind.${row.kind}`)}
    </BandTag>
  );
  const leftWords = ({ daysLeft }: Due) =>
    daysLeft == null ? '—' : daysLeft > 0 ? t('daysLeft', { count: daysLeft }) : t('daysOver', { count: -daysLeft });
  const left = (row: Due) => (
    <>
      {leftWords(row)}
      {row.reminder != null && (row.daysLeft ?? 0) > 0 ? (
        <span className="cx-quiet"> {t('reminder', { count: row.reminder })}</span>
      ) : null}
    </>
  );
  const act = (row: Due) =>
    row.election ? (
      <Link to={to(`/elections/${row.election.id}`)}>{t(`state.${row.election.state}`)}</Link>
    ) : mayAct && row.group ? (
      <span className="cx-act-like-link">
        <RowAct label={t('open')} store={row.group.name} onClick={() => setOpening([row])} />
      </span>
    ) : null;
  const columns: NonNullable<TableProps<Due>['columns']> = [
    { key: 'group', title: t('column.group'), fixed: 'left', render: (_, row) => owner(row) },
    { key: 'area', title: t('column.area'), render: (_, row) => row.group?.area.name ?? row.association?.county.name },
    { key: 'office', title: t('column.office'), render: (_, row) => t(`office.${row.office}`) },
    { key: 'kind', title: t('column.kind'), render: (_, row) => kind(row) },
    { key: 'leader', title: t('column.leader'), render: (_, row) => holderOf(row).store },
    { key: 'ends', title: t('column.ends'), className: 'cx-figure', render: (_, row) => holderOf(row).endsOn },
    { key: 'left', title: t('column.left'), render: (_, row) => left(row) },
    { key: 'members', title: t('column.members'), align: 'right', render: (_, row) => row.group?.memberCount ?? '—' },
    { key: 'act', title: t('column.election'), render: (_, row) => <div className="cx-due-act">{act(row)}</div> },
  ];
  const card = (row: Due) => (
    <CardLines>
      <strong>{owner(row)}</strong>
      <span>
        {t(`office.${row.office}`)} {kind(row)} {left(row)}
      </span>
      <span className="cx-quiet">
        {holderOf(row).store} · {holderOf(row).endsOn}
      </span>
      {act(row)}
    </CardLines>
  );
  return (
    <>
      <Flex justify="end">{file}</Flex>
      <DataTable
        label={t('title')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        card={card}
        {...(mayAct ? { rowSelection: selection.table } : {})}
      />
      <SelectionBar count={selection.rows.length}>
        <Button type="primary" onClick={() => setOpening(selection.rows)}>
          {t('open')}
        </Button>
      </SelectionBar>
      {opening ? (
        <OpenElectionsModal
          groups={groupsOf(opening)}
          onClose={() => setOpening(undefined)}
          onDone={() => {
            selection.clear();
            onDone();
          }}
        />
      ) : null}
    </>
  );
}
