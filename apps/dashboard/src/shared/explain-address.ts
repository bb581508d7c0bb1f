import { MONTH, UNIT } from './scope-query';

/** A figure whose explanation is open: an indicator, or the score of a county. */
export interface ExplainedFigure {
  /** Code of the indicator, or `SCORE`. */
  readonly code: string;
  readonly unitCode: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** First of the months whose fractions the figure sums; without it the figure is that of the month alone. */
  readonly from?: string;
}

/** Code of what stands for the score of the monthly evaluation. */
export const SCORE = 'SCORE';

const PARAMETER = 'explain';
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;

/** Reads the figure that an address explains; null when it explains none. */
export function explainedIn(query: URLSearchParams): ExplainedFigure | null {
  const [code = '', unitCode = '', month = '', from] = (query.get(PARAMETER) ?? '').split('~');
  if (!CODE.test(code) || !UNIT.test(unitCode) || !MONTH.test(month)) return null;
  return from && MONTH.test(from) && from < month ? { code, unitCode, month, from } : { code, unitCode, month };
}

/** The query of an address with an explanation opened, or with none. */
export function withExplanation(query: URLSearchParams, figure: ExplainedFigure | null): URLSearchParams {
  const next = new URLSearchParams(query);
  if (!figure) {
    next.delete(PARAMETER);
    return next;
  }
  const { code, unitCode, month, from = month } = figure;
  next.set(PARAMETER, [code, unitCode, month, ...(from === month ? [] : [from])].join('~'));
  return next;
}
