import { Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { codeOf, requestIdOf } from './query-state';
import { type Refusal, sortRefusals } from './refusals';

/** A top-level failure: no business refusal, but no answer either. */
export interface ActFailure {
  code: string | undefined;
  requestId: string | undefined;
}

export interface Act<Values> {
  form: FormInstance<Values>;
  busy: boolean;
  /** Fields refused so far; a reason field is shown once its warning was raised. */
  refused: ReadonlySet<string>;
  rest: readonly Refusal[];
  failure: ActFailure | undefined;
  submit: (values: Values) => Promise<void>;
}

/**
 * Sends a form and shows the refusals at its fields. `perform` answers the payload's errors (empty when done); what it throws is a
 * failure without a verdict.
 */
export function useAct<Values extends object>(
  fields: readonly string[],
  perform: (values: Values) => Promise<readonly Refusal[]>,
  onDone: () => void,
): Act<Values> {
  const [form] = Form.useForm<Values>();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [rest, setRest] = useState<readonly Refusal[]>([]);
  const [failure, setFailure] = useState<ActFailure>();

  const submit = async (values: Values) => {
    setBusy(true);
    setRest([]);
    setFailure(undefined);
    try {
      const sorted = sortRefusals(await perform(values), fields);
      const none = sorted.byField.size === 0 && sorted.rest.length === 0;
      setRefused((before) => new Set([...before, ...sorted.byField.keys()]));
      setRest(sorted.rest);
      for (const [name, errors] of sorted.byField) form.setFields([{ name: name as never, errors }]);
      if (none) onDone();
      else focusFirst(form, [...sorted.byField.keys()]);
    } catch (error) {
      setFailure({ code: codeOf(error), requestId: requestIdOf(error) });
    } finally {
      setBusy(false);
    }
  };
  return { form, busy, refused, rest, failure, submit };
}

// a field that was hidden until refused exists only after the next paint
function focusFirst<Values>(form: FormInstance<Values>, names: readonly string[]): void {
  const [name] = names;
  if (name !== undefined) setTimeout(() => form.scrollToField(name as never, { focus: true, block: 'nearest' }), 50);
}
