/** A day as forms have it: 2026年10月5日; room for one to be written by hand where there is none. */
export function dayInWords(day: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : '　　　年　　月　　日';
}
