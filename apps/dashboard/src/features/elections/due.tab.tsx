import { BandTag, type BandTone, DataTable } from '@chengxin/ui';
import { Button, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TermDueKind, TermsDueQuery } from '../../gql/graphql';
import { CardLines } from '../../shared/card-lines';
import { useCursor } from '../../shared/cursor-pages';
import { FilterBar, type FilterField, useFilters } from '../../shared/filters';
import { chosenTexts } from '../../shared/list-cells';
import { PagedList, usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { RowAct, SelectionBar, useSelection } from '../../shared/selection';
import { useMay } from '../../shared/viewer';
import { dueColumns } from './elections.columns';
import { TermsDueDocument } from './elections.graphql';
import { OpenElectionsModal } from './open-elections.modal';
import { seatsDue } from './seats-due';
import './elections.css';

type Due = TermsDueQuery['termsDue']['nodes'][number];

const KINDS = ['VACANT', 'RE_ELECTION_DUE', 'OVERDUE', 'ENDING'] as const satisfies readonly TermDueKind[];
const ownerOf = ({ group, association }: Due): string => group?.name ?? association?.name ?? '';
const holderOf = ({ term, officer }: Due) => ({
  store: term?.retailer.storeName ?? officer?.storeName ?? '—',
  endsOn: term?.termEndsOn ?? officer?.termEndsOn ?? '—',
});

const TONES: Record<TermDueKind, BandTone> = { VACANT: 'bad', RE_ELECTION_DUE: 'bad', OVERDUE: 'bad', ENDING: 'near' };

/** What the elections of some rows are opened for. */
const dueOf = (rows: readonly Due[]) => seatsDue(rows.flatMap(({ group }) => group ?? []));

/** Offices without anybody, or whose term is over or ends soon; elections of groups are opened from here, for many at once. */
export function DueTab({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('elections');
  const { unitCode, to } = useScope();
  const mayAct = useMay('GROUP_AFFAIRS');
  const filters = useFilters(['tab']);
  const kind = KINDS.find((each) => each === filters.params.get('kind'));
  const variables = { unitCode, kinds: kind ? [kind] : null, ...useCursor() };
  const list = usePagedList({ document: TermsDueDocument, variables, list: 'termsDue', onDone });
  const [opening, setOpening] = useState<readonly Due[]>();
  const selection = useSelection(list.rows, ownerOf, (row) => row.group !== null && !row.election);
  const options = KINDS.map((value) => ({ value, label: t(`kind.${value}`) }));
  const fields: FilterField[] = [{ name: 'kind', label: t('kindLabel'), value: kind, options }];
  const owner = (row: Due) => (
    <Link to={to(row.group ? `/groups/${row.group.id}` : '/elections?tab=association')}>{ownerOf(row)}</Link>
  );
  const tag = (row: Due) => (
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
        <RowAct label={t('open')} name={row.group.name} onClick={() => setOpening([row])} />
      </span>
    ) : null;
  const columns: NonNullable<TableProps<Due>['columns']> = [
    { key: 'group', title: t('column.group'), fixed: 'left', render: (_, row) => owner(row) },
    { key: 'area', title: t('column.area'), render: (_, row) => row.group?.area.name ?? row.association?.county.name },
    { key: 'office', title: t('column.office'), render: (_, row) => t(`office.${row.office}`) },
    { key: 'kind', title: t('column.kind'), render: (_, row) => tag(row) },
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
        {t(`office.${row.office}`)} {tag(row)} {left(row)}
      </span>
      <span className="cx-quiet">
        {holderOf(row).store} · {holderOf(row).endsOn}
      </span>
      {act(row)}
    </CardLines>
  );
  return (
    <>
      <FilterBar label={t('kindLabel')} filters={filters} fields={fields} />
      <PagedList
        list={list}
        file={list.file({ title: t('dueTitle'), columns: dueColumns(t), filters: chosenTexts(fields) })}
        empty={t('emptyDue')}
        hint={t('emptyHint')}
      >
        <DataTable
          label={t('title')}
          rows={list.rows}
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
      </PagedList>
      {opening ? (
        <OpenElectionsModal
          due={dueOf(opening)}
          onClose={() => setOpening(undefined)}
          onDone={() => {
            selection.clear();
            list.done();
          }}
        />
      ) : null}
    </>
  );
}
