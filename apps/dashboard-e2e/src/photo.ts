import sharp from 'sharp';

const NOISE = { type: 'gaussian', mean: 200, sigma: 20 } as const;

/** A photo as a phone sends it; no two of different size have the same content. */
export const photo = (width = 900, height = 1200): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#f6f3ea', noise: NOISE } })
    .jpeg()
    .toBuffer();
