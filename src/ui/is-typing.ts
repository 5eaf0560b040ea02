/** Whether a key is typed into a field, or pressed in an open dialog: it then means nothing to what lies below. */
export function isTyping(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element &&
        target.matches('input, textarea, select, [contenteditable="true"], dialog[open]'),
    );
}
