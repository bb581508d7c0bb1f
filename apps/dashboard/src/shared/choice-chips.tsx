import { useSearchParams } from 'react-router';
import { Chips } from './chips';

export interface ChoiceChipsProps {
  label: string;
  /** Name of the choice in the address. */
  name: string;
  chosen: string;
  choices: ReadonlyArray<{ key: string; text: string }>;
}

/** A choice among few, kept in the address without a step in the history. */
export function ChoiceChips({ label, name, chosen, choices }: ChoiceChipsProps) {
  const [, setQuery] = useSearchParams();
  const choose = (key: string) =>
    setQuery(
      (current) => {
        const next = new URLSearchParams(current);
        next.set(name, key);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return <Chips label={label} choices={choices} chosen={chosen} onChoose={choose} />;
}
