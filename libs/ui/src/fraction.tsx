/** The fraction behind a figure, small and quiet; the text comes formatted. */
export function Fraction({ children }: { children: string }) {
  return <span className="cx-fraction">{children}</span>;
}
