import { PageHeader, PageState } from '@chengxin/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedFragment } from '../../gql/graphql';
import { ChoiceChips } from '../../shared/choice-chips';
import { FilterBar, type FilterField, useFilters } from '../../shared/filters';
import { formatMonth } from '../../shared/format';
import { type IndicatorFacts, indicatorName } from '../../shared/indicators/indicator';
import { NoUnit } from '../../shared/no-unit';
import { useScope } from '../../shared/scope';
import { Sections } from '../../shared/sections';
import { type Choice, MODES } from './compare.choice';

/** The words, unit and definitions that the shown comparison speaks of. */
export interface Compared {
  data: ComparedFragment;
  facts: IndicatorFacts;
  meaning: ComparedFragment['indicatorDefinitions'][number];
}

export interface CompareFrameProps {
  data: ComparedFragment;
  choice: Choice;
  /** Further choices beside the indicator. */
  fields?: readonly FilterField[];
  /** Whether one indicator is chosen, or all are shown. */
  oneIndicator?: boolean;
  chips?: ReactNode;
  /** The page's answer as a sentence. */
  answer: (compared: Compared) => ReactNode;
  children: (compared: Compared) => ReactNode;
}

/** Answer, choices and sections of a comparison; says so where the month has no figures. */
export function CompareFrame({ data, choice, fields = [], oneIndicator = true, chips, answer, children }: CompareFrameProps) {
  const { t } = useTranslation('compare');
  const charts = useTranslation('charts').t;
  const { month } = useScope();
  const filters = useFilters(['mode', 'show', 'grain', 'with', 'group', 'units', 'subject']);
  const facts = data.facts.find((one) => one.code === choice.code) ?? data.facts[0];
  const meaning = data.indicatorDefinitions.find((one) => one.code === choice.code);
  const compared = facts && meaning ? { data, facts, meaning } : null;
  const show: FilterField = {
    name: 'show',
    label: charts('indicator'),
    value: choice.code,
    initial: 'COVERAGE_OVERALL',
    options: data.indicatorDefinitions.map((one) => ({ value: one.code, label: indicatorName(one) })),
    width: 260,
  };
  if (!data.unit) return <NoUnit />;
  return (
    <>
      <PageHeader title={t('title')} answer={compared ? answer(compared) : null} />
      <ChoiceChips
        label={t('mode')}
        name="mode"
        chosen={choice.mode}
        choices={MODES.map((mode) => ({ key: mode, text: t(`modes.${mode}`) }))}
      />
      <FilterBar unfolded label={t('choices')} filters={filters} fields={[...(oneIndicator ? [show] : []), ...fields]} />
      {chips}
      {compared ? (
        <>
          <Sections>{children(compared)}</Sections>
          <p className="cx-quiet">{charts('policy', { date: compared.facts.policyDate })}</p>
        </>
      ) : (
        <PageState kind="empty" title={t('empty', { unit: data.unit.name, month: formatMonth(month) })} hint={t('emptyHint')} />
      )}
    </>
  );
}
