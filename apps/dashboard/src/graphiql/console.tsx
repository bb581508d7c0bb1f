import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { type Example, examplesFor } from './examples';
import { ask, type Visitor } from './visitor';

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher'];

const fetcher: Fetcher = (request, options) => ask(request, options?.headers ?? {}) as ReturnType<Fetcher>;

/** The example that the address names. */
const chosenIn = (examples: readonly Example[], address: string): Example | undefined =>
  examples.find(({ key }) => key === new URLSearchParams(address).get('example'));

/** The editor with its documentation, under a line with the examples. */
export function Console({ visitor }: { visitor: Visitor }) {
  const examples = examplesFor(visitor);
  const chosen = chosenIn(examples, window.location.search);
  return (
    <div className="cx-console">
      <header>
        <a href="/">诚信 · 返回看板 Dashboard</a>
        <nav aria-label="示例 Examples">
          <span>示例 Examples</span>
          {examples.map(({ key, title }) => (
            <a key={key} href={`?example=${key}`} aria-current={chosen?.key === key ? 'page' : undefined}>
              {title.zh} {title.en}
            </a>
          ))}
        </nav>
        <span>{visitor.displayName}</span>
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={examples.map(({ query }) => ({ query }))}
          initialQuery={chosen?.query}
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  );
}
