/** How long a slice of work may take, in milliseconds: far less than a reader notices, on slow machines too. */
const slice = 10;

/** Does a piece of work for each item, and lets the page breathe in between. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
