/** Presses a key for the map and the story, where they hear it. */
export function pressKey(keys: EventTarget, key: string): void {
  keys.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
}
