import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import type { IntrospectionQuery } from 'graphql';
import { useMemo } from 'react';
import type { FreeQuery } from './ask-freely';
import type { EditedQuery } from './kept-queries';

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher'];

/** Nothing of what is typed stays behind in the browser but what the page itself keeps. */
const FORGETFUL = {
  length: 0,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
};
const NO_PLUGINS: [] = [];

export interface QueryEditorProps {
  /** What stands there when it opens; another text is another editor (`key`). */
  initial: EditedQuery;
  /** The schema in the language of the page; null while it is not there. */
  schema: IntrospectionQuery | null;
  dark: boolean;
  onText: (text: string) => void;
  onVariables: (variables: string) => void;
  /** Ctrl + Enter: what stands under the cursor. */
  onRun: (asked: FreeQuery) => void;
}

/** GraphiQL as an editor that knows the schema; its documentation, what is run and what comes of it are the page's, in its language. */
export function QueryEditor({ initial, schema, dark, onText, onVariables, onRun }: QueryEditorProps) {
  const fetcher = useMemo<Fetcher>(
    () => (asked) => {
      const variables = typeof asked.variables === 'object' && asked.variables !== null ? asked.variables : {};
      onRun({ query: asked.query, operationName: asked.operationName ?? null, variables });
      return { data: null };
    },
    [onRun],
  );
  return (
    <GraphiQL
      className="cx-graphiql"
      fetcher={fetcher}
      schema={schema}
      storage={FORGETFUL}
      initialQuery={initial.text}
      initialVariables={initial.variables}
      onEditQuery={onText}
      onEditVariables={onVariables}
      forcedTheme={dark ? 'dark' : 'light'}
      plugins={NO_PLUGINS}
      referencePlugin={null}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Toolbar>{() => null}</GraphiQL.Toolbar>
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
