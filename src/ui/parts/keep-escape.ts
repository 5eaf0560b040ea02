/** The Escape that closes a dialog means nothing else: without this it would also give up the selection. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
