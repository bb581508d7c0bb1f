import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { readHiddenLine } from './read-hidden-line';

describe('a line read without echo', () => {
  it('is taken as typed, corrections included, and leaves the next line for the next question', async () => {
    const [input, output] = [new PassThrough() as unknown as ReadStream, new PassThrough()];
    (input as unknown as PassThrough).write('Hengx\u007fshan\r\nagain\n');
    expect(await readHiddenLine(input, output, '密码: ')).toBe('Hengshan');
    expect(await readHiddenLine(input, output, '密码: ')).toBe('again');
    expect(output.read()?.toString()).toBe('密码: \n密码: \n');
  });

  it('can be given up', async () => {
    const input = new PassThrough() as unknown as ReadStream;
    (input as unknown as PassThrough).write('Heng\u0003');
    await expect(readHiddenLine(input, new PassThrough(), '')).rejects.toThrow('interrupted');
  });
});
