import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { finalize } from 'rxjs';
import { currentLanguage } from '../shared/language';
import { isSignedOut } from '../shared/query-errors';
import { trustedLink } from './trusted-link';

const TODO_FIELDS = ['todoCounts', 'todoItems'];

/** The one client of the dashboard; `onSignedOut` is called when the session has ended. */
export function createClient(onSignedOut: () => void): ApolloClient {
  const sessionEnd = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
  });
  const cache = new InMemoryCache({
    typePolicies: {
      Unit: { keyFields: ['code'] },
      IndicatorDefinition: { keyFields: ['code'] },
      // The same parameter has another value in another unit and on another day.
      PolicyParameter: { keyFields: false },
      // A row adds something else to each figure; the parts of one explanation are asked for one after the other.
      IndicatorRow: { keyFields: false },
      IndicatorExplanation: { merge: true },
      Viewer: { merge: true },
    },
  });
  // What was done may have settled a to-do: whoever shows them asks again.
  const todos = new ApolloLink((operation, forward) =>
    operation.operationType === 'mutation'
      ? forward(operation).pipe(finalize(() => TODO_FIELDS.forEach((fieldName) => cache.evict({ id: 'ROOT_QUERY', fieldName }))))
      : forward(operation),
  );
  // Refusals come in the language on the screen, not in that of the browser.
  const language = new SetContextLink(({ headers }) => ({ headers: { ...headers, 'accept-language': currentLanguage() } }));
  return new ApolloClient({
    link: ApolloLink.from([
      sessionEnd,
      language,
      todos,
      trustedLink,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
    cache,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
