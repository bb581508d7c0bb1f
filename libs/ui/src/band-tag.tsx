/** How good: said by colour and by word, never by colour alone. */
export type BandTone = 'good' | 'near' | 'bad' | 'none';

/** A small tag: a shape and a colour for the tone, and the word for it. */
export function BandTag({ tone, children }: { tone: BandTone; children: string }) {
  return (
    <span className={`cx-band cx-band-${tone}`}>
      <span aria-hidden="true" className="cx-band-mark">
        {MARKS[tone]}
      </span>
      {children}
    </span>
  );
}

const MARKS: Record<BandTone, string> = { good: '●', near: '▲', bad: '■', none: '–' };
