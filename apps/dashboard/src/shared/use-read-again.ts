import { useApolloClient } from '@apollo/client/react';

/** Reads all that the page shows anew, its parts too: what an act has changed may stand in any of them. What cannot be read tells so where it stands. */
export function useReadAgain(): () => Promise<unknown> {
  const client = useApolloClient();
  return () => client.refetchQueries({ include: 'active' }).catch(() => undefined);
}
