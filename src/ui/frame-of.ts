/** The size of what an element of the shell stands in: the atlas, or the window where it stands alone. In CSS pixels. */
export function frameOf(element: Element): { readonly width: number; readonly height: number } {
  const root = element.getRootNode();
  const around = root instanceof ShadowRoot ? root.host : document.documentElement;
  return { width: around.clientWidth, height: around.clientHeight };
}
