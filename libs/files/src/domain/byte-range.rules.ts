/** Bytes of a file from the first to the last, both counted from 0. */
export interface AskedBytes {
  readonly first: number;
  readonly last: number;
}

/** Which bytes a request asks for by its Range header: null for all of them, also where it asks for several pieces; 'NONE' beyond the end. */
export function askedBytes(header: string | undefined, size: number): AskedBytes | null | 'NONE' {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return null;
  const [from = '', to = ''] = found.slice(1);
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first >= size || last < first || (from === '' && Number(to) === 0) ? 'NONE' : { first, last };
}
