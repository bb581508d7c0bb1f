import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { RefusedFragment } from '../../gql/graphql';
import { ActModal, type ActModalProps } from '../../shared/act-modal';

/** A mutation of this slice: one field, which answers why it was refused. */
export type MutualAidAct<Input> = TypedDocumentNode<
  Record<string, { ids?: string[] | null; errors: RefusedFragment[] }> | object,
  { input: Input }
>;

export interface ActOfProps<Values extends object, Input> extends Omit<ActModalProps<Values>, 'perform'> {
  act: MutualAidAct<Input>;
  toInput: (values: Values) => Input;
}

/** Sends an act and answers its refusals. */
export function useMutualAidAct<Input>(act: MutualAidAct<Input>): (input: Input) => Promise<readonly RefusedFragment[]> {
  const [send] = useMutation(act);
  return async (input) => {
    const { data } = await send({ variables: { input } as never });
    const [payload] = Object.values(data ?? {}) as { errors: RefusedFragment[] }[];
    return payload?.errors ?? [];
  };
}

/** One act of mutual aid in a dialog. */
export function ActOf<Values extends object, Input>({ act, toInput, ...modal }: ActOfProps<Values, Input>) {
  const perform = useMutualAidAct(act);
  return <ActModal<Values> {...modal} perform={(values) => perform(toInput(values))} />;
}
