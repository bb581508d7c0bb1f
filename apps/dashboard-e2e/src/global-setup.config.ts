import { execFileSync } from 'node:child_process';
import type { FullConfig } from '@playwright/test';
import { freePort, newDataDirectory, type Product, removeDirectory, startProduct, stopProduct, untilReady } from './product';

/** A product on a data directory; it loads the demonstration city where there is nothing yet. */
async function startOn(dataDirectory: string): Promise<Product> {
  const product = startProduct(await freePort(), { CHENGXIN_DATA_DIR: dataDirectory, DATABASE_URL: undefined });
  try {
    await untilReady(product);
    return product;
  } catch (error) {
    await stopProduct(product);
    throw error;
  }
}

/** Starts a product for each worker, so that no journey meets what another does at the same time; answers how to stop them. */
export async function startForJourneys(config: Pick<FullConfig, 'workers'>): Promise<() => Promise<void>> {
  if (process.env['CHENGXIN_JOURNEYS_URL']) return async () => undefined;
  const directories = Array.from({ length: config.workers }, newDataDirectory);
  const [first = '', ...others] = directories;
  const running: Product[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(running.splice(0).map(stopProduct));
    directories.forEach(removeDirectory);
  };
  try {
    running.push(await startOn(first));
    if (others.length > 0) {
      // The city is loaded once; the others receive it as it lies on the disk, with the owner of its files.
      await Promise.all(running.splice(0).map(stopProduct));
      for (const other of others) execFileSync('cp', ['-a', `${first}/.`, other]);
      const started = await Promise.allSettled(directories.map(startOn));
      running.push(...started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
      const failed = started.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
    }
  } catch (error) {
    await stop();
    throw error;
  }
  process.env['CHENGXIN_JOURNEYS_URL'] = running.map(({ url }) => url).join(' ');
  return stop;
}

export { startForJourneys as default };
