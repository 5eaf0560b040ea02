/** Marks in the browser's timeline when a map has first drawn all it has; a second map marks nothing. */
export function markFirstIdle(): void {
  if (performance.getEntriesByName('first-idle').length === 0) performance.mark('first-idle');
}
