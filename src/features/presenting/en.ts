import type { Widen } from '../../i18n/widen';
import type { messages as zh } from './zh';

const presenting: Widen<typeof zh.presenting> = {
  title: 'Presenter mode',
  tools: 'Presenter’s tools',
  started: 'Presenter mode has begun. Press question mark for all keys, Escape to leave.',
  keys: {
    title: 'Keys of presenter mode',
    next: 'Next chapter',
    previous: 'Previous chapter',
    first: 'First chapter',
    last: 'Last chapter',
    laser: 'Laser dot that follows the pointer',
    spotlight: 'Spotlight',
    hide: 'Hide or show text and legend',
    black: 'Black screen',
    white: 'White screen',
    notes: 'Window with notes',
    help: 'All keys',
    start: 'Begin or end presenting',
    leave: 'Leave, step by step',
    close: 'Close',
    or: ' or ',
  },
  buttons: {
    previous: 'Previous',
    next: 'Next',
    laser: 'Laser',
    spotlight: 'Spotlight',
    hide: 'Hide',
    black: 'Black',
    notes: 'Notes',
    help: 'Keys',
    leave: 'Leave',
  },
  blank: { black: 'Black screen', white: 'White screen' },
  blocked: 'The browser blocked the window with notes. Allow pop-ups for this site and press N again.',
  notes: {
    title: (story) => `Notes · ${story}`,
    none: 'This chapter has no notes.',
    noStory: 'No story is open. Open one, and its notes are here.',
    next: 'Next',
    end: 'This is the last chapter.',
    clock: 'Time',
    elapsed: 'Elapsed',
    reset: 'Reset',
    progress: (at, of) => `Chapter ${at} of ${of}`,
  },
};

export const messages: Widen<typeof zh> = { presenting };
