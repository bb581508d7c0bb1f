import { useQuery } from '@apollo/client/react';
import { DUTY_STATES, MEETING_KINDS } from '@chengxin/meetings/domain';
import { PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { CursorPages, useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { FilterBar, type FilterField, useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { chosenText, chosenTexts } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { DutiesTable } from './duties.table';
import { type DutyCount, inState } from './duty-counts';
import { dutyColumns } from './meetings.columns';
import { MeetingDutiesDocument } from './meetings.graphql';
import { useDutyMonth } from './use-duty-month';

/** The month's duties as a list, by how they stand. */
export function DutiesView({ counts, onDone }: { counts: readonly DutyCount[]; onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { unitCode } = useScope();
  const { of } = useDutyMonth();
  const filters = useFilters(['of', 'view']);
  const chosen = DUTY_STATES.find((each) => each === filters.params.get('state'));
  const kind = MEETING_KINDS.find((each) => each === filters.params.get('kind'));
  const late = filters.params.get('late');
  const name = filters.params.get('name');
  const where = {
    unitCode,
    ...(chosen && { state: [chosen] }),
    ...(kind && { kind }),
    ...(late && { late: late === 'yes' }),
    ...(name && { name: { contains: name } }),
  };
  const variables = { of, where, ...useCursor() };
  const result = useQuery(MeetingDutiesDocument, { variables, fetchPolicy: 'cache-and-network' });
  const states = DUTY_STATES.filter((state) => state === chosen || inState(counts, state, kind) > 0);
  const fields: FilterField[] = [
    {
      name: 'kind',
      label: t('filter.kind'),
      value: kind,
      options: MEETING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    },
    {
      name: 'late',
      label: t('filter.late'),
      value: late ?? undefined,
      options: [
        { value: 'yes', label: t('filter.lateOnly') },
        { value: 'no', label: t('filter.inTime') },
      ],
    },
    { name: 'name', label: t('filter.name'), value: name ?? undefined },
  ];
  return (
    <>
      <fieldset className="cx-chips" style={{ marginBottom: 14 }}>
        <legend>{t('column.state')}</legend>
        <button type="button" aria-pressed={!chosen} onClick={() => filters.set({ state: undefined })}>
          {t('filter.all')}
        </button>
        {states.map((state) => (
          <button key={state} type="button" aria-pressed={state === chosen} onClick={() => filters.set({ state })}>
            {t(`duty.${state}`)} {formatCount(inState(counts, state, kind))}
          </button>
        ))}
      </fieldset>
      <FilterBar label={t('filter.label')} filters={filters} fields={fields} />
      <QueryState result={keepLast(result)} shape="table">
        {({ meetingDuties: { nodes, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <PageState kind="empty" title={t('empty')} hint={t('emptyHint')} />
          ) : (
            <section className="cx-panel" aria-busy={result.loading}>
              <div className="cx-panel-tools" style={{ justifyContent: 'flex-end' }}>
                <ExportPageList
                  title={t('dutiesTitle')}
                  document={MeetingDutiesDocument}
                  variables={variables}
                  list="meetingDuties"
                  columns={dutyColumns(t)}
                  filters={[...(chosen ? [chosenText(t('column.state'), t(`duty.${chosen}`))] : []), ...chosenTexts(fields)]}
                  month={of}
                />
              </div>
              <DutiesTable
                rows={nodes}
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
