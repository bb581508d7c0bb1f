import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import type { IntrospectionQuery } from 'graphql';
import type { EditedQuery } from './kept-queries';

/** Nothing of what is typed stays behind in the browser but what the page itself keeps. */
const FORGETFUL = {
  length: 0,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
};
const NO_PLUGINS: [] = [];
const ASKS_NOTHING = () => ({});

export interface QueryEditorProps {
  /** What stands there when it opens; another text is another editor (`key`). */
  initial: EditedQuery;
  /** The schema in the language of the page; null while it is not there. */
  schema: IntrospectionQuery | null;
  dark: boolean;
  onText: (text: string) => void;
  onVariables: (variables: string) => void;
}

/** GraphiQL as an editor that knows the schema; its documentation, what is run and what comes of it are the page's, in its language. */
export function QueryEditor({ initial, schema, dark, onText, onVariables }: QueryEditorProps) {
  return (
    <GraphiQL
      className="cx-graphiql"
      fetcher={ASKS_NOTHING}
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
