import { useQuery } from '@apollo/client/react';
import { INDICATOR_CODES } from '@chengxin/indicators/domain';
import { PageState } from '@chengxin/ui';
import { useTranslation } from 'react-i18next';
import type { ComparableUnitFragment, ComparePairQuery } from '../../gql/graphql';
import { changeTone, differenceOf } from '../../shared/indicators/indicator';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useViewer } from '../../shared/viewer';
import { type Choice, comparableWithin } from './compare.choice';
import { ComparePairDocument } from './compare.graphql';
import { CompareFrame } from './compare-frame';
import { type PairRow, PairTable } from './pair.table';

/** All indicators of two units, with the difference in points. */
export function Pair({ choice }: { choice: Choice }) {
  const { t } = useTranslation('compare');
  const viewer = useViewer();
  const { unitCode, month } = useScope();
  const { other } = choice;
  const variables = {
    unit: unitCode,
    month,
    codes: [...INDICATOR_CODES],
    other: other ?? '',
    hasOther: other !== null,
    ...comparableWithin(viewer.unit.code),
  };
  const result = useQuery(ComparePairDocument, { variables });
  return (
    <QueryState result={keepLast(result)}>
      {(data) => {
        const rows = rowsOf(data);
        const names = { own: data.unit?.name ?? '', other: data.otherUnit?.name ?? '' };
        const options = [{ value: '', label: t('chooseUnit') }, ...optionsOf(data, unitCode)];
        const field = { name: 'with', label: t('second'), value: other ?? '', initial: '', options, width: 260 };
        return (
          <CompareFrame
            data={data}
            choice={choice}
            oneIndicator={false}
            fields={[field]}
            answer={() => (rows.length === 0 ? t('pairPrompt') : t('pairAnswer', { ...names, ...countsOf(rows) }))}
          >
            {({ facts }) =>
              rows.length === 0 ? (
                <PageState
                  kind="empty"
                  title={other === null ? t('pairPrompt') : t('pairOutside')}
                  hint={other === null ? t('pairHint') : t('pairOutsideHint')}
                />
              ) : (
                <PairTable rows={rows} names={names} facts={facts} />
              )
            }
          </CompareFrame>
        );
      }}
    </QueryState>
  );
}

function rowsOf(data: ComparePairQuery): PairRow[] {
  return data.indicatorDefinitions.flatMap((meaning) => {
    const own = data.facts.find((one) => one.code === meaning.code);
    const other = data.other?.find((one) => one.code === meaning.code);
    return own && other ? [{ meaning, own, other, difference: differenceOf(own, other) }] : [];
  });
}

/** In how many indicators the first unit is better, worse or level, of those that have a better direction. */
function countsOf(rows: readonly PairRow[]): { better: number; worse: number } {
  const tones = rows.map(({ meaning, own, difference }) => changeTone(meaning.direction, own.measure, difference));
  return { better: tones.filter((tone) => tone === 'good').length, worse: tones.filter((tone) => tone === 'bad').length };
}

/** The units in sight, each once, those above and beside first; an area with its county. */
function optionsOf(data: ComparePairQuery, unitCode: string): { value: string; label: string }[] {
  const units: readonly ComparableUnitFragment[] = [
    ...(data.home?.ancestors ?? []),
    ...data.counties,
    ...(data.home?.parent?.children ?? []),
    ...data.within,
  ];
  const named = units
    .filter((unit) => unit.code !== unitCode && unit.level !== 'PLACE')
    .map(({ code, name, level, parent }) => [code, level === 'AREA' && parent ? `${parent.name} · ${name}` : name] as const);
  return [...new Map(named)].map(([value, label]) => ({ value, label }));
}
