import { forgetOthers, KEPT_PREFIX } from './forget-others';

/** A query as it stands in the editor. */
export interface EditedQuery {
  readonly text: string;
  readonly variables: string;
}

export interface AskedQuery extends EditedQuery {
  /** When it was run, ISO 8601. */
  readonly at: string;
}

interface Kept {
  readonly draft: EditedQuery | null;
  readonly history: readonly AskedQuery[];
}

const LONGEST_HISTORY = 30;
const NOTHING: Kept = { draft: null, history: [] };

/**
 * What one person has typed and run in this browser. Nobody else finds it here: whatever another person has left is deleted.
 */
export class KeptQueries {
  readonly #key: string;

  constructor(
    userId: string,
    readonly storage: Storage = localStorage,
  ) {
    this.#key = KEPT_PREFIX + userId;
    forgetOthers(userId, storage);
  }

  get draft(): EditedQuery | null {
    return this.#read().draft;
  }

  /** The latest first, each once. */
  get history(): readonly AskedQuery[] {
    return this.#read().history;
  }

  keepDraft(draft: EditedQuery): void {
    this.#write({ ...this.#read(), draft });
  }

  /** Notes that a query was run; answers the history with it. */
  noteAsked(asked: AskedQuery): readonly AskedQuery[] {
    const kept = this.#read();
    const earlier = kept.history.filter(({ text, variables }) => text !== asked.text || variables !== asked.variables);
    const history = [asked, ...earlier].slice(0, LONGEST_HISTORY);
    this.#write({ ...kept, history });
    return history;
  }

  clearHistory(): void {
    this.#write({ ...this.#read(), history: [] });
  }

  #read(): Kept {
    try {
      return { ...NOTHING, ...(JSON.parse(this.storage.getItem(this.#key) ?? '{}') as Partial<Kept>) };
    } catch {
      return NOTHING;
    }
  }

  #write(kept: Kept): void {
    try {
      this.storage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // A full storage keeps what it has: nothing that is asked depends on it.
    }
  }
}
