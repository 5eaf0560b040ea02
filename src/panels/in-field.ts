/** Whether a key is typed into a field. */
export function inField(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element && target.matches('input, textarea, select, [contenteditable="true"]'),
    );
}
