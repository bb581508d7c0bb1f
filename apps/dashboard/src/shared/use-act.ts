import { Form, type FormInstance } from 'antd';
import { useRef, useState } from 'react';
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
  /** How often it was refused: each time the form shows the first reason. */
  refusals: number;
  submit: (values: Values) => Promise<void>;
  /** Takes back what the last try said of fields that are filled differently now. */
  amend: (changed: Partial<Values>) => void;
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
  const [refusals, setRefusals] = useState(0);
  // Fields that stand refused: a form forgets by itself only what its own rules have said.
  const standing = useRef<ReadonlySet<string>>(new Set());
  const forget = (names: readonly string[]) => {
    form.setFields(names.filter((name) => standing.current.has(name)).map((name) => ({ name: name as never, errors: [] })));
    standing.current = new Set([...standing.current].filter((name) => !names.includes(name)));
  };

  const submit = async (values: Values) => {
    setBusy(true);
    setRest([]);
    setFailure(undefined);
    forget([...standing.current]);
    try {
      const sorted = sortRefusals(await perform(values), fields);
      const none = sorted.byField.size === 0 && sorted.rest.length === 0;
      setRefused((before) => new Set([...before, ...sorted.byField.keys()]));
      setRest(sorted.rest);
      form.setFields([...sorted.byField].map(([name, errors]) => ({ name: name as never, errors })));
      standing.current = new Set(sorted.byField.keys());
      if (none) onDone();
      else setRefusals((before) => before + 1);
    } catch (error) {
      setFailure({ code: codeOf(error), requestId: requestIdOf(error) });
      setRefusals((before) => before + 1);
    } finally {
      setBusy(false);
    }
  };
  return { form, busy, refused, rest, failure, refusals, submit, amend: (changed) => forget(Object.keys(changed)) };
}
