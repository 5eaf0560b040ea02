/** Lets the page draw and answer the reader between two steps of long work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
