import { Refusal } from '@chengxin/kernel';
import { serveThread } from './serve-thread';

const refusal = new Refusal({ code: 'TOO_MANY', text: { zh: '太多', en: 'too many' }, path: ['input'], clause: 'SD-R02' });

// The program of the spec's threads.
await serveThread({
  double: async (numbers: readonly number[]): Promise<number[]> => numbers.map((number) => number * 2),
  refuse: (): Promise<never> => Promise.reject(refusal),
  fail: (): Promise<never> => Promise.reject(new TypeError('out of order')),
  fill: async (): Promise<number> => Array.from({ length: 50 }, () => new Array<string>(1e6).fill('x')).length,
});
