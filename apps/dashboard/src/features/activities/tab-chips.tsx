import { useFilters } from '../../shared/filters';

export interface TabChipsProps<Name extends string> {
  label: string;
  name: string;
  chosen: Name;
  tabs: ReadonlyArray<{ key: Name; text: string }>;
}

/** Tabs of a page, or states of a list: a choice that goes back to the first page. */
export function TabChips<Name extends string>({ label, name, chosen, tabs }: TabChipsProps<Name>) {
  const filters = useFilters();
  return (
    <fieldset className="cx-chips" style={{ marginBottom: 14 }}>
      <legend className="cx-visually-hidden">{label}</legend>
      {tabs.map(({ key, text }) => (
        <button key={key} type="button" aria-pressed={key === chosen} onClick={() => filters.set({ [name]: key })}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
