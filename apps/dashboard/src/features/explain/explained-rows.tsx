import { useQuery } from '@apollo/client/react';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChangeCause, ExplainedRowPageFragment, IndicatorCode, IndicatorRowPart } from '../../gql/graphql';
import { formatCount, formatFraction, formatRate, formatSignedAmount } from '../../shared/format';
import { MoreButton } from '../../shared/more-button';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useMay } from '../../shared/viewer';
import { ChangedRowsDocument, ExplainedRowsDocument } from './explain.graphql';
import type { Explained } from './indicator-explanation';

type Row = ExplainedRowPageFragment['nodes'][number];

const isOfBoxes = (code: string): boolean => code.startsWith('ARCHIVE_COMPLETE_');

/** What sums has no rows that it misses, and boxes that have nothing are none to look for. */
function partsOf(code: string): readonly IndicatorRowPart[] {
  const isSum = code === 'GROUP_SIZE_MEAN' || code === 'MARGIN_ALL' || code === 'MARGIN_AGREED';
  if (isSum) return ['DENOMINATOR'];
  return isOfBoxes(code) ? ['MISSING', 'DENOMINATOR'] : ['MISSING', 'NUMERATOR', 'DENOMINATOR'];
}
const STEP = 20;

/** The rows behind the figure: first those that it misses, which is what somebody can act on. */
export function ExplainedRows({ explained }: { explained: Explained }) {
  const { t } = useTranslation('explain');
  const { value } = explained;
  const choices = partsOf(value.code);
  const [part, setPart] = useState<IndicatorRowPart>(choices[0] ?? 'DENOMINATOR');
  const mayRetailers = useMay('RETAILER_READ');
  const mayGroups = useMay('GROUP_READ');
  const may = { RETAILER: mayRetailers, GROUP: mayGroups, PLACE: true, AREA: true, COUNTY: true }[explained.rowKind];
  return (
    <section>
      <h3>{t('behind')}</h3>
      <p className="cx-quiet">{may ? t('behindHint') : t('noRight')}</p>
      {may ? (
        <>
          {choices.length > 1 ? (
            <Segmented
              size="small"
              value={part}
              onChange={setPart}
              options={choices.map((one) => ({
                value: one,
                label: t(one === 'MISSING' && isOfBoxes(value.code) ? 'part.LACKING' : `part.${one}`),
              }))}
            />
          ) : null}
          <PartRows key={part} explained={explained} part={part} />
        </>
      ) : null}
    </section>
  );
}

function PartRows({ explained, part }: { explained: Explained; part: IndicatorRowPart }) {
  const { value } = explained;
  const variables = { code: value.code, unit: value.unitCode, month: value.month, part };
  const result = useQuery(ExplainedRowsDocument, { variables });
  return (
    <QueryState result={result} shape="table">
      {({ explainIndicator }) =>
        explainIndicator ? (
          <RowList
            page={explainIndicator.rows}
            explained={explained}
            onMore={(after) => result.fetchMore({ variables: { ...variables, after }, updateQuery: appended })}
          />
        ) : null
      }
    </QueryState>
  );
}

/** The rows that one cause has changed. */
export function ChangedRows({ explained, since, cause }: { explained: Explained; since: string; cause: ChangeCause }) {
  const { value } = explained;
  const variables = { code: value.code as IndicatorCode, unit: value.unitCode, month: value.month, since, cause };
  const result = useQuery(ChangedRowsDocument, { variables });
  return (
    <QueryState result={result} shape="table">
      {({ explainIndicator }) =>
        explainIndicator ? (
          <RowList
            signed
            page={explainIndicator.rows}
            explained={explained}
            onMore={(after) => result.fetchMore({ variables: { ...variables, after }, updateQuery: appended })}
          />
        ) : null
      }
    </QueryState>
  );
}

interface Paged {
  explainIndicator?: { rows: ExplainedRowPageFragment } | null;
}

/** The rows so far and those of the next page. */
function appended<Data extends Paged>(shown: Data, { fetchMoreResult }: { fetchMoreResult: Data }): Data {
  const [before, next] = [shown.explainIndicator, fetchMoreResult.explainIndicator];
  if (!before || !next) return shown;
  return {
    ...fetchMoreResult,
    explainIndicator: { ...next, rows: { ...next.rows, nodes: [...before.rows.nodes, ...next.rows.nodes] } },
  };
}

interface RowListProps {
  page: ExplainedRowPageFragment;
  explained: Explained;
  /** What the rows add is a difference. */
  signed?: boolean;
  onMore: (after: string) => Promise<unknown>;
}

function RowList({ page, explained, signed = false, onMore }: RowListProps) {
  const { t } = useTranslation('explain');
  const { nodes, totalCount, pageInfo } = page;
  if (totalCount === 0) return <p className="cx-quiet">{t('noRows')}</p>;
  const { endCursor } = pageInfo;
  return (
    <>
      <ul className="cx-explained-rows">
        {nodes.map((row) => (
          <li key={row.id}>
            <RowName row={row} value={explained.value} />
            <span className="cx-quiet">{row.retailer || row.group ? row.unit.name : null}</span>
            <span className="cx-figure">{signed ? <Difference row={row} /> : <Amount row={row} explained={explained} />}</span>
          </li>
        ))}
      </ul>
      <p className="cx-quiet cx-figure">
        {t('shownOf', { shown: formatCount(nodes.length), total: formatCount(totalCount) })}{' '}
        {pageInfo.hasNextPage && endCursor ? (
          <MoreButton label={t('more', { count: Math.min(STEP, totalCount - nodes.length) })} onMore={() => onMore(endCursor)} />
        ) : null}
      </p>
    </>
  );
}

/** Leads to what the row is, of a box to the box as it stood in the month that is explained. */
function RowName({ row, value: { code, month } }: { row: Row; value: Explained['value'] }) {
  const { to } = useScope();
  if (row.retailer) {
    return (
      <span>
        <Link to={to(`/retailers/${row.retailer.id}`)}>{row.retailer.storeName}</Link>{' '}
        <span className="cx-quiet cx-figure">{row.retailer.customerCode}</span>
        {row.group ? <span className="cx-quiet"> · {row.group.name}</span> : null}
      </span>
    );
  }
  const archive = isOfBoxes(code);
  if (row.group)
    return (
      <Link to={archive ? to(`/groups/${row.group.id}#archive`, { month }) : to(`/groups/${row.group.id}`)}>
        {row.group.name}
      </Link>
    );
  if (archive) return <Link to={to(`/archives?box=${row.unit.code}`, { month })}>{row.unit.name}</Link>;
  return <Link to={to('/overview', { unitCode: row.unit.code })}>{row.unit.name}</Link>;
}

function Amount({ row, explained }: { row: Row; explained: Explained }) {
  const { t } = useTranslation('explain');
  const { code } = explained.value;
  if (code === 'MARGIN_ALL' || code === 'MARGIN_AGREED') {
    const value = Number(row.denominator) === 0 ? null : String(Number(row.numerator) / Number(row.denominator));
    return t('margin', { value: formatRate(value), fraction: formatFraction(row.numerator, row.denominator) });
  }
  if (isOfBoxes(code)) {
    const count = Number(row.denominator) - Number(row.numerator);
    const fraction = formatFraction(row.numerator, row.denominator);
    return count > 0 ? t('lacks', { count, fraction }) : fraction;
  }
  return code === 'GROUP_SIZE_MEAN' ? t('members', { count: formatCount(row.numerator) }) : null;
}

function Difference({ row }: { row: Row }) {
  const { t } = useTranslation('explain');
  return t('adds', { numerator: formatSignedAmount(row.numerator), denominator: formatSignedAmount(row.denominator) });
}
