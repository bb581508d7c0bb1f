export interface ChipsProps<Key extends string | undefined> {
  label: string;
  /** Whether only screen readers are told the label, since the choices tell it by themselves. */
  unseen?: boolean;
  choices: ReadonlyArray<{ key: Key; text: string }>;
  chosen: NoInfer<Key> | readonly NoInfer<Key>[];
  onChoose: (key: Key) => void;
}

/** Choices side by side, those chosen pressed; a choice without a key is that of everything. */
export function Chips<Key extends string | undefined>({ label, unseen = false, choices, chosen, onChoose }: ChipsProps<Key>) {
  const isChosen = (key: Key) => (typeof chosen === 'object' ? chosen.includes(key) : key === chosen);
  return (
    <fieldset className="cx-chips">
      <legend className={unseen ? 'cx-visually-hidden' : ''}>{label}</legend>
      {choices.map(({ key, text }) => (
        <button key={key ?? ''} type="button" aria-pressed={isChosen(key)} onClick={() => onChoose(key)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
