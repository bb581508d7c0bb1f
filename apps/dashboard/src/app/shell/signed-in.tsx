import { useQuery } from '@apollo/client/react';
import { QueryState } from '../../shared/query-state';
import { ViewerProvider } from '../../shared/viewer';
import { ViewerDocument } from '../../shared/viewer.graphql';
import { Frame } from './frame';

/** Waits for the viewer, then shows the frame; without a session the client leads to the sign-in page. */
export function SignedIn({ here }: { here: string }) {
  const result = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  return (
    <QueryState result={result}>
      {(data) => (
        <ViewerProvider viewer={data.viewer}>
          <Frame here={here} />
        </ViewerProvider>
      )}
    </QueryState>
  );
}
