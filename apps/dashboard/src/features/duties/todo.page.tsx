import { useQuery } from '@apollo/client/react';
import { TODO_KINDS, TODO_STATES } from '@chengxin/duties/domain';
import { PageHeader, PageState } from '@chengxin/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../shared/chips';
import { CursorPages, useCursor } from '../../shared/cursor-pages';
import { ExportPageList } from '../../shared/export-list';
import { type Filters, useFilters } from '../../shared/filters';
import { formatCount } from '../../shared/format';
import { chosenText } from '../../shared/list-cells';
import { keepLast } from '../../shared/list-state';
import { QueryState } from '../../shared/query-state';
import { useScope } from '../../shared/scope';
import { useToldActs } from '../../shared/use-told-acts';
import { useMay } from '../../shared/viewer';
import { PlanMissing } from './plan-missing';
import './todo.css';
import { todoColumns } from './todo.columns';
import { TodoCountsDocument, TodoItemsDocument } from './todo.graphql';
import { TodoTable } from './todo.table';
import { type Counted, countOf, kindsOf, type TodoChoice } from './todo-counts';
import { TodoKinds } from './todo-kinds';
import { dueText, kindText } from './todo-words';
import { WhoseOf } from './whose-of';

/** What is due, overdue or missing: of the own post, or of all in sight; by kind, with the acts that can be done for many. */
export function TodoPage() {
  const { t } = useTranslation('todo');
  const { unitCode } = useScope();
  const filters = useFilters([]);
  const result = useQuery(TodoCountsDocument, { variables: { unitCode }, fetchPolicy: 'cache-and-network' });
  const { toast, done } = useToldActs(() => void result.refetch());
  return (
    <>
      {toast}
      <title>{`${t('title')} · 诚信`}</title>
      <QueryState result={keepLast(result)} shape="table">
        {({ unit, todoCounts }) => {
          const hasOwn = todoCounts.some(({ mine }) => mine);
          const choice = choiceOf(filters, hasOwn);
          const ofChoice = countOf(todoCounts, choice);
          const facts = {
            unit: unit?.name ?? unitCode,
            mine: formatCount(countOf(todoCounts, { mine: true })),
            all: formatCount(countOf(todoCounts, {})),
            overdue: formatCount(countOf(todoCounts, { mine: hasOwn, state: 'OVERDUE' })),
            week: formatCount(countOf(todoCounts, { mine: hasOwn, state: 'THIS_WEEK' })),
          };
          return (
            <>
              <PageHeader title={t('title')} answer={t(hasOwn ? 'answer' : 'answerAll', facts)} />
              <Choices counts={todoCounts} choice={choice} hasOwn={hasOwn} filters={filters} />
              <TodoKinds kinds={kindsOf(todoCounts, choice)} chosen={choice.kind} onChoose={(kind) => filters.set({ kind })} />
              {choice.kind ? (
                <KindNote kind={choice.kind} unitName={facts.unit} onDone={(count) => done(t('planned', { count }))} />
              ) : null}
              {ofChoice === 0 ? (
                <PageState
                  kind="empty"
                  title={t(todoCounts.length === 0 ? 'allDone' : 'empty')}
                  hint={t(todoCounts.length === 0 ? 'allDoneHint' : 'emptyHint')}
                />
              ) : (
                <Items choice={choice} total={ofChoice} onDone={done} />
              )}
            </>
          );
        }}
      </QueryState>
    </>
  );
}

/** What the address says; who has work of his own begins with it. */
function choiceOf({ params }: Filters, hasOwn: boolean): TodoChoice {
  return {
    mine: hasOwn && params.get('whose') !== 'all',
    state: TODO_STATES.find((each) => each === params.get('state')),
    kind: TODO_KINDS.find((each) => each === params.get('kind')),
  };
}

function Choices({
  counts,
  choice,
  hasOwn,
  filters,
}: {
  counts: readonly Counted[];
  choice: TodoChoice;
  hasOwn: boolean;
  filters: Filters;
}) {
  const { t } = useTranslation('todo');
  const { mine } = choice;
  const whose = (['mine', 'all'] as const).map((key) => ({
    key,
    text: t(key, { count: countOf(counts, key === 'mine' ? { mine: true } : {}) }),
  }));
  const urgencies = [undefined, ...TODO_STATES].map((key) => {
    const count = countOf(counts, { mine, state: key });
    return { key, text: key ? t(`state.${key}`, { count }) : t('any', { count }) };
  });
  return (
    <>
      {hasOwn ? (
        <Chips
          label={t('whose')}
          choices={whose}
          chosen={mine ? 'mine' : 'all'}
          onChoose={(key) => filters.set({ whose: key === 'all' ? key : undefined, kind: undefined })}
        />
      ) : null}
      <Chips label={t('urgency')} choices={urgencies} chosen={choice.state} onChoose={(state) => filters.set({ state })} />
    </>
  );
}

/** Whose a kind is and when its things are due; and what can be done with all of it. */
function KindNote({
  kind,
  unitName,
  onDone,
}: {
  kind: NonNullable<TodoChoice['kind']>;
  unitName: string;
  onDone: (planned: number) => void;
}) {
  const { t } = useTranslation('todo');
  const mayPlan = useMay('GROUP_AFFAIRS');
  return (
    <p className="cx-quiet" style={{ margin: '0 0 12px' }}>
      <WhoseOf kind={kind} /> {t('dueRule', { rule: dueText(kind) })}
      {kind === 'MEETING_PLAN' && mayPlan ? <PlanMissing unitName={unitName} onDone={onDone} /> : null}
    </p>
  );
}

function Items({ choice, total, onDone }: { choice: TodoChoice; total: number; onDone: () => void }) {
  const { t } = useTranslation('todo');
  const { unitCode } = useScope();
  const [shown, setShown] = useState(0);
  const { mine, state, kind } = choice;
  const where = { unitCode, ...(mine ? { mine } : {}), ...(state ? { state: [state] } : {}), ...(kind ? { kind: [kind] } : {}) };
  const variables = { where, ...useCursor() };
  const result = useQuery(TodoItemsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const filters = [
    ...(mine ? [t('column.mine')] : []),
    ...(state ? [chosenText(t('urgency'), t(`state.${state}`, { count: total }))] : []),
    ...(kind ? [chosenText(t('kinds'), kindText(kind))] : []),
  ];
  return (
    <QueryState result={keepLast(result)} shape="table">
      {({ todoItems: { nodes, pageInfo } }) => (
        <section className="cx-panel" aria-busy={result.loading}>
          <TodoTable
            key={shown}
            items={nodes}
            onDone={() => {
              setShown(shown + 1);
              onDone();
            }}
            file={
              <ExportPageList
                title={t('title')}
                document={TodoItemsDocument}
                variables={variables}
                list="todoItems"
                columns={todoColumns(t)}
                filters={filters}
              />
            }
          />
          <CursorPages shown={nodes.length} total={total} pageInfo={pageInfo} />
        </section>
      )}
    </QueryState>
  );
}
