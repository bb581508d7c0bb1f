import { MONTH, UNIT } from './scope-query';

/** What of a figure is asked about; `of` says which. */
const FOCI = {
  /** The change since a month. */
  since: MONTH,
  /** The target. */
  target: /^$/,
  /** The place among its peers: all, those of a kind, or the units named. */
  peers: new RegExp(`^(all|urban|rural|${UNIT.source.slice(1, -1)}(\\.${UNIT.source.slice(1, -1)})*)$`),
  /** The difference to another unit. */
  with: UNIT,
  /** The figure of a single group or retailer. */
  group: /^[0-9a-f-]{36}$/,
  retailer: /^[0-9a-f-]{36}$/,
} as const;

export interface Focus {
  readonly on: keyof typeof FOCI;
  readonly of: string;
}

/** A figure whose explanation is open: an indicator, or the score of a county. */
export interface ExplainedFigure {
  /** Code of the indicator, or `SCORE`. */
  readonly code: string;
  readonly unitCode: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** First of the months whose fractions the figure sums; without it the figure is that of the month alone. */
  readonly from?: string;
  /** What of it is asked about; without it the whole figure. */
  readonly focus?: Focus;
}

/** Code of what stands for the score of the monthly evaluation. */
export const SCORE = 'SCORE';

const PARAMETER = 'explain';
const CODE = /^[A-Z][A-Z0-9_]{2,40}$/;

/** Reads the figure that an address explains; null when it explains none. */
export function explainedIn(query: URLSearchParams): ExplainedFigure | null {
  const [code = '', unitCode = '', month = '', part = ''] = (query.get(PARAMETER) ?? '').split('~');
  if (!CODE.test(code) || !UNIT.test(unitCode) || !MONTH.test(month)) return null;
  const figure = { code, unitCode, month };
  if (MONTH.test(part)) return part < month ? { ...figure, from: part } : figure;
  const focus = focusIn(part);
  return focus ? { ...figure, focus } : figure;
}

function focusIn(part: string): Focus | null {
  const [word = '', ...rest] = part.split('.');
  const of = rest.join('.');
  const on = (Object.keys(FOCI) as Focus['on'][]).find((one) => one === word);
  return on && FOCI[on].test(of) ? { on, of } : null;
}

/** The query of an address with an explanation opened, or with none. */
export function withExplanation(query: URLSearchParams, figure: ExplainedFigure | null): URLSearchParams {
  const next = new URLSearchParams(query);
  if (!figure) {
    next.delete(PARAMETER);
    return next;
  }
  const { code, unitCode, month, from = month, focus } = figure;
  const part = focus ? [[focus.on, ...(focus.of ? [focus.of] : [])].join('.')] : from === month ? [] : [from];
  next.set(PARAMETER, [code, unitCode, month, ...part].join('~'));
  return next;
}
