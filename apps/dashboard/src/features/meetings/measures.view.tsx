import { useQuery } from '@apollo/client/react';
import { MEASURE_STATES, type MeasureState } from '@chengxin/meetings/domain';
import { PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import { CursorPages, useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { useFilters } from '../../shared/filters';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
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
  const result = useQuery(MeetingMeasuresDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <fieldset className="cx-chips" style={{ marginBottom: 14 }}>
        <legend>{t('measures.state')}</legend>
        <button type="button" aria-pressed={!chosen} onClick={() => filters.set({ state: undefined })}>
          {t('measures.open')}
        </button>
        {MEASURE_STATES.map((state) => (
          <button key={state} type="button" aria-pressed={state === chosen} onClick={() => filters.set({ state })}>
            {t(`measure.${state}`)}
          </button>
        ))}
      </fieldset>
      <QueryState result={keepLast(result)} shape="table">
        {({ meetingMeasures: { nodes, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <PageState kind="empty" title={t('measures.empty')} hint={t('emptyHint')} />
          ) : (
            <section className="cx-panel" aria-busy={result.loading}>
              <MeasuresTable
                label={t('measures.title')}
                rows={nodes}
                file={
                  <ExportPageList
                    title={t('measures.title')}
                    document={MeetingMeasuresDocument}
                    variables={variables}
                    list="meetingMeasures"
                    columns={measureColumns(t)}
                    filters={[chosenText(t('measures.state'), chosen ? t(`measure.${chosen}`) : t('measures.open'))]}
                  />
                }
                withMeeting
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
