/**
 * Ids of the features at a point of the window (CSS pixels), topmost first, each once: elements with
 * `data-id`. Symbols and labels (`data-over`) win over the ground under them, as on the moving map.
 */
export function pickAt(root: DocumentOrShadowRoot, x: number, y: number): string[] {
  const found = root
    .elementsFromPoint(x, y)
    .map((element) => element.closest<SVGElement>('[data-id]'))
    .filter((element) => element !== null);
  const over = found.filter((element) => element.dataset.over !== undefined);
  return [...new Set((over.length > 0 ? over : found).map((element) => element.dataset.id ?? ''))];
}
