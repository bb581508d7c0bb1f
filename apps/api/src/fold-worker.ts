import { spellNames } from '@chengxin/groups/data';
import { foldRefreshes } from '@chengxin/indicators/data';
import type { Clock, LocalDate } from '@chengxin/kernel';
import type { Database } from '@chengxin/persistence';

const PAUSE_MS = 2000;

/**
 * Keeps the open months fresh: folds at start, after every act (`wake`), and every two seconds for acts of other processes. Names that are
 * new are spelt for the search in the same rhythm.
 */
export class FoldWorker {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #stopped = false;
  #day: LocalDate | null = null;
  #tick: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly onError: (error: unknown) => void,
    /** Work of a new day, also of the first one. */
    private readonly onNewDay: () => Promise<unknown> = async () => undefined,
  ) {}

  start(): void {
    this.#tick = this.#work();
  }

  /** Folds now; resolves when what was queued before is counted. Errors are reported, not thrown. */
  async wake(): Promise<void> {
    await this.#running;
    await this.#fold();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#tick;
    await this.#running;
  }

  async #work(): Promise<void> {
    const today = this.clock.today();
    if (today !== this.#day) {
      this.#day = today;
      await this.onNewDay().catch(this.onError);
    }
    await this.#fold();
    await spellNames(this.database.workPool).catch(this.onError);
    if (!this.#stopped) this.#timer = setTimeout(() => this.start(), PAUSE_MS);
  }

  async #fold(): Promise<void> {
    if (this.#running) return this.#running;
    this.#running = foldRefreshes(this.database.workPool, this.clock.today(), this.clock.now()).then(
      () => undefined,
      (error: unknown) => this.onError(error),
    );
    try {
      await this.#running;
    } finally {
      this.#running = null;
    }
  }
}
