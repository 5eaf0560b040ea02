/** How long a sheet waits for a part that does not come, in milliseconds. */
const patience = 8000;

/** Waits until the parts of a card that are fetched when first shown are there and drawn. */
export async function fetchedParts(root: ParentNode): Promise<void> {
  const parts = [...root.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  const here = Promise.all(
    parts.map(async (part) => {
      await customElements.whenDefined(part.localName);
      await (part as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    }),
  );
  await Promise.race([here, new Promise((resolve) => setTimeout(resolve, patience))]);
}
