import { Select, type SelectProps } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryResult } from './query-state';
import { ReadState } from './read-state';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

type Taken = 'options' | 'onSearch' | 'showSearch' | 'loading' | 'notFoundContent' | 'onOpenChange' | 'popupRender';

export interface RemoteSelectProps<Data> extends Omit<SelectProps, Taken> {
  /** The query that has the candidates. */
  asked: QueryResult<Data> & { previousData?: Data | undefined };
  choices: (data: Data) => readonly Choice[];
  /** Stay in the list, whether or not the answer has them. */
  known?: readonly Choice[];
  /** Has the server search; without it what is typed narrows the list. */
  onSearch?: (text: string) => void;
  /** What an answer without candidates means. */
  empty?: ReactNode;
}

const WAIT_MS = 250;

const holds = (text: string, choice?: { readonly label?: unknown }): boolean =>
  String(choice?.label ?? '')
    .toLowerCase()
    .includes(text.trim().toLowerCase());

/**
 * A choice among what the server has. Tells that the candidates are on their way or have failed, never "none" before the answer. A search is
 * sent once the typing has paused; until its answer is there, those listed that hold the text stay.
 */
export function RemoteSelect<Data>({ asked, choices, known = [], onSearch, empty, ...rest }: RemoteSelectProps<Data>) {
  const { t } = useTranslation('shared');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pausing, setPausing] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const ask = (text: string) => {
    clearTimeout(timer.current);
    setPausing(false);
    onSearch?.(text);
  };
  const type = (text: string) => {
    clearTimeout(timer.current);
    setPausing(true);
    timer.current = setTimeout(() => ask(text.trim()), WAIT_MS);
  };
  const { data, previousData, loading, error } = asked;
  const waits = loading || pausing;
  const shown = data ?? (loading ? previousData : undefined);
  const found = shown === undefined ? [] : choices(shown);
  const values = new Set(found.map(({ value }) => value));
  const options = [...known.filter(({ value }) => !values.has(value)), ...found];
  const state = waits || error ? <ReadState asked={{ ...asked, loading: waits }} /> : null;
  return (
    <Select
      // Until its label is known, a value is nothing to show.
      labelRender={({ label }) => label ?? '…'}
      {...rest}
      options={options}
      loading={loading}
      showSearch={onSearch ? { filterOption: waits ? holds : false, onSearch: type } : { optionFilterProp: 'label' }}
      notFoundContent={state ?? empty ?? t('noChoice')}
      popupRender={(menu) => (
        <>
          {menu}
          {shown === undefined && options.length > 0 ? state : null}
        </>
      )}
      onOpenChange={(open) => {
        // What was typed is gone with the list; the next time it is whole again.
        if (!open) ask('');
        else if (error && !loading) void asked.refetch();
      }}
    />
  );
}
