/** A room of some size in CSS pixels that nobody sees and nothing reaches: for drawing what is to be a picture. Remove it when done. */
export function offscreenContainer({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): HTMLElement {
  const room = document.createElement('div');
  room.inert = true;
  Object.assign(room.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
    display: 'grid',
    visibility: 'hidden',
    pointerEvents: 'none',
    zIndex: '-1',
  });
  document.body.append(room);
  return room;
}
