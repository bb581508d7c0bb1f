import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

export interface PopoverProps {
  /** What the button shows. */
  trigger: ReactNode;
  /** What the button opens, for screen readers. */
  label: string;
  /** The panel; built only when opened. `close` returns the focus to the button. */
  children: (close: () => void) => ReactNode;
  align?: 'start' | 'end';
  className?: string;
}

/** A button that opens a small panel below it; Esc, a choice or leaving it closes it. */
export function Popover({ trigger, label, children, align = 'start', className = '' }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // The keys belong to the button and the panel inside.
    <div className={`cx-popover ${className}`} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="cx-popover-button"
        aria-expanded={open}
        aria-controls={panelId}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {trigger}
        <span className="cx-caret" aria-hidden="true" />
      </button>
      {open ? (
        <>
          <button type="button" className="cx-popover-veil" tabIndex={-1} aria-hidden="true" onClick={() => setOpen(false)} />
          <section id={panelId} className={`cx-popover-panel cx-popover-${align}`} aria-label={label}>
            {children(close)}
          </section>
        </>
      ) : null}
    </div>
  );
}
