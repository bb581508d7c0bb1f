/** A word in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A word for each of some codes. */
export type Labels<Code extends string = string> = Readonly<Record<Code, Label>>;
