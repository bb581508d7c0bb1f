import type { FullConfig } from '@playwright/test';
import { freePort, newDataDirectory, removeDirectory, startProduct, stopProduct, untilReady } from './product';

/** A product with a demonstration city of its own. */
async function startOne(): Promise<{ url: string; stop: () => Promise<void> }> {
  const dataDirectory = newDataDirectory();
  const product = startProduct(await freePort(), { CHENGXIN_DATA_DIR: dataDirectory, DATABASE_URL: undefined });
  const stop = async (): Promise<void> => {
    await stopProduct(product);
    removeDirectory(dataDirectory);
  };
  try {
    await untilReady(product);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: product.url, stop };
}

/** Starts a product for each worker, so that no journey meets what another does at the same time; answers how to stop them. */
export async function startForJourneys(config: Pick<FullConfig, 'workers'>): Promise<() => Promise<void>> {
  if (process.env['CHENGXIN_JOURNEYS_URL']) return async () => undefined;
  const started = await Promise.allSettled(Array.from({ length: config.workers }, startOne));
  const products = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async (): Promise<void> => {
    await Promise.all(products.map((one) => one.stop()));
  };
  const failed = started.find((one) => one.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  process.env['CHENGXIN_JOURNEYS_URL'] = products.map((one) => one.url).join(' ');
  return stop;
}

export { startForJourneys as default };
