import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings, WrongSettings } from './env';
import { demandFreeAddress } from './listen';

describe('the address to listen on', () => {
  const other = createServer();
  let taken = 0;

  beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    taken = (other.address() as AddressInfo).port;
  });
  afterAll(() => void other.close());

  const settings = (changed: Record<string, string>) => readSettings({ HOST: '127.0.0.1', PORT: '0', ...changed });

  it('is asked for before anything is loaded, and a taken port is named with the way out', async () => {
    await expect(demandFreeAddress(settings({ PORT: String(taken) }))).rejects.toThrow(WrongSettings);
    await expect(demandFreeAddress(settings({ PORT: String(taken) }))).rejects.toThrow(`端口 ${taken} 已被占用`);
  });

  it('must be one of this machine', async () => {
    await expect(demandFreeAddress(settings({ HOST: '192.0.2.1' }))).rejects.toThrow('192.0.2.1');
  });

  it('is let go again, so that the server itself can have it', async () => {
    await demandFreeAddress(settings({}));
    await new Promise<void>((resolve) => other.close(() => resolve()));
    await demandFreeAddress(settings({ PORT: String(taken) }));
    await demandFreeAddress(settings({ PORT: String(taken) }));
  });
});
