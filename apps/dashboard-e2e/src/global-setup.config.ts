import { freePort, newDataDirectory, removeDirectory, startProduct, stopProduct, untilReady } from './product';

/** Starts the product once for all journeys; answers how to stop it. */
export async function startForJourneys(): Promise<() => Promise<void>> {
  const given = process.env['CHENGXIN_JOURNEYS_URL'];
  if (given) return async () => undefined;
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
  process.env['CHENGXIN_JOURNEYS_URL'] = product.url;
  return stop;
}

export { startForJourneys as default };
