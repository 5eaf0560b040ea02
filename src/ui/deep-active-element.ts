/** The element that has the focus, looked for through shadow roots; null where none has it. */
export function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement || active instanceof SVGElement ? (active as HTMLElement) : null;
}
