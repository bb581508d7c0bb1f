import { DUTY_STATES, MEETING_KINDS } from '@chengxin/meetings/domain';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { FilterBar, type FilterField, useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { chosenText, chosenTexts } from '../../shared/list-cells';
import { PagedList, usePagedList } from '../../shared/paged-list';
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
  const list = usePagedList({ document: MeetingDutiesDocument, variables, list: 'meetingDuties', onDone });
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
      <Chips
        label={t('column.state')}
        choices={[
          { key: undefined, text: t('filter.all') },
          ...states.map((key) => ({ key, text: `${t(`duty.${key}`)} ${formatCount(inState(counts, key, kind))}` })),
        ]}
        chosen={chosen}
        onChoose={(state) => filters.set({ state })}
      />
      <FilterBar label={t('filter.label')} filters={filters} fields={fields} />
      <PagedList
        list={list}
        file={list.file({
          title: t('dutiesTitle'),
          columns: dutyColumns(t),
          filters: [...(chosen ? [chosenText(t('column.state'), t(`duty.${chosen}`))] : []), ...chosenTexts(fields)],
          month: of,
        })}
        empty={t('empty')}
        hint={t('emptyHint')}
      >
        <DutiesTable rows={list.rows} onDone={list.done} />
      </PagedList>
    </>
  );
}
