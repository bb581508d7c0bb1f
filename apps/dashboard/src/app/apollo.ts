import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { isSignedOut } from '../shared/query-errors';

/** The one client of the dashboard; `onSignedOut` is called when the session has ended. */
export function createClient(onSignedOut: () => void): ApolloClient {
  const sessionEnd = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
  });
  return new ApolloClient({
    link: ApolloLink.from([sessionEnd, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    cache: new InMemoryCache({
      typePolicies: {
        Unit: { keyFields: ['code'] },
        IndicatorDefinition: { keyFields: ['code'] },
        // The same parameter has another value in another unit and on another day.
        PolicyParameter: { keyFields: false },
        Viewer: { merge: true },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
