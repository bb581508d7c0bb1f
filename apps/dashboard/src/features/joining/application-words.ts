import type { ApplicationRowFragment, JoinApplicationAction } from '../../gql/graphql';

type Target = Pick<ApplicationRowFragment, 'group' | 'foundingId'>;

/** The key of an action's words: in a group the leader agrees and signing takes in; a founding has neither yet. */
export const actionWord = (action: JoinApplicationAction, [first]: readonly Target[]) =>
  first && first.group === null ? (`foundingAction.${action}` as const) : (`action.${action}` as const);

/** The page of what somebody applies at. */
export const targetPath = ({ group, foundingId }: Target): string => (group ? `/groups/${group.id}` : `/foundings/${foundingId}`);
