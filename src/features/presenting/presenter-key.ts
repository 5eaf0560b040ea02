/** What a key asks of the presenter view. */
export type PresenterCommand =
  | 'laser'
  | 'spotlight'
  | 'hide'
  | 'black'
  | 'white'
  | 'notes'
  | 'help'
  | 'end'
  | 'leave';

const commands: Readonly<Record<string, PresenterCommand>> = {
  l: 'laser',
  s: 'spotlight',
  h: 'hide',
  b: 'black',
  '.': 'black',
  w: 'white',
  n: 'notes',
  '?': 'help',
  '？': 'help',
  p: 'end',
  Escape: 'leave',
};

/** What a key asks of the presenter view; null: nothing. */
export function presenterKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): PresenterCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  return commands[key] ?? commands[key.toLowerCase()] ?? null;
}

declare global {
  interface HTMLElementEventMap {
    'present-end': PresentEndEvent;
  }
}

/** What the presenter view sends up when the presentation is over. */
export class PresentEndEvent extends Event {
  constructor() {
    super('present-end', { bubbles: true, composed: true });
  }
}

/** Presses a key for the map and the story, where they hear it. */
export function pressKey(keys: EventTarget, key: string): void {
  keys.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
}

/** What is shown beside the map. */
export type PresenterState = {
  readonly light: 'laser' | 'spotlight' | null;
  /** Text and legend are hidden. */
  readonly bare: boolean;
  readonly blank: 'black' | 'white' | null;
};

export const bright: PresenterState = { light: null, bare: false, blank: null };

/**
 * The presenter view after a command; null: the presentation ends. What has to do with other windows and dialogs changes nothing
 * here. Leaving goes step by step: first the blank screen, then the light, then what is hidden.
 */
export function nextState(state: PresenterState, command: PresenterCommand): PresenterState | null {
  switch (command) {
    case 'laser':
    case 'spotlight':
      return { ...state, light: state.light === command ? null : command };
    case 'hide':
      return { ...state, bare: !state.bare };
    case 'black':
    case 'white':
      return { ...state, blank: state.blank === command ? null : command };
    case 'end':
      return null;
    case 'leave':
      if (state.blank) return { ...state, blank: null };
      if (state.light) return { ...state, light: null };
      return state.bare ? { ...state, bare: false } : null;
    default:
      return state;
  }
}
