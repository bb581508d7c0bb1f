/** JSON text that PostgreSQL built, already in the form of the selection; passed through to the answer without being parsed. */
export class RawJson {
  constructor(readonly text: string) {}

  /** The same as a value, keyed by response key, for executors that want one. */
  parse(): unknown {
    return JSON.parse(this.text);
  }
}

export const rawNull = new RawJson('null');
