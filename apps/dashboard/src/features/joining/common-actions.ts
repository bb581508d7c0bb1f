import type { JoinApplicationAction } from '../../gql/graphql';

/** What can be done with all of some applications at once; in the order of the first one's. */
export function commonActions(
  applications: readonly { readonly availableActions: readonly JoinApplicationAction[] }[],
): readonly JoinApplicationAction[] {
  const [first, ...others] = applications;
  return (first?.availableActions ?? []).filter((action) => others.every((other) => other.availableActions.includes(action)));
}
