import { MEASURE_STATES, type MeasureState } from '@chengxin/meetings/domain';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../shared/chips';
import { useCursor } from '../../shared/cursor-pages';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { PagedList, usePagedList } from '../../shared/paged-list';
import { useScope } from '../../shared/scope';
import { MeasuresTable } from './measures.table';
import { measureColumns } from './meetings.columns';
import { MeetingMeasuresDocument } from './meetings.graphql';

/** What is neither done nor withdrawn. */
const OPEN: MeasureState[] = ['OPEN', 'OVERDUE'];

/** What leaders' meetings have promised, the earliest due first; open ones unless a state is chosen. */
export function MeasuresView({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('meetings');
  const { unitCode } = useScope();
  const filters = useFilters(['of', 'view']);
  const chosen = MEASURE_STATES.find((state) => state === filters.params.get('state'));
  const where = { unitCode, state: chosen ? [chosen] : OPEN };
  const variables = { where, ...useCursor() };
  const list = usePagedList({ document: MeetingMeasuresDocument, variables, list: 'meetingMeasures', onDone });
  const words = (state: MeasureState | undefined) => (state ? t(`measure.${state}`) : t('measures.open'));
  return (
    <>
      <Chips
        label={t('measures.state')}
        choices={[undefined, ...MEASURE_STATES].map((key) => ({ key, text: words(key) }))}
        chosen={chosen}
        onChoose={(state) => filters.set({ state })}
      />
      <PagedList
        list={list}
        file={list.file({
          title: t('measures.title'),
          columns: measureColumns(t),
          filters: [chosenText(t('measures.state'), words(chosen))],
        })}
        empty={t('measures.empty')}
        hint={t('emptyHint')}
      >
        <MeasuresTable label={t('measures.title')} rows={list.rows} withMeeting onDone={list.done} />
      </PagedList>
    </>
  );
}
