const TYPING = 'input, textarea, select, [contenteditable], [role=textbox], dialog, [role=dialog]';

/** Whether a key is typed into a field or belongs to a dialog. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest(TYPING) !== null;
