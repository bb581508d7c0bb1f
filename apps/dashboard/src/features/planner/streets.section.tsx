import { useQuery } from '@apollo/client/react';
import { StackedBars, type StackPart, type StackRow, useNarrow } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PlannedPlacesQuery } from '../../gql/graphql';
import { ExportPageList } from '../../shared/export-list';
import { formatCount } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { LocalPages, useLocalPage } from './local-pages';
import { placeColumns } from './planner.columns';
import { PlannedPlacesDocument } from './planner.graphql';
import { LEFT_ANCHOR, ON_THE_WAY_ANCHOR } from './remainders.section';
import { byTownship } from './to-plan-words';

type Row = PlannedPlacesQuery['plannedPlaces']['nodes'][number];

export interface StreetsProps {
  unitCode: string;
  /** Address that shows the proposals of one place. */
  toPlace: (code: string) => string;
}

/** Streets, seats and villages township by township: who is in a group, who is proposed, who is left. */
export function StreetsSection({ unitCode, toPlace }: StreetsProps) {
  const { t } = useTranslation('planner');
  const page = useLocalPage(unitCode);
  const navigate = useNavigate();
  const variables = { unitCode, after: page.after };
  const result = useQuery(PlannedPlacesDocument, { variables });
  const open = (code: string, anchor: string) => void navigate(`${toPlace(code)}#${anchor}`);
  const names = [
    { key: 'inGroup', name: t('part.inGroup'), shade: 'subject' as const },
    { key: 'proposed', name: t('part.proposed'), shade: 'middle' as const },
    { key: 'onTheWay', name: t('part.onTheWay'), shade: 'dark' as const },
    { key: 'left', name: t('part.left'), shade: 'light' as const },
  ];
  return (
    <section className="cx-panel cx-plan-streets" aria-labelledby="plan-streets">
      <QueryState result={keepLast(result)} shape="table">
        {({ plannedPlaces: { nodes, totalCount, pageInfo } }) => (
          <Folded
            title={t('streets', { count: totalCount })}
            file={
              <ExportPageList
                title={t('exportPlaces')}
                document={PlannedPlacesDocument}
                variables={variables}
                list="plannedPlaces"
                columns={placeColumns(t)}
                filters={[]}
              />
            }
          >
            <p className="cx-quiet">{t('streetsHint')}</p>
            <div className="cx-plan-townships">
              {byTownship(nodes).map(({ township, rows }) => (
                <div key={`${township}-${rows[0]?.id}`} className="cx-plan-township">
                  <h3>{township || t('area')}</h3>
                  <StackedBars
                    label={township || t('area')}
                    names={names}
                    rows={rows.map((row) => stackOf(row, t, toPlace, open))}
                  />
                </div>
              ))}
            </div>
            <LocalPages page={page} pageInfo={pageInfo} />
          </Folded>
        )}
      </QueryState>
    </section>
  );
}

/** On a telephone the streets are folded, so that the proposals are near. */
function Folded({ title, file, children }: { title: string; file: ReactNode; children: ReactNode }) {
  const narrow = useNarrow();
  const heading = <h2 id="plan-streets">{title}</h2>;
  if (!narrow) {
    return (
      <>
        <div className="cx-panel-header">
          {heading}
          {file}
        </div>
        {children}
      </>
    );
  }
  return (
    <details>
      <summary>{heading}</summary>
      {file}
      {children}
    </details>
  );
}

function stackOf(
  row: Row,
  t: TFunction<'planner'>,
  toPlace: (code: string) => string,
  open: (code: string, anchor: string) => void,
): StackRow {
  const { retailers, inGroup, proposed, onTheWay, left, place } = row;
  const part = (key: string, count: number, shade: StackPart['shade'], anchor?: string): StackPart => ({
    key,
    shade,
    share: retailers === 0 ? 0 : (count / retailers) * 100,
    text: formatCount(count),
    ...(anchor ? { onOpen: () => open(place.code, anchor) } : {}),
  });
  return {
    key: row.id,
    label: place.name,
    to: toPlace(place.code),
    parts: [
      part('inGroup', inGroup, 'subject'),
      part('proposed', proposed, 'middle'),
      part('onTheWay', onTheWay, 'dark', ON_THE_WAY_ANCHOR),
      part('left', left, 'light', LEFT_ANCHOR),
    ].filter(({ share }) => share > 0),
    total: retailers === 0 ? t('noRetailers') : t('households', { count: retailers }),
  };
}
