const gap = 6;
const margin = 8;

/** The list of results is at least so wide where the window is, in pixels. */
const least = 460;

/** Puts the list below its field, within the part of the window that a screen keyboard leaves. */
export function placeList(list: HTMLElement, field: DOMRect): void {
  const { width, height } = visualViewport ?? { width: innerWidth, height: innerHeight };
  const wide = Math.min(Math.max(least, field.width), width - 2 * margin);
  const top = field.bottom + gap;
  Object.assign(list.style, {
    left: `${Math.max(margin, Math.min(field.left, width - wide - margin))}px`,
    top: `${top}px`,
    width: `${wide}px`,
    maxHeight: `${Math.max(120, height - top - margin)}px`,
  });
}
