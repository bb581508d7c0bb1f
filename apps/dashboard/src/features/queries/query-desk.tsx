import { useMutation } from '@apollo/client/react';
import { parse } from 'graphql';
import { type CSSProperties, type KeyboardEvent, lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ListedQueryFragment } from '../../gql/graphql';
import { useAppearance } from '../../shared/appearance';
import type { Language } from '../../shared/language';
import { refusalText } from '../../shared/refusals';
import { useAsOneself, useViewer } from '../../shared/viewer';
import { answerFields } from './answer-fields';
import type { FreeQuery } from './ask-freely';
import type { Example, ExampleScope } from './examples/example';
import { textOf, variablesOf } from './examples/examples';
import { type EditedQuery, KeptQueries } from './kept-queries';
import { ChangeQueryDocument, SavedQueriesDocument } from './queries.graphql';
import { type QueryAct, QueryActModals } from './query-acts.modals';
import { QueryLibrary } from './query-library';
import { QueryResult } from './query-result';
import { toResultTables } from './to-result-tables';
import { operationNamesIn, toSendable, useQueryRun } from './use-query-run';
import { useSchema } from './use-schema';

const QueryEditor = lazy(async () => ({ default: (await import('./query-editor')).QueryEditor }));

/** GraphiQL tells what was typed a tenth of a second later; whoever is quicker with the mouse means the new text. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

/** What was put into the editor, and where it is from. */
interface Opened {
  /** Another one each time: the editor begins anew. */
  readonly number: number;
  readonly query: EditedQuery;
  readonly example: string | null;
  readonly saved: { readonly id: string; readonly name: string; readonly isOwn: boolean } | null;
}

/** The query that the address names. */
export type LinkedQuery = ListedQueryFragment & { readonly isOwn: boolean };

export interface QueryDeskProps {
  scope: ExampleScope;
  examples: readonly Example[];
  /** The query of the address; null where there is none to see, undefined where the address names none. */
  linked: LinkedQuery | null | undefined;
}

export function QueryDesk({ scope, examples, linked }: QueryDeskProps) {
  const { t, i18n } = useTranslation('queries');
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const { dark } = useAppearance();
  const { id: userId } = useViewer();
  const asOneself = useAsOneself();
  const kept = useMemo(() => new KeptQueries(userId), [userId]);
  const [address, setAddress] = useSearchParams();
  const [opened, setOpened] = useState<Opened>(() => firstOpened(address, examples, scope, kept, linked, language));
  const edited = useRef<EditedQuery>(opened.query);
  const [text, setText] = useState(opened.query.text);
  const [operation, setOperation] = useState<string | null>(null);
  const [history, setHistory] = useState(kept.history);
  const [act, setAct] = useState<QueryAct>();
  const [said, setSaid] = useState(linked === null ? t('linkDead') : '');
  const { introspected, schema, failed } = useSchema(language);
  const [change, { loading: saving }] = useMutation(ChangeQueryDocument, { refetchQueries: [SavedQueriesDocument] });

  const onAsked = useCallback(
    ({ query, variables }: FreeQuery) => {
      setSaid('');
      const given = Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '';
      setHistory(kept.noteAsked({ text: query, variables: given, at: new Date().toISOString() }));
    },
    [kept],
  );
  const { run, busy, start } = useQueryRun(onAsked);

  const edit = useCallback(
    (change_: Partial<EditedQuery>) => {
      edited.current = { ...edited.current, ...change_ };
      kept.keepDraft(edited.current);
      if (change_.text !== undefined) setText(change_.text);
    },
    [kept],
  );
  const onText = useCallback((value: string) => edit({ text: value }), [edit]);
  const onVariables = useCallback((variables: string) => edit({ variables }), [edit]);

  const open = (query: EditedQuery, from: Partial<Pick<Opened, 'example' | 'saved'>>) => {
    // What was changed and never run is found in the history.
    if (edited.current.text !== opened.query.text)
      setHistory(kept.noteAsked({ ...edited.current, at: new Date().toISOString() }));
    setOpened({ number: opened.number + 1, query, example: null, saved: null, ...from });
    edit(query);
    setSaid('');
    setAddress(
      (current) => {
        const next = new URLSearchParams(current);
        next.delete('example');
        next.delete('query');
        if (from.example) next.set('example', from.example);
        if (from.saved) next.set('query', from.saved.id);
        return next;
      },
      { replace: true },
    );
  };
  const runEdited = async () => {
    await settled();
    const sendable = toSendable(edited.current, operation);
    if (sendable.kind === 'query') start(sendable.asked);
    else setSaid(sendable.kind === 'variables' ? t('variablesMalformed') : t('textMalformed', { message: sendable.message }));
  };
  const onKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // GraphiQL would run it too, and say nothing of what is wrong with it.
    event.preventDefault();
    event.stopPropagation();
    if (!busy) void runEdited();
  };
  const saveAs = async () => {
    await settled();
    setAct({ kind: 'save', edited: edited.current });
  };
  const save = async () => {
    if (!opened.saved?.isOwn) return saveAs();
    await settled();
    const { id, name } = opened.saved;
    const { data } = await change({ variables: { input: { queryId: id, ...edited.current } } }).catch(() => ({ data: null }));
    const refusals = data?.changeQuery.errors;
    return setSaid(refusals?.length === 0 ? t('saved', { name }) : (refusals?.map(refusalText).join(' ') ?? t('notSaved')));
  };

  const names = operationNamesIn(text);
  const tables = useMemo(() => {
    if (!run?.answer?.data) return [];
    const fields = schema ? answerFields(schema, parse(run.asked.query), run.asked.operationName) : new Map();
    return toResultTables(run.answer.data, fields, {
      language,
      field: (name) => t(`field.${name}`, { defaultValue: name }),
      dimension: (name) => t(`dimension.${name}`, { defaultValue: name }),
      sum: { others: t('sum.others'), excluded: t('sum.excluded'), total: t('sum.total') },
    });
  }, [run, schema, language, t]);
  const example = examples.find(({ key }) => key === opened.example);
  const name = opened.saved?.name ?? example?.title[language] ?? run?.asked.operationName ?? t('unnamed');

  return (
    <div className="cx-query">
      <QueryLibrary
        examples={examples}
        exampleKey={opened.example}
        openId={opened.saved?.id ?? null}
        history={history}
        schema={schema}
        onExample={(one) => open({ text: textOf(one, language), variables: variablesOf(one, scope) }, { example: one.key })}
        onSaved={({ id, name: savedName, text: savedText, variables }, isOwn) =>
          open({ text: savedText, variables }, { saved: { id, name: savedName, isOwn } })
        }
        onHistory={({ text: askedText, variables }) => open({ text: askedText, variables }, {})}
        onClearHistory={() => {
          kept.clearHistory();
          setHistory([]);
        }}
        onAct={setAct}
      />
      <div className="cx-query-main">
        <section className="cx-panel cx-query-editing" aria-label={t('editor')}>
          <div className="cx-query-bar">
            <button type="button" className="cx-button cx-button-primary" disabled={busy} onClick={() => void runEdited()}>
              {t('run')}
            </button>
            {names.length > 1 ? (
              <select
                aria-label={t('operation')}
                value={operation ?? names[0]}
                onChange={({ target }) => setOperation(target.value)}
              >
                {names.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            ) : null}
            {asOneself ? (
              <button type="button" className="cx-button" disabled={saving} onClick={() => void save()}>
                {t(opened.saved?.isOwn ? 'save' : 'saveAs')}
              </button>
            ) : null}
            {asOneself && opened.saved?.isOwn ? (
              <button type="button" className="cx-button" onClick={() => void saveAs()}>
                {t('saveAs')}
              </button>
            ) : null}
            <span className="cx-quiet cx-query-opened">{opened.saved || example ? t('opened', { name }) : ''}</span>
          </div>
          <p role="status" className={said ? 'cx-query-said' : 'cx-visually-hidden'}>
            {said}
          </p>
          {failed ? <p className="cx-quiet">{t('schemaFailed')}</p> : null}
          <div
            className="cx-query-editor"
            onKeyDownCapture={onKeys}
            style={{ '--cx-variables': JSON.stringify(t('variables')) } as CSSProperties}
          >
            <Suspense fallback={<div className="cx-chart-wait" style={{ height: '100%' }} />}>
              <QueryEditor
                key={opened.number}
                initial={opened.query}
                schema={introspected}
                dark={dark}
                onText={onText}
                onVariables={onVariables}
              />
            </Suspense>
          </div>
          <p className="cx-quiet cx-query-keys">{t('runHint')}</p>
        </section>
        <QueryResult run={run} busy={busy} tables={tables} name={name} />
      </div>
      {act ? (
        <QueryActModals
          act={act}
          onClose={() => setAct(undefined)}
          onSaved={(id, savedName) => {
            // What is in the editor stays there; only its name is new.
            setOpened({ ...opened, example: null, saved: { id, name: savedName, isOwn: true } });
            setSaid(t('saved', { name: savedName }));
          }}
        />
      ) : null}
    </div>
  );
}

/** What stands in the editor at first: what the address names, else what was there before, else the first example. */
function firstOpened(
  address: URLSearchParams,
  examples: readonly Example[],
  scope: ExampleScope,
  kept: KeptQueries,
  linked: LinkedQuery | null | undefined,
  language: Language,
): Opened {
  const beginning = { number: 0, example: null, saved: null };
  if (linked) {
    const { id, name, text, variables, isOwn } = linked;
    return { ...beginning, query: { text, variables }, saved: { id, name, isOwn } };
  }
  const named = examples.find(({ key }) => key === address.get('example'));
  const example = named ?? (kept.draft ? undefined : examples[0]);
  if (example)
    return {
      ...beginning,
      example: example.key,
      query: { text: textOf(example, language), variables: variablesOf(example, scope) },
    };
  return { ...beginning, query: kept.draft ?? { text: '', variables: '' } };
}
