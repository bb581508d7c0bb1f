import { describe, expect, it } from 'vitest';
import { askedBytes } from './byte-range.rules';

describe('the part of a file that is asked for', () => {
  it.each([
    ['bytes=0-99', { first: 0, last: 99 }],
    ['bytes=100-', { first: 100, last: 999 }],
    ['bytes=-10', { first: 990, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=900-5000', { first: 900, last: 999 }],
  ])('%s of 1000 bytes', (header, bytes) => {
    expect(askedBytes(header, 1000)).toEqual(bytes);
  });

  it.each([undefined, '', 'bytes=-', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])('is all of it for %j', (header) => {
    expect(askedBytes(header, 1000)).toBeNull();
  });

  it.each(['bytes=1000-', 'bytes=5-4', 'bytes=-0'])('is nothing that there is for %s', (header) => {
    expect(askedBytes(header, 1000)).toBe('NONE');
  });
});
