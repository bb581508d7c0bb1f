import { Select, type SelectProps } from 'antd';
import { type ReactNode, useState } from 'react';

export interface RemoteSelectProps<Value> extends Omit<SelectProps<Value>, 'options' | 'onSearch' | 'showSearch'> {
  options: SelectProps<Value>['options'];
  onSearch: (text: string) => void;
  empty: ReactNode;
}

const WAIT_MS = 250;

/** A choice whose candidates the server searches; asks once the typing has paused. */
export function RemoteSelect<Value>({ onSearch, empty, options, ...rest }: RemoteSelectProps<Value>) {
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout>>();
  const search = (text: string) => {
    clearTimeout(timer);
    setTimer(setTimeout(() => onSearch(text.trim()), WAIT_MS));
  };
  return (
    <Select<Value>
      {...rest}
      options={options ?? []}
      showSearch={{ filterOption: false, onSearch: search }}
      notFoundContent={empty}
    />
  );
}
