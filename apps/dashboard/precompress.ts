import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg|json)$/;
const SMALL_BYTES = 1024;

/** Writes a brotli and a gzip copy beside every built text file, which the server hands out without compressing anything itself. */
export function precompress(): Plugin {
  return {
    name: 'chengxin-precompress',
    apply: 'build',
    writeBundle({ dir }) {
      for (const name of readdirSync(dir ?? '.', { recursive: true, encoding: 'utf8' })) {
        const file = path.join(dir ?? '.', name);
        if (!TEXT.test(name) || statSync(file).size < SMALL_BYTES) continue;
        const content = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}
