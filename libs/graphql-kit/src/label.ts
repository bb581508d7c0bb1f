/** A word in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
