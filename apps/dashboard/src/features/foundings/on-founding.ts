import type { FoundingDetailFragment } from '../../gql/graphql';

export interface FoundingActProps {
  founding: FoundingDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

/** What every act on a founding sends. */
export const onFounding = ({ id, version }: FoundingDetailFragment) => ({ foundingId: id, expectedVersion: version });
