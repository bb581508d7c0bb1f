const HOUR_MS = 3_600_000;

/** Does work now and every hour, never twice at once; answers how to stop, which waits for what is under way. Errors are reported, not thrown. */
export function everyHour(work: () => Promise<unknown>, onError: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    await work().catch(onError);
    if (!stopped) timer = setTimeout(() => (running = run()), HOUR_MS);
  };
  let running = run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
