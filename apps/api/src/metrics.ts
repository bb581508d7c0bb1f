import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What operators watch: requests and their time, and how much waits for the fold. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'chengxin_http_request_seconds',
    help: 'Time of HTTP requests by route and status',
    labelNames: ['route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  readonly faults = new Counter({
    name: 'chengxin_internal_errors_total',
    help: 'Errors answered as INTERNAL',
    registers: [this.registry],
  });

  constructor(readBacklog: () => Promise<{ refreshes: number; openMonths: number }>, canKeepFiles: () => Promise<boolean>) {
    collectDefaultMetrics({ register: this.registry });
    const openMonths = new Gauge({
      name: 'chengxin_months_not_closed',
      help: 'Months that have ended but are not closed',
      registers: [this.registry],
    });
    new Gauge({
      name: 'chengxin_refresh_backlog',
      help: 'Places waiting to be counted again',
      registers: [this.registry],
      async collect() {
        // Without a database this is not known; the rest is wanted all the more.
        const backlog = await readBacklog().catch(() => ({ refreshes: Number.NaN, openMonths: Number.NaN }));
        this.set(backlog.refreshes);
        openMonths.set(backlog.openMonths);
      },
    });
    new Gauge({
      name: 'chengxin_file_storage_usable',
      help: 'Whether evidence files can be kept and read: 1 or 0',
      registers: [this.registry],
      async collect() {
        this.set((await canKeepFiles()) ? 1 : 0);
      },
    });
  }
}
