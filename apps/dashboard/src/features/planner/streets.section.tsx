import { useQuery } from '@apollo/client/react';
import { StackedBars, type StackRow, useNarrow } from '@chengxin/ui';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedPlacesQuery } from '../../gql/graphql';
import { formatCount } from '../../shared/format';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { LocalPages, useLocalPage } from './local-pages';
import { PlannedPlacesDocument } from './planner.graphql';
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
  const result = useQuery(PlannedPlacesDocument, { variables: { unitCode, after: page.after } });
  const names = [
    { key: 'inGroup', name: t('part.inGroup'), shade: 'subject' as const },
    { key: 'proposed', name: t('part.proposed'), shade: 'middle' as const },
    { key: 'left', name: t('part.left'), shade: 'light' as const },
  ];
  return (
    <section className="cx-panel cx-plan-streets" aria-labelledby="plan-streets">
      <QueryState result={keepLast(result)} shape="table">
        {({ plannedPlaces: { nodes, totalCount, pageInfo } }) => (
          <Folded title={t('streets', { count: totalCount })}>
            <p className="cx-quiet">{t('streetsHint')}</p>
            {byTownship(nodes).map(({ township, rows }) => (
              <div key={`${township}-${rows[0]?.id}`} className="cx-plan-township">
                <h3>{township || t('area')}</h3>
                <StackedBars label={township || t('area')} names={names} rows={rows.map((row) => stackOf(row, t, toPlace))} />
              </div>
            ))}
            <LocalPages page={page} pageInfo={pageInfo} />
          </Folded>
        )}
      </QueryState>
    </section>
  );
}

/** On a telephone the streets are folded, so that the proposals are near. */
function Folded({ title, children }: { title: string; children: ReactNode }) {
  const narrow = useNarrow();
  const heading = <h2 id="plan-streets">{title}</h2>;
  if (!narrow) {
    return (
      <>
        {heading}
        {children}
      </>
    );
  }
  return (
    <details>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}

function stackOf(row: Row, t: TFunction<'planner'>, toPlace: (code: string) => string): StackRow {
  const { retailers, inGroup, proposed, place } = row;
  const left = retailers - inGroup - proposed;
  const part = (key: string, count: number, shade: 'subject' | 'middle' | 'light') => ({
    key,
    shade,
    share: retailers === 0 ? 0 : (count / retailers) * 100,
    text: formatCount(count),
  });
  return {
    key: row.id,
    label: place.name,
    to: toPlace(place.code),
    parts: [part('inGroup', inGroup, 'subject'), part('proposed', proposed, 'middle'), part('left', left, 'light')].filter(
      ({ share }) => share > 0,
    ),
    total: retailers === 0 ? t('noRetailers') : t('households', { count: retailers }),
  };
}
