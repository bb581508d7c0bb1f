import { TODO_KINDS, type TodoKind, type TodoState } from '@chengxin/duties/domain';

/** How many there are of a kind and state, as the API answers it. */
export interface Counted {
  readonly kind: TodoKind;
  readonly state: TodoState;
  readonly count: number;
  readonly mine: boolean;
}

/** What is chosen on the page. */
export interface TodoChoice {
  readonly mine: boolean;
  readonly state: TodoState | undefined;
  readonly kind: TodoKind | undefined;
}

const sum = (rows: readonly Counted[]): number => rows.reduce((total, { count }) => total + count, 0);

/** How many match a choice. */
export const countOf = (counts: readonly Counted[], { mine, state, kind }: Partial<TodoChoice>): number =>
  sum(
    counts.filter(
      (row) => (!mine || row.mine) && (state === undefined || row.state === state) && (kind === undefined || row.kind === kind),
    ),
  );

/** The kinds of which there is something under a choice, with how many and how many of them are overdue. */
export function kindsOf(counts: readonly Counted[], choice: Omit<TodoChoice, 'kind'>) {
  return TODO_KINDS.map((kind) => ({
    kind,
    count: countOf(counts, { ...choice, kind }),
    overdue:
      choice.state === undefined || choice.state === 'OVERDUE' ? countOf(counts, { ...choice, state: 'OVERDUE', kind }) : 0,
  })).filter(({ count }) => count > 0);
}
