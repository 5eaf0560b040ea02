import type { Widen } from '../../i18n/widen';
import type { messages as zh, pages as zhPages } from './zh';

const shortlist: Widen<typeof zh.shortlist> = {
  title: 'Shortlist',
  keep: 'Keep on the list',
  drop: 'Remove from the list',
  keepName: (name) => `Keep on the list: ${name}`,
  dropName: (name) => `Remove from the list: ${name}`,
  isFull: (most) => `The list is full (${most})`,
  lead: 'The list and its notes are stored in this browser on this device; nothing is uploaded.',
  empty:
    'No candidates yet. Open the card of a platform, an innovation city, an area or a belt and choose “Keep on the list”.',
  toMatch: 'Find matching platforms',
  count: (count, most) => `${count} of at most ${most}`,
  tooMany: (most) => `More than ${most}: the link and the sheet take the first ${most}.`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  remove: (name) => `Remove ${name}`,
  undo: 'Undo',
  redo: 'Redo',
  note: 'Note',
  noteOf: (name) => `Note on ${name}`,
  noteHint: 'Saved as you type, on this device only',
  unknown: 'The atlas has nothing of this id',
  unknownOnes: (ids) => `Not found in the atlas: ${ids}. The others are listed.`,
  geometry: {
    boundary: 'Boundary from a boundary file',
    approximate: (error) => `Approximate position, within ${error}`,
    schematic: 'Schematic shape',
    none: 'Not on the map',
  },
  shared: {
    title: 'This list came with the link.',
    kept: (count) => `Your own list (${count}) is kept.`,
    add: 'Add to my list',
    mine: 'Show my list',
    joined: (count) => `Added: ${count}; you can undo this.`,
    left: (count) => `No room for ${count} more.`,
  },
  share: {
    title: 'Share and print',
    notes: 'Notes in the link',
    notesHint: 'Unless you tick this, notes stay on this device.',
    link: 'Link to the list',
    copy: 'Copy link',
    length: (count) => `The link has ${count} characters.`,
    long: (most) =>
      `The link has more than ${most} characters, and some messengers cut it: leave the notes out, or save a file instead.`,
    print: 'Print the list (two A4 pages)',
  },
  file: {
    save: 'Save as a file (with notes)',
    open: 'Open a file',
    title: (name) => `The list in “${name}”`,
    none: (name) => `“${name}” has no shortlist.`,
    invalid: (name) => `“${name}” is not a file of this atlas, or it is damaged; nothing was read:`,
    add: 'Add to my list',
    replace: 'Replace my list',
    cancel: 'Cancel',
    replaced: 'The file’s list took the place of yours; you can undo this.',
  },
};

export const pages: Widen<typeof zhPages> = {
  shortlist: { tab: 'Shortlist', title: 'Shortlist' },
};

export const messages: Widen<typeof zh> = { shortlist };
